import type { Result } from '../../article/result.ts';
import { checksum } from './checksum.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech.ts';
import { HASH_ROWS } from './tagger-features.ts';

/** The weights of a tagger. Many rows of features have the same small weights, so each row names one of a table of vectors. */
export interface TaggerWeights {
  /** Which hash rows are kept, ascending. */
  readonly rows: Int32Array;
  /** For each row the number of its vector. */
  readonly vectorOf: Int32Array;
  /** Vector after vector, one weight for each of PARTS_OF_SPEECH. */
  readonly vectors: Int8Array;
}

/*
 * "HSTG", version, checksum of the rest (both 32 bits, little-endian); then the number of rows and of vectors (32 bits each),
 * the distances between rows and the rows' vectors as numbers of variable length (7 bits a byte), and the vectors, all
 * weights of one tag together: in that order they compress best.
 */
const MAGIC = [0x48, 0x53, 0x54, 0x47];
const HEAD = 12;
const TAGS = PARTS_OF_SPEECH.length;

/** Grows when the format or the features change: older weights would be nonsense then. */
export const TAGGER_VERSION = 2;

/** The bytes of a weight file. */
export const writeTaggerFile = ({ rows, vectorOf, vectors }: TaggerWeights): Uint8Array => {
  const body: number[] = [...littleEndian(rows.length), ...littleEndian(vectors.length / TAGS)];
  rows.forEach((row, index) => {
    writeNumber(body, row - (rows[index - 1] ?? -1));
  });
  for (const vector of vectorOf) writeNumber(body, vector);
  for (let tag = 0; tag < TAGS; tag += 1) {
    for (let at = tag; at < vectors.length; at += TAGS) body.push((vectors[at] ?? 0) & 255);
  }
  const bytes = Uint8Array.from(body);
  return Uint8Array.from([...MAGIC, ...littleEndian(TAGGER_VERSION), ...littleEndian(checksum(bytes)), ...bytes]);
};

const littleEndian = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);

const writeNumber = (bytes: number[], value: number): void => {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
};

/** The weights in a file, or why they can't be used. */
export const readTaggerFile = (bytes: Uint8Array): Result<TaggerWeights, 'damaged' | 'other-version'> => {
  const damaged = { ok: false, error: 'damaged' } as const;
  if (bytes.length < HEAD + 8 || MAGIC.some((byte, index) => bytes[index] !== byte)) return damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(4, true) !== TAGGER_VERSION) return { ok: false, error: 'other-version' };
  if (view.getUint32(8, true) !== checksum(bytes.subarray(HEAD))) return damaged;
  const weights = readBody(bytes, view.getUint32(HEAD, true), view.getUint32(HEAD + 4, true));
  return weights === undefined ? damaged : { ok: true, value: weights };
};

const readBody = (bytes: Uint8Array, rowCount: number, vectorCount: number): TaggerWeights | undefined => {
  if (rowCount > HASH_ROWS || vectorCount > rowCount) return undefined;
  const rows = new Int32Array(rowCount);
  const vectorOf = new Int32Array(rowCount);
  const distancesEnd = readNumbers(bytes, HEAD + 8, rows);
  const end = readNumbers(bytes, distancesEnd, vectorOf);
  if (end + vectorCount * TAGS !== bytes.length || vectorOf.some((vector) => vector >= vectorCount)) return undefined;
  let row = -1;
  for (let index = 0; index < rowCount; index += 1) {
    row += rows[index] ?? 0;
    rows[index] = row;
  }
  if (row >= HASH_ROWS) return undefined;
  const vectors = new Int8Array(vectorCount * TAGS);
  for (let tag = 0; tag < TAGS; tag += 1) {
    for (let vector = 0; vector < vectorCount; vector += 1) {
      vectors[vector * TAGS + tag] = bytes[end + tag * vectorCount + vector] ?? 0;
    }
  }
  return { rows, vectorOf, vectors };
};

/** Fills `numbers` from the bytes at `start` and returns where they end. */
const readNumbers = (bytes: Uint8Array, start: number, numbers: Int32Array): number => {
  let offset = start;
  for (let index = 0; index < numbers.length; index += 1) {
    let value = 0;
    for (let [byte, shift] = [128, 0]; byte > 127 && shift < 28; shift += 7) {
      byte = bytes[offset] ?? 0;
      offset += 1;
      value |= (byte & 127) << shift;
    }
    numbers[index] = value;
  }
  return offset;
};
