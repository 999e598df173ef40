import { fillIn } from '../article/fill-in.ts';
import type { Language, Say } from './say.ts';

/** The interface's words in one language, by the messages' names. */
export interface Catalogue {
  /** BCP 47. */
  readonly tag: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** A language that speaks from a catalogue. */
export const languageOf = ({ tag, messages }: Catalogue): Language => ({
  tag,
  say: (key, ...fill) => fillIn(messages[key] ?? '', fill),
});

/** A language that the browser speaks for us: `tag` is what the browser's interface speaks, which need not be one of ours. */
export const browsersLanguage = (getMessage: (key: string, fill: string[]) => string, tag: string): Language => {
  const say: Say = (key, ...fill) => getMessage(key, [...fill]);
  // The browser gives English where it has no words of ours in its own language; numbers and plurals must agree with that.
  const spoken = say('languageTag');
  return { say, tag: tag.split('-')[0] === spoken ? tag : spoken };
};
