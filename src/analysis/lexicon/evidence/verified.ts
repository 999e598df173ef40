import type { EvidenceCue } from './evidence-cue.ts';

const NAME =
  "(?!(?:A|An|The|Our|Its|This|That|Two|Three|One|His|Her|Their|Several)\\b)[\\p{Lu}][\\p{L}.&'-]*(?: (?:(?:of|and) )?[\\p{Lu}][\\p{L}.&'-]*)*";
const OURS =
  '(?:we|our (?:own )?(?:reporters?|journalists?|correspondents?|photographers?|team|crew|newsroom)|this (?:newspaper|paper|magazine|website|site|newsroom|publication|programme|broadcaster|news (?:organi[sz]ation|agency|outlet|site)|reporter|correspondent|journalist))';
const OUTLET = `(?:${OURS}|(?:[Tt]he )?(?:${NAME}))`;
const SEEN =
  '(?:seen|heard|reviewed|viewed|obtained|examined|verified|authenticated|analy[sz]ed|geolocated|fact-checked|independently confirmed|inspected|checked|read|watched|transcribed|listened to|consulted|collected|compiled|uncovered|unearthed|accessed|acquired|assessed|cross-checked|studied|scrutini[sz]ed|received|bought|commissioned)';
const LOOKED_AT =
  '(?:seen|saw|heard|reviewed|viewed|obtained|examined|inspected|analy[sz]ed|read|watched|listened to|consulted|collected|compiled|uncovered|unearthed|accessed|acquired|studied|scrutini[sz]ed|received|got hold of|compared|pored over|combed through|gone through|went through|trawled (?:through )?|sifted through|looked at|tracked down|geolocated|cross-checked)';
const HANDED =
  '(?:provided|given|leaked|sent|made available|passed(?: on)?|handed(?: over)?|supplied|shown|forwarded|submitted|released|disclosed) {adv}to|shared {adv}with|in the possession of|in the hands of';
const DOCUMENT =
  '(?:cop(?:y|ies)|documents?|records?|e-?mails?|letters?|messages?|memos?|filings?|footage|videos?|clips?|photos?|photographs?|images?|recordings?|tapes?|audio|transcripts?|contracts?|invoices?|data|papers|receipts?|logs?|texts?|pictures|screenshots?|files?|ledgers?|minutes|statements|testimony|accounts|notices?|reports?|drafts?|spreadsheets?|ballots?|satellite imagery|imagery|notes?|chats?|correspondence|extracts?|excerpts?|certificates?|affidavits?|evidence|figures|dossiers?|paperwork|presentations?|slides?|agreements?|complaints?|lists?|diar(?:y|ies)|material|manuscripts?|bills?|orders?|permits?|payslips?|passports?|indictments?|lawsuits?|warrants?|claims|returns|posts|communications|surveys?|audits?|stud(?:y|ies)|deeds?|maps?|directives?|circulars?|registers?)';
const STUDY =
  '(?:analysis|investigation|review|examination|count|tally|inquiry|reconstruction|audit|survey|fact-check|comparison|calculations?|research|checks?|test(?:s|ing)?|visits?|reporting|inspection|search|database|estimate)';
const FOUND =
  '(?:finds?|found|shows?|showed|has shown|reveals?|revealed|has revealed|has found|identif(?:ies|ied)|links?|linked|counts?|counted|establish(?:es|ed)|concludes?|concluded|suggests?|suggested|confirms?|confirmed|indicates?|indicated|uncovered|puts?|turned up|matched|traced)';
const PRESS =
  '(?:reporters?|journalists?|correspondents?|photographers?|(?:camera |film |news |television |TV )?crews?|teams?|photojournalists?|cameram[ae]n|videographers?|staff|witness(?:es)?)';
const LOOKS =
  '(?:saw|seen|counted|watched|witnessed|heard|observed|found|noticed|filmed|photographed|(?:was|were) (?:shown|offered|able to (?:buy|see|count|walk|enter|order|visit|confirm))|bought|visited|tested|tried|measured|could (?:see|hear|smell)|spotted|recorded|inspected|checked|drew|looked (?:in|inside|at|on|through))';

