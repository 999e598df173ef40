import browser from 'webextension-polyfill';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import type { OptionsView } from './options-view.ts';

const COMMANDS: readonly (readonly [string, MessageKey])[] = [
  ['next-claim', 'commandNext'],
  ['previous-claim', 'commandPrevious'],
  ['open-card', 'commandCard'],
  ['toggle-highlighting', 'commandToggle'],
];

/** The keys that do something on pages, and the way to the browser's page where they are changed. */
export const ShortcutsSection = ({ view }: { readonly view: OptionsView }) => {
  const { say } = useLanguage();
  const keysOf = (command: string): string => view.shortcuts.value.find(({ name }) => name === command)?.keys ?? '';
  return (
    <>
      <p>{say('shortcutsAbout')}</p>
      <dl class="rows">
        {COMMANDS.map(([name, word]) => (
          <div key={name}>
            <dt>{say(word)}</dt>
            <dd>{keysOf(name) === '' ? say('shortcutsNone') : <kbd>{keysOf(name)}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openBrowsersPage()}>
        {say('shortcutsChange')}
      </button>
    </>
  );
};

interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Firefox opens its own page for us; Chromium's has an address that extensions may open. */
const openBrowsersPage = async (): Promise<void> => {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};
