import browser from 'webextension-polyfill';
import { ownTab } from '../reader-view/own-tab.ts';
import { startSurface } from '../reader-view/start-surface.tsx';
import { TabView } from '../reader-view/tab-view.ts';
import { SidePanelButton } from './side-panel-button.tsx';

const start = async (): Promise<void> => {
  const root = document.querySelector('#surface');
  if (root === null) return;
  const [tab, ownWindow] = await Promise.all([ownTab(), browser.windows.getCurrent()]);
  const surface = startSurface(root, <SidePanelButton window={ownWindow} />);
  await surface.show(new TabView(tab, () => window.close()));
};

void start();
