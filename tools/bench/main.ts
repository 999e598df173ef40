/**
 * npm run bench [-- engine | page | library]
 *
 * Speed, memory and growth, of the analysis, of what pages bear and of the library. Timings are noisy: read the ratios, which come from one run.
 * The part on pages looks at the built extension: run "npm run build" first.
 */
import { benchEngine } from './engine.ts';
import { benchLibrary } from './library.ts';
import { benchPage } from './page.ts';

const [part] = process.argv.slice(2);
if (part === undefined || part === 'engine') await benchEngine();
if (part === undefined || part === 'page') await benchPage();
if (part === undefined || part === 'library') await benchLibrary();
