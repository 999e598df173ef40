import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../tools/setup/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-batch-'));

const run = (args: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'analyse', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { stdout, stderr, status };
};

const paragraph = 'The union said its members would decide on Friday. Ms Ahlberg denied that the port would close.\n\n';

// Long and short in turn, so that the short ones are ready before the long ones ahead of them. Two share an id.
const documents = Array.from({ length: 24 }, (_, i) => ({
  id: i === 9 ? 'd5' : i % 2 === 0 ? `d${i} “é\\"` : `d${i}`,
  text: `Report ${i}\n\n${paragraph.repeat(i % 4 === 0 ? 40 : 1)}`,
}));
const input = documents.map((document) => `${JSON.stringify(document)}\n`).join('');
const whole = run([], input).stdout;
const wholeLines = whole.split(/(?<=\n)/);

describe('npm run analyse -- --jobs', () => {
  test('prints the same bytes in the order of the input', () => {
    expect(wholeLines.map((line) => JSON.parse(line).id)).toEqual(documents.map(({ id }) => id));
    expect(run(['--jobs', '2'], input)).toEqual({ stdout: whole, stderr: '', status: 0 });
  });

  test('names what is broken, the rest goes on', () => {
    const { stdout, stderr, status } = run(['--jobs', '2'], `{"id": \n${input}{"id": "x"}\n`);
    expect({ stdout, status }).toEqual({ stdout: whole, status: 1 });
    expect(stderr).toBe('standard input:1: not JSON\nstandard input:26: neither "text" nor "html"\n');
  });
});

describe('npm run analyse -- --resume', () => {
  test('goes on after a line that was cut off, and names what is still broken', () => {
    const file = join(folder, 'out.jsonl');
    const bytes = Buffer.from(whole);
    writeFileSync(file, bytes.subarray(0, Buffer.byteLength(wholeLines.slice(0, 12).join('')) + 100));
    const { stdout, stderr, status } = run(['--resume', file, '--jobs', '2'], `42\n${input}`);
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'standard input:1: not a JSON object\n',
      status: 1,
    });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a file that cannot be written is told', () => {
    const { stderr, status } = run(['--resume', join(folder, 'missing', 'out.jsonl')], input);
    expect(status).toBe(1);
    expect(stderr).toContain('no such file or directory');
  });
});

test('an option that is not there is refused before anything is read', () => {
  expect(run(['--jbos', '2'], input)).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining("Unknown option '--jbos'\nUsage:"),
    status: 2,
  });
});
