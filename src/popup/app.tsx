import { useLanguage } from '../ui/say.ts';
import { Claims } from './claims.tsx';
import { EmptyState } from './empty-state.tsx';
import { Switches } from './switches.tsx';
import type { TabView } from './tab-view.ts';

/** The whole popup: head, what is known of the page, and the switches for highlighting. */
export const App = ({ view }: { readonly view: TabView }) => {
  const { say } = useLanguage();
  const shown = view.view.value;
  return (
    <>
      <header>
        <img src="/icons/icon-32.png" width="20" height="20" alt="" />
        <h1>{say('extensionName')}</h1>
      </header>
      <main aria-busy={shown.state === 'reading'}>
        {shown.state === 'analysed' ? (
          <Claims claims={shown.claims} inView={shown.inView} view={view} />
        ) : (
          <EmptyState state={shown.state} language={shown.language} reason={shown.reason} view={view} />
        )}
      </main>
      <Switches view={view} />
    </>
  );
};
