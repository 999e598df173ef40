import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a message in `_locales`. */
export type MessageKey = keyof typeof messages;

/** Gives a message in the reader's language, with `$1`, `$2` … filled in. */
export type Say = (key: MessageKey, ...fill: readonly string[]) => string;

type Counted = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** The message for a number of things, in the form that the language has for it, the number filled in as `$1`. */
export const sayCount = (say: Say, stem: Counted, count: number, language: string): string => {
  const form = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  const special = form === 'other' ? '' : say(`${stem}_${form}` as MessageKey, number);
  return special === '' ? say(`${stem}_other`, number) : special;
};

/** The reader's language and its messages, for all components under it. */
export interface Language {
  readonly say: Say;
  /** BCP 47. */
  readonly tag: string;
}

/** Carries the language to the components. */
export const LanguageContext = createContext<Language>({ say: (key) => key, tag: 'en' });

/** The language that a component speaks. */
export const useLanguage = (): Language => useContext(LanguageContext);
