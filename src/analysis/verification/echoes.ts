import type { Attribution } from '../../article/attribution.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import type { ContentWords } from '../reference/content-words.ts';
import { nearestAttribution, type Reading, sourceWords } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import type { Bearing } from './mark.ts';
import { markByClaim, toldBy } from './mark-by-claim.ts';

/** How far apart, in sentences, a claim and a document that says the same may stand. */
const REACH = 30;

/** What bears a claim out by being there, not by having been written to say so. */
const WITNESS =
  /\b(?:records?|certificates?|footage|videos?|cameras?|images|imagery|photographs?|recordings?|logs?|receipts?|registry|register|emails?|messages|transcripts?|data|evidence|testimony|documents|files|ledgers?)\b/i;

/** "Records show that he died there", where somebody has said so before: the document says the same. */
export const findEchoes = (reading: Reading, claims: readonly BareClaim[]): Bearing[] => {
  return claims.flatMap((claim, index) => {
    const witness = nearestAttribution(reading, claim);
    if (witness === undefined || claim.polarity === 'negative' || !bearsOut(reading, witness)) return [];
    for (let place = index - 1; place >= 0; place--) {
      const earlier = claims[place];
      if (earlier === undefined || claim.sentence - earlier.sentence > REACH) break;
      if (earlier.polarity !== 'positive' || !isSaidByAnother(reading, earlier, witness)) continue;
      if (tellsTheSame(reading.contentWords(claim.span), reading.contentWords(earlier.span)))
        return [placed(reading, claim, witness, [place, index])];
    }
    return [];
  });
};

const bearsOut = (reading: Reading, attribution: Attribution): boolean =>
  attribution.stance === 'asserts' && WITNESS.test(sourceWords(reading, attribution));

const isSaidByAnother = (reading: Reading, claim: BareClaim, witness: Attribution): boolean => {
  const attribution = nearestAttribution(reading, claim);
  if (attribution === undefined || claim.attribution.includes(witness.id)) return false;
  const [one, other] = [attribution.speaker ?? '', witness.speaker ?? ''];
  return attribution.stance === 'asserts' && !bearsOut(reading, attribution) && !isTheSame(one, other);
};

/** Most of what the shorter one tells, with no number that differs, and something more than a name. */
const tellsTheSame = (a: ContentWords, b: ContentWords): boolean => {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem));
  if (shared.length < 3 || shared.length < Math.min(a.stems.size, b.stems.size) * 0.6) return false;
  if (shared.every((stem) => a.names.has(stem))) return false;
  return ![...a.numbers].some((number) => b.numbers.size > 0 && !b.numbers.has(number));
};

const placed = (reading: Reading, claim: BareClaim, witness: Attribution, indices: readonly number[]): Bearing => ({
  indices,
  mark: markByClaim(claim, {
    span: toldBy(reading, claim, witness),
    cue: witness.cue[0] ?? claim.span,
    bears: 'corroborated',
    by: { name: witness.speaker, type: witness.sourceType },
    rule: 'verification/echo',
    confidence: 0.65,
  }),
});
