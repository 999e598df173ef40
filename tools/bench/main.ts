/**
 * npm run bench [-- engine | page]
 *
 * Speed, memory and growth, of the analysis and of what pages bear. Timings are noisy: read the ratios, which come from one run.
 * The part on pages looks at the built extension: run "npm run build" first.
 */
import { benchEngine } from './engine.ts';
import { benchPage } from './page.ts';

const [part] = process.argv.slice(2);
if (part !== 'page') await benchEngine();
if (part !== 'engine') await benchPage();
