import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { migrate } = await import('../../src/background/migrate.ts');

test.for([
  ['nothing', {}, { version: 1, sites: {}, pages: {} }],
  [
    'sites and pages that were on or off',
    { 'highlighting-sites': { 'a.org': true, 'b.org': false, 'c.org': 'odd' }, 'highlighting-pages': { f00: false } },
    { version: 1, sites: { 'a.org': 'allow', 'b.org': 'quiet' }, pages: { f00: false } },
  ],
  ['what this version stored', { version: 1, sites: { 'a.org': 'ask' } }, { version: 1, sites: { 'a.org': 'ask' } }],
  ['what a later version stored', { version: 9, sites: 'other' }, { version: 9, sites: 'other' }],
  ['what others keep', { version: 0, corrections: [1] }, { version: 1, sites: {}, pages: {}, corrections: [1] }],
] as const)('of %s becomes what this version stores', ([, before, after]) => {
  // toEqual takes an undefined item, which is to go, for none.
  expect(migrate(before)).toEqual(after);
});

test('nothing changes the second time', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (stored) => {
      const once = migrate(stored);
      expect(migrate(once)).toEqual(once);
    }),
  );
});
