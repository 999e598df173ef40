import { describe, expect, test } from 'vitest';
import { filesIn, foldersIn, textOfFile } from '../support/files.ts';

const passes = foldersIn('src/analysis').filter((name) => name !== 'lexicon');

test('the passes are seen', () => {
  expect(passes.length).toBeGreaterThan(5);
});

describe.for(passes)('the pass %s', (pass) => {
  test('has a test', () => {
    expect(filesIn(`test/analysis/${pass}`, '.test.ts')).not.toEqual([]);
  });

  test('has a line in ARCHITECTURE.md', () => {
    expect(textOfFile('ARCHITECTURE.md')).toMatch(new RegExp(`^.*\`${pass}/\`.*\\p{L}{4}`, 'mu'));
  });
});

test('no source file is long enough to hold many ideas', () => {
  const long = filesIn('src', '.ts', '.tsx').filter(
    (file) => !isData(file) && textOfFile(file).split('\n').length > 450,
  );
  expect(long).toEqual([]);
});

// Lexicons are lists: their length says nothing of how many ideas they hold.
const isData = (file: string): boolean => /lexicon|name-words|kernel-bytes/.test(file);
