import { startPage } from '../surface/start-page.tsx';
import { App } from './app.tsx';
import { LibraryView } from './library-view.ts';

const start = async (): Promise<void> => {
  const view = new LibraryView();
  await startPage('libraryTitle', () => <App view={view} />);
  await view.load();
};

void start();
