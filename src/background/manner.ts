import { readSettings } from '../protocol/kept-settings.ts';
import type { Manner, Reading } from '../protocol/messages.ts';
import { pauseLeft } from './pause.ts';
import { type Choices, resolveHighlighting, ruleOf } from './place-choices.ts';
import { choicesFor } from './place-store.ts';

/** How to go about the page at an address: whether to read it, whether to draw on it, and how. */
export const mannerFor = async (
  address: string,
  isPrivate: boolean,
): Promise<Omit<Manner, 'hidden' | 'corrections'>> => {
  const [choices, { look, language }, left] = await Promise.all([
    choicesFor(address, isPrivate),
    readSettings(),
    pauseLeft(),
  ]);
  return {
    reading: left > 0 ? 'paused' : readingBy(choices),
    pauseLeft: left,
    on: resolveHighlighting(choices).page,
    look,
    language: language === 'browser' ? null : language,
  };
};

const readingBy = (choices: Choices): Reading => {
  const rule = ruleOf(choices);
  return rule === 'ask' || rule === 'never' ? rule : 'yes';
};
