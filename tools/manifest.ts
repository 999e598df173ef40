import type { ManifestV3Export } from '@crxjs/vite-plugin';
import chromium from '../manifest.json' with { type: 'json' };

/** The browsers that Hearsay is built for. */
export type Browser = 'chrome' | 'firefox';

/**
 * The manifest for one browser. `manifest.json` is Chromium's; all that differs for Firefox stands here: it runs the
 * background as an event page, and wants an id, its oldest version and what data the extension collects (none).
 */
export const manifestFor = (browser: Browser): ManifestV3Export => {
  if (browser === 'chrome') return chromium as ManifestV3Export;
  const { minimum_chrome_version: _, ...shared } = chromium;
  return {
    ...shared,
    background: { scripts: [chromium.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'hearsay@hearsay.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as ManifestV3Export;
};

/** The manifest for work on it: the background and the pages come from this machine's development server. */
export const servedManifest = (): ManifestV3Export =>
  ({
    ...chromium,
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval' http://localhost:5199; object-src 'none'",
    },
  }) as ManifestV3Export;
