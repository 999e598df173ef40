import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/root.ts';

/** Licences (SPDX) that a dependency may have. What is shipped must not ask for more than to be named. */
const SHIPPED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
]);
const TOOLS: ReadonlySet<string> = new Set([
  ...SHIPPED,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'CC BY-SA 4.0',
]);

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}

/** Whether an SPDX expression is met: one side of an OR, both sides of an AND. */
const isAllowed = (expression: string, allowed: ReadonlySet<string>): boolean => {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some((part) => isAllowed(part, allowed));
  return plain.split(' AND ').every((part) => allowed.has(part.trim()));
};

/** Every locked package, of all that are installed, whose licence is not on the list: its name with what it says. */
export const forbiddenLicences = (
  lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8'),
): readonly string[] => {
  const { packages } = JSON.parse(lockfile) as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(([, { dev, license }]) => license === undefined || !isAllowed(license, dev === true ? TOOLS : SHIPPED))
    .map(([path, { license }]) => `${path.replace(/^.*node_modules\//, '')}: ${license ?? 'says none'}`);
};
