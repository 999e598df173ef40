import type { EvidenceCue } from './evidence-cue.ts';

const INQUIRY = '(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|inquests?|manhunts?|hunts?)';
/** How a clause opens that tells what happened. */
const EVENT =
  "(?=(?:an?|the|his|her|their|its|two|three|four|five|six|seven|eight|nine|ten|several|some|more than|at least|around|about|dozens|hundreds|[0-9]+|he|she|they|it|[\\p{Lu}][\\p{L}.'-]+|human remains|shots|thieves|vandals|residents|reports that) )";
const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|today|later|next|this|on|in|at|before|for|until|soon|by)';
/** Those who find out by their office. */
const FINDERS =
  '(?:police|detectives|investigators|officials|authorities|experts|doctors|scientists|engineers|rescuers|officers|prosecutors|researchers|agents|inspectors)';
/** What may be open of a happening that is none the less told. */
const UNKNOWN =
  '(?:what (?:(?:had|has|have|would have|might have|may have|exactly|actually|first) )*(?:caused|prompted|led|triggered|happened|occurred|sparked|brought|drew|drawn|drove|driven|motivated|provoked|started|set off|killed)|(?:who|which [^.;,]{2,30}?) (?:was|were|is|had been) (?:behind|responsible|to blame))(?![\\p{L}])';

