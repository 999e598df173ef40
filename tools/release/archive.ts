import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Files by their path in the archive, with slashes. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** All files of a folder, those of its folders too. */
export const filesOfFolder = (folder: string): ArchiveFiles =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path),
      ]),
  );

// Zip's earliest: fflate writes it as local time, so that no time zone shows.
const EPOCH = new Date(1980, 0, 1);

/** A zip that depends on names and contents alone: sorted, without times, owners or modes. */
export const zip = (files: ArchiveFiles): Uint8Array =>
  zipSync(Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime: EPOCH });

/** The SHA-256 of some bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
