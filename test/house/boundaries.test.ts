import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/setup/root.ts';
import { foldersIn, textOfFile } from '../support/files.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Runs the project's own import walls over a small project made of `files`. */
const cruise = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-walls-'));
  made.push(folder);
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'tsconfig.base.json', 'package.json'])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const command = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [command, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: readonly { from: string; rule: { name: string } }[] };
  };
  return {
    modules: summary.totalCruised,
    broken: summary.violations.map(({ from, rule }) => `${rule.name} in ${from}`),
  };
};

const wrongImports = [
  ['article-imports', 'src/article/a.ts', '../analysis/b.ts'],
  ['analysis-imports', 'src/analysis/a.ts', '../page/b.ts'],
  ['page-imports', 'src/page/a.ts', '../protocol/b.ts'],
  ['protocol-imports', 'src/protocol/a.ts', '../analysis/b.ts'],
  ['ui-imports', 'src/ui/a.ts', '../content/b.ts'],
  ['background-imports', 'src/background/a.ts', '../content/b.ts'],
  ['content-imports', 'src/content/a.ts', '../background/b.ts'],
  ['reader-view-imports', 'src/reader-view/a.ts', '../popup/b.ts'],
  ['popup-imports', 'src/popup/a.ts', '../content/b.ts'],
] as const;

describe('import walls', () => {
  test('let what is allowed pass, and see every module', { timeout: 60_000 }, () => {
    const { modules, broken } = cruise({
      'src/article/span.ts': 'export const x = 1;\n',
      'src/analysis/analyse.ts': "import { x } from '../article/span.ts';\nexport const y = x;\n",
    });
    expect({ modules, broken }).toEqual({ modules: 2, broken: [] });
  });

  let broken: readonly string[] = [];
  beforeAll(() => {
    const importing = wrongImports.map(([, from, to]) => [
      from,
      `import type { B } from '${to}';\nexport type A = B;\n`,
    ]);
    const imported = wrongImports.map(([, , to]) => [to.replace('..', 'src'), 'export type B = 1;\n']);
    const withPackage = ['src/analysis/c.ts', "import { render } from 'preact';\nexport const y = render;\n"];
    broken = cruise(Object.fromEntries([...importing, ...imported, withPackage])).broken;
  }, 60_000);

  test.for(wrongImports)('%s: a wrong import is found, of a type alone too', ([rule, from]) => {
    expect(broken).toContain(`${rule} in ${from}`);
  });

  test('a package in a folder that may use none is found', () => {
    expect(broken).toContain('analysis-packages in src/analysis/c.ts');
  });

  test.for(foldersIn('src'))('src/%s has its walls', (folder) => {
    expect(textOfFile('.dependency-cruiser.mjs')).toContain(`only('${folder}'`);
  });
});
