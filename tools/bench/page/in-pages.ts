import type { CDPSession, Page } from 'puppeteer-core';
import { analyse } from '../../../src/analysis/analyse.ts';
import type { Models } from '../../../src/analysis/models.ts';
import type { Article } from '../../../src/article/article.ts';
import { quantile } from '../measure.ts';
import type { PageBench } from './in-browser.ts';

/** What a page's main thread spends on one thing, in milliseconds: on the first call in a fresh page, and on later ones. */
export interface Cost {
  readonly first: number;
  /** The median of several. */
  readonly again: number;
}

/** What one page costs. */
export interface PageCost {
  readonly passes: boolean;
  readonly words: number;
  readonly gate: Cost;
  readonly read: Cost;
  readonly drawNear: Cost;
  readonly drawRest: Cost;
  readonly readability: Cost;
  /** The copy of the page that Readability needs, since it spoils what it reads. */
  readonly copy: Cost;
  readonly walk: Cost;
}

const TIMES = 6;

/** Measures one page; Readability gets a load of its own, so that neither finds the page warmed up by the other. */
export const measurePage = async (page: Page, url: string, code: string, models: Models): Promise<PageCost> => {
  const bench = await benchIn(page, url, code);
  const gate = await bench.cost('gate');
  const passes = await bench.call('gate');
  const read = await bench.cost('read');
  const article = (await bench.call('article')) as Article;
  const near: number[] = [];
  const rest: number[] = [];
  if (passes === true) {
    const analysis = analyse(article, models);
    for (let time = 0; time < TIMES; time++) {
      await bench.call('give', analysis);
      near.push(await bench.time('drawNear'));
      rest.push(await bench.time('drawRest'));
    }
  }
  const other = await benchIn(page, url, code);
  const parses: number[] = [];
  const copies: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    copies.push(await other.time('copy'));
    parses.push(await other.time('readability'));
  }
  return {
    passes: passes === true,
    words: article.text.match(/\S+/g)?.length ?? 0,
    gate,
    read,
    drawNear: costOf(near),
    drawRest: costOf(rest),
    readability: costOf(parses),
    copy: costOf(copies),
    walk: await other.cost('walk'),
  };
};

const costOf = ([first = 0, ...others]: readonly number[]): Cost => ({
  first,
  again: others.length === 0 ? 0 : quantile(others, 0.5),
});

/** A page that is loaded and at rest, with the bench in it. */
interface BenchedPage {
  readonly call: (what: keyof PageBench, given?: unknown) => Promise<unknown>;
  readonly time: (what: keyof PageBench) => Promise<number>;
  readonly cost: (what: keyof PageBench) => Promise<Cost>;
}

const benchIn = async (page: Page, url: string, code: string): Promise<BenchedPage> => {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
  await page.evaluate(code);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const call = (what: keyof PageBench, given?: unknown): Promise<unknown> =>
    page.evaluate(
      (name, value) => {
        const bench = (globalThis as unknown as { readonly hearsayBench: PageBench }).hearsayBench;
        return (bench[name] as (value: unknown) => unknown)(value);
      },
      what,
      given,
    );
  const measured = async (what: keyof PageBench): Promise<number> => {
    const before = await threadTime(session);
    await call(what);
    return (await threadTime(session)) - before;
  };
  const asking: number[] = [];
  for (let time = 0; time < TIMES; time++) asking.push(await measured('nothing'));
  const overhead = quantile(asking, 0.5);
  const time = async (what: keyof PageBench) => Math.max(0, (await measured(what)) - overhead);
  const cost = async (what: keyof PageBench): Promise<Cost> => {
    const taken: number[] = [];
    for (let run = 0; run < TIMES; run++) taken.push(await time(what));
    return costOf(taken);
  };
  return { call, time, cost };
};

/** Processor time, not the clock's: what else the machine does meanwhile does not count. */
const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = metrics.find(({ name }) => name === 'ThreadTime');
  if (metric === undefined) throw new Error('the browser tells no processor time');
  return metric.value * 1000;
};
