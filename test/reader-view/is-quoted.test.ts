import { expect, test } from 'vitest';
import { isQuoted } from '../../src/reader-view/is-quoted.ts';

test.for([
  ['She said: “The gate was shut.”', 'The gate was shut', true],
  ['“It rained. The gate was shut,” she said.', 'The gate was shut', true],
  ['She said the gate was “shut for good”.', 'the gate was “shut for good', true],
  ['"The gate was shut," she said.', 'The gate was shut', true],
  ["'The gate was shut', she said.", 'The gate was shut', true],
  ['«Yes», she said. The gate was shut.', 'The gate was shut', false],
  ['“Yes,” she said. The gate was shut.', 'The gate was shut', false],
  ['"Yes," she said. The gate was shut.', 'The gate was shut', false],
  ['The keepers’ gate was shut, she said.', 'gate was shut', false],
  ['“He left the door open.\n\nThe gate was shut, she said.', 'The gate was shut', false],
] as const)('%s', ([text, words, expected]) => {
  const start = text.indexOf(words);
  expect(isQuoted(text, { start, end: start + words.length })).toBe(expected);
});
