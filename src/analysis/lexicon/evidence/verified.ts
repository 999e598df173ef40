import type { EvidenceCue } from './evidence-cue.ts';

const NAME =
  "(?!(?:A|An|The|Our|Its|This|That|Two|Three|One|His|Her|Their|Several)\\b)[\\p{Lu}][\\p{L}.&'-]*(?: (?:(?:of|and) )?[\\p{Lu}][\\p{L}.&'-]*)*";
const OUTLET = `(?:we|our (?:reporters?|journalists?|correspondents?|team)|this (?:newspaper|paper|magazine|website|site)|(?:[Tt]he )?(?:${NAME}))`;
const SEEN =
  '(?:seen|heard|reviewed|viewed|obtained|examined|verified|authenticated|analy[sz]ed|geolocated|fact-checked|independently confirmed|inspected|checked|read|watched|transcribed)';
const HANDED = '(?:provided|given|leaked|sent|made available|passed|handed|supplied|shown) {adv}to|shared {adv}with';
const DOCUMENT =
  '(?:cop(?:y|ies)|documents?|records?|emails?|letters?|messages?|memos?|filings?|footage|videos?|clips?|photos?|photographs?|images?|recordings?|tapes?|audio|transcripts?|contracts?|invoices?|data|papers|receipts?|logs?|texts?|pictures|screenshots?|files?|ledgers?|minutes|statements|testimony|accounts|notices?|reports?|drafts?|spreadsheets?|ballots?|satellite imagery|imagery)';
const STUDY =
  '(?:analysis|investigation|review|examination|count|tally|inquiry|reconstruction|audit|survey|fact-check)';
const FOUND =
  '(?:finds?|found|shows?|showed|has shown|reveals?|revealed|has revealed|has found|identif(?:ies|ied)|links?|linked|counts?|counted|establish(?:es|ed)|concludes?|concluded|suggests?|suggested|confirms?|confirmed|indicates?|indicated|uncovered)';

/** Cues by which the outlet says that it checked a claim itself: verified. */
export const VERIFIED: readonly EvidenceCue[] = [
  {
    rule: 'able-to-establish',
    words: `(?<who>${OUTLET}) (?:(?:was|were|{have} been) able|{have}? ?managed) to {adv}(?:establish|determine|pin down|locate|identify|trace|match|work out|confirm|verify) (?:where|when|that|how|who|which|the|its|his|her|their) [^,.;]{3,90}`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.8,
    catches: 'The Courier was able to establish where the clip was filmed.',
    not: 'The Courier was able to print in time.',
  },
  {
    rule: 'agrees',
    words:
      "(?<ref>that|this|he|she|they|[\\p{Lu}][\\p{L}'-]+) (?:is|are|was|were) {adv}(?:right|true|correct|accurate)(?: (?:about|on) (?:that|this)(?: point)?| to say so)?(?= ?(?:[.;:–]|, (?:but|and|as|though|although) |$))",
    bears: 'verified',
    frame: 'reference',
    by: 'outer',
    unless:
      '(?:if|whether|not|think|thinks|believe|believes|sure|hope|hopes|assuming|when|opposite|say|says) (?:[a-z]+ ){0,3}(?:is|are|was|were)',
    confidence: 0.7,
    catches: 'On that point he is right.',
    not: 'He is the right man for it.',
  },
  {
    rule: 'documents-seen',
    words: `(?:${SEEN} {adv}by|(?<=\\b${DOCUMENT} (?:[a-z]+ ){0,2}(?:that (?:was|were) )?)(?:${HANDED})) (?<who>${OUTLET})`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.85,
    catches: 'Emails seen by the Courier show that the warnings were ignored.',
    not: 'The comet can be seen by midnight.',
  },
  {
    rule: 'outlet-found',
    words: `(?:(?:an?|the|its|our|new) (?:[a-z-]+ )*${STUDY} (?:of [^,.;]{3,80}? )?by (?<who>${OUTLET})|(?<own>${OUTLET})(?:'s?)? (?:own )?(?:[a-z]+ )?${STUDY}(?: of [^,.;]{3,80}?)?) {adv}${FOUND}(?: that)?`,
    bears: 'verified',
    frame: 'clause',
    by: 'outlet',
    unless:
      'review of (?:the |a |his |her )?(?:[a-z]+ )?(?:film|book|play|novel|show|album|movie|concert|game|restaurant|exhibition)',
    confidence: 0.75,
    catches: 'An analysis by this newspaper found that the pumps had never run.',
    not: 'An analysis by an insurer found that the pumps had never run.',
  },
  {
    rule: 'outlet-reviewed',
    words: `(?<who>${OUTLET}) (?:has |have |had )?{adv}(?:seen|heard|reviewed|viewed|examined|obtained|inspected|analy[sz]ed) (?:{det} |[a-z-]+ ){0,4}${DOCUMENT}`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.75,
    catches: 'The Courier has seen a copy of the letter.',
    not: 'The Courier has printed a copy of the letter.',
  },
  {
    rule: 'outlet-verified',
    words: `(?<who>${OUTLET}) (?:has |have |had |was able to |were able to |has been able to )?{adv}(?:independently )?(?:verif(?:y|ied|ies)|authenticat(?:e|ed|es)|geolocat(?:e|ed|es)|fact-checked|corroborate(?:d|s)?|confirmed(?= (?:the )?(?:authenticity|location|date|accuracy|veracity)(?![\\p{L}])))(?: that| (?:the )?(?:authenticity|location|date|accuracy|veracity|time)(?: and (?:authenticity|location|date|time))? of)?`,
    bears: 'verified',
    frame: 'clause',
    by: 'outlet',
    unless: "(?:not|n't|never|unable to|cannot) (?:[a-z]+ly )*(?:verify|verified|authenticate|geolocate)",
    confidence: 0.85,
    catches: 'The Courier has verified the video.',
    not: 'The Courier has published the video.',
  },
];
