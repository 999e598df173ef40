import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../tools/manifest.ts';
import { filesIn, textOfFile } from '../support/files.ts';

describe.for(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser) as unknown as Readonly<Record<string, unknown>>;

  test('asks for these permissions and no more', () => {
    // Chromium wants one for the side panel; it lets the extension see nothing more.
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
    expect(Object.keys(manifest).filter((key) => key.includes('permissions') && key !== 'permissions')).toEqual([
      'optional_host_permissions',
    ]);
  });

  test('may ask for one address more, when the reader looks for fact checks', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://factchecktools.googleapis.com/*']);
  });

  test('lets no page reach our files', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('runs its own scripts alone, and WebAssembly from among its own bytes', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
        "connect-src 'self' https://factchecktools.googleapis.com; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  test('puts one script, in three files, into pages when they have been read', () => {
    const js = ['src/content/main.ts', 'src/content/main-session.ts', 'src/content/main-drawing.ts'];
    expect(manifest.content_scripts).toEqual([{ matches: ['http://*/*', 'https://*/*'], js, run_at: 'document_idle' }]);
  });
});

test('Firefox is told that nothing is collected', () => {
  expect(manifestFor('firefox')).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});

test('the side panel is the same page in both', () => {
  const page = 'src/side-panel/side-panel.html';
  expect(manifestFor('chrome')).toMatchObject({ side_panel: { default_path: page } });
  expect(manifestFor('firefox')).toMatchObject({ sidebar_action: { default_panel: page, open_at_install: false } });
  expect(manifestFor('firefox')).not.toHaveProperty('side_panel');
});

test('no component has HTML made from text, which the linter’s one exception is about', () => {
  const found = filesIn('src', '.ts', '.tsx').filter((file) =>
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML/.test(textOfFile(file)),
  );
  expect(found).toEqual([]);
});
