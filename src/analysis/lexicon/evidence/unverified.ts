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
  '(?:verified|confirmed|corroborated|authenticated|substantiated|checked|proven|proved|established|ascertained|vetted|fact-checked|peer-reviewed|borne out|vouched for|independently (?:tested|assessed|reviewed|examined))';
const UNSURE = '(?:un(?:verified|confirmed|substantiated|corroborated|authenticated|proven|proved|tested))';
const UNABLE =
  "(?:(?:could|can)(?: not|n't|not)(?! yet)|(?:was|were|is|are|been|be|being) {adv}unable to|(?:was|were|is|are)(?: not|n't) {adv}(?:yet )?able to|(?:has|have|had)(?: not|n't| never) {adv}(?:been able to|managed to)|unable (?:for [^,.;]{2,30} )?to|fail~ to|struggl(?:ed|es|ing) to|(?:has|have|had|with) no (?:means|way|chance) (?:of|to)|there (?:is|was) no (?:means|way) (?:(?:for [^,.;]{2,30} )?to|of))";
/** Words that say of what the truth is open; the claim follows. */
const OF = '(?: that| if| whether| the (?:authenticity|veracity|accuracy|truth|provenance) of)?';

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
    words: `${UNABLE} {adv}(?:independently |immediately )*${VERIFY}${OF}`,
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    unless: "I (?:[a-z]+ ){0,2}(?:couldn't|can't|[a-z]+)",
    confidence: 0.9,
    catches: 'The Courier could not independently verify the footage.',
    not: 'The Courier has verified the footage.',
  },
  {
    rule: 'impossible-to-verify',
    words: `(?:(?:it|that|this) )?(?:is|was|has been|had been|remain~|proved)(?:(?: not|n't) {adv}possible|(?: {adv})?(?:impossible|difficult|hard|too (?:early|dangerous))) (?:for [^,.;]{2,40} )?to {adv}(?:independently |immediately )*${VERIFY}${OF}`,
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
      '(?:(?:there (?:was|is|has been|had been|were)|(?:is|was) not (?:an? )?(?:absolute |final |firm |official )|(?:has|have|had) (?:{adv}(?:received|seen|had|found|got|given) )?) ?(?:no |any )?(?:immediate |independent |official |absolute |further |outside |firm |other )*(?:confirmation|verification|corroboration)|(?:no|without) (?:immediate |independent |official |outside |firm |other )+(?:confirmation|verification|corroboration|proof))(?: (?:was|is|has been) (?:available|given|possible|forthcoming))?(?: (?:of|that|for|from [^,.;]{3,30}? (?:of|that)))?',
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    unless:
      'confirmation (?:hearing|vote|battle|process|bias)|(?:has|have|had|there (?:is|was|were)) (?:received |had |seen |found )?(?:independent|official|immediate|further|firm|other) ',
    confidence: 0.85,
    catches: 'There was no independent confirmation of the strike.',
    not: 'The bank sent written confirmation of the transfer.',
  },
  {
    rule: 'not-confirmed',
    words: `(?:has|have|had|did|do|does)(?: not|n't| neither| never| yet to) {adv}(?:been )?${CONFIRM}(?: or den(?:y|ied)| nor den(?:y|ied))?(?: that| if| whether)?`,
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
    words: `(?:(?:has|have|had|was|were|is|are)(?: not|n't| never| yet to| neither)|(?:could|can)(?: not|n't|not)|yet to|without|remain~) {adv}(?:be |been |being )?{adv}(?:${VERIFIED}|${UNSURE})|(?:is|are|was|were|be) {adv}(?:impossible|difficult|hard) to {adv}(?:independently )?(?:verify|confirm|check|corroborate|authenticate)(?=[.,;]|$)|(?<=(?:neither|none|no) (?:of [a-z]+ )?(?:[a-z]+ )?(?:claims?|reports?|allegations?|accounts?|statements?|versions?|figures?|them|these) )(?:could|can|has|have|had|was|were) {adv}(?:be |been )?{adv}${VERIFIED}`,
    bears: 'unverified',
    frame: 'subject',
    by: 'outer',
    confidence: 0.9,
    catches: 'The claim has not been independently verified.',
    not: 'The claim has been verified by two laboratories.',
  },
  {
    rule: 'report-that-unverified',
    words: `{accusation} that (?<what>[^,;]{4,120}?) (?:(?:has|have|had|was|were|is|are)(?: not|n't| never| yet to)|(?:could|can)(?: not|n't|not)|remain~) {adv}(?:be |been |being )?{adv}(?:${VERIFIED}|${UNSURE})`,
    bears: 'unverified',
    frame: 'what',
    by: 'outer',
    confidence: 0.9,
    catches: 'Reports that the pilot survived could not be verified.',
    not: 'Reports that the pilot survived spread overnight.',
  },
  {
    rule: 'nobody-has-checked',
    words: `(?:nobody|no one|none|no outsiders?|no [a-z]+(?= (?:outside|other than|independent of|apart from))|no (?:independent |outside |other |second |rival )?(?:teams?|groups?|observator(?:y|ies)|researchers?|institutes?|outlets?|agency|agencies|organi[sz]ations?|officials?|experts?|laborator(?:y|ies)|scientists?|observers?|journalists?|reporters?|monitors?|auditors?|inspectors?|body|party|witness(?:es)?))(?: (?:outside|else|from|other than|but|in|of) [^,.;]{2,40}?)? (?:has|have|had|was|were|could|can) {adv}(?:been )?{adv}(?:(?:allowed|able|permitted|invited) to {adv}(?:test|check|verify|confirm|inspect|examine|see|assess|review|repeat|replicate|reproduce|corroborate|match|visit)|tested|repeated|replicated|reproduced|checked|verified|confirmed|inspected|examined|reviewed|reached|visited|watched|verify|confirm|check|corroborate|corroborated)`,
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
    rule: 'without-evidence',
    words:
      "(?:without {adv}(?:providing|offering|citing|giving|presenting|producing|showing|supplying) (?:any |further |clear |concrete )*(?:evidence|proof)|(?<=(?:claim(?:s|ed)|said|says|alleg(?:es|ed)|assert(?:s|ed)|suggest(?:s|ed)|insist(?:s|ed)|,) )without (?:any |further |clear |concrete )*(?:evidence|proof)|(?:did|has|have|had)(?: not|n't) {adv}(?:provided?|offer(?:ed)?|give|given|present(?:ed)?|produced?|supply|supplied|cited?) (?:any |further |clear |concrete )*(?:evidence|proof)|(?:offer~|provid(?:es|ed)|gave|gives|cit(?:es|ed)|present(?:s|ed)|produc(?:es|ed)) no (?:evidence|proof))(?: (?:that|for|to (?:support|back(?: up)?)))?",
    bears: 'unverified',
    frame: 'clause',
    by: 'outlet',
    confidence: 0.6,
    catches: 'The general offered no evidence for his claim.',
    not: 'The general offered no apology for his words.',
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
    words: `(?:${UNSURE}|not independently (?:verified|confirmed))(?: {accusation}| videos?| footage| images?| posts?| documents?)?(?: (?:that|of|from [^,.;]{3,30}? that|claiming|suggesting|saying|showing|(?:[^,.;]{3,30}? )?(?:spoke|told|talk(?:ed|s)?|speak) of))?`,
    bears: 'unverified',
    frame: 'phrase',
    by: 'outer',
    unless: 'remain~ un',
    confidence: 0.85,
    catches: 'Unconfirmed reports that the pilot survived spread overnight.',
    not: 'Confirmed orders rose by a tenth.',
  },
];
