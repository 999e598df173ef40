import type { TokenSpan } from '../../article/span.ts';
import { HIDDEN_SOURCES, type HiddenSource } from '../lexicon/hidden-sources.ts';
import { contentEnd } from './clause.ts';
import type { Draft } from './draft.ts';
import { namesSource } from './names-source.ts';
import { subjectBefore } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Region } from './region.ts';
import { verbGroup } from './verb-group.ts';
import type { VerbCue } from './verb-rule.ts';
import type { Words } from './words.ts';

const rows = new Map<string, HiddenSource[]>();
for (const row of HIDDEN_SOURCES) for (const word of row.words) rows.set(word, [...(rows.get(word) ?? []), row]);

/** "is believed to …", "it is understood that …": nobody is named who says so. */
export const matchHiddenPassive = (words: Words, region: Region, verb: number): Draft | undefined => {
  const candidates = rows.get(words.lower(verb));
  if (candidates === undefined) return undefined;
  const group = verbGroup(words, verb, region.low, true);
  if (!group.passive || group.modal || group.infinitive) return undefined;
  for (const row of candidates) {
    const found = hiddenContent(words, region, verb, group.tokens, row);
    if (found !== undefined) return found;
  }
  return undefined;
};

const hiddenContent = (
  words: Words,
  region: Region,
  verb: number,
  group: TokenSpan,
  row: HiddenSource,
): Draft | undefined => {
  const next = words.lower(verb + 1);
  const subject = subjectBefore(words, group.start, region.low);
  const rest = { start: verb + 1, end: contentEnd(words, verb + 1, region) };
  if (rest.end - rest.start < 1) return undefined;
  const impersonal = words.lower(group.start - 1) === 'it';
  const base = { source: [], stance: row.stance, row: row.rule };
  if (
    impersonal &&
    (next === 'that' || !['to', 'as', 'of', 'by', ',', 'in', 'on', 'with'].includes(next)) &&
    row.frames.includes('that')
  )
    return { ...base, cue: [{ start: group.start - 1, end: verb + 1 }], content: [rest], rule: 'hidden-it' };
  if (
    row.rule === 'passive-feared' &&
    subject !== undefined &&
    /^(?:dead|drowned|killed|lost|missing|trapped)$/.test(next)
  )
    return { ...base, cue: [group], content: [subject, rest], rule: 'hidden-to' };
  const frame = row.frames.find((each) => each === next);
  if (frame === undefined || frame === 'that' || subject === undefined) return undefined;
  if (frame === 'to' && (words.tag(verb + 2) === 'DET' || words.tag(verb + 2) === 'PROPN')) return undefined;
  return { ...base, cue: [group], content: [subject, rest], rule: `hidden-${frame}` };
};

/** "have been dismissed by X": the agent says so, of the subject. */
export const matchPassiveWithAgent = (cue: VerbCue): Draft | undefined => {
  const { words, group, region, entry, after } = cue;
  if (!group.passive || group.modal) return undefined;
  if (!entry.row.frames.includes('object')) return undefined;
  const by = findBy(words, after, region);
  if (by === undefined) return undefined;
  const subject =
    subjectBefore(words, group.tokens.start, region.low) ?? subjectOfRaising(words, group.tokens.start, region.low);
  if (subject === undefined) return undefined;
  const source = phraseAfter(words, by + 1, region.high);
  if (source === undefined || /ing$/.test(words.lower(by + 1)) || !namesSource(words, source)) return undefined;
  const between: TokenSpan = { start: after, end: by };
  const infinitive = words.lower(source.end) === 'to' && words.tag(source.end + 1) === 'VERB';
  const rest: TokenSpan = { start: source.end, end: infinitive ? contentEnd(words, source.end, region) : source.end };
  return {
    source: [source],
    cue: [{ start: skipTo(words, group.tokens.start), end: after }],
    content: [subject, between, rest].filter((span) => span.end > span.start),
    stance:
      entry.row.rule === 'dispute' && words.lower(group.tokens.end - 1) === 'dismissed' ? 'denies' : entry.row.stance,
    rule: 'passive-by',
    row: entry.row.rule,
  };
};

const findBy = (words: Words, after: number, region: Region): number | undefined => {
  for (let index = after; index < Math.min(region.high, after + 7); index++) {
    if (words.lower(index) === 'by') return index;
    if (words.tag(index) === 'PUNCT' || words.tag(index) === 'VERB' || words.tag(index) === 'AUX') return undefined;
  }
  return undefined;
};

/** "to have been dismissed": the infinitive's "to" is no part of the cue. */
const skipTo = (words: Words, start: number): number => (words.lower(start) === 'to' ? start + 1 : start);

/** "That warning appears to have been …": the subject stands before the raising verb. */
const subjectOfRaising = (words: Words, to: number, low: number): TokenSpan | undefined => {
  if (words.lower(to) !== 'to' || !/^(?:appears?|appeared|seems?|seemed)$/.test(words.lower(to - 1))) return undefined;
  return subjectBefore(words, to - 1, low);
};
