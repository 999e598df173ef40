import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumOptions, type ExtensionBrowser, launchChromium } from '../../tools/setup/chromium.ts';
import { root } from '../../tools/setup/root.ts';

/** Starts headless Chromium with the built extension; refuses with what to do where nothing is built. */
export const startChromium = (options: ChromiumOptions = {}): Promise<ExtensionBrowser> => {
  const extension = options.extension ?? join(root, 'dist');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} is not built: run "npm run build".`);
  return launchChromium({ ...options, extension });
};
