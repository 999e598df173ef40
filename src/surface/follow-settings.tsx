import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { askBackground } from '../protocol/transport.ts';
import { adoptColours } from '../ui/adopt-colours.ts';
import { type Language, LanguageContext } from '../ui/say.ts';
import { browsersLanguage, languageOf } from '../ui/words.ts';

/** The language of the interface as it is now. */
export type Spoken = ReadonlySignal<Language>;

/** Gives a page of the extension the reader's colours and language, and follows both whenever the reader changes them. */
export const followSettings = async (): Promise<Spoken> => {
  // The colours of most readers at once; the others' a moment later.
  adoptColours('classic');
  const look = async (): Promise<Language> => {
    const [settings, words] = await Promise.all([askBackground('settings', {}), askBackground('words', {})]);
    if (settings.ok) adoptColours(settings.value.look.palette);
    const language =
      words.ok && words.value !== null
        ? languageOf(words.value)
        : browsersLanguage((key, fill) => browser.i18n.getMessage(key, fill), browser.i18n.getUILanguage());
    document.documentElement.lang = language.tag;
    return language;
  };
  const spoken = signal(await look());
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'sync') return;
    void look().then((language) => {
      spoken.value = language;
    });
  });
  return spoken;
};

/** Lets all components inside speak a language, also when it becomes another. */
export const Speaking = ({ spoken, children }: { readonly spoken: Spoken; readonly children: ComponentChildren }) => (
  <LanguageContext.Provider value={spoken.value}>{children}</LanguageContext.Provider>
);
