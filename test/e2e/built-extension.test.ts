import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { filesIn, textOfFile } from '../support/files.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css?: readonly string[] }[];
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly icons: Readonly<Record<string, string>>;
}

/** What a pattern finds: short, so that a failure does not print a whole bundle. */
const found = (pattern: RegExp, code: string): readonly string[] => [...code.matchAll(pattern)].map(([match]) => match);

describe.for(['dist', 'dist-firefox'] as const)('%s', (folder) => {
  const files = () => filesIn(folder, '').map((file) => file.slice(folder.length + 1));
  const manifest = (): Manifest => JSON.parse(textOfFile(`${folder}/manifest.json`)) as Manifest;

  test('is a Manifest V3 extension that asks for the permissions of the house and no hosts and opens nothing to pages', () => {
    const panel = folder === 'dist' ? ['sidePanel'] : [];
    const permissions = ['activeTab', 'contextMenus', 'scripting', ...panel, 'storage'];
    expect(manifest()).toMatchObject({ manifest_version: 3, permissions });
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
    expect(manifest()).not.toHaveProperty('host_permissions');
  });

  test('puts self-contained files into pages, of which pages compile the gate alone', () => {
    const scripts = manifest().content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
    const [gate, ...parts] = scripts.map((script) => textOfFile(`${folder}/${script}`));
    expect(parts).toHaveLength(2);
    for (const code of [gate ?? '', ...parts])
      expect(found(/\bimport\s*\(|^\s*import\b|\brequire\s*\(/gm, code)).toEqual([]);
    for (const part of parts) {
      const shared: Record<string, unknown> = {};
      // Running such a file only puts a function aside.
      runInNewContext(part, { globalThis: shared, chrome: undefined, document: undefined });
      const unread = Reflect.get(shared, Symbol.for('unread')) as Record<string, () => void>;
      expect(Object.values(unread)).toEqual([expect.any(Function)]);
    }
  });

  test('has every file that its manifest names', () => {
    const { background, icons } = manifest();
    const named = [background.service_worker, ...(background.scripts ?? []), ...Object.values(icons)];
    for (const file of named.filter((name) => name !== undefined)) expect(files()).toContain(file);
  });

  test('runs its background as this browser wants it', () => {
    const { background } = manifest();
    expect(folder === 'dist' ? background.service_worker : background.scripts?.[0]).toBeTypeOf('string');
  });

  test('loads nothing from elsewhere and evaluates no text as code', () => {
    const code = files()
      .filter((file) => /\.(?:js|html|css)$/.test(file))
      .map((file) => textOfFile(`${folder}/${file}`))
      .join('\n');
    expect(found(/\beval\s*\(|new Function\s*\(/g, code)).toEqual([]);
    expect(found(/(?:src|href)="https?:|@import\s+url\(['"]?https?:|\bfetch\(\s*['"`]https?:/g, code)).toEqual([]);
  });

  test('ships no sources, tests or texts of others', () => {
    expect(files().filter((file) => /\.(?:map|ts|tsx|jsonl)$|(?:^|\/)test\//.test(file))).toEqual([]);
  });
});
