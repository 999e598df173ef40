import { expect, test } from 'vitest';
import type { LANGUAGES } from '../../src/protocol/settings.ts';
import { sayCount } from '../../src/ui/say.ts';
import { languageOf } from '../../src/ui/words.ts';
import { textOfFile } from '../support/files.ts';

type Tag = (typeof LANGUAGES)[number];

const language = (tag: Tag) => {
  const stored = JSON.parse(textOfFile(`public/_locales/${tag}/messages.json`)) as Record<string, { message: string }>;
  const messages = Object.fromEntries(Object.entries(stored).map(([key, { message }]) => [key, message]));
  return languageOf({ tag, messages });
};

const CASES: readonly (readonly [Tag, number, string])[] = [
  ['en', 0, '0 claims are hidden.'],
  ['en', 1, '1 claim is hidden.'],
  ['en', 1234, '1,234 claims are hidden.'],
  ['de', 0, '0 Aussagen sind ausgeblendet.'],
  ['de', 1, '1 Aussage ist ausgeblendet.'],
  ['de', 1234, '1.234 Aussagen sind ausgeblendet.'],
  ['es', 1, '1 afirmación está oculta.'],
  ['es', 2, '2 afirmaciones están ocultas.'],
  // Spanish sets four figures without a mark, and has a form of its own for millions.
  ['es', 1234, '1234 afirmaciones están ocultas.'],
  ['es', 1_000_000, '1.000.000 afirmaciones están ocultas.'],
  // In French nothing is singular.
  ['fr', 0, '0 affirmation est masquée.'],
  ['fr', 1, '1 affirmation est masquée.'],
  ['fr', 1234, '1\u202f234 affirmations sont masquées.'],
];

test.for(CASES)('%s: %s', ([tag, count, sentence]) => {
  expect(sayCount(language(tag).say, 'hiddenCount', count, tag)).toBe(sentence);
});
