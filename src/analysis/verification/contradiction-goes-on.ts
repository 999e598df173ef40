import type { Candidates } from '../reference/candidates.ts';
import type { Reading } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import { saidIn } from './denial-by.ts';
import type { Bearing, Mark } from './mark.ts';

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
    return candidates.between(mark.sentence, mark.sentence).flatMap(({ index, claim }) => {
      if (indices.includes(index) || claim.span.start < mark.span.end) return [];
      const attribution = reading.attribution(claim.attribution.at(-1) ?? '');
      if (attribution?.stance !== 'asserts' || !isTheSame(attribution.speaker ?? '', name)) return [];
      if (!LEADS_ON.test(reading.normal.slice(mark.span.end, claim.span.start))) return [];
      const further: Mark = {
        ...mark,
        span: saidIn(reading, claim, attribution),
        cue: attribution.cue[0] ?? claim.span,
        target: { kind: 'content', span: claim.span },
        rule: 'verification/goes-on',
        confidence: Math.min(mark.confidence, GOES_ON),
      };
      return [{ mark: further, indices }];
    });
  });
const GOES_ON = 0.65;
