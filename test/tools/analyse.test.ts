import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-analyse-'));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = (files: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'analyse', '--', ...files], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { printed: lines.map((line) => JSON.parse(line)), stderr, status };
};

const story = 'Ferry workers vote on pay\n\nThe union said its members would decide on Friday.\n';

describe('npm run analyse', () => {
  test('a text file keeps its text and takes its name as id', () => {
    const { printed, status } = run([file('ferry.txt', story)]);
    expect(status).toBe(0);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatchObject({ id: 'ferry', text: story, article: { isArticle: true } });
  });

  test('JSON lines come from files and from standard input alike', () => {
    const line = `${JSON.stringify({ id: 7, text: story })}\n`;
    expect(run([], line).printed).toEqual(run([file('lines.jsonl', line)]).printed);
  });

  test('what can’t be read is named with its reason, the rest is still analysed', () => {
    const bad = [
      file('broken.jsonl', '{"id": "a", "text": "One."}\n{"id": \n{"id": "b"}\n{"text": "no id"}\n42\n'),
      file('image.png', 'x'),
      file('latin1.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9])),
      join(folder, 'missing.txt'),
    ];
    const { printed, stderr, status } = run([...bad, file('good.txt', story)]);
    expect(status).toBe(1);
    expect(printed.map(({ id }) => id)).toEqual(['a', 'good']);
    const complaints = stderr.split('\n').filter((line) => line.startsWith(folder));
    expect(complaints.map((line) => line.slice(folder.length + 1).replace(/: .*/, ''))).toEqual([
      'broken.jsonl:2',
      'broken.jsonl:3',
      'broken.jsonl:4',
      'broken.jsonl:5',
      'image.png',
      'latin1.txt',
      'missing.txt',
    ]);
  });

  test('a page that is no article gives an empty text', () => {
    const { printed, status } = run([file('empty.html', '<!doctype html><title>Shop</title><p>Buy one.</p>')]);
    expect(status).toBe(0);
    expect(printed[0]).toMatchObject({
      id: 'empty',
      text: '',
      article: { isArticle: false },
      sentences: [],
      attributions: [],
      claims: [],
    });
  });

  test('an empty text gives empty lists', () => {
    expect(run([], '{"id":"e","text":""}').printed[0]).toMatchObject({ text: '', sentences: [], claims: [] });
  });

  test('a thousand documents go through one run', () => {
    const lines = Array.from({ length: 1000 }, (_, id) => JSON.stringify({ id: `d${id}`, text: story })).join('\n');
    const { printed } = run([], lines);
    expect(printed.map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, id) => `d${id}`));
  });
});
