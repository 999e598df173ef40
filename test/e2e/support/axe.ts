import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** axe's own code. */
export const { source: axeSource } = axeCore;

/** How a page is shown: by light, by dark, or in the reader's own few colours. */
export type Shown = 'light' | 'dark' | 'forced';

/** Shows a page in one of the ways, for as long as it is open. */
export const showAs = async (page: Page, shown: Shown): Promise<void> => {
  // Puppeteer's own way does not know forced colours; what a session emulates ends with it.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: shown === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: shown === 'forced' ? 'active' : 'none' },
    ],
  });
};

interface Axe {
  readonly run: (
    context: Document,
    options: object,
  ) => Promise<{
    readonly passes: readonly unknown[];
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  }>;
}

/** What axe finds wrong with a page by WCAG 2.2 AA and good practice, each with the elements; it fails when axe checked nothing. */
export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  // Through the debugger: the page's own policy lets no script of ours in.
  await page.evaluate(axeSource);
  const { passes, violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return {
      passes: found.passes.length,
      violations: found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      ),
    };
  });
  if (passes === 0) throw new Error('axe checked nothing.');
  return violations;
};
