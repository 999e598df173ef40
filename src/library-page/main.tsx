import { startPage } from '../surface/start-page.tsx';
import { MEMORY_CSS } from '../ui/memory-css.ts';
import { App } from './app.tsx';
import { LibraryView } from './library-view.ts';

const start = async (): Promise<void> => {
  const view = new LibraryView();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MEMORY_CSS);
  document.adoptedStyleSheets.push(sheet);
  await startPage('libraryTitle', () => <App view={view} />);
  await view.load();
};

void start();
