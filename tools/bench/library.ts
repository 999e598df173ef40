import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../setup/chromium.ts';
import { root } from '../setup/root.ts';
import { serve } from '../setup/serve.ts';
import type { LibraryBench, LibraryCost } from './library/in-browser.ts';
import { megabytes, quantile, spread } from './measure.ts';
import { bundleForPage } from './page/bundle.ts';

const SIZES = [1000, 10_000, 300_000];
const AT_ONCE = 100;

/** The library in real Chromium at several sizes: remembering an article, finding its claims in others, searching, and waking up. */
export const benchLibrary = async (): Promise<void> => {
  const server = await serve((path) =>
    path === '/tagger.bin'
      ? { body: readFileSync(join(root, 'models/tagger.bin')), type: 'application/octet-stream' }
      : { body: '<!doctype html><title>bench</title>' },
  );
  const chromium = await launchChromium();
  try {
    const page = await (await chromium.browser.createBrowserContext()).newPage();
    await page.goto(server.origin);
    await page.evaluate(await bundleForPage('tools/bench/library/in-browser.ts'));
    await page.evaluate(
      (address) => (globalThis as unknown as Host).libraryBench.start(address),
      `${server.origin}/tagger.bin`,
    );
    console.log('the library in Chromium, articles of 30 claims; median (quartiles, most)');
    const costs: LibraryCost[] = [];
    for (const size of SIZES) {
      for (let claims = 0; claims < size; )
        claims = await page.evaluate(
          (wanted, most) => (globalThis as unknown as Host).libraryBench.fill(wanted, most),
          size,
          AT_ONCE,
        );
      const cost = await page.evaluate(() => (globalThis as unknown as Host).libraryBench.measure());
      costs.push(cost);
      print(cost);
    }
    printGrowth(costs);
  } finally {
    await chromium.close();
    await server.close();
  }
};

interface Host {
  readonly libraryBench: LibraryBench;
}

const print = ({ claims, ingest, match, cold, search, found, bytes, onDisk }: LibraryCost): void => {
  console.log(`${claims.toLocaleString('en')} claims:`);
  console.log(`  remember an article   ${spread(ingest)}`);
  console.log(`  match an article      ${spread(match)}; ${found[0]} of ${found[1]} planted claims found`);
  console.log(`  search                ${spread(search)}`);
  console.log(`  read the index anew   ${spread(cold)}`);
  console.log(`  room                  ${megabytes(bytes)} as counted, ${megabytes(onDisk)} as the browser says`);
};

const printGrowth = (costs: readonly LibraryCost[]): void => {
  const [first, last] = [costs[0], costs.at(-1)];
  if (first === undefined || last === undefined) return;
  const times = (of: (cost: LibraryCost) => readonly number[]) =>
    (quantile(of(last), 0.5) / quantile(of(first), 0.5)).toFixed(1);
  console.log(
    `with ${(last.claims / first.claims).toFixed(0)} times the claims: remember ${times(({ ingest }) => ingest)} times, ` +
      `match ${times(({ match }) => match)}, search ${times(({ search }) => search)}, read the index ${times(({ cold }) => cold)}`,
  );
};
