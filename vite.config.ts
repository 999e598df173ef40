import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
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

/**
 * Puts what the later parts of the script in pages do into a function each, which `src/content/parts.ts` calls: browsers compile a
 * script's outermost code at once, and only skim a function until it is called.
 */
const unreadParts = (): Plugin => ({
  name: 'hearsay-unread-parts',
  apply: 'build',
  enforce: 'post',
  writeBundle({ dir = '' }) {
    for (const name of ['session', 'drawing']) {
      const file = join(dir, `src/content/main-${name}.js`);
      // What a script ends with is handed to whoever injected it: nothing.
      const [, body] = /^\(function\(\)\{(.*)\}\)\(\);?\s*$/s.exec(readFileSync(file, 'utf8')) ?? [];
      if (body === undefined) this.error(`${file} is not one function that is called at once.`);
      writeFileSync(file, `(globalThis[Symbol.for("unread")]??={}).${name}=function(){${body}};void 0;\n`);
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
        manifest: serving ? servedManifest() : manifestFor(browser),
        browser,
        // Self-contained files need no web_accessible_resources, so no page can detect us; served ones could not be updated.
        contentScripts: serving ? {} : { standaloneFiles: manifest.content_scripts.flatMap(({ js }) => js) },
      }),
      unreadParts(),
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
