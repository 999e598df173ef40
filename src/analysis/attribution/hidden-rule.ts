import { contentEnd } from './clause.ts';
import type { Draft } from './draft.ts';
import { subjectBefore } from './noun-phrase.ts';
import type { Region } from './region.ts';
import type { Words } from './words.ts';

/** Words that tell of a source without naming one: "reportedly", "we're told", "the latest information is that". */
export const matchHidden = (words: Words, region: Region, at: number): Draft | undefined =>
  reportedly(words, region, at) ??
  weAreTold(words, region, at) ??
  emerged(words, region, at) ??
  informationIs(words, region, at);

const reportedly = (words: Words, region: Region, at: number): Draft | undefined => {
  if (words.lower(at) !== 'reportedly') return undefined;
  const before = { start: region.low, end: at };
  const after = { start: at + 1, end: contentEnd(words, at, region) };
  const content = [before, after].filter((span) => span.end > span.start);
  return {
    source: [],
    cue: [{ start: at, end: at + 1 }],
    content,
    stance: 'reports',
    rule: 'reportedly',
    row: 'hidden',
  };
};

const weAreTold = (words: Words, region: Region, at: number): Draft | undefined => {
  if (!/^(?:told|informed)$/.test(words.lower(at))) return undefined;
  const be = words.lower(at - 1);
  if (!/^(?:are|'re|was|were|am|'m|been)$/.test(be)) return undefined;
  const subject = be === 'been' ? at - 3 : at - 2;
  if (!/^(?:we|i)$/.test(words.lower(subject)) || subject < region.low) return undefined;
  if (/^(?:by|to|of|about)$/.test(words.lower(at + 1))) return undefined;
  const end = contentEnd(words, at, region);
  if (end - at < 3) return undefined;
  return {
    source: [],
    cue: [{ start: subject, end: at + 1 }],
    content: [{ start: at + 1, end }],
    stance: 'asserts',
    rule: 'we-are-told',
    row: 'hidden',
  };
};

const emerged = (words: Words, region: Region, at: number): Draft | undefined => {
  if (!/^(?:emerged|emerges|transpired)$/.test(words.lower(at)) || words.lower(at + 1) !== 'that') return undefined;
  let start = at - 1;
  while (start > region.low && (words.tag(start) === 'AUX' || words.tag(start) === 'ADV')) start--;
  if (words.lower(start) !== 'it') return undefined;
  return {
    source: [],
    cue: [{ start, end: at + 1 }],
    content: [{ start: at + 1, end: contentEnd(words, at + 1, region) }],
    stance: 'reports',
    rule: 'it-emerged',
    row: 'hidden',
  };
};

const INFORMATION = new Set([
  'information',
  'word',
  'reports',
  'indications',
  'news',
  'update',
  'talk',
  'rumour',
  'rumor',
  'suggestion',
  'expectation',
  'belief',
  'thinking',
  'assessment',
]);

const informationIs = (words: Words, region: Region, at: number): Draft | undefined => {
  if (
    !/^(?:is|are|was|were)$/.test(words.lower(at)) ||
    words.lower(at + 1) !== 'that' ||
    !INFORMATION.has(words.lower(at - 1))
  )
    return undefined;
  const source = subjectBefore(words, at, region.low);
  if (source === undefined) return undefined;
  return {
    source: [source],
    cue: [{ start: at, end: at + 1 }],
    content: [{ start: at + 1, end: contentEnd(words, at + 1, region) }],
    stance: 'asserts',
    rule: 'information-is',
    row: 'hidden',
  };
};
