import { describe, expect, test } from 'vitest';
import { sha256, zip } from '../../tools/release/archive.ts';
import { auditIn } from '../../tools/release/audit.ts';
import { notesOf } from '../../tools/release/changelog.ts';
import { forbiddenLicences } from '../../tools/release/licences.ts';
import { packageOfModule } from '../../tools/release/notices.ts';

describe('licences', () => {
  test('of all dependencies are on the list', () => {
    expect(forbiddenLicences()).toEqual([]);
  });

  test.for([
    [{ license: 'GPL-3.0' }, ['a: GPL-3.0']],
    [{ license: '(MIT OR GPL-3.0)' }, []],
    [{ license: 'MIT AND GPL-3.0' }, ['a: MIT AND GPL-3.0']],
    [{}, ['a: says none']],
    [{ license: 'CC-BY-4.0' }, ['a: CC-BY-4.0']],
    [{ license: 'CC-BY-4.0', dev: true }, []],
  ] as const)('%j', ([locked, forbidden]) => {
    expect(forbiddenLicences(JSON.stringify({ packages: { '': {}, 'node_modules/a': locked } }))).toEqual(forbidden);
  });
});

test('the audit counts what it is told, and says when nobody answered', () => {
  expect(auditIn('{"metadata":{"vulnerabilities":{"total":2}}}')).toEqual({ answered: true, known: 2 });
  expect(auditIn('{"error":{"code":"E405"}}')).toEqual({ answered: false, known: 0 });
  expect(auditIn('')).toEqual({ answered: false, known: 0 });
});

test('notes are those of the version alone', () => {
  const text = '# Changelog\n\n## 0.2.0 – unreleased\n\nNew.\n\n## 0.1.0\n\nOld.\n';
  expect(notesOf(text, '0.2.0')).toBe('New.');
  expect(notesOf(text, '0.1.0')).toBe('Old.');
  expect(notesOf(text, '0.1')).toBeUndefined();
});

test('a zip depends on names and contents, not on the order or the hour', async () => {
  const files = [
    ['b', new Uint8Array([1, 2])],
    ['a/c', new Uint8Array([3])],
  ] as const;
  const first = sha256(zip(new Map(files)));
  await new Promise((wait) => setTimeout(wait, 2100));
  expect(sha256(zip(new Map([...files].reverse())))).toBe(first);
});

test('a bundled module is known by its package', () => {
  expect(packageOfModule('/x/node_modules/@preact/signals/dist/signals.mjs')).toBe('@preact/signals');
  expect(packageOfModule('/x/node_modules/a/node_modules/b/c.js')).toBe('b');
  expect(packageOfModule('/x/src/ui/say.ts')).toBeUndefined();
});
