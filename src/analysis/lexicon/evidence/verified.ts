import type { EvidenceCue } from './evidence-cue.ts';

const OUTLET =
  "(?:we|our (?:reporters?|journalists?|correspondents?|team)|this (?:newspaper|paper|magazine|website|site)|(?:the )?(?:[\\p{Lu}][\\p{L}.&'-]*)(?: (?:[\\p{Lu}][\\p{L}.&'-]*|of|and))*)";

/** Cues by which the outlet says that it checked a claim itself: verified. */
export const VERIFIED: readonly EvidenceCue[] = [
  {
    rule: 'documents-seen',
    words: `(?:seen|heard|reviewed|viewed|obtained|examined|verified|authenticated|analy[sz]ed|geolocated|fact-checked|independently confirmed|inspected|checked|shared with|read) {adv}by (?<who>${OUTLET})`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.85,
    catches: 'Emails seen by the Courier show that the warnings were ignored.',
    not: 'The comet can be seen by midnight.',
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
  {
    rule: 'outlet-reviewed',
    words: `(?<who>${OUTLET}) (?:has |have |had )?{adv}(?:seen|heard|reviewed|viewed|examined|obtained|inspected|analy[sz]ed) (?:{det} |[a-z]+ ){0,4}(?:copy|copies|documents?|records?|emails?|letters?|messages?|memos?|filings?|footage|videos?|photographs?|images?|recordings?|transcripts?|contracts?|invoices?|data|papers|receipts?|logs?|texts?|pictures|screenshots?|files?|ledgers?|statements?|testimony)`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.75,
    catches: 'The Courier has seen a copy of the letter.',
    not: 'The Courier has printed a copy of the letter.',
  },
];
