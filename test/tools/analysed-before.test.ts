import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goOnWith, takeAnalysed } from '../../tools/analysed-before.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-before-'));
const file = join(folder, 'out.jsonl');

const line = (id: string, text = 'One.'): string => `${JSON.stringify({ id, text, claims: [] })}\n`;

const idsIn = async (content: string | Uint8Array | undefined) => {
  const path = content === undefined ? join(folder, 'new.jsonl') : file;
  if (content !== undefined) writeFileSync(file, content);
  const { handle, analysed } = await goOnWith(path);
  await handle.appendFile('next\n');
  await handle.close();
  return { ids: Object.fromEntries(analysed), left: readFileSync(path, 'utf8').replace(/next\n$/, '') };
};

describe('going on with a file of results', () => {
  const two = line('a') + line('b “é\\" {"id":"x"},');
  const ids = { a: 1, 'b “é\\" {"id":"x"},': 1 };
  const long = line('long', 'Zoë. '.repeat(40_000));

  test.for([
    ['no file yet', undefined, {}, ''],
    ['an empty file', '', {}, ''],
    ['whole lines', two, ids, two],
    ['an id that comes twice', two + line('a'), { ...ids, a: 2 }, two + line('a')],
    ['a first line that was cut off', '{"id":', {}, ''],
    ['a line cut off after one byte', `${two}{`, ids, two],
    ['a line that lacks its end only', two + line('c').trimEnd(), ids, two],
    [
      'a line cut off inside a character',
      Buffer.from(two + line('é')).subarray(0, Buffer.byteLength(two) + 8),
      ids,
      two,
    ],
    ['a long line cut off', two + long.slice(0, -1), ids, two],
    ['a long line that is whole', two + long, { ...ids, long: 1 }, two + long],
    ['zeros after a loss of power', `${two}${'\0'.repeat(70_000)}`, ids, two],
  ] as const)('%s', async ([, content, expected, left]) => {
    expect(await idsIn(content)).toEqual({ ids: expected, left });
  });

  test.for([
    ['other words', `${line('a')}Dear diary\nnot ended`, 'line 2 is no result'],
    ['the input', '{"text": "One.", "id": "a"}\n', 'line 1 is no result'],
    ['a damaged line in the middle', `${line('a')}{"id":"b","te\n${line('c')}`, 'line 2 is no result'],
  ] as const)('%s: left as it is', async ([, content, why]) => {
    writeFileSync(file, content);
    await expect(goOnWith(file)).rejects.toThrow(why);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  test('a folder is refused', async () => {
    await expect(goOnWith(folder)).rejects.toThrow();
  });

  test('each result stands for one document', () => {
    const analysed = new Map([['a', 2]]);
    expect(['a', 'b', 'a', 'a'].map((id) => takeAnalysed(analysed, id))).toEqual([true, false, true, false]);
  });
});
