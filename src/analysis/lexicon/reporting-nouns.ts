import type { Stance } from '../../article/attribution.ts';

/** Nouns that report, and what may follow them as content. */
export interface ReportingNouns {
  readonly words: readonly string[];
  readonly stance: Stance;
  /** that: "that …"; of, about, for, to: the preposition and a phrase; saying: "saying …". */
  readonly frames: readonly ('that' | 'of' | 'about' | 'for' | 'to' | 'saying')[];
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** The nouns by which an article reports a claim without a reporting verb. */
export const REPORTING_NOUNS: readonly ReportingNouns[] = [
  {
    rule: 'noun-assertion',
    words: [
      'claim',
      'claims',
      'statement',
      'statements',
      'assertion',
      'assertions',
      'contention',
      'argument',
      'arguments',
      'conclusion',
      'finding',
      'findings',
      'testimony',
      'acknowledgement',
      'admission',
      'announcement',
      'suggestion',
      'suggestions',
      'insistence',
      'revelation',
      'revelations',
      'declaration',
      'comments',
      'remarks',
      'evidence',
    ],
    stance: 'asserts',
    frames: ['that', 'saying'],
    catches: 'The mayor’s claim that crime had fallen was met with laughter.',
    not: 'Claims adjusters toured the valley.',
  },
  {
    rule: 'noun-accusation',
    words: ['accusation', 'accusations', 'allegation', 'allegations', 'charge', 'charges', 'complaint', 'complaints'],
    stance: 'asserts',
    frames: ['that', 'of'],
    catches: 'Allegations that the vote was bought surfaced on Friday.',
    not: 'Charges of two pounds apply to every bag.',
  },
  {
    rule: 'noun-report',
    words: ['report', 'reports', 'rumour', 'rumours', 'rumor', 'rumors', 'speculation', 'news', 'word'],
    stance: 'reports',
    frames: ['that', 'saying', 'of'],
    catches: 'There were reports that the bridge had fallen.',
    not: 'News of the World was a Sunday paper.',
  },
  {
    rule: 'noun-belief',
    words: [
      'belief',
      'view',
      'opinion',
      'suspicion',
      'suspicions',
      'assumption',
      'expectation',
      'expectations',
      'conviction',
      'theory',
      'notion',
      'doubt',
      'doubts',
    ],
    stance: 'believes',
    frames: ['that'],
    catches: 'Her belief that the river can be cleaned is shared by few.',
    not: 'The view from the tower is wide.',
  },
  {
    rule: 'noun-fear',
    words: ['fear', 'fears', 'concern', 'concerns', 'worry', 'worries'],
    stance: 'fears',
    frames: ['that', 'about'],
    catches: 'Fears that the dam would burst emptied the village.',
    not: 'Fear kept him awake.',
  },
  {
    rule: 'noun-warning',
    words: ['warning', 'warnings', 'threat', 'threats', 'prediction', 'predictions', 'forecast'],
    stance: 'warns',
    frames: ['that', 'about', 'of'],
    catches: 'The agency’s warning that the dam could burst was ignored.',
    not: 'Warning lights flashed on the mast.',
  },
  {
    rule: 'noun-denial',
    words: ['denial', 'denials'],
    stance: 'denies',
    frames: ['that', 'of'],
    catches: 'His denial that he had met the broker convinced nobody.',
    not: 'She is in denial.',
  },
  {
    rule: 'noun-promise',
    words: ['promise', 'promises', 'pledge', 'pledges', 'vow', 'offer', 'threat'],
    stance: 'promises',
    frames: ['that', 'to'],
    catches: 'The party’s pledge to build ten hospitals was dropped.',
    not: 'A promise is a promise.',
  },
  {
    rule: 'noun-demand',
    words: [
      'call',
      'calls',
      'demand',
      'demands',
      'request',
      'requests',
      'appeal',
      'appeals',
      'proposal',
      'recommendation',
    ],
    stance: 'asks',
    frames: ['that', 'for', 'to'],
    catches: 'The union’s demand that the plant stay open was refused.',
    not: 'Demand for steel fell.',
  },
  {
    rule: 'noun-hope',
    words: ['hope', 'hopes', 'wish', 'desire'],
    stance: 'believes',
    frames: ['that'],
    catches: 'Organisers’ hopes that the rain would hold off were dashed.',
    not: 'Hope is the last to die.',
  },
];
