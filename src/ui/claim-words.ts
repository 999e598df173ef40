import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Attribution, Stance } from '../article/attribution.ts';
import type { Evidence, Status } from '../article/claim.ts';
import { kindOfSource, type ShownClaim } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import type { IconName } from './icons.tsx';
import { STANCE_WORDS, sourceIcon, TYPE_WORDS } from './kinds.ts';
import type { Say } from './say.ts';
import { STATUS_LOOKS } from './statuses.ts';

/** One stop on a claim's way to the reader. */
export interface Hop {
  readonly name: string;
  /** What it did, in the article's own words: “has said”. */
  readonly note: string;
  readonly icon: IconName;
}

/** Who says an attribution's content, as the article names or describes them. */
export const speakerOf = (attribution: Attribution, text: string, say: Say): string => {
  const source = attribution.source[0];
  if (attribution.sourceType === 'none-stated') return say('kindHidden');
  return capitalised(attribution.speaker ?? (source === undefined ? say('kindHidden') : textOf(text, source)));
};

/** Who says a claim: its first source, or the outlet itself. */
export const whoSays = ({ hops }: ShownClaim, analysis: ArticleAnalysis, say: Say): string => {
  const source = hops[0];
  return source === undefined ? (analysis.metadata.outlet ?? say('theArticle')) : speakerOf(source, analysis.text, say);
};

/** How a claim was said: the article's own words for it, where or to whom, and who passed it on; empty for the outlet's own words. */
export const howSaid = ({ hops }: ShownClaim, analysis: ArticleAnalysis, say: Say): string => {
  const source = hops[0];
  if (source === undefined) return '';
  const cue = source.cue.map((span) => textOf(analysis.text, span)).join(' … ');
  const channel = source.channel === null ? '' : textOf(analysis.text, source.channel);
  const passedOn = hops[hops.length - 1];
  // “has told” is in “told Channel Nine” already.
  const toldTwice = channel !== '' && cue.split(' ').at(-1) === channel.split(' ')[0];
  return [
    cue === '' || toldTwice ? '' : say('quoted', cue),
    channel,
    passedOn === undefined || passedOn === source || passedOn.sourceType === 'none-stated'
      ? ''
      : say('via', midSentence(speakerOf(passedOn, analysis.text, say))),
    kindOfSource(source.sourceType) === 'unnamed' ? say(TYPE_WORDS[source.sourceType]) : '',
  ]
    .filter((part) => part !== '')
    .join(DOT);
};

/** Between notes; at the end of a line it stays with what it follows. */
export const DOT = '\u00a0· ';

/** What counts most about a claim, in a few words and in order of weight: status, stance, who passed it on, hedges. */
export const notesOn = (shown: ShownClaim, analysis: ArticleAnalysis, say: Say): readonly string[] => {
  const { claim, hops, status, kind } = shown;
  const source = hops[0];
  const notes: string[] = [];
  const stance = source === undefined ? undefined : STANCE_WORDS[source.stance];
  // A source that denies is told by “denies”; “denied by” the same one would say it twice.
  const saysItself = source !== undefined && STATUS_OF_STANCE[source.stance] === status;
  if (status !== 'none-stated' && !saysItself) notes.push(statusNote(shown, say));
  if (stance !== undefined) notes.push(say(stance));
  const passedOn = hops[hops.length - 1];
  if (passedOn !== undefined && hops.length > 1 && passedOn.sourceType !== 'none-stated')
    notes.push(say('via', midSentence(speakerOf(passedOn, analysis.text, say))));
  else if (source?.channel) notes.push(textOf(analysis.text, source.channel));
  if (notes.length === 0) for (const hedge of claim.hedges) notes.push(say('quoted', textOf(analysis.text, hedge)));
  // Of a named source the name is enough.
  if (notes.length === 0 && source !== undefined && (kind === 'unnamed' || kind === 'document')) {
    notes.push(say(TYPE_WORDS[source.sourceType]));
  }
  return notes.filter((note) => note !== '');
};

const STATUS_OF_STANCE: Readonly<Partial<Record<Stance, Status>>> = {
  denies: 'denied',
  confirms: 'confirmed',
  disputes: 'disputed',
  'declines-comment': 'no-comment',
};

/** A claim's status in the middle of a line, with who said so where the article tells. */
export const statusNote = ({ status, evidence }: ShownClaim, say: Say): string => {
  const look = STATUS_LOOKS[status];
  const by = evidence.find((item) => item.bears === status)?.by;
  return look.by === undefined || by == null ? say(look.short) : say(look.by, midSentence(by));
};

/** A source as it stands in the middle of a line: "the company"; names like "The Hague" keep their capital. */
const midSentence = (source: string): string =>
  source.replace(/^(?:The|An?)(?= (?!Hague\b|Gambia\b|Bahamas\b))/, (article) => article.toLowerCase());

/** The way of a claim to the reader, hop by hop: who says it, where, who passes it on, and last the article itself. */
export const wayOf = ({ hops }: ShownClaim, analysis: ArticleAnalysis, say: Say): readonly Hop[] => {
  const way: Hop[] = [];
  for (const hop of hops) {
    const cue = hop.cue.map((span) => textOf(analysis.text, span)).join(' … ');
    const notes = [cue === '' ? '' : say('quoted', cue)];
    if (kindOfSource(hop.sourceType) === 'unnamed') notes.push(say(TYPE_WORDS[hop.sourceType]));
    if (hop.anonymityReason !== null) notes.push(say('reasonForAnonymity', textOf(analysis.text, hop.anonymityReason)));
    if (hop.channel !== null) notes.push(textOf(analysis.text, hop.channel));
    way.push({
      name: speakerOf(hop, analysis.text, say),
      note: notes.filter((note) => note !== '').join(DOT),
      icon: sourceIcon(hop.sourceType),
    });
  }
  way.push({ name: analysis.metadata.outlet ?? say('thisArticle'), note: say('thisArticle'), icon: 'outlet' });
  return way;
};

/** Whose words a piece of evidence is. */
export const evidenceBy = ({ by, sourceType }: Evidence, say: Say): string => {
  // Of who has a name the name is enough.
  if (by !== null)
    return sourceType === null || kindOfSource(sourceType) === 'named'
      ? by
      : `${by}${DOT}${say(TYPE_WORDS[sourceType])}`;
  return say(sourceType === 'none-stated' ? 'notStatedWho' : 'theOutlet');
};

const capitalised = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
