/** A thread of `npm run analyse -- --jobs N`: threads do not inherit tsx's loader, so it is registered here first. */
import { register } from 'tsx/esm/api';

register();
const { default: analyseDocument } = await import('./analyse-document.ts');
export default analyseDocument;
