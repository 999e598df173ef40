import type { Attribution } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import type { Candidates } from '../reference/candidates.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import { saidIn } from './denial-by.ts';
import type { Bearing, Mark } from './mark.ts';
import { isOfPlans, isPast, isRegret } from './no-account.ts';

/** What leads on in one sentence from "denied it" to how it was. */
const LEADS_ON =
  /^[\s,–]*(?:and |but |by )?(?:(?:he|she|it|they) )?(?:say|said|says|saying|insist|insisted|insists|insisting|adding|added|adds|argu(?:es|ed|ing)|claim(?:s|ed|ing)|maintain(?:s|ed|ing)|stat(?:es|ed|ing)|not(?:ed|ing)|explain(?:s|ed|ing))\b/;

/** "A union disputed that account, saying that nobody had welded there": the speaker goes on, and bears the same on the same claims. */
export const contradictionGoesOn = (
  reading: Reading,
  candidates: Candidates,
  contradicted: readonly Bearing[],
): Bearing[] =>
  contradicted.flatMap(({ mark, indices }) => {
    const name = mark.by.name;
    if (name === null || indices.length === 0) return [];
    return candidates.between(mark.sentence, mark.sentence + 1).flatMap(({ index, claim, accusation }) => {
      if (indices.includes(index) || claim.span.start < mark.span.end) return [];
      const attribution = reading.attribution(claim.attribution.at(-1) ?? '');
      if (attribution?.stance !== 'asserts' || !isHe(reading, mark, name, attribution, claim)) return [];
      const leadsOn =
        claim.sentence === mark.sentence
          ? LEADS_ON.test(reading.normal.slice(mark.span.end, claim.span.start))
          : mark.bears === 'denied' && !accusation && tellsOn(wordsAt(reading, claim.span));
      if (!leadsOn) return [];
      const further: Mark = {
        ...mark,
        span: claim.sentence === mark.sentence ? saysOn(claim, attribution) : saidIn(reading, claim, attribution),
        cue: attribution.cue[0] ?? claim.span,
        target: { kind: 'content', span: claim.span },
        rule: 'verification/goes-on',
        confidence: Math.min(mark.confidence, claim.sentence === mark.sentence ? GOES_ON : TELLS_ON),
      };
      return [{ mark: further, indices }];
    });
  });
const GOES_ON = 0.65;
const TELLS_ON = 0.55;

/** In the next sentence: how it was, and neither feelings nor plans. */
const tellsOn = (told: string): boolean =>
  told.split(/\s+/).length >= MANY_WORDS && !isRegret(told) && !isOfPlans(told) && isPast(told);
const MANY_WORDS = 5;

/** "…, | saying that nobody had welded there". */
const saysOn = ({ span }: BareClaim, { cue }: Attribution): CharSpan => ({
  start: Math.min(span.start, cue[0]?.start ?? span.start),
  end: span.end,
});

/** The same speaker; or, quoted in the next sentence, one whom the article names only now: "Her manager laughed it off. … Bruno Castell said." */
const isHe = (reading: Reading, mark: Mark, name: string, { speaker }: Attribution, claim: BareClaim): boolean => {
  if (isTheSame(speaker ?? '', name)) return true;
  if (claim.sentence === mark.sentence || mark.by.type !== 'unnamed-person' || speaker === null) return false;
  const last = speaker.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  return last !== undefined && !reading.layers.text.slice(0, mark.span.end).includes(last);
};
