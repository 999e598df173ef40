import type { Draft } from './draft.ts';
import { namesSource } from './names-source.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Region } from './region.ts';
import type { Words } from './words.ts';

/** "…, the agency reported, citing police": the one cited is the source of the same content, one hop further from the reader. */
export const matchCiting = (words: Words, region: Region, at: number, drafts: readonly Draft[]): Draft | undefined => {
  const word = words.lower(at);
  const quoting = word === 'citing' || word === 'quoting';
  if (!quoting) return undefined;
  const outer = drafts.findLast((draft) => draft.source.length > 0 && (draft.cue[0]?.start ?? at) < at);
  if (outer === undefined || !REPORTED.has(outer.row)) return undefined;
  const source = phraseAfter(words, at + 1, region.high);
  if (source === undefined || !namesSource(words, source)) return undefined;
  const content = outer.content.filter((span) => span.end <= at);
  if (content.length === 0) return undefined;
  return {
    source: [source],
    cue: [{ start: at, end: at + 1 }],
    content,
    stance: 'asserts',
    rule: 'citing',
    row: 'citing',
    sharesWith: outer.cue[0]?.start ?? at,
  };
};

/** "X, citing police, said …": the cited of a sentence whose main cue comes after. */
export const citingsBeforeCues = (words: Words, region: Region, drafts: readonly Draft[]): Draft[] => {
  const found: Draft[] = [];
  for (let at = region.low + 2; at < region.high; at++) {
    if (!/^(?:citing|quoting)$/.test(words.lower(at)) || words.lower(at - 1) !== ',') continue;
    const outer = drafts.find((draft) => draft.source[0]?.end === at - 1 && (draft.cue[0]?.start ?? 0) > at);
    const source = phraseAfter(words, at + 1, region.high);
    if (outer === undefined || source === undefined || !namesSource(words, source)) continue;
    const cue = { start: at, end: at + 1 };
    const sharesWith = outer.cue[0]?.start ?? at;
    found.push({
      source: [source],
      cue: [cue],
      content: outer.content,
      stance: 'asserts',
      rule: 'citing',
      row: 'citing',
      sharesWith,
    });
  }
  return found;
};

const REPORTED = new Set(['report', 'say', 'add', 'according-to', 'announce', 'find', 'tell', 'argue']);
