import type { Attribution } from '../../article/attribution.ts';
import { type CharSpan, hull } from '../../article/span.ts';
import { reachOf } from '../reference/attribution-places.ts';
import type { Reading } from '../reference/reading.ts';
import { trimClaim } from './claim-extent.ts';

/**
 * A claim's words without what only leads over to words of somebody else that were cut off right behind them: "Fighting began in May, | when",
 * "a meeting | in which". Where the cut went through a phrase ("The road was closed by | police, who feared …") the claim gets its rest back; undefined
 * where that can't be found, since half a phrase claims nothing.
 */
export const withoutLooseEnd = (
  reading: Reading,
  span: CharSpan,
  cutOff: readonly Attribution[],
): CharSpan | undefined => {
  const next = cutOff.find((one) => BLANK.test(reading.normal.slice(span.end, reachOf(one).start)));
  if (next === undefined) return span;
  const behind = reading.normal.slice(span.end).trimStart();
  const words = reading.normal.slice(span.start, span.end);
  const link = LINK.exec(words) ?? (/^wh(?:om|ich|ose)\b/.test(behind) ? LINK_OF.exec(words) : null);
  if (link !== null && ONLY_WHEN.test(words.slice(0, link.index))) return undefined;
  if (link !== null && link.index > 0)
    return trimClaim(reading.normal, { start: span.start, end: span.start + link.index });
  if (!HALF_A_PHRASE.test(words)) return span;
  const rest = phraseOf(reading, next);
  if (rest?.start !== reachOf(next).start) return undefined;
  const whole = reading.normal.slice(span.start, rest.end).replace(/ (?:of|that|for|to)$/, '');
  return { start: span.start, end: span.start + whole.length };
};

const BLANK = /^\s+$/;

/** "The news came | as", "They had been | after": nothing is left that could be so or not. */
const ONLY_WHEN = /\b(?:com(?:e|es|ing)|came|been|be|is|are|was|were)$/;

/** The source, with the cue behind it where that is what the source owns ("his insistence"); or the noun that is the cue. */
const phraseOf = ({ normal }: Reading, { source, cue }: Attribution): CharSpan | undefined => {
  const [named, said] = [hull(source), hull(cue)];
  if (named === undefined || said === undefined) return named ?? said;
  if (said.start < named.start) return said;
  if (SPEAKS.test(normal.slice(named.start, named.end))) return undefined;
  const owns = OWNER.test(normal.slice(named.start, named.end)) || /^'s? $/.test(normal.slice(named.end, said.start));
  return owns ? hull([named, said]) : named;
};
const OWNER = /(?:^(?:his|her|its|their|my|our|your|some|any|no|more|much|little)|'s?)$/i;
/** "as far as | I think": what follows is a clause of its own. */
const SPEAKS = /^(?:I|he|she|it|they|we|you)$/i;

const NOT_AS =
  '(?<!\\b(?:known|described|seen|regarded|viewed|treated|serv(?:ed?|es|ing)|such|acting|billed|branded|cast|far|long|soon|well|same|much|(?:re)?named|used|work(?:ed|s|ing)|identified)) as';

const OF_WHICH = '(?:in|during|after|before|by|from|to|on|of|for|with|under|through|at) (?:which|whom|whose)';
/** "a week before", "shortly after" */
const TIME =
  '(?:(?<!\\bfor (?:\\p{L}+ )?)(?:(?:just |only |barely |nearly |almost |about |over |more than |less than )*(?:a few |several |\\p{L}+ )?(?:hours?|days?|weeks?|months?|years?|minutes|moments)|shortly|soon|immediately|long|just) )?(?:before|after|since)';
const SUBORDINATES =
  'even (?:as|though|if|when)|just as|when|because|where|while|which|who|whom|whose|if|though|although|whether|until|unless|than';

/** What leads over to another clause. */
const LINK = new RegExp(
  `(?:,?\\s+(?:(?:but )?(?:particularly|especially|only|even|ever|mainly|partly|largely|precisely|also) )?(?:${OF_WHICH}|${TIME}|${SUBORDINATES}|and (?:about|around|some|nearly|at least|more than))|${NOT_AS}|,? with)$`,
  'u',
);
/** "3,399 women, almost all of | whom" */
const LINK_OF = /,?\s+(?:at least |nearly |almost )?(?:half|most|some|all|many|both|several|one|two|each|none) of$/;

/** A word that needs what follows it. */
const HALF_A_PHRASE =
  /\b(?:of|to|in|on|at|by|from|for|about|into|over|under|between|among|against|towards?|through|including|as|the|an?|its|his|her|their|is|was|were|are|has|had|have|been|be)$/;
