import { startPage } from '../surface/start-page.tsx';
import { Help } from './help.tsx';

await startPage('helpTitle', () => <Help />);
// What the address names was not there yet when the browser looked for it; named anew, it is the target of the style sheet too.
if (location.hash !== '') location.replace(location.hash);
