import { canonical, STOP } from './canonical.ts';

/** What an article is about, as far as its headlines tell. */
export interface Topic {
  /** In small letters. */
  readonly names: readonly string[];
  /** Its other content words, each by the form that stands for it. */
  readonly words: readonly string[];
}

/** A first word is a name only if it is not one that opens any headline; headlines In Capitals tell no names at all. */
const OPENERS = new Set(
  'report reports live watch breaking update updated exclusive analysis opinion explained explainer video study police officials man woman gunmen teachers hackers'.split(
    ' ',
  ),
);

/** The names and words that an article is about. */
export const topicOf = (headlines: readonly string[]): Topic => {
  const [names, others] = [new Set<string>(), new Set<string>()];
  for (const headline of headlines) {
    const words = headline.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    const inCapitals = words.length > 4 && capitals > 0.7 * words.length;
    words.forEach((word, place) => {
      const lower = word.toLowerCase().replace(/['’]s$/, '');
      if (STOP.has(lower)) return;
      const isName = /^\p{Lu}/u.test(word) && !inCapitals && (place > 0 || !OPENERS.has(lower));
      if (isName) names.add(lower);
      if (!isName || place === 0) others.add(canonical(lower));
    });
  }
  return { names: [...names], words: [...others] };
};
