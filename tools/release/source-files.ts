import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.ts';
import { type ArchiveFiles, filesOfFolder } from './archive.ts';

/** What building and packing takes: the files right in the root but for those that developing alone takes, and these. Tests, training and pictures stay in the repository. */
const FOLDERS = ['kernel', 'models', 'public', 'src'];
const TOOLS =
  /^tools\/(?:(?:build|manifest|package)|setup\/(?:build-extension|root)|release\/(?:archive|make-packages|notices|source-files))\.ts$/;
const FOR_DEVELOPING = new Set([
  '.dependency-cruiser.mjs',
  '.size-limit.mjs',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'biome.jsonc',
  'cspell.json',
  'knip.json',
  'vitest.config.ts',
]);

const isNeeded = (name: string): boolean =>
  (!name.includes('/') && !FOR_DEVELOPING.has(name)) ||
  TOOLS.test(name) ||
  FOLDERS.some((folder) => name.startsWith(`${folder}/`));

/** The files that the extension is built from: of those that git knows, or of all, where the source came without git. */
export const sourceFiles = (): ArchiveFiles => {
  const known = knownToGit();
  const names = (known.length > 0 ? known : onDisk()).filter(isNeeded);
  return new Map(
    names.filter((name) => existsSync(join(root, name))).map((name) => [name, readFileSync(join(root, name))]),
  );
};

const knownToGit = (): readonly string[] =>
  spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .stdout?.split('\0')
    .filter((name) => name !== '') ?? [];

const onDisk = (): readonly string[] => [
  ...['.', 'tools', 'tools/release', 'tools/setup'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => (folder === '.' ? name : `${folder}/${name}`)),
  ),
  ...FOLDERS.flatMap((folder) => [...filesOfFolder(join(root, folder)).keys()].map((name) => `${folder}/${name}`)),
];
