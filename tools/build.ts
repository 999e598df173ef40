import { buildExtension } from './setup/build-extension.ts';

/** Builds the extension: dist/ for Chromium, dist-firefox/ for Firefox. */
await buildExtension();
console.log('dist/ (Chromium) and dist-firefox/ (Firefox) are built.');
