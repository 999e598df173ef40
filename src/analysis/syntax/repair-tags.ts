import type { PartOfSpeech } from '../../article/token.ts';
import { VERB_FORMS } from './verb-forms.ts';

/** The tags of a sentence with reporting verbs in the present set right where they were taken for nouns. */
export const repairTags = (
  words: readonly { readonly lower: string }[],
  tags: readonly PartOfSpeech[],
): PartOfSpeech[] => {
  const repaired = [...tags];
  words.forEach(({ lower }, index) => {
    if (repaired[index] !== 'NOUN' && repaired[index] !== 'PROPN') return;
    const noun = lower.endsWith('s') ? FORMS.get(lower) : undefined;
    if (noun === 'never' || (noun === 'context' && standsAsVerb(words, repaired, index))) repaired[index] = 'VERB';
  });
  return repaired;
};

const FORMS = new Map(VERB_FORMS.flatMap((row) => row.words.map((word) => [word, row.noun] as const)));

/** After a subject and before content, in a clause that has no other verb yet; or last, after a quotation and a name. */
const standsAsVerb = (
  words: readonly { readonly lower: string }[],
  tags: readonly PartOfSpeech[],
  index: number,
): boolean => {
  const subject = tags[index - 1];
  if (subject !== 'NOUN' && subject !== 'PROPN') return false;
  const start = clauseStart(words, index);
  const clause = tags.slice(start, index);
  if (clause.includes('VERB') || clause.includes('AUX') || words[index - 1]?.lower.startsWith("'")) return false;
  const next = words[index + 1]?.lower ?? '.';
  if (/^[.,]$/.test(next))
    return start > 0 && /^["'“”‘’]+$/.test(words[start - 1]?.lower ?? '') && clause.every((tag) => tag === 'PROPN');
  if (next === '"') return words.slice(0, index).filter((word) => word.lower === '"').length % 2 === 0;
  if (followsPreposition(tags, index)) return false;
  if (next === 'that') return isSubject(words[index + 2]?.lower, tags[index + 2]);
  return /^([“‘]|``|he|she|they|it|there|we|how|whether|why)$/.test(next);
};

/** Whether the noun phrase before a word hangs on a preposition: "from the press reports that I read". */
const followsPreposition = (tags: readonly PartOfSpeech[], index: number): boolean => {
  let at = index - 1;
  while (at >= 0 && /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(tags[at] ?? '')) at -= 1;
  return tags[at] === 'ADP';
};

/** Where the clause of a word begins: after the last mark of punctuation or conjunction before it. */
const clauseStart = (words: readonly { readonly lower: string }[], index: number): number => {
  let start = index;
  while (
    start > 0 &&
    index - start < 12 &&
    !/^([^\p{L}\p{N}]+|and|but|as|while|because|although|though|when|if|that|which|who)$/u.test(
      words[start - 1]?.lower ?? '',
    )
  )
    start -= 1;
  return start;
};

/** "that the water came", not "that came". */
const isSubject = (lower: string | undefined, tag: PartOfSpeech | undefined): boolean =>
  lower !== undefined && tag !== 'VERB' && tag !== 'AUX' && tag !== 'PUNCT' && tag !== 'PART';
