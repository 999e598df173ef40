import type { Candidate, Candidates } from './candidates.ts';
import { nearestAttribution, type Reading, wordsAt } from './reading.ts';

/** Words for what goes round without anybody answering for it. */
export const HEARSAY =
  /\b(?:rumou?rs?|speculation|hoax(?:es)?|gossip|scuttlebutt|fake news|(?:false|fake|bogus|phone?y|incorrect|erroneous|debunked|spoof) (?:\p{L}+ )?(?:stor(?:y|ies)|reports?|articles?|tales?|posts?|tweets?|news))\b/iu;

/** Words by which something is told as going round. */
const GOES_ROUND =
  /\b(?:rumou?r(?:s|ed)?|speculat(?:ion|ed)|hoax(?:es)?|gossip|buzz|scuttlebutt|stor(?:y|ies)|articles?|posts?|tweets?|social media|Facebook|Twitter|Instagram|WhatsApp|blogs?|(?:web)?sites?|tabloids?|reportedly|allegedly|supposedly|purported(?:ly)?|unconfirmed)\b/iu;

/** "A website said that the duke had drowned", "reportedly": told by an outlet, by nobody named, or as going round. */
const goesRound = (reading: Reading, one: Candidate, words: RegExp): boolean => {
  const attribution = nearestAttribution(reading, one.claim);
  if (attribution === undefined || attribution.stance === 'asks' || one.claim.polarity === 'negative') return false;
  return (
    [...attribution.cue, ...attribution.source].some((span) => words.test(wordsAt(reading, span))) ||
    (words === GOES_ROUND && /^(?:outlet|none-stated)$/.test(attribution.sourceType))
  );
};

/** The claims that are told as going round, those called a rumour first; looked for once in an article. */
const allHearsay = (reading: Reading, candidates: Candidates): readonly Candidate[] => {
  const known = found.get(candidates);
  if (known !== undefined) return known;
  const all = [HEARSAY, GOES_ROUND].flatMap((words) => candidates.all.filter((one) => goesRound(reading, one, words)));
  found.set(candidates, all);
  return all;
};
const found = new WeakMap<Candidates, readonly Candidate[]>();

/** The rumour that an article is about, and that words such as "the hoax" mean wherever they stand: the first that it calls one, or else the first that goes round. */
export const hearsayMeant = (
  reading: Reading,
  candidates: Candidates,
  isMeant: (one: Candidate) => boolean = () => true,
): Candidate | undefined => allHearsay(reading, candidates).find(isMeant);
