import browser from 'webextension-polyfill';
import { useLanguage } from '../ui/say.ts';

/** The window that the popup belongs to: asked for beforehand, since the browser opens a panel only while it answers a press. */
export interface OwnWindow {
  readonly id?: number | undefined;
}

const { sidePanel: CHROMIUMS } = globalThis.chrome as Partial<typeof chrome>;

/** Opens the same list beside the page, in Chromium's side panel or Firefox's sidebar. */
export const SidePanelButton = ({ window: own }: { readonly window: OwnWindow }) => {
  const { say } = useLanguage();
  const open = async () => {
    if (CHROMIUMS !== undefined && own.id !== undefined) await CHROMIUMS.open({ windowId: own.id });
    else await browser.sidebarAction.open();
    window.close();
  };
  return (
    <button type="button" class="tool" onClick={() => void open()}>
      {say('openSidePanel')}
    </button>
  );
};
