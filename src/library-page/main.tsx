import { render } from 'preact';
import browser from 'webextension-polyfill';
import { MEMORY_CSS } from '../ui/memory-css.ts';
import { colourProperties } from '../ui/palette.ts';
import { type Language, LanguageContext } from '../ui/say.ts';
import { App } from './app.tsx';
import { LibraryView } from './library-view.ts';

const language: Language = {
  say: (key, ...fill) => browser.i18n.getMessage(key, [...fill]),
  tag: browser.i18n.getUILanguage(),
};

const adoptStyle = (): void => {
  const sheet = new CSSStyleSheet();
  const dark = `@media(prefers-color-scheme:dark){:root{${colourProperties('dark')}}}`;
  sheet.replaceSync(`:root{${colourProperties('light')}}${dark}${MEMORY_CSS}`);
  document.adoptedStyleSheets = [sheet];
};

const start = (): void => {
  adoptStyle();
  document.documentElement.lang = language.tag;
  document.title = `${language.say('libraryTitle')} – ${language.say('extensionName')}`;
  const root = document.querySelector('#library');
  if (root === null) return;
  const view = new LibraryView();
  render(
    <LanguageContext.Provider value={language}>
      <App view={view} />
    </LanguageContext.Provider>,
    root,
  );
  void view.load();
};

start();
