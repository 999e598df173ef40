import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { buildExtension } from '../setup/build-extension.ts';
import { root } from '../setup/root.ts';
import { filesOfFolder, sha256, zip } from './archive.ts';
import { sourceFiles } from './source-files.ts';

/** Where the packages go, from the project's root. */
export const PACKAGES = join('out', 'packages');

/** What a package may weigh at most, in bytes: what readers install 1.6 MB; the source, which reviewers unpack, a little more. */
export const largest = (name: string): number => (name.endsWith('-source.zip') ? 1_900_000 : 1_600_000);

/** One file that a stranger can install or review. */
export interface MadePackage {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Builds the extension for both browsers and packs it: Chromium's zip, Firefox's unsigned xpi, the source, and checksums of all three. */
export const makePackages = async (): Promise<readonly MadePackage[]> => {
  await buildExtension();
  const folder = join(root, PACKAGES);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stem = `hearsay-${manifest.version}`;
  const archives = [
    { name: `${stem}-chromium.zip`, files: filesOfFolder(join(root, 'dist')) },
    { name: `${stem}-firefox.xpi`, files: filesOfFolder(join(root, 'dist-firefox')) },
    { name: `${stem}-source.zip`, files: sourceFiles() },
  ];
  const made = archives.map(({ name, files }) => {
    const bytes = zip(files);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { name, path, bytes: bytes.length, sha256: sha256(bytes) };
  });
  writeFileSync(join(folder, 'SHA256SUMS'), made.map((each) => `${each.sha256}  ${each.name}\n`).join(''));
  return made;
};
