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

/** Gzipped. Of the script in pages every page compiles the gate alone; the two parts behind it are for articles. */
export default [
  { name: 'Script in pages: the gate', path: 'dist/src/content/main.js', gzip: true, limit: '4 kB' },
  { name: 'Script in pages: reading', path: 'dist/src/content/main-session.js', gzip: true, limit: '23 kB' },
  { name: 'Script in pages: drawing', path: 'dist/src/content/main-drawing.js', gzip: true, limit: '30 kB' },
  { name: 'Popup', path: scriptsOf('dist/src/popup/popup.html'), gzip: true, limit: '40 kB' },
];
