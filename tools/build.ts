import { build } from 'vite';

/** Builds the extension: dist/ for Chromium, dist-firefox/ for Firefox. */
const main = async (): Promise<void> => {
  for (const mode of ['production', 'firefox']) {
    process.env.NODE_ENV = 'production';
    await build({ mode, logLevel: 'warn' });
  }
  console.log('dist/ (Chromium) and dist-firefox/ (Firefox) are built.');
};

await main();
