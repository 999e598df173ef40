import type { EvidenceCue } from './evidence-cue.ts';

/** "how much", "how aggressive", "how to": no answer to it is true or false; "how many" is a count. */
const HOW =
  'how (?!(?:much|far|long|often|soon|well|big|large|bad|serious|widespread|quick|fast|strong|deep|high|low|close|likely|to|[a-z]+(?:ly|ive|ous|ful|able|ible))\\b)';
/** What opens a question that may be true or not, inside a sentence; "how" belongs to the claim, "whether" doesn't. Who, what and why are no claims. */
const ASKS = `(?:(?:about |on |over |as to |of )?(?:whether|if)(?: or not)?(?: to(?= [a-z]))?|(?:about |as to |on )?(?=${HOW}))`;
const IS = "(?:is|are|was|were|'s|be|been|remain~|seem~)";
const OPEN_STATE =
  "(?:unclear|uncertain|unknown|undecided|unresolved|undetermined|unsettled|an (?:open|unanswered) question|anyone's guess|(?:yet |still )?to be (?:seen|decided|determined|established|settled)|(?:too (?:early|soon)|hard|difficult|impossible) to (?:say|tell|know|judge))";
const CLEAR = '(?:clear|certain|known|decided|determined|established|settled)';
const OPEN = `(?:${IS} {adv}(?:${OPEN_STATE}|(?:not|never|far from|less|hardly) {adv}${CLEAR})|(?:is|are|was|were)n't {adv}${CLEAR})`;
/** Words between "unclear" and its question. */
const ASIDE =
  '(?:,? (?:though|however|exactly|precisely|just|so far|at (?:first|this (?:point|stage|time))|to (?:him|her|them|me|us|investigators|officials|police)|(?:from|as of|on|until) [^,.;]{3,30}),?){0,2}';
const DECIDE = '(?:decide|determine|establish|rule|vote|deliberate|clarify|conclude|announce|say)';

