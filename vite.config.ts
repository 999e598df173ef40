import { readdirSync, readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { type Browser, manifestFor } from './tools/manifest.ts';

/** Puts the weight files of models/ beside the background that reads them. */
const weightFiles = (): Plugin => ({
  name: 'hearsay-weight-files',
  generateBundle() {
    const files = readdirSync('.', { withFileTypes: true }).some((entry) => entry.name === 'models')
      ? readdirSync('models').filter((name) => name.endsWith('.bin'))
      : [];
    for (const name of files) {
      this.emitFile({ type: 'asset', fileName: `models/${name}`, source: readFileSync(`models/${name}`) });
    }
  },
});

export default defineConfig(({ command, mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const serving = command === 'serve';
  return {
    plugins: [
      preact(),
      crx({
        manifest: manifestFor(browser),
        browser,
        // One self-contained file needs no web_accessible_resources, so no page can detect us; a served one could not be updated.
        contentScripts: serving ? {} : { standaloneFiles: ['src/content/main.ts'] },
      }),
      weightFiles(),
    ],
    build: {
      outDir: browser === 'firefox' ? 'dist-firefox' : serving ? 'dist-dev' : 'dist',
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome128',
      modulePreload: false,
    },
    server: { port: 5199, strictPort: false },
  };
});
