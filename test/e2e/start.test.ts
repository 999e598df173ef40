import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/setup/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args: readonly string[]) => {
  const began = Date.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/start.mjs', '--headless', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  const pictures = [...stdout.matchAll(/^Picture of the (?:page|popup): (.+)$/gm)].map((match) =>
    join(root, match[1] ?? ''),
  );
  return { stdout, stderr, status, fresh: pictures.filter((file) => statSync(file).mtimeMs >= began).length };
};

describe('npm start without a display', () => {
  test('prints the claims of the demo’s article and takes two pictures', () => {
    const { stdout, status, fresh } = start();
    expect({ status, fresh }).toEqual({ status: 0, fresh: 2 });
    expect(stdout).toMatch(/^\d+ claims\. /m);
    expect(stdout).toMatch(/^ +\d+ {2}it had no part in the shooting\n +Tarnland · /m);
  });

  test('says of a saved page that is no article what it is', () => {
    writeFileSync(join(folder, 'shop.html'), '<!doctype html><title>Shop</title><p>Buy one, get one.</p>');
    const { stdout, status } = start('shop.html');
    expect(stdout).toContain('This page is not a news article');
    expect(status).toBe(0);
  });

  test.for([
    ['missing.html', 'There is no file'],
    ['https://', 'no address'],
    ['--loud', 'Usage'],
  ] as const)('%s: says what is wrong and fails', ([argument, words]) => {
    const { stderr, status } = start(argument);
    expect(stderr).toContain(words);
    expect(status).toBe(1);
  });
});
