import type { Attribution } from '../../article/attribution.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import { nearestAttribution, type Reading, sourceWords, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import type { Accusations } from './accusations.ts';
import { unitOf } from './figures.ts';
import type { Bearing } from './mark.ts';
import { denialBy, saidIn } from './mark-by-claim.ts';
import { matterOf, oppositionOf, sharedMatter } from './opposite-claims.ts';

/** How far apart, in sentences, two accounts of the same matter may stand. */
const REACH = 1;
/** How many signs make a second account a rival one. */
const ENOUGH = 5;

/** What sets one account against another. */
const CONTRAST =
  /(?:^|[.,;:–"] ?)(?:but|however|yet|whereas|although|though|instead|in fact|in reality|conversely|by contrast|while),? (?:[\p{L}'-]+ ){0,3}$/iu;
const CONTRAST_INSIDE = /, (?:however|though),|\bin fact\b|\bactually\b|\bin reality\b/i;

/** Sources that know how it was. */
const KNOWS =
  /\b(?:figures|data|statistics|records?|documents?|emails?|footage|video|cctv|images|imagery|logs?|reports?|study|studies|audit|auditors?|autops(?:y|ies)|tests?|surveys?|polls?|inquiry|investigat(?:ion|ors)|inspectors?|researchers|scientists|experts?|analysts?|economists?|historians?|doctors?|medics|witness(?:es)?|eyewitness(?:es)?|residents?|villagers|neighbou?rs|survivors|relatives|fact-checkers?|coroner|pathologist|engineers|meteorologists|observers|monitors|filings?|accounts|minutes|transcripts?|ledger|diary|bulletin|search)\b/i;
/** Words by which somebody says how he knows, or that he holds to it. */
const FINDS =
  /^(?:find|finds|found|finding|show|shows|showed|shown|showing|conclud\w+|reveal\w*|insist\w*|maintain\w*|counter\w*|retort\w*|suggest\w*|indicat\w+|list\w*|record\w*|establish\w*|determin\w+|ruled|contend\w*|argu\w+|not(?:es|ed|ing))\b/i;
/** Words by which an outlet keeps its distance. */
const CLAIMS =
  /^(?:claim\w*|insist\w*|maintain\w*|boast\w*|alleg\w+|contend\w*|assert\w*|brag\w*|declar\w+|argu\w+|suggest\w*|purport\w*|blam\w+)\b/i;
/** What says that it is less, or other, or as before. */
const OTHERWISE =
  /\b(?:still|only|remain(?:s|ed)?|fewer|no|none|nobody|never|not|nothing|less than|more than|instead|rather|unarmed|n't)\b/i;
/** What will be, or ought to be, is no account of how it was. */
const OPEN_MATTER =
  /\b(?:favou?r(?:s|ed)?|percent to|polls?|will|would|should|must|could|may|might|can|won't|shall|hope|plan|want|need|going to|ought|if|whether|let's|let us)\b/;
/** What somebody thinks or feels of it. */
const OPINION =
  /\b(?:I|we|you|my|our|us|me)\b|\b(?:important|great|terrible|wrong|good|bad|best|worst|sorry|proud|happy|concerned|disappointed|hopeful|love|hate|feel|felt|think|believe|deserve|unacceptable|disgrace(?:ful)?)\b/i;

/** Two accounts, told one right after the other by different people, of which the second does not fit the first. */
export const findRivalAccounts = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): Bearing[] =>
  claims.flatMap((claim, index) => {
    const teller = tellerOf(reading, claim);
    if (teller === undefined || accusations.has(index) || !isAccount(reading, claim)) return [];
    for (let place = index - 1; place >= 0; place--) {
      const earlier = claims[place];
      if (earlier === undefined || claim.sentence - earlier.sentence > REACH) break;
      if (earlier.span.end > claim.span.start || !isAccount(reading, earlier)) continue;
      const other = tellerOf(reading, earlier);
      if (other === undefined || claim.attribution.some((id) => earlier.attribution.includes(id))) continue;
      if (isTheSame(other.speaker ?? '', teller.speaker ?? '')) break;
      if (!isRival(reading, earlier, other, claim, teller)) return [];
      return [{ mark: denialBy(reading, claim, 'rival-account', 0.5), indices: [place] }];
    }
    return [];
  });

const tellerOf = (reading: Reading, claim: BareClaim): Attribution | undefined => {
  const nearest = nearestAttribution(reading, claim);
  if (nearest === undefined || (nearest.stance !== 'asserts' && nearest.stance !== 'reports')) return undefined;
  return /^(?:that|which|who|what|)$/i.test(nearest.speaker ?? '') ? undefined : nearest;
};

/** An account that is longer than this, in characters, tells more than one thing. */
const LONGEST = 190;

const isAccount = (reading: Reading, claim: BareClaim): boolean => {
  const words = wordsAt(reading, claim.span);
  return words.length <= LONGEST && !OPEN_MATTER.test(words) && !OPINION.test(words) && hasVerb(reading, claim.span);
};

/** Whether a second account does not fit the first: one sign at least of a conflict, and enough signs in all. */
const isRival = (
  reading: Reading,
  earlier: BareClaim,
  other: Attribution,
  claim: BareClaim,
  teller: Attribution,
): boolean => {
  const cueOf = ({ cue }: Attribution): string => (cue[0] === undefined ? '' : wordsAt(reading, cue[0]));
  const [a, b] = [matterOf(reading, earlier), matterOf(reading, claim)];
  const { told } = sharedMatter(a, b);
  const source = sourceWords(reading, teller);
  const whole = saidIn(reading, claim, teller);
  const before = reading.normal.slice(Math.max(earlier.span.end, whole.start - BEFORE), whole.start);
  const contrast = CONTRAST.test(before) || CONTRAST_INSIDE.test(wordsAt(reading, whole));
  const opposed = told > 0 && oppositionOf(a, b) !== undefined;
  const numbers = told > 0 && differInNumbers(reading, earlier, claim);
  const agree = shareNumber(reading, earlier, claim);
  const sides = POWERS.test(sourceWords(reading, other)) && PEOPLE.test(source);
  const otherwise = OTHERWISE.test(wordsAt(reading, claim.span));
  const knows = teller.sourceType === 'document' || KNOWS.test(source);
  const finds = FINDS.test(cueOf(teller));
  const claimed = CLAIMS.test(cueOf(other));
  const conflict =
    opposed ||
    numbers ||
    (contrast && !agree && (knows || sides || claimed || told > 1)) ||
    (sides && otherwise) ||
    (knows && finds && otherwise && told > 0);
  const weights: readonly (readonly [boolean, number])[] = [
    [contrast, 2],
    [opposed, 2],
    [numbers, 2],
    [sides, 2],
    [claimed, 1],
    [knows, 1],
    [finds, 1],
    [told > 0, 1],
    [told > 1, 1],
    [otherwise, 1],
  ];
  return conflict && told > 0 && weights.reduce((sum, [sign, weight]) => sum + (sign ? weight : 0), 0) >= ENOUGH;
};

const BEFORE = 30;

/** "Nine died", "nine had died": one bears the other out. */
const shareNumber = (reading: Reading, earlier: BareClaim, claim: BareClaim): boolean => {
  const { numbers } = reading.contentWords(earlier.span);
  return [...reading.contentWords(claim.span).numbers].some((number) => numbers.has(number));
};

const differInNumbers = (reading: Reading, earlier: BareClaim, claim: BareClaim): boolean => {
  const [a, b] = [earlier, claim].map(
    ({ span }) =>
      new Set([...reading.contentWords(span).numbers].filter((number) => !/^(?:19|20)[0-9]{2}$/.test(number))),
  );
  const [unit, other] = [earlier, claim].map(({ span }) => unitOf(wordsAt(reading, span)));
  return (
    a !== undefined &&
    b !== undefined &&
    a.size > 0 &&
    b.size > 0 &&
    unit === other &&
    ![...a].some((number) => b.has(number))
  );
};

/** Those who answer for what was done, and those to whom it was done. */
const POWERS =
  /\b(?:ministry|minister|government|army|military|navy|air force|police|kremlin|officials?|authorities|presidency|embassy|company|firm|bank|council|mayor|governor|sheriff|operator|airline|chief executive|spokes(?:man|woman|person)|president|department|agency|state (?:television|media|radio)|junta|regime|utility|contractor|hospital|school|university|prison|club)\b/i;
const PEOPLE =
  /\b(?:witness(?:es)?|eyewitness(?:es)?|residents?|villagers?|neighbou?rs|survivors?|relatives|family|families|mother|father|brother|sister|wife|widow|fishermen|farmers|workers|staff|nurses|doctors?|medics|patients|passengers|inmates|prisoners|detainees|students|pupils|parents|tenants|customers|activists|campaigners|rights groups?|lawyers?|opposition|opponents|critics|unions?|aid workers|locals|reporters|journalists|diplomats?|experts?|analysts|scientists|researchers|former \p{L}+|protesters|organisers|refugees|insurgents|rebels)\b/iu;
