import { canonical, STOP } from './canonical.ts';
import { quantitiesIn } from './quantities.ts';

/** The terms under which a claim is found. */
export interface IndexTerms {
  /** What tells which claims may say the same: names, numbers and the forms that stand for its words. */
  readonly match: readonly string[];
  /** More of its words as they stand, for whoever searches. */
  readonly words: readonly string[];
}

/** The words of a text as they are searched for, in small letters. */
export const searchWords = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'.,-]*[\p{L}\p{N}])?/gu) ?? []
  ).map((word) => word.replace(/'s$/, ''));

/** The term of a word by the form that stands for it. */
export const matchTerm = (word: string): string => {
  const form = canonical(word);
  return form === word ? word : `^${form}`;
};

/** The terms of a claim; `more` are words that only search needs, such as who says it. */
export const indexTerms = (claim: string, more: string): IndexTerms => {
  const match = new Set<string>();
  const words = new Set<string>();
  for (const word of searchWords(claim)) {
    if (STOP.has(word) || word.length < 2) continue;
    words.add(word);
    if (!/^\d/.test(word)) match.add(matchTerm(word));
  }
  for (const { value, kind } of quantitiesIn(claim)) match.add(`#${kind === 'plain' ? '' : kind}${value}`);
  for (const word of searchWords(more)) if (!STOP.has(word) && word.length > 1) words.add(word);
  return { match: [...match], words: [...words].filter((word) => !match.has(word)) };
};
