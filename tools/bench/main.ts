/** npm run bench: speed, memory and growth. Timings are noisy: read the ratios, which come from one run. */
import { benchEngine } from './engine.ts';

benchEngine();
