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

/** Whether a finite verb, or what may be one, stands in the stretch. */
export const hasVerb = (words: Words, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) {
    const tag = words.tag(index);
    if (tag === 'AUX') return true;
    if (tag === 'VERB' && !words.lower(index).endsWith('ing')) return true;
  }
  return false;
};
