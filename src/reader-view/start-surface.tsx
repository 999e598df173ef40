import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';
import { toSurfaces } from '../protocol/messages.ts';
import { answer } from '../protocol/transport.ts';
import { adoptColours } from '../ui/adopt-colours.ts';
import { LanguageContext } from '../ui/say.ts';
import { browsersLanguage } from '../ui/words.ts';
import { App } from './app.tsx';
import type { TabView } from './tab-view.ts';

const language = browsersLanguage((key, fill) => browser.i18n.getMessage(key, fill), browser.i18n.getUILanguage());

/** A page of the extension's own that shows a tab; `show` gives it another tab. */
export interface Surface {
  readonly show: (view: TabView) => Promise<void>;
}

/** Starts a surface in an element of its page, which follows what is found in the tab that it shows. */
export const startSurface = (root: Element, tools?: (view: TabView) => ComponentChildren): Surface => {
  adoptColours();
  document.documentElement.lang = language.tag;
  let current: TabView | undefined;
  answer(toSurfaces, {
    'tab-changed': async ({ tab }) => {
      if (tab === current?.tab) await current.load();
      return null;
    },
  });
  return {
    show: async (view) => {
      current = view;
      await view.load();
      // Another tab may have been asked for in the meantime.
      if (current !== view) return;
      render(
        <LanguageContext.Provider value={language}>
          <App key={view.tab} view={view} tools={tools?.(view)} />
        </LanguageContext.Provider>,
        root,
      );
      await view.loadChoices();
    },
  };
};
