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

/** Cues by which somebody other than the claimant, with standing, confirms a claim. */
export const CONFIRMED: readonly EvidenceCue[] = [
  {
    rule: 'acknowledge',
    words: '(?:acknowledge~|concede~) that (?=(?:its|it) )',
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'The firm acknowledged that its pumps had leaked.',
    not: 'The firm acknowledged receipt.',
  },
  {
    rule: 'admit',
    words:
      "(?:(?:admit~|admitted|admitting) (?:to (?:police )?)?(?:(?=[\\p{L}]+ing )|to (?=(?:a|an|the|his|her|their|being|having) )|(?:that )?(?=(?:he|she|they|it) ))|confess~ (?:to (?:police )?)?(?:that )?(?=(?:the |his |her |its |their |a |an |it |he |she |they |[\\p{L}]+ing )))(?!(?:the )?hospital)(?!(?:he|she|it|they) (?:is|are|was|were|felt|did not|didn't|had no|has no|feels|finds?|found|may|might) )(?!(?:his|its) (?:choice|concern|disappointment|surprise))",
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:was|were|been|being) admitted|admitted to (?:the |a |an )?(?:[a-z]+ )?(?:hospital|university|college|intensive|clinic|school|bar|union|ward)',
    confidence: 0.75,
    catches: 'The clerk admitted taking the cash.',
    not: 'He was admitted to hospital overnight.',
  },
  {
    rule: 'confirm-that',
    words:
      "(?<!not )(?<!n't )(?<!(?<!(?<!not )able )to )(?<!nor )(?<!neither )(?:(?:confirms|confirmed|confirming|confirm) {adv}(?:that (?=[^\\s])|to [^,.;]{2,40}? that|(?=(?:he|she|it|they|there|its|his|her|their) )|(?=(?:the|a|an|this|these|those|some|at least|more than|[0-9]+|two|three|four|five|six|seven|eight|nine|ten) (?:[\\p{L}'-]+ ){0,4}?(?:deaths?|arrests?|killings?|murders?|claims?|reports?|allegations?|accounts?|identity|attack|explosion|crash|incident|shooting|outbreak|breach|leak|figures?|tolls?|visit|meeting|departure|resignation|plans?|authenticity|sighting|strikes?|raids?|hack|payments?|presence|existence|fatalit\\w+|casualt\\w+|injur\\w+|people|cases|deal|suspect|victims?|details|story)(?![\\p{L}]))|(?=(?:[\\p{L}.'-]+ ){1,7}(?:had|has|have|was|were|is|are|would|will) )))",
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    unless:
      "(?:was|were|is|be|been|being|if|even if|once) (?:[a-z]+ly )?confirmed|confirmed (?:as|cases?|by)|(?:not|n't|never|nor|cannot|unable to|yet to|refuse[sd]? to|decline[sd]? to|short of) (?:[a-z]+ly |be |been )*confirm",
    confidence: 0.8,
    catches: 'The hospital confirmed that two sailors had died.',
    not: 'She was confirmed as minister by the senate.',
  },
  {
    rule: 'confirm-parenthetical',
    words:
      "(?<=, )(?!even |if )(?:(?:the |a |an |local |state |city )?[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,6} )(?:has |have )?(?:later )?confirmed(?: (?:on )?{time})?(?= ?(?:[.,;]|to |in |$))",
    bears: 'confirmed',
    frame: 'preceding',
    by: 'subject',
    confidence: 0.75,
    catches: 'Two sailors died, the coastguard confirmed.',
    not: 'Two sailors died, the coastguard said.',
  },
  {
    rule: 'report-that-confirmed',
    words: '{accusation} that (?<what>[^,;]{4,120}?) (?:was|were|has been|have been) {adv}confirmed {adv}by',
    bears: 'confirmed',
    frame: 'what',
    by: 'agent',
    confidence: 0.85,
    catches: 'Reports that the pilot survived were confirmed by his family.',
    not: 'Reports that the pilot survived were read by his family.',
  },
  {
    rule: 'confirmed-by',
    words: '(?:was|were|has been|have been|had been|been|later) {adv}confirmed {adv}by',
    bears: 'confirmed',
    frame: 'subject',
    by: 'agent',
    unless: 'confirmed by (?:the )?(?:senate|parliament|lawmakers|a vote)',
    confidence: 0.85,
    catches: 'His death was confirmed by the embassy.',
    not: 'The judge was confirmed by the senate.',
  },
];

/** Cues by which another outlet, a document or an independent witness says the same. */
export const CORROBORATED: readonly EvidenceCue[] = [
  {
    rule: 'backed-by',
    words:
      "(?:(?:was|were|is|are|has been|have been|been) {adv})(?:corroborated|backed up|borne out|supported|confirmed|matched) (?:independently )?by(?= (?:[\\p{L}'-]+ ){0,6}?(?:witness(?:es)?|records?|documents?|footage|videos?|images?|photographs?|neighbou?rs?|residents?|colleagues?|emails?|messages?|data|evidence|reports?|passengers?|logs?|receipts?|people|testimony|recordings?|researchers|experts|officials)(?![\\p{L}]))",
    bears: 'corroborated',
    frame: 'subject',
    by: 'agent',
    confidence: 0.8,
    catches: 'Her account was corroborated by two neighbours.',
    not: 'Her campaign was funded by volunteers.',
  },
  {
    rule: 'corroborate',
    words:
      "(?<!not )(?<!n't )(?<!to )(?:corroborate~|back~ up|bear~ out|support~|echo~|tally with|tallies with|tallied with|match~|(?:is|are|was|were) consistent with|lend~ (?:weight|credence) to) (?<ref>(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s|')) (?:[\\p{L}.'-]+ ){0,2}?(?:claims?|accounts?|version|allegations?|assertions?|reports?|figures?|story|description|statements?))",
    bears: 'corroborated',
    frame: 'reference',
    by: 'subject',
    confidence: 0.8,
    catches: 'Satellite images support her account.',
    not: 'Friends support her decision.',
  },
  {
    rule: 'evidence-of-this',
    words:
      "there(?:'s| is| was) (?:some|ample|strong|plenty of|growing|mounting) evidence (?:of (?:this|that)|for (?:this|that))",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'hidden',
    confidence: 0.6,
    catches: 'There is some evidence of this.',
    not: 'There is some evidence of water on the moon.',
  },
  {
    rule: 'separately-reported',
    words:
      '(?:also|independently|separately) (?:reported|confirmed|described|recorded) (?<ref>the (?:same|incident|claim|strike|attack|deaths?|meeting|payment)|(?:that|this))',
    bears: 'corroborated',
    frame: 'reference',
    by: 'subject',
    confidence: 0.6,
    catches: 'A second station separately reported the strike.',
    not: 'A second station reported on the weather.',
  },
  {
    rule: 'same-account',
    words:
      '(?:gave|gives|offered|provided|told) (?:a |an |the |us )?(?:same|similar|matching|identical) (?:account|story|version|description)s?',
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.8,
    catches: 'Two other passengers gave the same account.',
    not: 'Two other passengers gave evidence.',
  },
];
