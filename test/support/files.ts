import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../tools/setup/root.ts';

/** The paths, from the project's root, of a folder's files, those of its folders too, whose names end in one of `endings`. */
export const filesIn = (folder: string, ...endings: readonly string[]): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** The folders right inside a folder, by name. */
export const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** A file's text, by its path from the project's root. */
export const textOfFile = (path: string): string => readFileSync(join(root, path), 'utf8');
