import type { EvidenceCue } from './evidence-cue.ts';

const VERIFY =
  '(?:verify~|confirm~|corroborate~|authenticate~|substantiate~|(?:establish~|determine~)(?= (?:if|whether|that|the (?:authenticity|veracity|accuracy|truth))))';
const VERIFIED = '(?:verified|confirmed|corroborated|authenticated|substantiated|proven|proved|established)';

/** Cues by which the article says that a claim has not been, or could not be, checked. */
export const UNVERIFIED: readonly EvidenceCue[] = [
  {
    rule: 'cannot-be-sure',
    words: "(?:could|can)(?: not|n't|not) be (?:sure|certain) (?:if|whether|that)",
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    confidence: 0.75,
    catches: 'The coroner could not be sure whether the fall was an accident.',
    not: 'The coroner was sure that the fall was an accident.',
  },
  {
    rule: 'cannot-verify',
    words: `(?:(?:could|can|may)(?: not|n't|not)|(?:was|were|is|are|has been|have been|had been)(?: not|n't)? ?(?:un)?able to|(?:has|have|had)(?: not|n't) (?:yet )?been able to|(?:unable) (?:for [^,.;]{2,30} )?(?:to|of)|fail~ to) {adv}(?:independently |immediately )*${VERIFY}(?: that| if| whether| how| the authenticity of| the veracity of| the accuracy of| the truth of)?`,
    bears: 'unverified',
    frame: 'clause',
    by: 'subject',
    unless: '(?:is|are|was|were) able to (?:[a-z]+ly )?(?:verify|confirm)',
    confidence: 0.9,
    catches: 'The Courier could not independently verify the footage.',
    not: 'The Courier has verified the footage.',
  },
  {
    rule: 'impossible-to-verify',
    words: `(?:it|that) (?:was|is|has been|had been|remains?|proved)(?: not|n't)? (?:not )?(?:possible|impossible|difficult|hard) (?:for [^,.;]{2,30} )?to {adv}(?:independently |immediately )*${VERIFY}(?: that| if| whether| how| the authenticity of| the veracity of| the accuracy of| the truth of)?`,
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    unless: '(?:was|is) possible to',
    confidence: 0.9,
    catches: "It was not possible to verify the group's claim.",
    not: 'It was possible to reach the village on foot.',
  },
  {
    rule: 'no-confirmation',
    words:
      '(?:(?:there (?:was|is|has been|had been)|(?:is|was) not (?:an? )?(?:absolute |final |firm |official )) ?(?:no |any )?(?:immediate |independent |official |absolute |further |outside |firm )*(?:confirmation|verification|corroboration)|(?:no|without) (?:immediate |independent |official |outside |firm )+(?:confirmation|verification|corroboration))(?: (?:of|that|from [^,.;]{3,30}? (?:of|that)))?',
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
    words: `(?:has|have|had|did|do|does)(?: not|n't| neither| never| yet to) {adv}(?:been )?${VERIFY}(?: or den(?:y|ied)| nor den(?:y|ied))?(?: that| if| whether)?`,
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
    words: `(?:(?:has|have|had|was|were|is|are)(?: not|n't| never| yet to| neither)|(?:could|can)(?: not|n't|not)|cannot|yet to|without|remain~) {adv}(?:be |been |being )?{adv}(?:${VERIFIED}|un(?:verified|confirmed|substantiated|proven))`,
    bears: 'unverified',
    frame: 'subject',
    by: 'outer',
    confidence: 0.9,
    catches: 'The claim has not been independently verified.',
    not: 'The claim has been verified by two laboratories.',
  },
  {
    rule: 'report-that-unverified',
    words: `{accusation} that (?<what>[^,;]{4,120}?) (?:(?:has|have|had|was|were|is|are)(?: not|n't| never| yet to)|(?:could|can)(?: not|n't|not)|cannot|remain~) {adv}(?:be |been |being )?{adv}(?:${VERIFIED}|un(?:verified|confirmed|substantiated|proven))`,
    bears: 'unverified',
    frame: 'what',
    by: 'outer',
    confidence: 0.9,
    catches: 'Reports that the pilot survived could not be verified.',
    not: 'Reports that the pilot survived spread overnight.',
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
    words:
      '(?:unverified|unconfirmed|unsubstantiated|uncorroborated|unproven|not independently verified)(?: {accusation}| videos?| footage| images?| posts?| documents?)?(?: (?:that|of|from [^,.;]{3,30}? that|claiming|suggesting|saying|showing))?',
    bears: 'unverified',
    frame: 'phrase',
    by: 'outer',
    unless: 'remain~ un',
    confidence: 0.85,
    catches: 'Unconfirmed reports that the pilot survived spread overnight.',
    not: 'Confirmed orders rose by a tenth.',
  },
];
