import type { ManifestV3Export } from '@crxjs/vite-plugin';
import written from '../manifest.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };

// package.json alone holds the version.
const chromium = { ...written, version: project.version };

/** The browsers that Hearsay is built for. */
export type Browser = 'chrome' | 'firefox';

/**
 * The manifest for one browser. `manifest.json` is Chromium's; all that differs for Firefox stands here: it runs the
 * background as an event page, calls the side panel a sidebar and asks no permission for it, and wants an id, its oldest
 * version and what data the extension collects (none).
 */
export const manifestFor = (browser: Browser): ManifestV3Export => {
  if (browser === 'chrome') return chromium as ManifestV3Export;
  const { minimum_chrome_version: _, side_panel: sidePanel, permissions, ...shared } = chromium;
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_title: chromium.name,
      default_panel: sidePanel.default_path,
      default_icon: chromium.action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [chromium.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'hearsay@hearsay.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first on Android that knows data_collection_permissions.
      gecko_android: { strict_min_version: '142.0' },
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
