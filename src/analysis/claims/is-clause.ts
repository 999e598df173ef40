import type { CharSpan } from '../../article/span.ts';
import type { Reading } from '../reference/reading.ts';
import { hasFiniteVerb } from './finite-verb.ts';

/** How a stretch begins that only hangs on what somebody says. */
const FRAGMENT =
  /^(?:who|which|whose|whom|where|when|to|as|on|at|by|for|from|with|speaking|according|after|before|since|if|because|amid|despite|asked)\b/i;

/** Whether words make a statement of their own: some length, and a finite verb in it. */
export const isClause = (reading: Reading, span: CharSpan): boolean => {
  const text = reading.normal.slice(span.start, span.end);
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < 4) return false;
  if (FRAGMENT.test(text)) return false;
  return hasFiniteVerb(reading, span);
};
