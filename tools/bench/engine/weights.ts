import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The weight files of models/. */
export const WEIGHTS = ['tagger.bin', 'attribution.bin'] as const;

/** The bytes of a weight file, the project's root being `root`. */
export const bytesOf = (root: string, name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(root, 'models', name)));

/** How many bytes a weight file has, and how many when it is packed. */
export const sizesOf = (root: string, name: string): { readonly plain: number; readonly gzipped: number } => {
  const bytes = bytesOf(root, name);
  return { plain: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
};
