import { followPage } from '../protocol/following.ts';
import { namedTab } from '../reader-view/own-tab.ts';
import { startSurface } from '../reader-view/start-surface.tsx';
import { TabView } from '../reader-view/tab-view.ts';
import { activeTab } from './active-tab.ts';

const start = async (): Promise<void> => {
  const root = document.querySelector('#surface');
  if (root === null) return;
  const surface = startSurface(root);
  let following: AbortController | undefined;
  const show = async (tab: number | undefined): Promise<void> => {
    following?.abort();
    following = new AbortController();
    const { signal } = following;
    const view = new TabView(tab);
    await surface.show(view);
    if (tab === undefined || signal.aborted) return;
    const onView: Parameters<typeof followPage>[1] = (inView) => {
      view.inView.value = inView;
    };
    followPage(tab, onView, signal);
  };
  const named = namedTab();
  if (named === undefined) await activeTab((tab) => void show(tab));
  else await show(named);
};

void start();
