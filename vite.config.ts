import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { type Browser, manifestFor, servedManifest } from './tools/manifest.ts';
import { noticesText, packageOfModule, shippedPackages } from './tools/release/notices.ts';

const MODELS = 'models';

/** Puts the weight files of models/ beside the background that reads them. */
const weightFiles = (): Plugin => {
  const names = existsSync(MODELS) ? readdirSync(MODELS).filter((name) => name.endsWith('.bin')) : [];
  return {
    name: 'hearsay-weight-files',
    generateBundle() {
      for (const name of names) {
        this.emitFile({ type: 'asset', fileName: `${MODELS}/${name}`, source: readFileSync(join(MODELS, name)) });
      }
    },
    configureServer({ httpServer, config }) {
      httpServer?.once('listening', () => {
        mkdirSync(join(config.build.outDir, MODELS), { recursive: true });
        for (const name of names) copyFileSync(join(MODELS, name), join(config.build.outDir, MODELS, name));
      });
    },
  };
};

/** Puts the licences of what is bundled into the extension; a bundled package without one there stops the build. */
const thirdPartyNotices = (): Plugin => ({
  name: 'hearsay-third-party-notices',
  apply: 'build',
  generateBundle(_, bundle) {
    const packages = shippedPackages();
    const named = new Set(packages.map(({ name }) => name));
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const unnamed = modules.map(packageOfModule).find((name) => name !== undefined && !named.has(name));
    if (unnamed !== undefined) this.error(`${unnamed} is bundled, but is no production dependency.`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: noticesText(packages) });
  },
});

export default defineConfig(({ command, mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const serving = command === 'serve';
  return {
    plugins: [
      preact(),
      crx({
        manifest: serving ? servedManifest() : manifestFor(browser),
        browser,
        // One self-contained file needs no web_accessible_resources, so no page can detect us; a served one could not be updated.
        contentScripts: serving ? {} : { standaloneFiles: ['src/content/main.ts'] },
      }),
      weightFiles(),
      thirdPartyNotices(),
    ],
    build: {
      outDir: browser === 'firefox' ? 'dist-firefox' : serving ? 'dist-dev' : 'dist',
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome128',
      modulePreload: false,
      // Pages that the manifest does not name, or not in a place that crxjs looks at: Firefox's sidebar.
      rolldownOptions: {
        input: [
          'src/library-page/library.html',
          'src/welcome/welcome.html',
          'src/help/help.html',
          'src/side-panel/side-panel.html',
        ],
      },
    },
    // The extension's own pages fetch their modules from here.
    server: { port: 5199, strictPort: true, cors: { origin: [/^chrome-extension:\/\//] } },
  };
});
