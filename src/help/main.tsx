import { render } from 'preact';
import { browserLanguage } from '../protocol/browser-language.ts';
import { adoptColours } from '../ui/adopt-colours.ts';
import { LanguageContext } from '../ui/say.ts';
import { Help } from './help.tsx';

const root = document.querySelector('#help');
if (root !== null) {
  adoptColours();
  document.documentElement.lang = browserLanguage.tag;
  document.title = browserLanguage.say('helpTitle');
  render(
    <LanguageContext.Provider value={browserLanguage}>
      <Help />
    </LanguageContext.Provider>,
    root,
  );
  // What the address names was not there yet when the browser looked for it.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
