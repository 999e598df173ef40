import type { Result } from '../../../article/result.ts';

/** The first bytes of a weight file: "HSY1" in ASCII. */
const MAGIC = 0x31595348;
const HEADER_BYTES = 16;

/** A tensor as its header describes it. Numbers are kept as signed bytes, as nibbles into a code book, or as they are. */
export interface TensorEntry {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly kind: 'float32' | 'int8' | 'nibble';
  readonly offset: number;
}

/** An opened weight file: its header, and the bytes of its tensors. */
export interface WeightFile {
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: Uint8Array;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 (ISO 3309) of the bytes. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (crcTable[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/**
 * Checks magic, version and checksum and parses the header. Layout, little-endian: magic, version, CRC-32 of all that
 * follows, length of the header, the header as JSON in UTF-8, the tensors.
 */
export const openWeightFile = (bytes: Uint8Array, version: number): Result<WeightFile, 'damaged' | 'other-version'> => {
  if (bytes.length < HEADER_BYTES) return { ok: false, error: 'damaged' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return { ok: false, error: 'damaged' };
  if (view.getUint32(4, true) !== version) return { ok: false, error: 'other-version' };
  const headerLength = view.getUint32(12, true);
  if (HEADER_BYTES + headerLength > bytes.length) return { ok: false, error: 'damaged' };
  if (crc32(bytes.subarray(12)) !== view.getUint32(8, true)) return { ok: false, error: 'damaged' };
  const header = parseHeader(bytes.subarray(HEADER_BYTES, HEADER_BYTES + headerLength));
  if (header === undefined) return { ok: false, error: 'damaged' };
  return { ok: true, value: { header, body: bytes.subarray(HEADER_BYTES + headerLength) } };
};

/** UTF-8 without the DOM's TextDecoder, which the engine's type library does not have. */
const decodeUtf8 = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let k = 1; k <= more; k++) point = (point << 6) | ((bytes[i + k] ?? 0) & 0x3f);
    text += String.fromCodePoint(point);
    i += more + 1;
  }
  return text;
};

const parseHeader = (bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(decodeUtf8(bytes));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
};
