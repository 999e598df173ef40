import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../tools/manifest.ts';
import { root } from '../../tools/setup/root.ts';
import { filesIn, foldersIn, textOfFile } from '../support/files.ts';

const scripts = Object.keys((JSON.parse(textOfFile('package.json')) as { scripts: object }).scripts);

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  ...filesIn('docs', '.md'),
];

/** Everything in `code` in a page of Markdown, code blocks included. */
const codeIn = (page: string): readonly string[] =>
  [...textOfFile(page).matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map((match) => match[1] ?? match[2] ?? '');

// What a command makes is not there on a fresh clone.
const isMade = (path: string): boolean => /(?:^|\/)(?:\.cache|out|dist)(?:\/|$)/.test(path);

describe.for(pages)('%s', (page) => {
  test('names only commands that there are', () => {
    const commands = codeIn(page).flatMap((code) => [...code.matchAll(/npm (?:run )?(?:--silent )?([a-z][a-z:-]*)/g)]);
    const unknown = commands
      .map((match) => match[1] ?? '')
      .filter((name) => ![...scripts, 'ci', 'install'].includes(name));
    expect(unknown).toEqual([]);
  });

  test('names only files and folders that there are', () => {
    const named = codeIn(page).flatMap((code) => [
      ...code.matchAll(/(?<![\w./-])(?:src|test|tools|demo|docs|public|models|kernel|\.ci)\/[\w./-]*[\w/]/g),
    ]);
    const missing = named.map((match) => match[0]).filter((path) => !isMade(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  test('links only to pages that there are', () => {
    const links = [...textOfFile(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([]);
  });
});

test('ARCHITECTURE.md has each folder of src', () => {
  const map = textOfFile('ARCHITECTURE.md');
  expect(foldersIn('src').filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
});

test('the lockfile holds no download addresses', () => {
  expect(textOfFile('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry\./);
});

test('the version stands in package.json alone, and CHANGELOG.md tells of it', () => {
  const { version } = JSON.parse(textOfFile('package.json')) as { version: string };
  expect(JSON.parse(textOfFile('manifest.json'))).not.toHaveProperty('version');
  expect(manifestFor('chrome')).toMatchObject({ version });
  expect(manifestFor('firefox')).toMatchObject({ version });
  expect(textOfFile('CHANGELOG.md')).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')}`, 'm'));
});

test('every test that a file name promises is run', () => {
  const misnamed = filesIn('test', '.ts', '.tsx').filter(
    (file) =>
      /\bfrom 'vitest'/.test(textOfFile(file)) && !/\.test\.tsx?$/.test(file) && !file.startsWith('test/support/'),
  );
  expect(misnamed).toEqual([]);
});
