import type { Result } from '../../article/result.ts';
import { checksum } from './checksum.ts';
import { PARTS_OF_SPEECH } from './parts-of-speech.ts';
import { HASH_ROWS } from './tagger-features.ts';

/** The weights of a tagger: for each row of features that counts, one small number a tag. */
export interface TaggerWeights {
  /** Which hash rows are kept, ascending. */
  readonly rows: Int32Array;
  /** Their weights, row after row, one for each of PARTS_OF_SPEECH. */
  readonly weights: Int8Array;
}

/*
 * "HSTG", version, checksum of the rest (both 32 bits, little-endian); then: number of rows (32 bits), number of weights that are
 * not zero (32 bits), the distances between rows as variable-length numbers of 7 bits, three planes of bits that tell
 * which tags have a weight, and those weights. Kept apart like that they compress best.
 */
const MAGIC = [0x48, 0x53, 0x54, 0x47];
const HEAD = 12;
const TAGS = PARTS_OF_SPEECH.length;

/** Grows when the format or the features change: older weights would be nonsense then. */
export const TAGGER_VERSION = 1;

/** The bytes of a weight file. */
export const writeTaggerFile = ({ rows, weights }: TaggerWeights): Uint8Array => {
  const distances: number[] = [];
  const planes = [0, 1, 2].map(() => new Uint8Array(rows.length));
  const values: number[] = [];
  rows.forEach((row, index) => {
    writeDistance(distances, row - (rows[index - 1] ?? -1));
    for (let tag = 0; tag < TAGS; tag += 1) {
      const weight = weights[index * TAGS + tag] ?? 0;
      if (weight === 0) continue;
      const plane = planes[tag >> 3];
      if (plane !== undefined) plane[index] = (plane[index] ?? 0) | (1 << (tag & 7));
      values.push(weight & 255);
    }
  });
  const body = Uint8Array.from([
    ...littleEndian(rows.length),
    ...littleEndian(values.length),
    ...distances,
    ...planes.flatMap((plane) => [...plane]),
    ...values,
  ]);
  return Uint8Array.from([...MAGIC, ...littleEndian(TAGGER_VERSION), ...littleEndian(checksum(body)), ...body]);
};

const littleEndian = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);

const writeDistance = (bytes: number[], distance: number): void => {
  let rest = distance;
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

const readBody = (bytes: Uint8Array, count: number, values: number): TaggerWeights | undefined => {
  if (count > HASH_ROWS || values > count * TAGS) return undefined;
  const rows = new Int32Array(count);
  let offset = HEAD + 8;
  let row = -1;
  for (let index = 0; index < count; index += 1) {
    let shift = 0;
    for (let byte = 128; byte > 127; shift += 7) {
      byte = bytes[offset] ?? 0;
      offset += 1;
      row += (byte & 127) << shift;
    }
    rows[index] = row;
  }
  if (row >= HASH_ROWS || offset + 3 * count + values !== bytes.length) return undefined;
  return { rows, weights: spread(bytes, offset, count) };
};

const spread = (bytes: Uint8Array, planes: number, count: number): Int8Array => {
  const weights = new Int8Array(count * TAGS);
  let value = planes + 3 * count;
  for (let index = 0; index < count; index += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      const plane = bytes[planes + (tag >> 3) * count + index] ?? 0;
      if ((plane & (1 << (tag & 7))) === 0) continue;
      weights[index * TAGS + tag] = bytes[value] ?? 0;
      value += 1;
    }
  }
  return weights;
};