/** Cues by which the outlet says that it checked a claim itself: verified. */
export const VERIFIED: readonly EvidenceCue[] = [
  {
    rule: 'able-to-establish',
    words: `(?<who>${OUTLET})(?: (?:own )?(?:reporters|journalists|team|correspondents))? (?:(?:was|were|{have} been) {adv}able|{have}? ?managed) to {adv}(?:establish|determine|pin down|locate|identify|trace|match|work out|confirm|verify|corroborate|geolocate|authenticate) (?:where|when|that|how|who|which|the|its|his|her|their|it|this|some|much|most|both|several|at least|part) ?[^,.;]{0,90}`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.8,
    catches: 'The Courier was able to establish where the clip was filmed.',
    not: 'The Courier was able to print in time.',
  },
  {
    rule: 'it-was-verified-that',
    words: 'it (?:was|has been|has now been) {adv}verified {aside}that',
    bears: 'verified',
    frame: 'clause',
    by: 'hidden',
    unless: "(?:not|n't|never|yet|[Ii]f|[Uu]ntil|[Oo]nce|whether) (?:[a-z]+ ){0,3}verified",
    confidence: 0.6,
    catches: 'It has been verified that the boat left on Monday.',
    not: 'It has been decided that the boat left on Monday.',
  },
  {
    rule: 'agrees',
    words:
      "(?<ref>that|this|he|she|they|[\\p{Lu}][\\p{L}'-]+) (?:is|are|was|were|had been|has been|have been|proved|proves) {adv}(?:right|true|correct|accurate)(?: (?:about|on) (?:that|this)(?: point)?| to say so)?(?= ?(?:[.;:–]|, (?:but|and|as|though|although) |$))",
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
    rule: 'copy-with-us',
    words: `cop(?:y|ies) (?:of (?:it|them|which|that|this|the [^,.;]{3,60}?) )?(?:(?:is|are|was|were|has been|have been) )?{adv}(?:(?:in possession of|with|obtained by|seen by|held by|available to) (?<who>${OURS})|(?:${HANDED}) (?<own>${OUTLET}))|(?<=(?:${DOCUMENT}|which|that|and) )(?:reached|came to|arrived at|landed with) (?:${OURS})`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.8,
    catches: 'A copy of the order is with this newspaper.',
    not: 'A copy of the order is with the clerk.',
  },
  {
    rule: 'documents-seen',
    words: `(?:${SEEN} {adv}by|(?<=\\b${DOCUMENT},? (?:[\\p{L}'-]+ ){0,5}(?:(?:that|which) (?:was|were) )?)(?:${HANDED})) (?<who>${OUTLET})`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    unless:
      '(?:(?<!bank )statement|press release|communiqu[eé]) (?:that was |which was )?{adv}(?:obtained|seen|received|read|viewed) by|(?:(?<!bank )statement|press release|communiqu[eé]) (?:that was |which was )?{adv}(?:sent|given|issued|provided|made available|released) to|(?:as|was|were) translated by',
    confidence: 0.85,
    catches: 'Emails seen by the Courier show that the warnings were ignored.',
    not: 'The comet can be seen by midnight.',
  },
  {
    rule: 'documents-that-outlet-saw',
    words: `(?:(?<=(?:${DOCUMENT})(?: [a-z]+)?,? (?:that |which |and )?)|(?:which|that|whose (?:[a-z]+ )?${DOCUMENT}) )(?<who>${OUTLET}) (?:has |have |had )?(?:(?:also|since|independently|exclusively|separately) )?${LOOKED_AT}(?= ?(?:[,.;:)]|–|and |but |show|from |through |under |together |after |in |on |for |by |using |$))`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    unless: 'which (?:[\\p{L}]+ ){0,2}(?:bought|received|obtained|acquired) (?:in|for) ',
    confidence: 0.75,
    catches: 'In an email, which the Courier has read, he asks for a plumber.',
    not: 'In an email, which the Courier has printed, he asks for a plumber.',
  },
  {
    rule: 'outlet-found',
    words: `(?:(?:an?|the|its|our|new) (?:[a-z-]+ )*${STUDY} (?:of [^,.;]{3,80}? )?by (?<who>${OUTLET})(?: and (?:its|several|[a-z]+) (?:[a-z]+ )?[a-z]+)?(?:, (?:based|drawing|relying) on [^.;]{3,80}?,)?|(?<own>${OUTLET}|our)(?:'s?)? (?:own )?(?:[a-z]+ )?${STUDY}(?: of [^,.;]{3,80}?)?) {adv}${FOUND}(?: that)?`,
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
    rule: 'in-our-tests',
    words:
      'in (?:our|my) (?:own )?(?:[a-z]+ )?(?:tests?|testing|checks?|trials?|experiments?)(?: of [^,.;]{3,60})?, (?=[^.;]{12,})',
    bears: 'verified',
    frame: 'clause',
    by: 'outlet',
    confidence: 0.6,
    catches: 'In our own testing, the lamp went out after an hour.',
    not: 'In our own garden, the lamp went out after an hour.',
  },
  {
    rule: 'outlet-reviewed',
    words: `(?<who>${OUTLET}) (?:has |have |had )?{adv}${LOOKED_AT} (?:(?:{det} |[\\p{L}0-9,'-]+ ){0,5}${DOCUMENT}|(?:it|them|both)(?= ?(?:[.,;]|$)| (?:on|in|at|and|for) ))`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    unless:
      'received (?:{det} |[a-z-]+ ){0,3}(?:reports?|complaints?|statements?)|(?:saw|heard) (?:{det} |[a-z-]+ ){0,3}(?:reports?|accounts|claims)',
    confidence: 0.75,
    catches: 'The Courier has seen a copy of the letter.',
    not: 'The Courier has printed a copy of the letter.',
  },
  {
    rule: 'outlet-has-copy',
    words: `(?<who>${OUTLET}) (?:(?:has|have|had|holds?|possesses?) (?:a |the |both |several )?(?:copy|copies|screenshots|recordings)|(?:is|are|was) in possession of)`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.75,
    catches: 'This newspaper has a copy of the letter.',
    not: 'This newspaper has a copy desk in Onda.',
    unless: 'copy (?:desk|editor)',
  },
  {
    rule: 'outlet-traced',
    words: `(?<who>${OUTLET}) (?:has |have |had )?{adv}(?:geolocated|matched|traced|located|pinpointed) (?<ref>(?:it|them|{det} (?:[a-z]+ )?${DOCUMENT})) (?:to|with|at|as|in|against)`,
    bears: 'verified',
    frame: 'reference',
    by: 'outlet',
    unless: '(?:to|with) (?:an? |the )?(?:old|older|different|earlier|unrelated|[0-9]{4})',
    confidence: 0.8,
    catches: 'The Courier geolocated them to the eastern bank.',
    not: 'The Courier posted them to the eastern bank.',
  },
  {
    rule: 'outlet-verified',
    words: `(?<who>${OUTLET}) (?:has |have |had |was able to |were able to |has been able to )?{adv}(?:independently )?(?:verif(?:y|ied|ies)|authenticat(?:e|ed|es)|geolocat(?:e|ed|es)|fact-checked|cross-checked|corroborate(?:d|s)?|confirmed(?= (?:the )?(?:authenticity|location|date|accuracy|veracity)(?![\\p{L}])))(?: that| (?:the )?(?:authenticity|location|date|accuracy|veracity|time)(?: and (?:authenticity|location|date|time))? of)?`,
    bears: 'verified',
    frame: 'clause',
    by: 'outlet',
    unless: "(?:not|n't|never|unable to|cannot) (?:[a-z]+ly )*(?:verify|verified|authenticate|geolocate)",
    confidence: 0.85,
    catches: 'The Courier has verified the video.',
    not: 'The Courier has published the video.',
  },
  {
    rule: 'outlet-confirmed',
    words: `(?<who>${OUTLET}) (?:has |have |had )?(?:independently confirmed|confirmed independently|confirmed(?=[^.;]{0,60} (?:through|using|by (?:comparing|matching|speaking|checking|reviewing|analy[sz]ing|examining)|with (?:[a-z]+ ){0,3}(?:sources|people|employees|officials|documents|records))(?![\\p{L}])))(?: that| (?<ref>(?:the|this|that|these|those|his|her|their|its) [a-z]+)(?= ?(?:[.,;:]|$)| (?:with|in|on|through|by|from|at|to|using) ))?`,
    bears: 'verified',
    frame: 'clause',
    by: 'outlet',
    unless: "(?:not|n't|never|unable to|cannot) (?:[a-z]+ly )*(?:confirm|confirmed)",
    confidence: 0.8,
    catches: 'The Courier independently confirmed the payments.',
    not: 'The Courier confirmed its new editor.',
  },
  {
    rule: 'matched-imagery',
    words: `(?:which|that|and) {adv}(?:match(?:es|ed)?|(?:was|were|is|are) {adv}consistent with) (?:{det} )?(?:[a-z]+ (?:and [a-z]+ )?){0,2}(?:satellite|file|archive|archived|street|mapping|corroborating) (?:and (?:satellite|file|archive) )?(?:imagery|images?|pictures?|photographs?|photos?|footage|view|data)`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.7,
    catches: 'The shape of the roofs, which matched satellite imagery, showed where it was.',
    not: 'The shape of the roofs, which matched the spire, pleased the architect.',
  },
  {
    rule: 'reporter-saw',
    words: `(?:(?<who>this (?:reporter|correspondent|journalist|writer)|our (?:own )?(?:undercover )?${PRESS})|(?:an? |the |two |three |several |other )?(?<own>${OUTLET})(?:'s?)? (?:own )?(?:undercover |staff )?${PRESS}(?: (?:on|at) the (?:scene|ground|site|spot))?|(?:an? |two |three |several )?(?:undercover )?${PRESS} (?:from|for|with|working for) (?<third>${OUTLET})) (?:also |later |then |on [A-Z][a-z]+ )?${LOOKS}`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.6,
    catches: 'An AFP photographer counted 212 stones on the ground.',
    not: 'An insurer counted 212 stones on the ground.',
  },
  {
    rule: 'outlet-looked',
    words: `(?:(?<who>(?!we )${OURS}) (?:[\\p{L}'-]+ ){0,8}?(?:found|watched|counted|bought|tested|visited|was shown|was offered|saw|drew)|(?<own>(?:[Tt]he )?${NAME}) {adv}(?:sent (?:a|two|three|its) (?:undercover )?${PRESS} to|spent (?:[a-z]+ ){1,3}(?:days|weeks|months|nights|hours) (?:watching|counting|analy[sz]ing|reviewing|examining|tracking))) (?=[^.;]{3,})`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.55,
    catches: 'This newspaper counted 41 lorries after dark.',
    not: 'This newspaper printed 41 letters after dark.',
  },
  {
    rule: 'reporters-there-saw',
    words: `(?:reporters|journalists|an? (?:reporter|journalist)|correspondents|photographers) (?:at|on|in|who (?:visited|toured|reached)|travel?ling with|taken to|embedded with) (?:[\\p{L}'-]+ ){1,5}?(?:saw|counted|watched|witnessed|heard|could see|were shown|filmed)`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.55,
    catches: 'Reporters at the scene saw two coffins.',
    not: 'Reporters at the scene sang two songs.',
  },
  {
    rule: 'when-outlet-called',
    words: `when (?:(?<who>${OURS}|an? (?:reporter|journalist) (?:for|from) (?:${OUTLET}))|(?<own>[Tt]he ${NAME}|${NAME})) (?:visited|called|went|arrived|looked in|checked|tested|tried|phoned|rang|knocked)(?= |,)`,
    bears: 'verified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.55,
    catches: 'When the Courier visited on Tuesday, the gates stood open.',
    not: 'When the Courier opened in 1910, the gates stood open.',
  },
];
