import type { CharSpan } from '../article/span.ts';
import { textDirectives } from '../article/text-directive.ts';

/** The page's address with a text directive that leads to these words. */
export const linkTo = (address: string, text: string, span: CharSpan): string => {
  const page = address.replace(/#.*$/s, '');
  const directive = textDirectives(text)(span);
  return directive === undefined ? page : `${page}#:~:${directive}`;
};
