import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page's own scripts and all that they import, as the browser would load them. */
const scriptsOf = (page) => {
  if (!existsSync(page)) return [page];
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      visit(join(dirname(file), path));
  };
  for (const [, path] of readFileSync(page, 'utf8').matchAll(/src="\/([^"]+\.js)"/g)) visit(join('dist', path));
  return [...found];
};

/** Gzipped. The budget that was wished for in pages is 30 kB: docs/performance.md tells what stands in the way. */
export default [
  { name: 'Script in every page', path: 'dist/src/content/main.js', gzip: true, limit: '52 kB' },
  { name: 'Popup', path: scriptsOf('dist/src/popup/popup.html'), gzip: true, limit: '40 kB' },
];
