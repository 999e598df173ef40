import { type ComponentChildren, render } from 'preact';
import { toSurfaces } from '../protocol/messages.ts';
import { answer } from '../protocol/transport.ts';
import { followSettings, Speaking } from '../surface/follow-settings.tsx';
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
  const load = async (view: TabView): Promise<void> => {
    await view.load();
    // A page that is reading has its answer a moment after the background has told of it.
    const isReading = view.view.value.state === 'reading';
    if (isReading && view === current) setTimeout(() => void (view === current && load(view)), LOOK_AGAIN);
  };
  const following = followSettings();
  answer(toSurfaces, {
    'tab-changed': async ({ tab }) => {
      if (current !== undefined && tab === current.tab) await load(current);
      return null;
    },
  });
  return {
    show: async (view) => {
      current = view;
      const [spoken] = await Promise.all([following, load(view)]);
      // Another tab may have been asked for in the meantime.
      if (current !== view) return;
      render(
        <Speaking spoken={spoken}>
          <App key={view.tab} view={view} tools={tools} />
        </Speaking>,
        root,
      );
      await view.loadChoices();
    },
  };
};
