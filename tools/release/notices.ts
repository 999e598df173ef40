import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup/root.ts';

/** One package that goes into the extension. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence's own text, as the package brings it. */
  readonly text: string;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** Where a package is installed, as Node would look for it from a folder; throws when it is not. */
const folderOf = (name: string, from: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    const there = join(folder, 'node_modules', name);
    if (existsSync(join(there, 'package.json'))) return there;
    if (folder === dirname(folder)) throw new Error(`${name} is not installed: run "npm ci".`);
  }
};

const licenceText = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} brings no licence text.`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
};

/** Every package of the production dependency tree, by name: what can end up in the extension, with its licence. */
export const shippedPackages = (): readonly ShippedPackage[] => {
  const found = new Map<string, ShippedPackage>();
  const visit = (from: string): void => {
    for (const dependency of Object.keys(readPackage(from).dependencies ?? {})) {
      const folder = folderOf(dependency, from);
      const { name, version, license = 'unknown' } = readPackage(folder);
      const key = `${name}@${version}`;
      if (found.has(key)) continue;
      found.set(key, { name, version, licence: license, text: licenceText(folder) });
      visit(folder);
    }
  };
  visit(root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

const WEIGHTS = `The trained weights in models/ are offered under CC BY-SA 4.0
(https://creativecommons.org/licenses/by-sa/4.0/). They learned from:
Universal Dependencies English EWT (CC BY-SA 4.0), Universal Dependencies English GUM, its freely licensed genres
(annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain), PolNeAR 1.0, and GloVe word vectors (PDDL 1.0).
None of these texts is part of the extension.`;

/** The notices that go into each package: the licence of each package in it, in full, and where the weights come from. */
export const noticesText = (packages: readonly ShippedPackage[]): string => {
  const rule = '-'.repeat(80);
  const parts = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`);
  return `Hearsay contains software of others, and weights that learned from texts of others.\n\n${[...parts, WEIGHTS].map((part) => `${rule}\n${part}\n`).join('\n')}`;
};

/** The name of the package that a bundled module belongs to; undefined for our own. */
export const packageOfModule = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