/** Cues by which the article says that a question is open or to be decided. */
export const AWAITING: readonly EvidenceCue[] = [
  {
    rule: 'unclear-whether',
    words: `(?:(?:it|that) ?)?${OPEN}${ASIDE} ${ASKS}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'outer',
    confidence: 0.9,
    catches: 'It was unclear whether the bus had brakes.',
    not: 'It was clear that the bus had no brakes.',
  },
  {
    rule: 'not-ruled-out',
    words:
      "(?:(?:has|have|had)(?: not|n't) {adv}(?:ruled out|excluded|discounted)|(?:did|does|do|can|could|would)(?: not|n't|not) {adv}(?:rule out|exclude|discount)|(?:was|were|is|are|has been|have been) {adv}(?:not|never) (?:been )?{adv}(?:ruled out|excluded))(?: the (?:possibility|idea|theory) that(?= [\\p{L}])|(?: that| the (?:possibility|idea|theory) of)?(?= (?:arson|foul play|murder|sabotage|terroris[mt]|suicide|an? (?:attack|link|accident|bomb|leak|hack|cyber-?attack|criminal|technical|mechanical|human|deliberate)|any (?:link|theory|cause|connection)|human error|mechanical failure|(?:the|he|she|it|they|his|her|its|their) (?:[\\p{L}'-]+ ){0,6}(?:was|were|had|has|may|might|could|is|are) |negligence|an inside job|involvement)))",
    bears: 'awaiting',
    frame: 'phrase',
    by: 'subject',
    unless: 'ruled out (?:running|standing|sending|raising|cutting|military)',
    confidence: 0.75,
    catches: 'Police have not ruled out arson.',
    not: 'The premier has not ruled out an early vote.',
  },
  {
    rule: 'may-never-be-known',
    words:
      '(?:(?:may|might|will|could|would) {adv}(?:never|not) (?:ever |yet )?be (?:known|established|determined|clear|settled|resolved|found out)|(?:has|have|had) (?:yet|still) to be (?:explained|established|determined|identified|resolved)|remain~ (?:murky|hazy|shrouded in mystery|in dispute|under wraps))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'Aid workers said that the true figure may never be known.',
    not: 'Aid workers said that the band may never be famous.',
  },
  {
    rule: 'tests-pending',
    words:
      '(?:(?:samples?|tests?|swabs?|blood|bones|remains|wreckage|debris|fragments|evidence|contents|recordings?|recorders?|footage|devices?|phones?|records|documents|exhibits|carbon dating|DNA|toxicology|autops(?:y|ies)|post-mortems?|lab(?:oratory)?|forensic)(?: [\\p{L}-]+){0,3}? (?:(?:has|have|had) (?:been (?:sent|taken|flown|handed|passed)|gone) (?:away )?(?:to|for)|(?:is|are|was|were) {adv}being (?:analy[sz]ed|tested|examined|studied|carried out|done|processed|compared|reviewed|checked)|(?:is|are|was|were) {adv}(?:pending|awaited|under way|some (?:days|weeks|months) (?:off|away)|expected|due|not (?:yet )?(?:back|in|ready|complete|known|available))))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'hidden',
    unless: 'tests? (?:positive|negative)|evidence (?:was|is) (?:expected|due)',
    confidence: 0.6,
    catches: 'Blood tests have been sent to the capital.',
    not: 'Blood tests have been banned in the capital.',
  },
  {
    rule: 'report-due',
    words:
      '(?:promis(?:e|es|ed) (?:a|an|its|his) (?:[a-z]+ )?(?:reply|answer|response|report|decision|findings)|(?:would|will) (?:reply|report back|report|come back|answer)(?= (?:within|by|in [0-9\\p{Lu}]|next|later|soon|shortly|at the end|before|after))|(?:will|would|is to|must|has to) (?:submit|present|publish|release|deliver|table|file|issue) (?:its|their|a|his|her|the) (?:[a-z]+ )?(?:report|findings|conclusions|decision|ruling)|(?:expect~|hope~|aim~|plan~|(?:is|are|was|were) {adv}(?:due|expected|set|scheduled|likely)) to (?:report(?: back)?|finish|complete|conclude|publish|release|announce|present|deliver|issue|produce|hand down)(?= (?:its |his |her |their |the |a )?(?:(?:[a-z-]+ )?(?:review|report|findings|inquiry|investigation|conclusions|results?|analysis|decision|ruling|verdict|judgment) )?(?:by|in|on|within|next|before|later|this|soon|at the end|towards))|(?:the |an? |its |his |her |their )?(?:[a-z-]+ )?(?:answer|results?|findings|report|judgment|verdict|ruling|conclusions?|decision|outcome|reply) (?:(?:is|are|was|were) {adv}(?:due|expected|awaited)|(?:will|would|is to|are to) be (?:handed down|published|released|announced|given|delivered|made public|known|read out|read aloud))(?=[.,;]|$| (?:by|in|on|within|next|before|later|this|soon|at|early|tomorrow|today|after)))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:earnings|quarterly|annual|jobs|inflation|financial) (?:[a-z]+ )?(?:results?|report)',
    confidence: 0.55,
    catches: 'The exam board expects to finish its review by half-term.',
    not: 'The exam board hopes to hire clerks by half-term.',
  },
  {
    rule: 'trying-to-verify',
    words:
      '(?:trying|working|seeking|attempting|struggling|endeavouring) to (?:independently |urgently )?(?:verify|confirm|corroborate|authenticate|check) (?=(?:whether|if|that|it|this|these|those|the|such) ?)',
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    unless: '(?:gave|give|given) up (?:trying|attempting)|without (?:even )?(?:trying|seeking|attempting)',
    confidence: 0.7,
    catches: 'The embassy was trying to verify the report.',
    not: 'The embassy was trying to open the safe.',
  },
  {
    rule: 'put-off-deciding',
    words: `(?:put~ off|delay~|postpone~|defer~|(?:is|are|was|were) {adv}(?:yet|still) to) (?:deciding|ruling|determining|decide|rule|determine|consider)(?: on)? ${ASKS}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.75,
    catches: 'The judge put off deciding whether the group could question him.',
    not: 'The judge put off the hearing.',
  },
  {
    rule: 'what-is-unclear',
    words: `what {adv}${OPEN} (?:is|was) ${ASKS}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'outer',
    confidence: 0.85,
    catches: 'What remains unclear is whether the bus had brakes.',
    not: 'What remains is a bus without brakes.',
  },
  {
    rule: 'whether-is-unclear',
    words: `(?<=^|[,;:"(–] ?|(?:and|but|so) )whether (?<what>[^,;]{4,120}?) (?:${OPEN}|${IS} {adv}(?:in doubt|(?:hard|difficult|impossible) to (?:predict|foresee)|(?:for|up to|a (?:matter|question) for|in the hands of) [^,.;]{3,60}?)|(?:has|have|had)(?: not|n't| yet to) {adv}(?:been|be) {adv}${CLEAR}|(?:will|is to|are to) be {adv}${CLEAR})`,
    bears: 'awaiting',
    frame: 'what',
    by: 'outer',
    unless: 'whether or not',
    confidence: 0.8,
    catches: 'Whether the bill will pass is unclear.',
    not: 'Whether it rains or not, the fair goes ahead.',
  },
  {
    rule: 'no-word-on',
    words: `(?:no|little) (?:immediate |further |official |public |clear |final )*(?:word|information|indication|details|decision|agreement|announcement|(?<!(?:has|have|had) (?:no|little) )clue|hint|sign)(?: (?:yet|so far|from [^,.;]{3,30}|(?:has|have|had|was|is) {adv}(?:been )?(?:made|taken|given|reached|available))){0,2} ${ASKS}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'outer',
    confidence: 0.8,
    catches: 'There was no immediate word on whether the bridge would hold.',
    not: 'There was no word of thanks for the crew.',
  },
  {
    rule: 'undecided',
    words: `(?:has|have|had)(?: not|n't| never| yet to| still to| still not) {adv}(?:been )?(?:${DECIDE}d?|established|ruled|concluded|announced|made (?:a|any|its|his|her|their) (?:final )?decision|made up (?:his|her|its|their) minds?|found out|learned|worked out|figured out)(?: on| about)? ${ASKS}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    unless: "(?:not|n't|yet to) (?:[a-z]+ ){0,2}(?:said|say)",
    confidence: 0.7,
    catches: 'The board has not yet decided whether the mine will reopen.',
    not: 'The board has decided that the mine will reopen.',
  },
  {
    rule: 'cannot-yet-tell',
    words: `(?:could|can)(?: not|n't|not) yet {adv}(?:say|tell|know|determine|establish|decide) ${ASKS}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.75,
    catches: 'The airline cannot yet tell whether passports were taken.',
    not: 'The airline cannot fly yet.',
  },
  {
    rule: 'weighing-whether',
    words: `(?:is|are|was|were|be|been|still|now|continue~ to) {adv}(?:considering|deciding|weighing(?: up)?|debating|mulling|assessing|studying|discussing|deliberating|determining|checking|evaluating|waiting to (?:see|hear|learn|find out))(?: [^;]{3,60}?,? and)?(?: on| over| about)? (?:whether|if)(?: or not)?(?: to(?= [a-z]))?`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.65,
    catches: 'The jury is still weighing whether the driver had seen the light.',
    not: 'The jury is weighing the evidence.',
  },
  {
    rule: 'to-be-decided',
    words: `(?:(?:try~|tried|seek~|sought|work~|attempt~|need~|hope~|want~|meet~|asked|ordered|urged|retired(?: on [\\p{Lu}][a-z]+)?|sits?|sat|convene~|investigation|inquiry|probe|review|hearing|trial|tests?|probes|investigations|talks|due|expected|set|scheduled|about|poised|likely|(?:is|are|was|were)) to {adv}(?:${DECIDE}|find out|ascertain|work out|figure out|learn|see|consider)|will {adv}(?:(?:soon|then|now|later|ultimately) )?(?:decide|rule|vote|report|pronounce)|(?:investigate|consider|examine|review) (?:[^.;,]{2,40} )?and determine)(?: (?:on|later|soon|next (?:week|month|year)|in [\\p{Lu}][a-z]+|{time}))*? ${ASKS}`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.65,
    catches: 'A court is expected to rule on whether the ban is lawful.',
    not: 'A court has ruled that the ban is lawful.',
  },
  {
    rule: 'decision-on-whether',
    words: `(?:(?:await~|pending|expect~|delay~|postpone~|due|make|making|before|until|face~|soon|coming|final|hold~|want~|seek~|sought|promise~|schedule~|begin~|plan~) (?:[a-z'-]+ ){0,4}?(?:decision|ruling|verdict|vote|announcement|judgment|referendum|hearing|answer)|(?:decision|ruling|verdict|vote) (?:is|was|has been|had been) {adv}(?:due|expected|scheduled|set|pending|postponed|delayed|adjourned)(?: [^.;]{2,30}?)?)(?: (?:(?:next|this|later) [a-z]+|{time}))? (?:on|about|over|as to) (?:whether|(?=${HOW}))(?: or not)?(?: to(?= [a-z]))?`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.7,
    catches: 'The town awaits a ruling on whether the tower is safe.',
    not: 'The town awaits the spring.',
  },
  {
    rule: 'question-whether',
    words:
      '(?:(?:one|another|an?|the) (?:(?:lurking|lingering|open|key|central|big|nagging|unanswered|crucial|remaining|main|obvious) )+questions? (?:(?:is|was|are|were|remain~) )(?:whether|if)|questions? (?:(?:(?:still|also) )?(?:remain~|linger~|persist~|swirl~|ar(?:i|o)se~?)|(?:has|have|had) (?:been raised|arisen)|(?:is|are|was|were) (?:being )?raised) (?:[^.;]{2,60}?, including |about |over |as to |on )?(?:whether|if)|(?:rais(?:e|es|ed)|pos(?:es|ed)|renew(?:s|ed)|prompt(?:s|ed)) (?:(?:new|fresh|serious|further|more|some|the|a|many|troubling) )*questions? (?:about|over|as to|of|on) (?:whether|if))(?! to )',
    bears: 'awaiting',
    frame: 'clause',
    by: 'outer',
    unless:
      'whether[^.;]{0,60} (?:will|would|should|can|could be) |(?:will|would|could|may|might|to|should|not|never) (?:[a-z]+ ){0,3}raise ',
    confidence: 0.6,
    catches: 'The records raised new questions about whether the bridge had been inspected.',
    not: 'The records answered questions about the bridge.',
  },
  {
    rule: 'unanswered',
    words: '(?:unanswered|open) questions (?:remain~ )?(?:about|over|as to|on)(?: (?:the|possible|whether|how))*',
    bears: 'awaiting',
    frame: 'phrase',
    by: 'outer',
    confidence: 0.55,
    catches: 'The inquest left unanswered questions about the brakes.',
    not: 'Reporters shouted questions about football.',
  },
];
