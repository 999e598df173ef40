import { type MessageKey, useLanguage } from '../ui/say.ts';
import { AccessSection } from './access-section.tsx';
import { DataSection } from './data-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { LookSection } from './look-section.tsx';
import type { OptionsView } from './options-view.ts';
import { PauseSection } from './pause-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { ShownSection } from './shown-section.tsx';
import { SitesSection } from './sites-section.tsx';

const SECTIONS: readonly (readonly [
  string,
  MessageKey,
  (props: { readonly view: OptionsView }) => preact.JSX.Element,
])[] = [
  ['look', 'lookTitle', LookSection],
  ['shown', 'shownTitle', ShownSection],
  ['access', 'accessTitle', AccessSection],
  ['sites', 'sitesTitle', SitesSection],
  ['pause', 'pauseTitle', PauseSection],
  ['shortcuts', 'shortcutsTitle', ShortcutsSection],
  ['language', 'languageTitle', LanguageSection],
  ['data', 'dataTitle', DataSection],
];

/** The options, section by section, with a list of them beside where there is room. */
export const App = ({ view }: { readonly view: OptionsView }) => {
  const { say } = useLanguage();
  return (
    <>
      <header>
        <img src="/icons/icon-48.png" width="32" height="32" alt="" />
        <h1>{say('optionsTitle')}</h1>
      </header>
      <nav aria-label={say('optionsSections')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {SECTIONS.map(([id, title, Section]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{say(title)}</h2>
            <Section view={view} />
          </section>
        ))}
      </main>
    </>
  );
};
