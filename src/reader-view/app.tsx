import type { ComponentChildren } from 'preact';
import { useLanguage } from '../ui/say.ts';
import { Claims } from './claims.tsx';
import { EmptyState } from './empty-state.tsx';
import { Switches } from './switches.tsx';
import type { TabView } from './tab-view.ts';

/** All that popup and side panel show of a tab: head, what is known of the page, and the switches for highlighting. */
export const App = (props: {
  readonly view: TabView;
  /** What else the head offers. */
  readonly tools?: ComponentChildren;
}) => {
  const { view, tools } = props;
  const { say } = useLanguage();
  const shown = view.view.value;
  return (
    <>
      <header>
        <img src="/icons/icon-32.png" width="20" height="20" alt="" />
        <h1>{say('extensionName')}</h1>
        <div class="tools">
          {tools}
          <button type="button" class="tool" onClick={() => void view.openOptions()}>
            {say('options')}
          </button>
          <button type="button" class="tool" onClick={() => void view.help('')}>
            {say('help')}
          </button>
        </div>
      </header>
      <main aria-busy={shown.state === 'reading'}>
        {shown.state === 'analysed' ? (
          <Claims key={shown.claims.key} claims={shown.claims} corrections={shown.corrections} view={view} />
        ) : (
          <EmptyState
            state={shown.state}
            language={shown.language}
            reason={shown.reason}
            words={shown.words}
            view={view}
          />
        )}
      </main>
      <Switches view={view} />
    </>
  );
};
