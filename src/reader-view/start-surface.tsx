import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';
import { readSettings } from '../protocol/kept-settings.ts';
import { toSurfaces } from '../protocol/messages.ts';
import { answer } from '../protocol/transport.ts';
import { adoptColours, readersLanguage } from '../surface/start-page.tsx';
import { LanguageContext } from '../ui/say.ts';
import { App } from './app.tsx';
import type { TabView } from './tab-view.ts';

/** While a page is reading it is asked again after so many milliseconds. */
const LOOK_AGAIN = 250;

/** A page of the extension's own that shows a tab; `show` gives it another tab. */
export interface Surface {
  readonly show: (view: TabView) => Promise<void>;
}

/**
 * Starts a surface in an element of its page; it follows what is found in the tab that it shows, and the reader's language and
 * colours. `tools` go into its head.
 */
export const startSurface = (root: Element, tools?: ComponentChildren): Surface => {
  let current: TabView | undefined;
  const language = signal<Awaited<ReturnType<typeof readersLanguage>> | undefined>(undefined);
  const look = async (): Promise<void> => {
    const settings = await readSettings();
    adoptColours(settings.look.palette);
    const spoken = await readersLanguage(settings.language);
    document.documentElement.lang = spoken.tag;
    language.value = spoken;
  };
  const load = async (view: TabView): Promise<void> => {
    await view.load();
    // A page that is reading has its answer a moment after the background has told of it.
    const isReading = view.view.value.state === 'reading';
    if (isReading && view === current) setTimeout(() => void (view === current && load(view)), LOOK_AGAIN);
  };
  const looked = look();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void look();
  });
  answer(toSurfaces, {
    'tab-changed': async ({ tab }) => {
      if (current !== undefined && tab === current.tab) await load(current);
      return null;
    },
  });
  const Root = ({ view }: { readonly view: TabView }) =>
    language.value === undefined ? null : (
      <LanguageContext.Provider value={language.value}>
        <App key={view.tab} view={view} tools={tools} />
      </LanguageContext.Provider>
    );
  return {
    show: async (view) => {
      current = view;
      await Promise.all([load(view), looked]);
      // Another tab may have been asked for in the meantime.
      if (current !== view) return;
      render(<Root view={view} />, root);
      await view.loadChoices();
    },
  };
};
