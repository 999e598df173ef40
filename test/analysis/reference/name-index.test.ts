import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexNames } from '../../../src/analysis/reference/name-index.ts';
import { isTheSame, namesOf, sameOne } from '../../../src/analysis/reference/same-one.ts';

describe('names that are one’s', () => {
  const index = indexNames(['Vestlandic Army', 'Ana Ruiz', 'LNC', 'the Larn Nature Council', 'police', 'Ruiz']);

  test.for([
    ['Ms Ruiz', ['Ana Ruiz', 'Ruiz']],
    ['Vestland', ['Vestlandic Army']],
    ['Larn National Committee', ['LNC', 'the Larn Nature Council']],
    ['nobody', []],
  ] as const)('%s', ([name, same]) => expect(index.like(name)).toEqual(same));
});

const name = fc
  .array(
    fc.constantFrom(
      'Ana',
      'Ruiz',
      'Vestland',
      'Vestlandic',
      'LNC',
      'UN',
      'UNH',
      'Larn',
      'Nature',
      'Council',
      'the',
      'police',
      'Police-Chief',
    ),
    { maxLength: 4 },
  )
  .map((words) => words.join(' '));

test('the index finds what looking at all names finds', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (names, asked) => {
      const index = indexNames(names);
      const all = [...new Set(names)];
      expect(index.like(asked)).toEqual(all.filter((other) => isTheSame(other, asked)));
      const words = namesOf(asked);
      expect(index.sharing(words)).toEqual(all.filter((other) => sameOne(words, namesOf(other))));
    }),
  );
});
