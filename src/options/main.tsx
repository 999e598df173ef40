import { startPage } from '../surface/start-page.tsx';
import { App } from './app.tsx';
import { OptionsView } from './options-view.ts';

const view = new OptionsView();
await view.load();
await startPage('optionsTitle', () => <App view={view} />);
