import { signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import type { PaletteName } from '../article/look.ts';
import { readSettings } from '../protocol/kept-settings.ts';
import type { LanguageChoice } from '../protocol/settings.ts';
import { askBackground } from '../protocol/transport.ts';
import { MEMORY_CSS } from '../ui/memory-css.ts';
import { colourProperties } from '../ui/palette.ts';
import { type Language, LanguageContext, type MessageKey } from '../ui/say.ts';
import { browsersLanguage, languageOf } from '../ui/words.ts';

/** The language of the interface: the one that the reader has chosen, else the browser's. */
export const readersLanguage = async (chosen: LanguageChoice): Promise<Language> => {
  // The browser has the words of its own language at hand: nobody needs to be asked, nor woken.
  const words = chosen === 'browser' ? undefined : await askBackground('words', {});
  return words?.ok && words.value !== null
    ? languageOf(words.value)
    : browsersLanguage((key, fill) => browser.i18n.getMessage(key, fill), browser.i18n.getUILanguage());
};

const sheet = new CSSStyleSheet();

/** Gives the page a palette's colours, by light and by dark. */
export const adoptColours = (palette: PaletteName): void => {
  sheet.replaceSync(
    `:root{${colourProperties('light', palette)}}@media(prefers-color-scheme:dark){:root{${colourProperties('dark', palette)}}}${MEMORY_CSS}`,
  );
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
};

/**
 * Renders a whole page of the extension into its body, in the reader's language and colours, and follows both when the reader
 * changes them; `title` is the document's.
 */
export const startPage = async (title: MessageKey, Page: () => ComponentChild): Promise<void> => {
  const language = signal(await readersLanguage((await readSettings()).language));
  const Root = () => (
    <LanguageContext.Provider value={language.value}>
      <Page />
    </LanguageContext.Provider>
  );
  const look = async (): Promise<void> => {
    const settings = await readSettings();
    adoptColours(settings.look.palette);
    language.value = await readersLanguage(settings.language);
    document.documentElement.lang = language.value.tag;
    document.title = language.value.say(title);
  };
  await look();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void look();
  });
  render(<Root />, document.body);
};
