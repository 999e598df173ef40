import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256, zip } from '../../tools/release/archive.ts';
import { lintFirefox } from '../../tools/release/lint-firefox.ts';
import { largest, type MadePackage, PACKAGES } from '../../tools/release/make-packages.ts';
import { shippedPackages } from '../../tools/release/notices.ts';
import { root } from '../../tools/setup/root.ts';

/** Runs "npm run package" in a folder, and tells what came out of it. */
const packagesMadeIn = (folder: string): readonly MadePackage[] => {
  const made = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/package.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return readFileSync(join(folder, PACKAGES, 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [sum = '', name = ''] = line.split('  ');
      const path = join(folder, PACKAGES, name);
      const bytes = readFileSync(path);
      expect(sha256(bytes), name).toBe(sum);
      return { name, path, bytes: bytes.length, sha256: sum };
    });
};

describe('the packages', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'hearsay-packages-'));
  let packages: readonly MadePackage[];

  beforeAll(() => {
    packages = packagesMadeIn(root);
  });
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

  const ending = (end: string): MadePackage => {
    const found = packages.find(({ name }) => name.endsWith(end));
    if (found === undefined) throw new Error(`no package ends in ${end}`);
    return found;
  };
  const filesIn = (end: string) => unzipSync(readFileSync(ending(end).path));

  test('are one for each browser and the source, none of them heavy', () => {
    expect(packages.map(({ name }) => name.replace(/\d+\.\d+\.\d+/, 'VERSION'))).toEqual([
      'hearsay-VERSION-chromium.zip',
      'hearsay-VERSION-firefox.xpi',
      'hearsay-VERSION-source.zip',
    ]);
    for (const { name, bytes } of packages) expect(bytes, name).toBeLessThan(largest(name));
    console.log(packages.map(({ name, bytes }) => `${name}: ${bytes} bytes`).join('\n'));
  });

  test('come out the same, byte by byte, from the source package in two other folders', () => {
    for (const place of ['a', 'somewhere/else entirely']) {
      const folder = join(elsewhere, place);
      for (const [name, bytes] of Object.entries(filesIn('-source.zip'))) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      const again = packagesMadeIn(folder).map(({ name, sha256: sum }) => ({ name, sum }));
      expect(again).toEqual(packages.map(({ name, sha256: sum }) => ({ name, sum })));
    }
  });

  test.for(['.zip', '.xpi'])('carry weights and the licence of all that is in them (%s)', (end) => {
    const files = filesIn(end === '.zip' ? '-chromium.zip' : end);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['manifest.json', 'models/tagger.bin']));
    const notices = new TextDecoder().decode(files['THIRD-PARTY-NOTICES.txt']);
    for (const { name, version, text } of shippedPackages()) {
      expect(notices).toContain(`${name} ${version}`);
      expect(notices).toContain(text);
    }
  });

  test('have nothing that Mozilla’s linter minds', async () => {
    expect(await lintFirefox(ending('.xpi').path)).toEqual([]);
  });

  test('the linter does mind, where there is reason to', async () => {
    const spoilt = new Map(Object.entries(filesIn('.xpi')));
    spoilt.set('spoilt.js', new TextEncoder().encode('eval(location.hash)'));
    const path = join(elsewhere, 'spoilt.xpi');
    writeFileSync(path, zip(spoilt));
    expect((await lintFirefox(path)).map(({ code }) => code)).toContain('DANGEROUS_EVAL');
  });
});
