import browser from 'webextension-polyfill';
import { number, otherwise } from '../protocol/schema.ts';

const PAUSED_UNTIL = 'paused-until';
/** No pause is longer than this, in milliseconds: a clock that was set back must not keep us silent for years. */
const LONGEST_PAUSE = 24 * 60 * 60 * 1000;

const stored = otherwise(number, 0);

/** For how many milliseconds more nothing is to be read; 0 when there is no pause. */
export const pauseLeft = async (): Promise<number> => {
  const { [PAUSED_UNTIL]: until } = await browser.storage.local.get(PAUSED_UNTIL);
  const left = stored(until).value - Date.now();
  return left > 0 && left <= LONGEST_PAUSE ? left : 0;
};

/** Pauses for so many milliseconds from now; 0 ends the pause. Says how many are left. */
export const pauseFor = async (milliseconds: number): Promise<number> => {
  if (milliseconds > 0)
    await browser.storage.local.set({ [PAUSED_UNTIL]: Date.now() + Math.min(milliseconds, LONGEST_PAUSE) });
  else await browser.storage.local.remove(PAUSED_UNTIL);
  return pauseLeft();
};
