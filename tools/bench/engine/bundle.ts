import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../setup/root.ts';
import type { Engine } from './load.ts';

/** The analysis bundled as in the extension, and a script that measures it in a process of its own. */
export interface BuiltEngine {
  readonly engine: Engine;
  readonly fresh: string;
}

/** Bundles the analysis into a folder that is gone when `use` is done. */
export const withBuiltEngine = async <Result>(use: (built: BuiltEngine) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
  const source = (name: string): string => join(root, 'tools/bench/engine', `${name}.ts`);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        target: 'node20',
        lib: { entry: { entry: source('entry'), fresh: source('fresh') }, formats: ['es'] },
        rollupOptions: { external: [/^node:/], output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
      },
    });
    const { engine } = (await import(pathToFileURL(join(folder, 'entry.mjs')).href)) as { readonly engine: Engine };
    return await use({ engine, fresh: join(folder, 'fresh.mjs') });
  } finally {
    rmSync(folder, { recursive: true });
  }
};
