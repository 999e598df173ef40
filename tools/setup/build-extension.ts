import { build } from 'vite';

/** Builds dist/ for Chromium and dist-firefox/ for Firefox. */
export const buildExtension = async (): Promise<void> => {
  for (const mode of ['production', 'firefox']) {
    process.env.NODE_ENV = 'production';
    await build({ mode, logLevel: 'warn' });
  }
};
