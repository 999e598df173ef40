import type { EvidenceCue } from './evidence-cue.ts';

const DATED = '(?:set|scheduled|due|expected|pending|adjourned|postponed|delayed|under ?way|awaited)';
const WHEN =
  '(?: (?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[0-9]{1,2}(?:st|nd|rd|th)?(?: of)?(?: [\\p{Lu}][a-z]+)?|[\\p{Lu}][a-z]+ [0-9]{1,2})|at (?:a|the) later date|(?:in|by|before|within) (?:[\\p{Lu}][a-z]+|(?:[a-z]+ )?(?:days|weeks|months)|the (?:spring|summer|autumn|fall|winter))|(?:next|this|later this) [a-z]+|later|soon|shortly|tomorrow|today))';

/** Cues by which the article says that a case goes on: a trial, a verdict, an appeal to come. */
export const PROCEEDINGS: readonly EvidenceCue[] = [
  {
    rule: 'awaiting-trial',
    words:
      '(?:await(?:s|ing)? (?:[a-z]+ )?(?:trial|sentencing|a verdict|a ruling|the verdict|extradition|a decision|a hearing|a court date)|(?:is|are|was|were|remain~|still|now) {adv}(?:on trial|due (?:in court|to (?:stand trial|appear in court|be sentenced|go on trial|be arraigned|enter a plea))|to (?:stand trial|be sentenced|go on trial|appear in court)|scheduled (?:to (?:appear|go on trial|be sentenced|stand trial|be arraigned)|for (?:trial|sentencing|arraignment)))|(?:stands?|faces?) trial|will (?:stand|face|go on) trial|pending (?:[a-z]+ )?(?:trial|sentencing|an? (?:hearing|appeal)))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    unless:
      '(?:fit|unfit|well|competent|competency|able|fitness|ability) to (?:stand|face)|(?:may|might|could|can) (?:stand|face) trial',
    confidence: 0.6,
    catches: 'He is awaiting trial for fraud.',
    not: 'He is waiting for a bus.',
  },
  {
    rule: 'case-pending',
    words: `(?:(?:(?:trial|hearing|verdict|ruling|decision|judgment|appeal|arraignment|court date|retrial|inquest|inquiry|tribunal|recount|case|matter|proceedings|lawsuit|suit|complaint|challenge)s?(?: (?:against|of|in|by|on|into) [^.;,]{1,50}?(?:, who [^.;]{1,120}?,)?)?|sentencing) (?:(?:is|are|was|were|has been|have been|had been|remain~) {adv}${DATED}|(?:begin|resume|continue|proceed|start|open)s?(?! to)(?= (?:on|in|next|at|this|later|today|tomorrow|before|after)|[.,;]|$)|(?:was|were|is|are|has been|have been) {adv}(?:adjourned|postponed|put off|pushed back)|(?:is|are) to (?:begin|resume|start)|(?:is|are) (?:still )?(?:being )?heard|will (?:begin|start|resume|be heard))|(?:a |no )(?:trial |court |hearing |new )?date (?:for (?:the|a|his|her|their|its) (?:[a-z]+ )?(?:trial|hearing|case|inquest|retrial|sentencing|appeal|proceedings|inquiry|verdict|ruling) )?(?:(?:has been|was|is|had been|has yet been) (?:set|fixed|given)|(?:has|had|is) (?:yet|still) to be (?:set|fixed|decided|announced|given)|(?:has|had)(?: not|n't) (?:yet )?been (?:set|fixed|decided|announced|given))|(?:prosecution|defence|defense) case (?:is|was) expected to|(?:neither|none|no case) has been given a date|(?:adjourn(?:s|ed)|postpone[sd]|put off|defer(?:s|red)) (?:the |his |her |their )?(?:case|hearing|matter|trial|proceedings|inquest|sentencing)|next hearing (?:is|was|will be)|(?:case|matter|lawsuit) (?:is|was|remains) {adv}before (?:the|a) (?:[a-z]+ )?courts?|inquest (?:will|is due to|is to) (?:be held|open|be opened|take place)|(?:court|trial|tribunal|inquest|inquiry) (?:rises|rose|adjourned|adjourns) (?:until|to|for))`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    unless: 'another case',
    confidence: 0.55,
    catches: 'The case against him is pending.',
    not: 'The case for the violin is made of oak.',
  },
  {
    rule: 'trial-has-begun',
    words:
      '(?:trial|(?:court |committal |preliminary |pre-?trial |bail |public |first )?hearings?|court-martial|inquest|committal proceedings) (?:(?:(?:of|against|into|over|for) (?:(?!accused|charged|alleged|suspected)[^.;,]){1,60}? )?(?:(?:has|have|had) {adv}(?:begun|started|opened|resumed|got under ?way)|began|started|opened|resumed|continue[sd]|got under ?way|(?:was|is) {adv}(?:in its [a-z]+ (?:day|week)|expected to (?:last|run|take)|likely to (?:last|take)))(?= |[.,;]|$))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    unless:
      'another case|(?:trial|hearing)s? (?:began|started|opened|continued) (?:with|by) |(?:before|since|until|when|after) (?:the |his |her |their )?(?:[a-z]+ )?(?:trial|hearing|inquest)',
    confidence: 0.55,
    catches: 'The trial has begun in Norwick.',
    not: 'The trial period has begun in Norwick.',
  },
  {
    rule: 'whether-to-charge',
    words:
      '(?:decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|decisions?|recommend(?:s|ed|ing)?|recommendations?)(?: (?:on|about|as to))? (?:whether|if)(?: or not)? (?:to (?:bring|file|press|pursue|lay|seek|recommend|prefer) (?:[a-z]+ ){0,2}?(?:charges?|indictments?|prosecution)|to (?:charge|prosecute|indict|discipline|impeach)(?= (?!for )|[.,;]|$)|(?:[^,.;]{2,40}? )?(?:will|would|should|is to|are to) (?:be (?:charged|prosecuted|indicted|disciplined)|face (?:[a-z]+ )?charges)|(?:[a-z]+ )?charges? (?:will|would|should|can|could|are to) be)',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'Prosecutors must decide whether to charge the brothers.',
    not: 'Shops must decide whether to charge for bags.',
  },
  {
    rule: 'appealed',
    words:
      '(?:(?:has|have|had) (?:since |already )?(?:appealed|filed an appeal|lodged an appeal)|(?:will|would|plan~ to|intend~ to|vow~ to|said (?:he|she|they|it) would|is to|are to|is expected to) appeal(?! to)|(?:is|are) appealing(?: against)?(?= (?:the|his|her|their|against)\\b|[.,;]|$))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.5,
    catches: 'The firm has appealed.',
    not: 'The firm has an appealing garden.',
  },
  {
    rule: 'bare-ruling',
    words: `(?:will|(?:is|are|was|were) {adv}(?:due|expected|set|scheduled)? ?to|(?:has|have|had) (?:yet|still) to|(?:has|have|had)(?: not|n't) yet) {adv}(?:ruled?|decided?(?=${WHEN})|(?:give|given|deliver|delivered|announce|announced|hand down|publish|published) (?:a|its|the|his|her|their) (?:[a-z]+ )?(?:ruling|verdict|decision|judgment|findings|answer))${WHEN}*(?=[.,;:]|$)`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The federation will rule in June.',
    not: "The federation will rule on next year's venue in June.",
  },
  {
    rule: 'whether-it-goes-to-trial',
    words:
      '(?:decide|determine|rule|consider|deciding|considering|weighing)(?: (?:in|on|by|next|later) [\\p{L}0-9 ]{2,20}?)? (?:whether|if) (?:the |an? )?(?:case|matter|complaint|suit|lawsuit|he|she|they|it|trial|officers?|accused) (?:goes|should go|will go|can go|proceeds?|should proceed|can proceed|stands?|should stand|will stand|must stand|moves?|should face|will face|faces?) ?(?:(?:to|forward|on|ahead) ?)?(?:(?:a |full )*(?:trial|hearing|court|charges))?',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'A judge will decide in October whether the case goes to trial.',
    not: 'A judge will decide in October whether the pool reopens.',
  },
  {
    rule: 'case-before-court',
    words:
      "(?:will|(?:is|are|was|were) {adv}(?:(?:due|set|scheduled|expected) )?to) {adv}(?:hear|consider|rule on|take up|examine|review) (?:the |an? |his |her |its |their )?(?:[a-z]+ )?(?:case|appeal|evidence|arguments|challenge|matter|application|complaint|charges?|petition|lawsuit|suit)(?= |[.,;]|$)|(?:is|are|was|were) (?:expected|due|set|scheduled) to (?:sit|convene|begin hearing|give evidence|testify|enter (?:a )?pleas?|rule)(?= |[.,;]|$)|(?:the |an? )?(?:[a-z]+ )?(?:tribunal|court|judges?|magistrates?) (?:will|would|is to|are to|(?:is|are|was|were) (?:due|expected|set|scheduled) to) hear (?=[^.;]{2,60}(?: on | in | next | later | this |[.,;]|$))|(?:will|would|is to|are to|(?:is|are) (?:due|expected|set|scheduled) to) (?:testify|give evidence)(?= |[.,;]|$)|(?:has|have|had) (?:opened|launched|initiated|begun|started|registered|lodged) (?:an? )?(?:(?:criminal|disciplinary|formal|legal|infringement|internal) )*(?:file|case|proceedings|docket|action|hearing)(?= (?:on|against|into|over|under|for)|[.,;]|$)|(?:will|(?:is|are) (?:due|expected) to) enter (?:a |his |her |their )?pleas?(?= |[.,;]|$)|(?:has|have|had|given|gave [^,.;]{2,30}|was given|were given|been given) (?:until [^,.;]{3,24}?|(?:[a-z0-9]+ )?[a-z0-9]+ (?:working )?(?:days|weeks|months?|hours|days')|a (?:week|month|fortnight)) (?:to|in which to|within which to) (?:respond|reply|answer|appeal|contest|file|produce|explain|submit|provide|challenge|show cause)",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.55,
    catches: 'A commission will hear the case in May.',
    not: 'A commission heard the case in May.',
  },
  {
    rule: 'jury-out',
    words:
      '(?:the |a |an )?(?:jury|jurors|judges?|panel|court|tribunal|bench|magistrates?|justices)(?: (?:in|at|of) [^,.;]{2,60}?)? (?:(?:has|have|had|was|were|is|are) )?{adv}(?:retired|been sent out|sent out|out(?= (?:considering|to consider)|[.,;]|$)|deliberating|considering (?:its|their|a|his|her) (?:verdicts?|decision|ruling|judgment)|(?:began|begun|started|resumed|continued|will (?:begin|resume|continue)) (?:its |their )?(?:deliberat\\w+|to deliberate|considering)|reserved(?: (?:its|his|her|their|the))?(?: [a-z]+)?|yet to (?:reach|return|deliver) (?:a |its |their )?(?:verdict|decision)|not (?:yet )?reached (?:a |its |their )?verdict)|(?:judgment|judgement|decision|verdict|ruling|orders?) (?:was|has been|had been|is|were) reserved|deliberations (?:began|begin|are|were|will|continue|resume)\\w*',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    unless:
      'retired (?:in|at the age|from|after (?:a|[0-9]|[a-z]+ years)|judge|on (?:health|a pension))|court reserved for|reserved (?:seats?|for)',
    confidence: 0.65,
    catches: 'The jury retired to consider its verdict.',
    not: 'The jury convicted the brothers.',
  },
  {
    rule: 'count-pending',
    words:
      '(?:(?:has|have|had|is|are|was|were) (?:yet|still) to {adv}(?:count|open|announce|declare|certify|publish|release|tally)(?: all| any)? (?:of )?(?:the |its |their )?(?:[a-z]+ ){0,2}?(?:ballots?|votes?|results?|tally|outcome|winner)|(?:ballots|votes|counting|count|tally|tallying|recount|results) (?:is|are|was|were|remain~) {adv}(?:still )?(?:being (?:counted|tallied|verified)|to be counted|uncounted|outstanding|under ?way|going on|in progress|continuing|on-?going|incomplete|expected|due|not (?:due|expected|(?:yet )?(?:in|final|known|official|complete)))|counting (?:continues|continued|goes on|resumes|was to resume)|(?:race|contest|result|election|vote) (?:is|was|remain~) {adv}too close to call)',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.65,
    catches: 'The returning officer had yet to open the postal ballots.',
    not: 'The returning officer had yet to open the window.',
  },
];
