import { startPage } from '../surface/start-page.tsx';
import { App } from './app.tsx';

await startPage('welcomeTitle', () => <App />);
