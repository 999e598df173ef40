import { cueEntries } from './cue-index.ts';
import { subjectBefore } from './noun-phrase.ts';
import type { Region } from './region.ts';
import { readSetting } from './setting.ts';
import type { Words } from './words.ts';

const LINKS = new Set(['but', 'while', 'and', 'although', 'though', 'whereas', 'as', 'after']);
const SEPARATE = new Set(['citing', 'quoting', 'referring', 'speaking']);

/** The end of the content that starts at `start`: the region's end, or where another cue takes over. */
export const contentEnd = (words: Words, start: number, region: Region): number => {
  const level = words.quote(start);
  for (let index = start + 1; index < region.high; index++) {
    if (words.quote(index) !== level && level !== -1) return index;
    if (words.quote(index) !== -1 && level === -1) continue;
    if (startsSomethingElse(words, index, start, region)) return index;
  }
  return region.high;
};

const startsSomethingElse = (words: Words, index: number, start: number, region: Region): boolean => {
  const word = words.lower(index);
  if (word === 'according' && words.lower(index + 1) === 'to') return index - start > 3;
  if (word === ';') return true;
  if (word !== ',' && word !== '—' && word !== '–') return false;
  const next = words.lower(index + 1);
  if (SEPARATE.has(next) || (next === 'according' && index - start > 3)) return true;
  if (closesWithCue(words, index + 1, region)) return true;
  if (cueEntries(next).some((entry) => entry.form === 'gerund' && entry.row.frames.includes('that'))) return true;
  if (LINKS.has(next)) return ownCueFollows(words, index + 2, region);
  return false;
};

/** ", nurses said" at the end: the whole sentence is somebody else's content. */
const closesWithCue = (words: Words, start: number, region: Region): boolean => {
  for (let index = start + 1; index < Math.min(region.high, start + 14); index++) {
    if (words.quote(index) !== words.quote(start)) return false;
    const entries = cueEntries(words.lower(index));
    if (
      !entries.some(
        (entry) => entry.form !== 'gerund' && entry.form !== 'base' && entry.row.frames.includes('parenthetical'),
      )
    )
      continue;
    const subject = subjectBefore(words, index, start);
    if (subject?.start !== start) return false;
    const { end } = readSetting(words, index + 1, region.high);
    return end >= region.high || words.lower(end) === ',';
  }
  return false;
};

/** Whether a subject and a reporting verb of their own come next. */
const ownCueFollows = (words: Words, start: number, region: Region): boolean => {
  for (let index = start; index < Math.min(region.high, start + 14); index++) {
    if (words.quote(index) !== -1) return false;
    const word = words.lower(index);
    if (word === ';') return false;
    if (
      !cueEntries(word).some(
        (entry) =>
          entry.form !== 'gerund' && entry.row.frames.some((frame) => frame === 'that' || frame === 'infinitive'),
      )
    )
      continue;
    if (words.tag(index) === 'NOUN') continue;
    return subjectBefore(words, index, start) !== undefined || index === start;
  }
  return false;
};

/** Whether a stretch is a clause: more finite verbs in it than relative pronouns that want one. */
export const isClause = (words: Words, start: number, end: number): boolean => {
  let verbs = 0;
  for (let index = start; index < end; index++) {
    const tag = words.tag(index);
    if (
      /^(?:who|which|that|whose|where|when|if|while|because|after|before|as)$/.test(words.lower(index)) &&
      index > start
    )
      verbs--;
    if (!startsVerbGroup(words, index)) continue;
    if (tag === 'VERB' && isReducedRelative(words, index)) continue;
    if (++verbs > 0) return true;
  }
  return false;
};

const startsVerbGroup = (words: Words, index: number): boolean => {
  const tag = words.tag(index);
  if (tag !== 'AUX' && (tag !== 'VERB' || words.lower(index).endsWith('ing'))) return false;
  const before = words.tag(index - 1);
  return before !== 'AUX' && words.lower(index - 1) !== 'to' && before !== 'DET' && before !== 'ADJ';
};

/** "a plan backed by farmers": a participle after its noun. */
const isReducedRelative = (words: Words, index: number): boolean =>
  /(?:ed|en|wn|ght)$/.test(words.lower(index)) &&
  /^(?:by|in|on|at|from|with|as|of)$/.test(words.lower(index + 1)) &&
  words.tag(index - 1) === 'NOUN';

/** Whether a finite verb, or what may be one, stands in the stretch. */
export const hasVerb = (words: Words, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) {
    const tag = words.tag(index);
    if (tag === 'AUX') return true;
    if (tag === 'VERB' && !words.lower(index).endsWith('ing')) return true;
  }
  return false;
};
