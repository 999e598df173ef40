import type { CharSpan } from '../../article/span.ts';
import { phraseEnd, trimClaim } from '../claims/claim-extent.ts';
import type { CueMatch } from './match-cues.ts';

/** Another who is accused in the same breath, and of what. */
export interface AccusedAsWell {
  readonly whom: CharSpan;
  readonly deed: CharSpan;
  /** Where the words on the first one end. */
  readonly from: number;
}

const RELATION =
  '(?:wife|husband|partner|brother|sister|son|daughter|mother|father|cousin|nephew|niece|uncle|aunt|deputy|boss|aide|driver|lawyer|accountant|colleague|assistant|secretary|manager|agent|friend|girlfriend|boyfriend|chief of staff)';
const NEXT_ONE = new RegExp(
  `,? and ((?:(?:his|her|their) (?:\\p{Ll}+ )?${RELATION}(?:, \\p{Lu}[^,;.]{1,30},)?|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})) (?:of|with) (?=(?:\\p{Ll}+ly )?\\p{Ll}+ing\\b)`,
  'u',
);

/** "Brandt is accused of burning the mill, | and his wife, Ada, of | claiming for it": the verb is told once. */
export const accusedAsWell = (
  normal: string,
  { row, span }: CueMatch,
  start: number,
  limit: number,
): AccusedAsWell | undefined => {
  if (row.bears !== 'alleged' || !/\b(?:of|with)$/.test(normal.slice(span.start, span.end))) return undefined;
  const match = NEXT_ONE.exec(normal.slice(start, limit));
  if (match?.[1] === undefined) return undefined;
  const from = start + match.index;
  const whom = from + match[0].indexOf(match[1]);
  const deed = from + match[0].length;
  return {
    whom: { start: whom, end: whom + match[1].replace(/,$/, '').length },
    deed: trimClaim(normal, { start: deed, end: phraseEnd(normal, deed, limit) }),
    from,
  };
};
