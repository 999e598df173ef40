import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { STATUS_LOOKS } from '../../src/ui/statuses.ts';
import type { ExtensionBrowser } from '../../tools/setup/chromium.ts';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { startChromium } from '../support/chromium.ts';
import { englishMessages } from '../support/say-english.ts';
import { NO_PAGE_SCRIPTS, serveFolder } from '../support/serve.ts';
import { clickOn, inClosedRoot, type SeenElement } from './support/closed-root.ts';
import { badgesOn, highlightedWords, openArticle, ownDom, settledCard, settledCount, until } from './support/reader.ts';

/** Any claim that carries a status. */
const STATUS = 'a status';
const TITLES = Object.values(STATUS_LOOKS).flatMap(({ word }) => englishMessages[word]?.message ?? []);

describe('the card', () => {
  let browser: ExtensionBrowser;
  let server: LocalServer;
  let page: Page;

  beforeAll(async () => {
    server = await serveFolder('demo', NO_PAGE_SCRIPTS);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await openArticle(browser, `${server.origin}/world/station-attack.html`);
  });
  afterEach(async () => {
    await page.close();
  });

  const badgeWith = async (words: string): Promise<SeenElement> => {
    // A badge with a status says who, its status, and then the claim.
    const hasWords = (label: string): boolean =>
      words === STATUS ? /^[^:]*, [^:]+:/.test(label) : label.includes(words);
    // Badges are drawn in turns: the one looked for may be among the last.
    const badge = await until(
      async () => (await badgesOn(page)).find(({ attributes }) => hasWords(attributes.get('aria-label') ?? '')),
      (found) => found !== undefined,
    );
    if (badge === undefined) throw new Error(`no badge says “${words}”`);
    return badge;
  };

  const openCard = async (words: string): Promise<SeenElement> => {
    const badge = await badgeWith(words);
    const box = await badge.box();
    await page.evaluate(
      (y) => window.scrollTo({ top: y - 200, behavior: 'instant' }),
      (box?.y ?? 0) + (await scrollTop()),
    );
    await clickOn(page, await badgeWith(words));
    const card = await settledCard(page, true);
    if (card === undefined) throw new Error('the card did not open');
    return card;
  };

  const scrollTop = (): Promise<number> => page.evaluate(() => window.scrollY);

  test('shows the way of a claim to the reader', async () => {
    const card = await openCard('Lena Orsic');
    for (const words of ['How it reached you', 'Lena Orsic', 'The Aldery Courier']) expect(card.text).toContain(words);
  });

  test('leads from the one who claims through channel and agency to the outlet', async () => {
    const card = await openCard('responsibility for the shooting');
    for (const words of [
      'Not independently verified',
      'Ember Front',
      'on its Signal channel',
      'Norwire',
      'The Aldery Courier',
    ])
      expect(card.text).toContain(words);
  });

  test('tells the status in words and the words that bear on it', async () => {
    const card = await openCard(STATUS);
    // At a glance: who says it, how, and the status.
    const [status] = await inClosedRoot(page, 'status');
    expect(TITLES).toContain(status?.text);
    expect(card.text.indexOf(status?.text ?? '')).toBeLessThan(120);
    expect(card.text).toMatch(/The article (?:reports|says|marks|names)/);
    expect(card.text).toContain('What else the article says of it');
    expect(card.text).toContain('Why this label?');
    expect(card.attributes.get('role')).toBe('dialog');
  });

  test('is never wider than the screen', async () => {
    await page.setViewport({ width: 340, height: 700 });
    await until(
      () => badgesOn(page),
      (badges) => badges.length > 0 && badges.every(({ attributes }) => !attributes.get('class')?.includes('pill')),
    );
    const card = await openCard('');
    const box = await card.box();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(340);
  });

  test('closes on Escape and gives the focus back to its badge', async () => {
    await openCard(STATUS);
    await page.keyboard.press('Escape');
    expect(await settledCard(page, false)).toBeUndefined();
    // Enter works where the focus is.
    await page.keyboard.press('Enter');
    expect((await settledCard(page, true))?.text).toContain('What else the article says of it');
  });

  test('closes on a click elsewhere, and only one is open at a time', async () => {
    await openCard(STATUS);
    await openCard('Lena Orsic');
    expect(await inClosedRoot(page, 'card')).toHaveLength(1);
    await page.mouse.click(5, 5);
    expect(await settledCard(page, false)).toBeUndefined();
  });

  test('opens on a click on the marked words, but not where the reader selects or follows a link', async () => {
    const spot = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
      const range = ranges.find((each) => String(each).includes('Lena Orsic'));
      const box = range?.getClientRects()[0];
      if (box === undefined) return undefined;
      window.scrollTo({ top: box.top - 300, behavior: 'instant' });
      const after = range?.getClientRects()[0];
      return after === undefined ? undefined : { x: after.left + 20, y: after.top + after.height / 2 };
    });
    if (spot === undefined) throw new Error('the words are not marked');
    await page.mouse.click(spot.x, spot.y);
    expect((await settledCard(page, true))?.text).toContain('Lena Orsic');
    await page.keyboard.press('Escape');
    await page.mouse.click(spot.x, spot.y, { count: 2 });
    await page.mouse.click(spot.x, spot.y, { count: 1 });
    await page.keyboard.press('Escape');
    await settledCard(page, false);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.keyboard.down('Shift');
    await page.mouse.click(spot.x, spot.y);
    await page.keyboard.up('Shift');
    expect(await settledCard(page, false)).toBeUndefined();
  });

  test('jumps to the words of its evidence', async () => {
    await openCard(STATUS);
    await page.evaluate(() => window.scrollBy({ top: 120, behavior: 'instant' }));
    const before = await highlightedWords(page);
    const [jump] = await inClosedRoot(page, 'jump-to');
    if (jump === undefined) throw new Error('the card shows no evidence');
    await clickOn(page, jump);
    const words = await until(
      () => highlightedWords(page),
      (now) => now.join() !== before.join(),
    );
    expect(words.some((each) => jump.text.includes(each))).toBe(true);
  });

  test('hides a claim, and brings it back', async () => {
    const count = await settledCount(() => badgesOn(page));
    await openCard('Lena Orsic');
    const [hide] = (await inClosedRoot(page, 'link')).filter(({ text }) => text === 'Hide');
    if (hide === undefined) throw new Error('the card has no way to hide');
    await clickOn(page, hide);
    const fewer = await until(
      () => badgesOn(page),
      (badges) => badges.length < count,
    );
    expect(fewer.some(({ attributes }) => attributes.get('aria-label')?.includes('Lena Orsic'))).toBe(false);
    const [undo] = (await inClosedRoot(page, 'link')).filter(({ text }) => text === 'Undo');
    if (undo === undefined) throw new Error('the card has no way back');
    await clickOn(page, undo);
    const again = await until(
      () => badgesOn(page),
      (badges) => badges.length === count,
    );
    expect(again).toHaveLength(count);
  });

  test('shows what bears on a claim in columns, and the other claims of its source', async () => {
    const card = await openCard('not verified: responsibility');
    expect(card.text).toMatch(/Bears it out.*Leaves it open/s);
    await page.keyboard.press('Escape');
    expect((await openCard('eliminated on the spot')).text).toMatch(/\d more claims? of this source/);
  });

  test('pinned it stays where it is while the reader scrolls and presses elsewhere; and gives way to another', async () => {
    await openCard('Lena Orsic');
    const pin = async () => {
      const [button] = await inClosedRoot(page, 'pin');
      if (button === undefined) throw new Error('the card can’t be pinned');
      await clickOn(page, button);
    };
    await pin();
    const before = await (await settledCard(page, true))?.box();
    await page.evaluate(() => window.scrollBy({ top: 300, behavior: 'instant' }));
    await page.mouse.click(5, 5);
    await new Promise((wait) => setTimeout(wait, 300));
    const [pinned] = await inClosedRoot(page, 'card');
    const after = await pinned?.box();
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
    const other = await badgeWith('woken');
    await clickOn(page, other);
    const cards = await until(
      () => inClosedRoot(page, 'card'),
      ([seen]) => seen?.text.includes('woken') === true,
    );
    expect(cards.map(({ text }) => text.includes('woken'))).toEqual([true]);
    await pin();
    await page.mouse.click(5, 5);
    expect(await settledCard(page, false)).toBeUndefined();
  });

  test('unpinned it moves with its badge', async () => {
    await openCard('Lena Orsic');
    const distance = async () => {
      const [card] = await inClosedRoot(page, 'card');
      return ((await card?.box())?.y ?? 0) - ((await (await badgeWith('Lena Orsic')).box())?.y ?? 0);
    };
    const before = await distance();
    await page.evaluate(() => window.scrollBy({ top: 150, behavior: 'instant' }));
    await new Promise((wait) => setTimeout(wait, 300));
    expect(await distance()).toBeCloseTo(before, 0);
  });

  test('takes what the reader puts right, says so, and takes it back', async () => {
    await openCard('Lena Orsic');
    const press = async (className: string, words: string): Promise<void> => {
      const found = await until(
        () => inClosedRoot(page, className),
        (all) => all.some(({ text }) => text === words),
      );
      const button = found.find(({ text }) => text === words);
      if (button === undefined) throw new Error(`nothing says “${words}”`);
      await clickOn(page, button);
    };
    await press('link', 'This is wrong');
    await press('check', 'This is not a claim');
    await press('primary', 'Save');
    const gone = await until(
      () => badgesOn(page),
      (badges) => !badges.some(({ attributes }) => attributes.get('aria-label')?.includes('Lena Orsic')),
    );
    expect(gone.some(({ attributes }) => attributes.get('aria-label')?.includes('Lena Orsic'))).toBe(false);
    expect((await settledCard(page, true))?.text).toContain('Not a claim, as you said.');
    await press('link', 'Undo');
    const back = await until(
      () => badgesOn(page),
      (badges) => badges.some(({ attributes }) => attributes.get('aria-label')?.includes('Lena Orsic')),
    );
    expect(back.some(({ attributes }) => attributes.get('aria-label')?.includes('Lena Orsic'))).toBe(true);
  });

  test('leads to the help page, where its label is explained', async () => {
    await openCard('not verified: responsibility');
    const help = (await inClosedRoot(page, 'link')).find(({ text }) => text === 'More on this label');
    if (help === undefined) throw new Error('the card does not lead to help');
    const opened = browser.browser.waitForTarget((target) => target.url().includes('/src/help/help.html'));
    await clickOn(page, help);
    const target = await opened;
    expect(target.url()).toMatch(/#status-unverified$/);
    await (await target.page())?.close();
  });

  test('is gone through by keyboard alone', async () => {
    await openCard(STATUS);
    const { width: _, ...at } = (await (await settledCard(page, true))?.box()) ?? { width: 0, x: 0, y: 0 };
    expect(at.x).toBeGreaterThan(0);
    // From the card itself: pin, close, help, the words that bear on it …
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const [pin] = await inClosedRoot(page, 'pin');
    expect(pin?.attributes.get('aria-pressed')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await settledCard(page, false)).toBeUndefined();
  });

  test('says why', async () => {
    await openCard(STATUS);
    const [summary] = await inClosedRoot(page, 'why');
    if (summary === undefined) throw new Error('the card does not say why');
    await clickOn(page, summary);
    const card = await until(
      () => settledCard(page, true),
      (seen) => /% sure/.test(seen?.text ?? ''),
    );
    expect(card?.text).toMatch(/verification\/.+% sure/);
  });

  test('leaves the page as it was', async () => {
    const fresh = await ownDom(page);
    await openCard(STATUS);
    expect(await ownDom(page)).toBe(fresh);
    await page.keyboard.press('Escape');
    expect(await ownDom(page)).toBe(fresh);
  });

  test('does not answer to clicks that a script makes', async () => {
    const badge = await badgeWith(STATUS);
    const box = await badge.box();
    await page.evaluate(
      (x, y) => {
        const target = document.elementFromPoint(x, y);
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
        }
      },
      (box?.x ?? 0) + 10,
      (box?.y ?? 0) + 10,
    );
    await new Promise((wait) => setTimeout(wait, 300));
    expect(await inClosedRoot(page, 'card')).toHaveLength(0);
  });
});
