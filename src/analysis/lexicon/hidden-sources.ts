import type { Stance } from '../../article/attribution.ts';

/** Participles that, after "is" or "it is", hide who says so. */
export interface HiddenSource {
  /** Past participles: "is believed to", "it is believed that". */
  readonly words: readonly string[];
  readonly stance: Stance;
  /** to: "is believed to"; that: "it is believed that"; as: "is seen as"; of: "is accused of". */
  readonly frames: readonly ('to' | 'that' | 'as' | 'of')[];
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** Passives without an agent. */
export const HIDDEN_SOURCES: readonly HiddenSource[] = [
  {
    rule: 'passive-accused',
    words: ['accused'],
    stance: 'asserts',
    frames: ['of'],
    catches: 'Two brokers are accused of hiding the losses.',
    not: 'The accused sat in silence.',
  },
  {
    rule: 'passive-believed',
    words: [
      'assumed',
      'believed',
      'considered',
      'estimated',
      'expected',
      'felt',
      'hoped',
      'presumed',
      'projected',
      'suspected',
      'thought',
      'forecast',
      'deemed',
      'predicted',
    ],
    stance: 'believes',
    frames: ['to', 'that'],
    catches: 'The boat is believed to have sunk off Lagos.',
    not: 'He believed to the end.',
  },
  {
    rule: 'passive-feared',
    words: ['feared'],
    stance: 'fears',
    frames: ['to', 'that'],
    catches: 'Forty miners are feared to be trapped.',
    not: 'The most feared goalkeeper of the league retired.',
  },
  {
    rule: 'passive-said',
    words: [
      'alleged',
      'claimed',
      'reported',
      'rumoured',
      'rumored',
      'said',
      'understood',
      'revealed',
      'announced',
      'known',
      'confirmed',
      'disclosed',
      'argued',
      'suggested',
      'found',
    ],
    stance: 'reports',
    frames: ['to', 'that'],
    catches: 'The pair are said to have met in Doha.',
    not: 'Much remains to be said.',
  },
  {
    rule: 'passive-seen',
    words: ['described', 'regarded', 'seen', 'viewed', 'considered', 'known', 'perceived'],
    stance: 'believes',
    frames: ['as'],
    catches: 'The vote is widely seen as a test of the coalition.',
    not: 'He was seen leaving the bank.',
  },
];
