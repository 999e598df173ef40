import type { EvidenceCue } from './evidence-cue.ts';

const CONFIRM = '(?:verify~|confirm~|corroborate~|authenticate~|substantiate~)';
/** What can be checked: a question, a claim, the truth of something. */
const CLAIM =
  "(?:if|whether|that|how|what|who|where|when|(?:the )?(?:authenticity|veracity|accuracy|truth|provenance|origin|date|location)|(?:the|this|that|these|those|either|neither|both|any of the|its|his|her|their|[\\p{Lu}][\\p{L}.-]*'s?) (?:[\\p{L}'-]+ ){0,2}?(?:claims?|reports?|allegations?|accusations?|statements?|accounts?|assertions?|stor(?:y|ies)|figures?|numbers?|tolls?|videos?|footage|images?|pictures?|photographs?|photos?|clips?|recordings?|documents?|letters?|versions?)|(?:it|this|that|them|these|those)(?=[.,;:]|$| (?:independently|itself|up|down|out)))";
/** Verbs that speak of checking only before a claim. */
const CHECK =
  '(?:check~|establish~|determine~|ascertain~|trace~|test~|assess~|work~ out|pin~ down|pinn(?:ed|ing) down|geolocate~|vouch~ for|prove~|back~ up|know~|knowing|tell~|telling|judge~)';
const VERIFY = `(?:${CONFIRM}|${CHECK}(?= ${CLAIM})|(?:stand~|stood|back~) (?:it|this|that|them|the story|the report) up)`;
const VERIFIED =
  '(?:verified|confirmed|corroborated|authenticated|substantiated|checked|proven|proved|established|ascertained|vetted|fact-checked|peer-reviewed|borne out|vouched for|replicated|reproduced|(?:independently |clinically |properly |scientifically )(?:tested|assessed|reviewed|examined)|put to the test)';
const UNSURE =
  '(?:un(?:verified|verifiable|confirmed|substantiated|corroborated|authenticated|attested|proven|proved|tested))';
const UNABLE =
  "(?:(?:could|can)(?: not|n't|not)(?! yet)|(?:was|were|is|are|been|be|being) {adv}unable to|(?:was|were|is|are)(?: not|n't) {adv}(?:yet )?able to|(?:has|have|had)(?: not|n't| never) {adv}(?:been able to|managed to)|unable (?:for [^,.;]{2,30} )?to|(?<=(?:while|although|though|but|and|,) )not (?:yet )?able to|fail~ to|struggl(?:ed|es|ing) to|(?:has|have|had|with) no (?:means|way|chance|information) (?:of|to)|there (?:is|was) no (?:means|way) (?:(?:for [^,.;]{2,30} )?to|of))";
/** "verify or rule out" */
const OR_NOT =
  '(?:,? (?:or|nor) (?:to )?(?:den(?:y|ied)|rule out|ruled out|refute[d]?|dismiss(?:ed)?|disprove[d]?|debunk(?:ed)?|discount(?:ed)?|otherwise)(?: that)?)';
/** Words that say of what the truth is open; the claim follows. */
const OF =
  '(?: that(?! (?:and|but|or|yet|because|at this|at the moment|right now)\\b)| if| whether| the (?:authenticity|veracity|accuracy|truth|provenance) of)?';

