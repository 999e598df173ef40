/**
 * npm run bench [-- engine | page | popup]
 *
 * Speed, memory and growth, of the analysis, of what pages bear, and of the popup. Timings are noisy: read the ratios, which
 * come from one run. The parts on pages and popup look at the built extension: run "npm run build" first.
 */
import { benchEngine } from './engine.ts';
import { benchPage } from './page.ts';
import { benchPopup } from './popup.ts';

const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  engine: benchEngine,
  page: benchPage,
  popup: benchPopup,
};

const [part] = process.argv.slice(2);
const chosen = part === undefined ? undefined : PARTS[part];
for (const bench of chosen === undefined ? Object.values(PARTS) : [chosen]) await bench();
