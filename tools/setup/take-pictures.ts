import type { Page } from 'puppeteer-core';
import { clickOn, inClosedRoot } from '../../test/e2e/support/closed-root.ts';

/** A file that a picture is written to. */
export type PictureFile = `${string}.png`;

/** Presses the first badge on the page that tells of a status, or else the first one, and takes a picture with its card open. */
export const takePageWithCard = async (page: Page, file: PictureFile): Promise<void> => {
  await page.bringToFront();
  const badges = await inClosedRoot(page, 'badge');
  const labelled = badges.map((badge) => ({ badge, label: badge.attributes.get('aria-label') ?? '' }));
  // “Who, status: claim”, in whichever language.
  const chosen = labelled.find(({ label }) => /^[^:]+, [^:]+:/.test(label)) ?? labelled[0];
  if (chosen !== undefined) {
    await clickOn(page, chosen.badge);
    await new Promise((drawn) => setTimeout(drawn, 500));
  }
  await page.screenshot({ path: file });
};