/** Cues by which the article says that a claim has not been, or could not be, checked. */
export const UNVERIFIED: readonly EvidenceCue[] = [
  {
    rule: 'cannot-be-sure',
    words:
      "(?:(?:could|can)(?: not|n't|not) be (?:sure|certain)|(?:is|are|was|were)(?: not|n't| far from) (?:entirely |completely |absolutely )?sure|(?:can not|can't|cannot) say|(?:could|can)(?: not|n't|not) (?:say|tell|know) (?:for (?:sure|certain)|with (?:any )?certainty)) (?:if|whether)|(?:could|can)(?: not|n't|not) be (?:sure|certain) that",
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    confidence: 0.75,
    catches: 'The coroner could not be sure whether the fall was an accident.',
    not: 'The coroner was sure that the fall was an accident.',
  },
  {
    rule: 'cannot-verify',
    words: `${UNABLE} {adv}(?:independently |immediately |outright )*${VERIFY}(?:${OR_NOT}|${OF})`,
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    unless: "[Bb]eing (?:un)?able to|I (?:[a-z]+ ){0,2}(?:couldn't|can't|[a-z]+)",
    confidence: 0.9,
    catches: 'The Courier could not independently verify the footage.',
    not: 'The Courier has verified the footage.',
  },
  {
    rule: 'impossible-to-verify',
    words: `(?:(?:(?:it|that|this) )?(?:is|was|has been|had been|remain~|proved)|(?:ma(?:de|kes?|king)|left|leav(?:es|ing)) it)(?:(?: not|n't) {adv}possible|(?: {adv})?(?:impossible|difficult|hard|too (?:early|dangerous)(?! to (?:know|tell|judge|determine|assess|establish)\\b))) (?:for [^,.;]{2,40} )?to {adv}(?:independently |immediately )*${VERIFY}${OF}`,
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    confidence: 0.9,
    catches: "It was not possible to verify the group's claim.",
    not: 'It was possible to reach the village on foot.',
  },
  {
    rule: 'no-confirmation',
    words:
      "(?:(?:(?:there (?:was|is|has been|had been|were)|there's(?: been)?) no|(?:there (?:is|was|has|had)(?: not|n't)(?: been)?|(?:is|was)(?: not|n't)) (?:yet )?(?:an? |any )?(?:absolute |final |firm |official )*|(?:has|have|had) (?:{adv}(?:received|seen|had|found|got|given) )?(?:no|not (?:received|seen|had|found|got|given) any)|(?:has|have|had|did|do|does)(?: not|n't) {adv}(?:received?|seen?|had|found|got|given|have|get|give) (?:any )?) ?(?:immediate |independent |official |absolute |further |outside |firm |other |formal |public )*(?:confirmation|verification|corroboration)|(?:no|without) (?:immediate |independent |official |outside |firm |other )+(?:confirmation|verification|corroboration|proof)|in the absence of (?:independent |official |any )*(?:confirmation|verification|corroboration)|(?<![a-z] )no confirmation)(?: (?:was|is|has been|came|had come) ?(?:immediately )?(?:available|given|possible|forthcoming|made|issued|offered)?)?(?: (?:of|that|for|from [^,.;]{3,30}? (?:of|that)))?",
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    unless: 'confirmation (?:hearing|vote|battle|process|bias)',
    confidence: 0.85,
    catches: 'There was no independent confirmation of the strike.',
    not: 'The bank sent written confirmation of the transfer.',
  },
  {
    rule: 'not-confirmed',
    words: `(?:has|have|had|did|do|does)(?: not|n't| neither| never| yet to) {adv}(?:been )?${CONFIRM}(?:${OR_NOT})?(?:,? however,?)?(?: that(?! (?:and|but|or|yet|because|at this)\\b)| if| whether)?|(?:neither|none of|no)(?: other| independent| official)? (?:[\\p{L}'-]+ ){1,5}?(?:has|have|had|would|could) {adv}(?:been able to )?${CONFIRM}(?! by)(?: that| if| whether)?`,
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    unless: `(?:been|be) {adv}${VERIFIED}`,
    confidence: 0.75,
    catches: 'Police have not confirmed that the driver was armed.',
    not: 'Police confirmed that the driver was armed.',
  },
  {
    rule: 'not-verified',
    words: `(?:(?:has|have|had|was|were|is|are)(?: not|n't| never| yet to| neither)|(?:could|can)(?: not|n't|not)|yet to|without|remain~(?: to)?) {adv}(?:be |been |being )?{adv}(?:${VERIFIED}(?:${OR_NOT})?|${UNSURE})|(?:is|are|was|were|still) {adv}${UNSURE}|(?<=(?:claims?|allegations?|accusations?|charges|theor(?:y|ies)|findings?|results?|hypothes[ie]s|assertions?|evidence|figures?) )(?:has|have|had)(?: not| never| yet to|n't) {adv}(?:been |be )?{adv}tested|awaiting (?:official |independent |formal |final )?(?:confirmation|verification)(?! (?:hearing|by|from|of)\\b)|(?<=(?:authenticity|veracity|accuracy|truth|provenance|reliability) (?:of [^,.;]{2,40} )?(?:could|can|has|have|had)(?: not|n't) {adv}(?:be|been) {adv})(?:determined|assessed|tested|gauged|ascertained|settled)|(?:is|are|was|were|be) {adv}(?:almost |nearly |virtually |always |often |all but )*(?:impossible|difficult|hard) to {adv}(?:independently )?(?:verify|confirm|check|corroborate|authenticate)(?=[.,;]|$)|(?<=(?:neither|none|no) (?:of [a-z]+ )?(?:[\\p{L}']+ ){0,2}(?:claims?|reports?|allegations?|accounts?|statements?|versions?|figures?|them|these) )(?:could|can|has|have|had|was|were) {adv}(?:be |been )?{adv}${VERIFIED}`,
    bears: 'unverified',
    frame: 'subject',
    by: 'outer',
    confidence: 0.9,
    catches: 'The claim has not been independently verified.',
    not: 'The claim has been verified by two laboratories.',
  },
  {
    rule: 'report-that-unverified',
    words: `{accusation} that (?<what>[^,;]{4,120}?) (?:(?:has|have|had|was|were|is|are)(?: not|n't| never| yet to)|(?:could|can)(?: not|n't|not)|remain~|is|are|was|were) {adv}(?:be |been |being )?{adv}(?:(?<=(?:not|n't|never|yet to|not yet|not be|not been) (?:[a-z]+ly )?)${VERIFIED}|${UNSURE})`,
    bears: 'unverified',
    frame: 'what',
    by: 'outer',
    confidence: 0.9,
    catches: 'Reports that the pilot survived could not be verified.',
    not: 'Reports that the pilot survived spread overnight.',
  },
  {
    rule: 'nobody-has-checked',
    words: `(?:nobody|no one|none|no outsiders?|no [a-z]+(?= (?:outside|other than|independent of|apart from))|no (?:independent |outside |other |second |rival )?(?:teams?|groups?|observator(?:y|ies)|researchers?|institutes?|outlets?|agency|agencies|organi[sz]ations?|officials?|experts?|laborator(?:y|ies)|scientists?|observers?|journalists?|reporters?|monitors?|auditors?|inspectors?|body|party|witness(?:es)?))(?: (?:outside|else|from|other than|but|in|of) [^,.;]{2,40}?)? (?:has|have|had|was|were|could|can) {adv}(?:been )?{adv}(?:(?:allowed|able|permitted|invited) to {adv}(?:test|check|verify|confirm|substantiate|prove|establish|authenticate|back up|inspect|examine|see|assess|review|repeat|replicate|reproduce|corroborate|match|visit)|tested|repeated|replicated|reproduced|checked|verified|confirmed|inspected|examined|reviewed|reached|visited|watched|verify|confirm|check|corroborate|corroborated|substantiated|replicate|vouched for|proved|proven)`,
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.75,
    catches: 'Nobody outside the firm has been able to test the pump.',
    not: 'Nobody outside the firm has been paid.',
  },
  {
    rule: 'should-it-prove-true',
    words:
      '(?:if|should) (?:(?:it|that|this|they|these|(?:the|this|that|his|her|its|their) (?:claims?|reports?|allegations?|accusations?|accounts?|stor(?:y|ies)|figures?|rumou?rs?|findings?)) )?(?:(?:is|are|be|were|was|to be|prove~|turn(?:s|ed)? out(?: to be)?|{adv})? ?(?:true|correct|accurate|right|confirmed(?! by)|verified|proven|proved|substantiated|borne out)|hold~ up|stand~ up)(?=[.,;]|$| (?:the|it|this|that|by)\\b)',
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    unless:
      '(?:if|should) (?:proven|proved) (?:guilty|right)|(?:senate|nomin\\w+|appoint\\w+|named|ambassador|confirmed by the)|confirmed, (?:he|she|they|who|what|[\\p{Lu}][\\p{L}.-]* )|even if confirmed',
    confidence: 0.6,
    catches: 'If the report is true, the mine has no owner.',
    not: 'If the weather is fine, the mine opens at noon.',
  },
  {
    rule: 'i-cannot-confirm',
    words: `(?<=\\bI )(?:(?:can not|cannot|can't|could(?: not|n't)|(?:have|had)(?: not|n't) been able to|am (?:not able|unable) to) {adv}(?:outright |independently )*${CONFIRM}(?:${OR_NOT}|${OF}))`,
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: '"I cannot confirm that the bridge is closed," the mayor said.',
    not: '"I can confirm that the bridge is closed," the mayor said.',
  },
  {
    rule: 'nothing-confirms',
    words:
      "(?:(?:has|have|had) (?:seen |received |found |heard )?nothing (?:to|that (?:would|could)) (?:{adv})(?:confirm|corroborate|substantiate|verify)|(?:(?:has|have|had|did|do|does)(?: not|n't) (?:[^,.;]{2,25} )?(?:seen?|received?|found|find|obtain(?:ed)?|have|had|got|get)|(?:has|have|had|saw|found) (?:seen |received |found |yet to see )?no|yet to see) ?(?:any )?(?:[a-z]+ )?(?:evidence|information|intelligence|proof|indications?|reports?)(?: (?:that|which) (?:would )?(?:confirm|corroborate|substantiate|verif)(?:y|ies|s|es)?| to {adv}(?:confirm|corroborate|substantiate|verify)| (?:confirming|corroborating|substantiating|verifying)))(?: that)?",
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'The embassy said that it had nothing to confirm the report.',
    not: 'The embassy said that it had nothing to add to the report.',
  },
  {
    rule: 'happening-if-confirmed',
    words:
      "(?:if|should) (?<ref>(?:the|this|these|his|her|its|their|[\\p{Lu}][\\p{L}.-]*(?:'s|s')) (?:[a-z]+ ){0,2}?(?:deaths?|killings?|captures?|arrests?|kidnappings?|abductions?|attacks?|discover(?:y|ies)|resignation|defections?|sightings?|finds?|cases?|purchase|sale|departure|illness|pregnancy|engagement|identit(?:y|ies)|casualties|toll)) (?:is|are|was|were|be) {adv}(?:confirmed(?! by)|verified|proven|proved)",
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'If her death is confirmed, she would be the fourth.',
    not: 'If her appointment is confirmed, she would be the fourth.',
  },
  {
    rule: 'no-official-word-that',
    words:
      "(?:there (?:was|is|has been|had been|were)|there's(?: been)?|(?:has|have|had)(?: received| had| seen)?) no (?:official |formal |independent |public |reliable )+(?:notification|word|announcement|acknowledge?ment|statement|report)(?: (?:from|by) [^,.;]{2,50}?)? that",
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    confidence: 0.6,
    catches: 'There has been no official notification that the ferry sank.',
    not: 'There has been no official holiday that the town kept.',
  },
  {
    rule: 'claimed-without-proof',
    words:
      "(?<what>(?:responsibility|credit) for [^,.;]{3,90}?),? (?:without {adv}(?:providing|offering|giving|presenting|citing) (?:any |further )?(?:evidence|proof)|(?:but|though) (?:it |they |he |she )?(?:(?:offered|provided|gave|presented|cited) no|did(?: not|n't) (?:offer|provide|give|present|cite) (?:any )?) ?(?:evidence|proof))",
    bears: 'unverified',
    frame: 'what',
    by: 'outlet',
    confidence: 0.75,
    catches: 'A group claimed responsibility for the blast without offering evidence.',
    not: 'The judge took responsibility for the case without offering an apology.',
  },
  {
    rule: 'unconfirmed-reports',
    words: `(?:(?:according to|citing) ${UNSURE} {accusation},|${UNSURE} {accusation} (?:say|said|suggest(?:ed)?|indicate[d]?|claim(?:ed)?|have it|had it)(?: that)?)`,
    bears: 'unverified',
    frame: 'clause',
    by: 'outlet',
    confidence: 0.8,
    catches: 'According to unconfirmed reports, the general has fled.',
    not: 'According to the reports, the general has fled.',
  },
  {
    rule: 'whose-claims-unverified',
    words: `(?<=(?<who>[\\p{L}][\\p{L}.' -]{1,40}), )whose (?:claims?|accounts?|reports?|figures?|statements?|version|assertions?|testimony|stor(?:y|ies)) (?:(?:could|can|has|have|had)(?: not|n't|not) {adv}(?:be |been ){adv}|(?:is|are|was|were|remain~) {adv})(?:${VERIFIED}|${UNSURE})`,
    bears: 'unverified',
    frame: 'source',
    by: 'outlet',
    confidence: 0.8,
    catches: 'The militia, whose claims could not be verified, said it held the town.',
    not: 'The militia, whose flags could be seen, said it held the town.',
  },
  {
    rule: 'without-evidence',
    words:
      "(?:without {adv}(?:providing|offering|citing|giving|presenting|producing|showing|supplying) (?:any |further |clear |concrete |a shred of )*(?:evidence|proof)|(?:offer|provid|cit|giv|present|produc)ing (?:no|little|scant) (?:evidence|proof)|without (?:substantiation|substantiating|elaborating on the evidence|citing (?:a |any |its |his |her |their )?(?:sources?|evidence))|with (?:no|little|scant) (?:evidence|proof)(?=[.,;]|$| (?:that|to))|(?<=(?:claim(?:s|ed)|said|says|alleg(?:es|ed)|assert(?:s|ed)|suggest(?:s|ed)|insist(?:s|ed)|,) )without (?:any |further |clear |concrete )*(?:evidence|proof)|(?:did|has|have|had)(?: not|n't) {adv}(?:provided?|offer(?:ed)?|give|given|present(?:ed)?|produced?|supply|supplied|cited?) (?:any |further |clear |concrete )*(?:evidence|proof)|(?:offer~|provid(?:es|ed)|gave|gives|cit(?:es|ed)|present(?:s|ed)|produc(?:es|ed)) (?:no|little|scant) (?:evidence|proof)|no (?:evidence|proof) (?:was|has been|is) (?:offered|given|provided|presented|produced|cited|made public))(?:,? (?:that|for|to (?:support|back(?: up)?)))?",
    bears: 'unverified',
    frame: 'clause',
    by: 'outlet',
    confidence: 0.6,
    catches: 'The general offered no evidence for his claim.',
    not: 'The general offered no apology for his words.',
  },
  {
    rule: 'neither-confirm-nor-rule-out',
    words:
      '(?:could|can|would) neither confirm nor (?:rule out|exclude|dismiss|refute|disprove)(?: that| whether| if)?',
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    confidence: 0.75,
    catches: 'The sheriff could neither confirm nor rule out that the driver was drunk.',
    not: 'The sheriff could neither read nor write.',
  },
  {
    rule: 'stop-short',
    words:
      '(?:stop~|stopped) short of (?:directly |explicitly |publicly )?(?:confirming|saying|verifying|declaring|stating)(?: that| whether)?',
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    confidence: 0.75,
    catches: 'The minister stopped short of confirming that troops had crossed.',
    not: 'The minister stopped to confirm the date.',
  },
  {
    rule: 'unverified-adjective',
    words: `(?:${UNSURE}|not independently (?:verified|confirmed))(?: {accusation}| videos?| footage| images?| posts?| documents?)?(?: (?:that|of|(?:from|on|in|by|at|during|via|circulating|made|published|posted|spread|among|about) [^,.;]{2,50}? that|claiming|suggesting|saying|showing|(?:[^,.;]{3,30}? )?(?:spoke|told|talk(?:ed|s)?|speak) of))?`,
    bears: 'unverified',
    frame: 'phrase',
    by: 'outer',
    unless: `remain~ un|${UNSURE},? (?:and|but|or) |${UNSURE},`,
    confidence: 0.85,
    catches: 'Unconfirmed reports that the pilot survived spread overnight.',
    not: 'Confirmed orders rose by a tenth.',
  },
  {
    rule: 'confirmation-lacking',
    words:
      "(?:independent|official|immediate|further|outside|full|any) (?:confirmation|verification|corroboration)(?: (?:of [^,.;]{2,60}?))? (?:was|is|has been|had been|were|proved|remain~)(?:(?: not|n't)(?: {adv})? (?:available|possible|forthcoming|given|obtained|made)| (?:{adv})?(?:unavailable|impossible|difficult|hard|lacking|elusive|pending|awaited|scarce|virtually impossible))|(?:confirmation|verification) (?:was|is)(?: not|n't) (?:immediately )?(?:available|possible|forthcoming)",
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.85,
    catches: 'Independent confirmation of the toll was not available.',
    not: 'Independent confirmation of the toll came at noon.',
  },
  {
    rule: 'remains-to-be-proved',
    words:
      'whether (?:or not )?(?<what>[^,;]{6,140}?)(?: or not)? (?:(?:remain~|is|has|had) (?:still |yet )?to be|is yet to be|has not (?:yet )?been|could not be|cannot be|remain~|is) (?:conclusively |independently |formally |legally |definitively )?(?:proved|proven|verified|confirmed|established|tested|corroborated|substantiated|unproven|unverified|unconfirmed)',
    bears: 'unverified',
    frame: 'what',
    by: 'outer',
    confidence: 0.8,
    catches: 'Whether the skipper was drunk remains to be proved.',
    not: 'Whether the skipper was drunk is a matter for the club.',
  },
  {
    rule: 'yet-to-be-proved',
    words:
      '(?:remain~|is|are|was|were|has|have|had|still) (?:still |yet )*to be (?:conclusively |independently |formally |officially |fully |scientifically |clinically )*(?:proved|proven|verified|confirmed(?! (?:by|as))|corroborated|substantiated|authenticated|replicated|established(?=[.,;]|$)|tested(?=[.,;]|$| (?:in|by|on|outside))|borne out|peer-reviewed)',
    bears: 'unverified',
    frame: 'subject',
    by: 'outer',
    unless: '(?:nominee|ambassador|senate|appoint\\w+|need|needs|going|date|venue|line-up|fixtures?|squad)',
    confidence: 0.75,
    catches: 'The claim has still to be borne out.',
    not: 'The claim has still to be read.',
  },
  {
    rule: 'purported-document',
    words:
      'purported (?=(?:[a-z-]+ )?(?:letters?|videos?|recordings?|documents?|screenshots?|images?|photos?|photographs?|pictures?|clips?|footage|memos?|e-?mails?|messages?|statements?|orders?|tapes?|transcripts?|posts?|diary|diaries|files?|manifesto|notes?|circulars?|chats?|audio|leaks?|confessions?|interviews?)\\b)',
    bears: 'unverified',
    frame: 'noun',
    by: 'outer',
    confidence: 0.55,
    catches: 'The purported letter from the bishop was read out.',
    not: 'The letter from the bishop was read out.',
  },
  {
    rule: 'treat-with-caution',
    words:
      '(?<ref>(?:(?:the|these|those|such|his|her|its|their) )?(?:claims?|reports?|rumou?rs?|figures?|numbers?|footage|findings?|data|results?|accounts?|estimates?|statements?|toll|study)) [^.;,]{0,50}?(?:treated|viewed|regarded|taken|met|greeted|approached|handled) with (?:an? |some |great |extreme |much |a degree of |a heavy dose of |a large )*(?:caution|scepticism|skepticism|suspicion|care|(?:pinch|grain|dose) of salt)|(?:treat|view|regard|take|approach) (?:the|these|those|such|his|her|its|their) (?:[a-z]+ )?(?:claims?|reports?|figures?|numbers?|footage|findings?|data|results?) with (?:an? |some |great |extreme )*(?:caution|scepticism|skepticism|suspicion|care|(?:pinch|grain|dose) of salt)|urg(?:es|ed|ing) caution (?:over|about|on) (?:the )?(?:claims?|reports?|figures?|footage|findings?|numbers?)',
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.5,
    catches: 'His figures should be treated with caution.',
    not: 'His luggage should be moved to the hall.',
  },
];
