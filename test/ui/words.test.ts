import { expect, test } from 'vitest';
import { fillIn } from '../../src/article/fill-in.ts';
import { browsersLanguage, languageOf } from '../../src/ui/words.ts';

test.for([
  ['$1 of $2', ['3', '7'], '3 of 7'],
  ['$2 of $1', ['3', '7'], '7 of 3'],
  ['“$1”', ['costs $2 and $1'], '“costs $2 and $1”'],
  ['$1 and $2', ['one'], 'one and '],
  ['nothing', [], 'nothing'],
] as const)('%s with %j is %s', ([message, fill, filled]) => {
  expect(fillIn(message, fill)).toBe(filled);
});

test('a catalogue speaks its own language, and says nothing for what it has no word for', () => {
  const { say, tag } = languageOf({ tag: 'de', messages: { via: 'über $1' } });
  expect([tag, say('via', 'Norwire'), say('caveat')]).toEqual(['de', 'über Norwire', '']);
});

test.for([
  ['de-AT', 'de', 'de-AT'],
  ['en-GB', 'en', 'en-GB'],
  // The browser speaks Italian and has no words of ours in it: what it gives is English, and so must numbers be.
  ['it', 'en', 'en'],
] as const)('in a browser that speaks %s, words in %s go with the numbers of %s', ([browser, words, tag]) => {
  expect(browsersLanguage((key) => (key === 'languageTag' ? words : ''), browser).tag).toBe(tag);
});
