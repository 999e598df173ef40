import { render } from 'preact';
import browser from 'webextension-polyfill';
import { adoptColours } from '../ui/adopt-colours.ts';
import { LanguageContext } from '../ui/say.ts';
import { browsersLanguage } from '../ui/words.ts';
import { Help } from './help.tsx';

const language = browsersLanguage((key, fill) => browser.i18n.getMessage(key, fill), browser.i18n.getUILanguage());
const root = document.querySelector('#help');
if (root !== null) {
  adoptColours();
  document.documentElement.lang = language.tag;
  document.title = language.say('helpTitle');
  render(
    <LanguageContext.Provider value={language}>
      <Help />
    </LanguageContext.Provider>,
    root,
  );
  // What the address names was not there yet when the browser looked for it.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
