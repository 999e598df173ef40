import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBrief, likelySame, nearlySame, type Told } from '../../../src/analysis/reference/likely-same.ts';

const STEMS = 'dam burst flood village rain mayor river bridge night rescue boat army camp road hill'.split(' ');

const told: fc.Arbitrary<Told> = fc
  .record({
    stems: fc.uniqueArray(fc.constantFrom(...STEMS), { maxLength: 12 }),
    polarity: fc.constantFrom<'positive' | 'negative'>('positive', 'negative'),
    verbs: fc.uniqueArray(fc.constantFrom('burst', 'flood', 'rescue'), { maxLength: 2 }),
    names: fc.uniqueArray(fc.constantFrom('mayor', 'river', 'hill'), { maxLength: 3 }),
    deed: fc.option(fc.constantFrom({ actor: 'front' }, { actor: 'league' }), { nil: undefined, freq: 5 }),
  })
  .map(({ stems, verbs, names, polarity, deed }) => ({
    polarity,
    deed,
    words: {
      text: stems.join(' '),
      stems: new Set([...stems, ...names, ...verbs]),
      numbers: new Set(),
      dates: new Set(),
      names: new Set(names),
      verbs: new Set(verbs),
    },
  }));

test('no claim is missed that is nearly the same, tells the same in brief, or has the same words', () => {
  let pairs = 0;
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 14 }), (all) => {
      const likely = likelySame(all);
      all.forEach((one, place) => {
        const found = likely.find(one);
        all.slice(0, place).forEach((other, earlier) => {
          if (one.polarity !== other.polarity) return;
          const same =
            one.words.text === other.words.text ||
            nearlySame(one.words.stems, other.words.stems) ||
            inBrief(one.words, other.words);
          if (!same) return;
          pairs++;
          expect(found).toContain(earlier);
        });
        likely.enter(one, place);
      });
    }),
    { numRuns: 300 },
  );
  expect(pairs).toBeGreaterThan(100);
});

test('of each deed told before one claim at least is found', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 14 }), (all) => {
      const likely = likelySame(all);
      all.forEach((one, place) => {
        const found = likely.find(one).map((index) => all[index]?.deed);
        if (one.deed !== undefined)
          for (const { deed } of all.slice(0, place)) if (deed !== undefined) expect(found).toContainEqual(deed);
        likely.enter(one, place);
      });
    }),
  );
});
