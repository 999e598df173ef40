/**
 * npm run bench [-- engine | page | popup | library | export | batch]
 *
 * Speed, memory and growth, of the analysis, of what pages bear, of the popup, of the library, of its exports and of the batch
 * tool. Timings are noisy: read the ratios, which come from one run. The parts on pages, popup and exports look at the built
 * extension: run "npm run build" first.
 */
import { benchBatch } from './batch.ts';
import { benchEngine } from './engine.ts';
import { benchExport } from './export.ts';
import { benchLibrary } from './library.ts';
import { benchPage } from './page.ts';
import { benchPopup } from './popup.ts';

const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  engine: benchEngine,
  page: benchPage,
  popup: benchPopup,
  library: benchLibrary,
  export: benchExport,
  batch: benchBatch,
};

const [part] = process.argv.slice(2);
const chosen = part === undefined ? undefined : PARTS[part];
for (const bench of chosen === undefined ? Object.values(PARTS) : [chosen]) await bench();
