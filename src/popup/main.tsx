import { render } from 'preact';
import browser from 'webextension-polyfill';
import { toSurfaces } from '../protocol/messages.ts';
import { answer } from '../protocol/transport.ts';
import { MEMORY_CSS } from '../ui/memory-css.ts';
import { colourProperties } from '../ui/palette.ts';
import { type Language, LanguageContext } from '../ui/say.ts';
import { App } from './app.tsx';
import { TabView } from './tab-view.ts';
import { ownTab } from './which-tab.ts';

const language: Language = {
  say: (key, ...fill) => browser.i18n.getMessage(key, [...fill]),
  tag: browser.i18n.getUILanguage(),
};

const adoptColours = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{${colourProperties('light')}}@media(prefers-color-scheme:dark){:root{${colourProperties('dark')}}}${MEMORY_CSS}`,
  );
  document.adoptedStyleSheets = [sheet];
};

const start = async (): Promise<void> => {
  adoptColours();
  document.documentElement.lang = language.tag;
  const view = new TabView(await ownTab());
  answer(toSurfaces, {
    'tab-changed': async ({ tab }) => {
      if (tab === view.tab) await view.load();
      return null;
    },
  });
  await view.load();
  const root = document.querySelector('#popup');
  if (root === null) return;
  render(
    <LanguageContext.Provider value={language}>
      <App view={view} />
    </LanguageContext.Provider>,
    root,
  );
};

void start();
