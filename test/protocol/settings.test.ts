import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SETTINGS_AT_FIRST, settings, settingsChange, storedSettings } from '../../src/protocol/settings.ts';

test.for([
  ['nothing', {}, SETTINGS_AT_FIRST],
  ['no object at all', 'x', SETTINGS_AT_FIRST],
  ['one setting', { highlighting: false }, { ...SETTINGS_AT_FIRST, highlighting: false }],
  [
    'a look of another version',
    { look: { density: 'all', palette: 'neon', shadows: true } },
    { ...SETTINGS_AT_FIRST, look: { ...SETTINGS_AT_FIRST.look, density: 'all' } },
  ],
  ['a language that we do not speak', { language: 'tlh' }, SETTINGS_AT_FIRST],
  [
    'one kind of notice',
    { notices: { 'headline-firmer': true } },
    { ...SETTINGS_AT_FIRST, notices: { ...SETTINGS_AT_FIRST.notices, 'headline-firmer': true } },
  ],
] as const)('stored %s', ([, stored, expected]) => {
  expect(storedSettings(stored).value).toEqual(expected);
});

test('whatever is stored gives settings that can be sent', () => {
  const stored = fc.dictionary(fc.constantFrom('look', 'highlighting', 'notices', 'language'), fc.anything());
  fc.assert(fc.property(stored, (value) => settings(storedSettings(value).value).ok));
});

test.for([
  [{ language: 'de' }, true],
  [{}, true],
  [{ language: 'tlh' }, false],
  [{ look: { density: 'all' } }, false],
] as const)('%j as a change is right: %s', ([change, right]) => {
  expect(settingsChange(change).ok).toBe(right);
});
