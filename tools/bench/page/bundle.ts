import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../setup/root.ts';

/** The bench's own code for pages, with what it measures in it, as one script. */
export const bundleForPage = async (entry = 'tools/bench/page/in-browser.ts'): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was built');
  const messages = readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8');
  return `globalThis.benchMessages = ${messages};\n${chunk.code}`;
};
