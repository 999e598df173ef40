import { useLanguage } from '../ui/say.ts';
import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';
import { ClaimSearchView } from './claim-search.tsx';
import { FactCheckView } from './fact-check-view.tsx';
import type { LibraryView } from './library-view.ts';
import { fragmentOf, type Place } from './place.ts';
import { SettingsView } from './settings-view.tsx';
import { UndoBar } from './undo-bar.tsx';

const TABS = [
  [{ view: 'claims' }, 'libraryTabClaims'],
  [{ view: 'articles' }, 'libraryTabArticles'],
  [{ view: 'checks', words: '' }, 'libraryTabChecks'],
  [{ view: 'settings' }, 'libraryTabSettings'],
] as const satisfies readonly (readonly [Place, string])[];

/** The whole page: its head with the views, and the view that the address names. */
export const App = ({ view }: { readonly view: LibraryView }) => {
  const { say } = useLanguage();
  const place = view.place.value;
  const current = place.view === 'article' ? 'articles' : place.view;
  return (
    <div class="library">
      <header class="head">
        <h1>
          <img src="/icons/icon-32.png" width="24" height="24" alt="" />
          {say('libraryTitle')}
        </h1>
        <nav aria-label={say('libraryTitle')}>
          {TABS.map(([tab, word]) => (
            <a key={tab.view} href={fragmentOf(tab)} aria-current={tab.view === current ? 'page' : undefined}>
              {say(word)}
            </a>
          ))}
        </nav>
      </header>
      <main aria-busy={view.state.value === 'loading'}>
        <Shown view={view} place={place} />
      </main>
      <UndoBar view={view} />
    </div>
  );
};

const Shown = ({ view, place }: { readonly view: LibraryView; readonly place: Place }) => {
  if (place.view === 'settings') return <SettingsView view={view} />;
  if (place.view === 'checks') return <FactCheckView key={place.words} words={place.words} />;
  if (view.state.value !== 'open') return <NotOpen view={view} />;
  switch (place.view) {
    case 'article':
      return <ArticleView key={place.no} view={view} no={place.no} />;
    case 'articles':
      return <ArticleList view={view} />;
    default:
      return <ClaimSearchView key={place.source} view={view} source={place.source} />;
  }
};

const NotOpen = ({ view }: { readonly view: LibraryView }) => {
  const { say } = useLanguage();
  switch (view.state.value) {
    case 'off':
      return (
        <section class="empty">
          <h2>{say('libraryOffTitle')}</h2>
          <p>{say('libraryOffText')}</p>
          <button type="button" class="strong" onClick={() => void view.choose({ on: true })}>
            {say('libraryTurnOn')}
          </button>
        </section>
      );
    case 'broken':
      return (
        <section class="empty" role="alert">
          <h2>{say('libraryBrokenTitle')}</h2>
          <p>{say('libraryBrokenText')}</p>
        </section>
      );
    default:
      return (
        <p class="loading" role="status">
          {say('libraryLoading')}
        </p>
      );
  }
};