/** Cues of inquiries, court dates, tests and answers that are still to come, as agencies and websites tell them. */
export const TO_COME: readonly EvidenceCue[] = [
  {
    rule: 'inquiry-after',
    words: `(?:(?:is|are|was|were|'s|'re) {adv}(?:investigating|probing|appealing for (?:witnesses|information)|hunting for [^,.;]{2,40}?|(?:conducting|leading|carrying out|holding) (?:an?|its|their) (?:[a-z-]+ ){0,2}?${INQUIRY})|(?:launch~|open~|begun|began|start~|order~) (?:an? )?(?:[a-z-]+ ){0,2}?${INQUIRY}|(?:(?:an?|the|its|their) (?:[a-z-]+ ){0,2}?)?${INQUIRY} (?:is|was|has been|had been|are|were|have been) {adv}(?:launched|opened|ordered|under ?way|started|begun|ongoing|going on))(?: (?:on|in) (?:[\\p{Lu}][\\p{L}-]+ ?){1,3})?,? after ${EVENT}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'Police are investigating after a bakery window was shot out.',
    not: 'Police are investigating after lunch.',
  },
  {
    rule: 'duty-to-look-into',
    words:
      '(?:duty[ -]bound|obliged|bound|required|has|have|had|need~|who came) to (?:re-?investigate|investigate|probe|look into|inquire into|get to the bottom of) (?:it|this|that|(?:the|those|these|this|that|such|his|her|their) (?:[a-z-]+ ){0,2}?(?:claims?|comments?|cases?|matters?|incidents?|remarks?|situation|reports?|affair|fact|death|crash|attack))(?![\\p{L}])',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    unless: 'refus\\w+|declin\\w+|no need|not (?:[a-z]+ )?to',
    confidence: 0.6,
    catches: 'The league said that it was duty bound to investigate the claims.',
    not: 'The league said that it was duty bound to publish the claims.',
  },
  {
    rule: 'inquiry-will-tell',
    words: `(?:(?:(?:an?|the|its|their) (?:[a-z-]+ ){0,2}?)?(?:${INQUIRY}|tests?|autops(?:y|ies)|post-?mortems?|analysis|results?|examination|checks|experts|laborator(?:y|ies)|labs?|lawyers|engineers|DNA)(?: [^,.;]{2,60}?)? (?:will|would|should|could|may|might|is expected to|are expected to|hopes? to) {adv}(?:show|reveal|tell|determine|establish|confirm|find out|learn|clarify)|(?:sent|forwarded|flown|taken|handed|contact|tests?) (?:[^.;]{2,70}? )?to (?:see|establish|determine|find out|check|confirm|learn|ascertain)) (?:whether|if)(?: or not)?`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'Samples have been forwarded to Oslo to see if the strain is the deadly one.',
    not: 'Samples have been forwarded to Oslo to please the minister.',
  },
  {
    rule: 'sent-for-tests',
    words:
      '(?:(?:(?:would|will|to|has|have|had|was|were|is|are|being) (?:be |been )?|and |they |he |she |it )(?:sent|forwarded|taken|took|submitted|shipped|flown|handed over|removed)(?: (?:it|them|him|her))?(?: away| off)? (?:to [^,.;]{2,50}?(?:laborator(?:y|ies)|labs?)|for (?:further |dna |forensic |lab(?:oratory)? |more )*(?:testing|tests|analysis|examination|identification|dating))|(?:is|are|was|were) (?:now )?(?:reportedly |said to be )?in the hands of (?:the )?(?:[a-z]+ )?(?:scientists|experts|investigators|police|prosecutors|courts?|judges?|lawyers|doctors|researchers|those|regulators|authorities)|must be (?:removed and )?(?:examined|analy[sz]ed|tested|studied|authenticated))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    unless: 'tests? (?:positive|negative)|hospital for',
    confidence: 0.6,
    catches: 'The limbs would be sent for analysis, he said.',
    not: 'The limbs would be sent for burial, he said.',
  },
  {
    rule: 'trial-to-come',
    words: `(?:(?:goes|go|to go|will go|going) on trial(?= ${DAY}\\b| at | for |[.,;]|$)|(?:was|were|been|is|are) (?:sent|committed|referred|bound over)(?: (?:on )?\\p{L}+day)? (?:for|to) trial|(?:set|sets|fixed|scheduled) (?:a (?:[a-z]+ )?date of )?(?:[^,.;]{3,30}? )?(?:for|as the date of) (?:the|a|his|her|their) (?:[a-z]+ ){0,2}?(?:hearing|trial|session|arraignment|verdict|sentencing|ruling)|verdicts? (?:is|are|was|were) (?:yet|still) to (?:come|be (?:given|handed down|announced|read))|pending (?:the )?(?:start|outcome|result|opening|end) of (?:his|her|their|the|its) (?:[a-z]+ )?(?:trial|case|hearing|appeal|investigation|inquiry)|(?:has|have|had)(?: not|n't) yet (?:handed down|delivered|issued|announced|given|reached|made|returned|pronounced) (?:its|a|an|his|her|their|any)(?: [a-z]+)? (?:decision|verdict|ruling|judgment|finding)|(?:expected|due|likely) to (?:arrive at|reach|return|deliver|hand down|announce|give|issue) (?:a|its|their|his|her) (?:[a-z]+ )?(?:verdict|ruling|decision|judgment|sentence)|will be (?:seen by|brought before|taken before|arraigned (?:before|in|on)) [^,.;]{2,60}|(?:was|were|been|and then|then|abruptly|court|judge|magistrate)(?: [a-z]+ly)? adjourned (?:(?:the|his|her|their) (?:trial|session|case|hearing|matter|sitting|proceedings) )?(?=(?:un)?till? |to [\\p{Lu}]|[\\p{L}]+day\\b)|(?:trial|session|hearing|case) (?:[^.;,]{1,90}? )?(?:was|were|has been) (?:[a-z ]{0,40}? )?adjourned|(?:will|would|said (?:it|he|she|they) would|to|plan~ to) (?:also )?(?:mount|lodge|file) (?:an )?appeals?|(?:none|nothing|no (?:case|trial|proceeding)s?) [^.;]{0,40}?can (?:go|move) forward until|is now before (?:the|a) (?:[a-z]+ )?(?:justice|judges?|bench|magistrates?|high court|supreme court|jury))`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    unless:
      'another case|talks|parliament|assembly|meeting|congress|(?:may|might|could) (?:file|lodge|mount|go on)|went on',
    confidence: 0.6,
    catches: 'The magistrate adjourned the trial until 3 March.',
    not: 'The speaker adjourned the debate on the trial.',
  },
  {
    rule: 'asked-for-confirmation',
    words:
      "(?:(?:has|have|had|(?:we|they|i)'ve) {adv}(?:reached out to|contacted|asked|approached|written to|emailed|messaged|put (?:it|this|that) to) [^,.;]{2,60}? (?:for|seeking|to get) (?:(?:a|an|further|more|some|any|official) )*(?:confirmation|clarification|clarity|explanation|information|details|answers)|(?:is|are|was|were|be|currently|still) {adv}(?:await|wait)ing (?:for )?(?:an?|any|the|further|more)? ?(?:[a-z]+ )?(?:statement|announcement|word|comment|explanation|information|details|news)(?= (?:from|by|on)\\b|[.,;]|$)|(?:is|are) reportedly in touch with [^.;]{3,60}? to (?:gather|get|obtain|seek) (?:more |further )?(?:information|details))",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: "We've asked the maker for clarification.",
    not: "We've asked the maker for a lamp.",
  },
  {
    rule: 'up-in-the-air',
    words:
      "(?:(?:is|are|was|were|remain~) {adv}(?:somewhat )?up in the air|(?:the (?:fate|outcome|future) of [^.;]{3,80}? (?:is|are|remains) (?:now )?(?:in the hands of|uncertain|unclear|unknown))|(?:we|people|fans|readers) (?:should|must|'ll have to|will have to|have to) wait (?:and see|to (?:hear|see|learn|find out))|(?:is|are|was|were|remain~) {adv}(?:under (?:debate|discussion|consideration|review))(?=[.,;]|$))",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'The fate of the ferry remains up in the air.',
    not: 'The balloon remains up in the sky.',
  },
  {
    rule: 'does-not-know-what',
    words: `(?:${FINDERS} (?:say |said )?(?:(?:they|he|she|it) )?(?:{adv})(?:(?:do|does|did)(?: not|n't) (?:yet )?know|(?:are|were) (?:still )?(?:trying to (?:establish|determine|find out|learn)|putting together|piecing together|working out))|(?:it )?(?:is|was|remain~) {adv}(?:unknown|not (?:yet )?known) (?:as to|exactly|precisely)) (?:exactly |precisely )?(?=(?:how|what|why)(?! (?:to|much|far|long|often|well|the situation)\\b) )`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'Detectives do not know how he got the key.',
    not: 'Detectives know how he got the key.',
  },
  {
    rule: 'unclear-what',
    words: `it ?(?:(?:is|was|remain~|'s) {adv}(?:unclear|unknown|uncertain|a mystery|not (?:yet |very |immediately |at all |entirely |{adv})?(?:clear|known|obvious))|(?:is|was)n't {adv}(?:clear|known|obvious)) (?:exactly |precisely |as to |yet |so far )*(?=${UNKNOWN})`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'outer',
    unless: 'what is (?:clear|known)',
    confidence: 0.6,
    catches: 'It was unclear what had drawn the bees to the bridge.',
    not: 'It was clear what had drawn the bees to the bridge.',
  },
];
