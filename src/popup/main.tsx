import { ownTab } from '../reader-view/own-tab.ts';
import { startSurface } from '../reader-view/start-surface.tsx';
import { TabView } from '../reader-view/tab-view.ts';

const start = async (): Promise<void> => {
  const root = document.querySelector('#surface');
  if (root === null) return;
  const surface = startSurface(root);
  await surface.show(new TabView(await ownTab(), () => window.close()));
};

void start();
