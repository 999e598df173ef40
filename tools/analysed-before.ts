import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** How often each id is in a file of results. */
export type AnalysedIds = Map<string, number>;

const LINE_END = 0x0a;
const CHUNK = 65_536;

/**
 * Opens a file of results to go on with (made where there is none), and counts the ids in it. A last line that was cut
 * off is taken away first. Throws, with the file unchanged, where it holds anything but results.
 */
export const goOnWith = async (file: string): Promise<{ handle: FileHandle; analysed: AnalysedIds }> => {
  const handle = await open(file, 'a+');
  try {
    if (!(await handle.stat()).isFile()) throw new Error('not a file that can be gone on with');
    const end = await endOfLastWholeLine(handle);
    const analysed = await countIds(file, end);
    await handle.truncate(end);
    return { handle, analysed };
  } catch (error) {
    await handle.close();
    throw error;
  }
};

/** The offset in bytes behind the last line end; 0 where there is none. */
const endOfLastWholeLine = async (handle: FileHandle): Promise<number> => {
  const buffer = Buffer.alloc(CHUNK);
  let end = (await handle.stat()).size;
  while (end > 0) {
    const start = Math.max(0, end - CHUNK);
    const { bytesRead } = await handle.read(buffer, 0, end - start, start);
    const at = buffer.subarray(0, bytesRead).lastIndexOf(LINE_END);
    if (at !== -1) return start + at + 1;
    end = start;
  }
  return 0;
};

/** The id is what a line begins with (contract.ts): the rest need not be parsed. */
const ID = /^\{"id":("(?:[^"\\]|\\.)*"),.*\}$/s;

const countIds = async (file: string, end: number): Promise<AnalysedIds> => {
  const analysed: AnalysedIds = new Map();
  if (end === 0) return analysed;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, { end: end - 1 }) })) {
    number++;
    const id = ID.exec(line)?.[1];
    if (id === undefined) throw new Error(`line ${number} is no result of an analysis; the file is left as it is`);
    const key: string = JSON.parse(id);
    analysed.set(key, (analysed.get(key) ?? 0) + 1);
  }
  return analysed;
};

/** Whether a document of this id has a result that no earlier document of the same id has taken. */
export const takeAnalysed = (analysed: AnalysedIds, id: string): boolean => {
  const left = analysed.get(id) ?? 0;
  if (left > 0) analysed.set(id, left - 1);
  return left > 0;
};
