import { startPage } from '../surface/start-page.tsx';
import { Help } from './help.tsx';

const root = document.querySelector('#help');
if (root !== null) {
  await startPage('helpTitle', () => <Help />, root);
  // What the address names was not there yet when the browser looked for it.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
