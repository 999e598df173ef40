import type { EvidenceCue } from './evidence-cue.ts';

/** What was said, with what stands before it: "the mayor's oft-repeated claim". */
const THING = `(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) )?(?:(?!(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed)|insist(?:s|ed)|argue[sd]?|that) )[\\p{L}'-]+ ){0,3}?(?:{saying}|theory|myth|image|perception)`;
/** Where a clause or its verb has ended. */
const ENDS = '(?= ?(?:[.,;:"–)]|$)| (?:and|but|because|as|since|after|when|on|in|at|last|by|saying|noting|citing) )';
/** Words before a number that say how near it comes. */
const ABOUT =
  '(?:(?:just|only|about|around|at least|at most|more than|nearly|almost|closer to|nearer(?: to)?|under|below|over|above|some|as (?:high|low|many|few) as|between|no more than|fewer than|less than|not more than|up to|roughly|approximately|a mere|barely|slightly (?:more|less) than) )*';
const NUMBER =
  '(?:[0-9£$€₹]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|hundreds|thousands|zero|none|half|a (?:third|quarter|fifth|tenth|half))(?![\\p{L}]))[^\\s,.;]*(?:[.,][0-9]+)*(?: (?:per cent|percent|million|billion|thousand|crore|lakh|hundred))?';
/** What numbers are of. */
const AMOUNT =
  '(?:numbers?|figures?|tolls?|totals?|counts?|costs?|price|rates?|shares?|levels?|loss(?:es)?|sums?|amounts?|tally|dead|death tolls?|turnout|crowd|attendance|value|size|damage|distance|percentage|proportion)';
/** Those who find out how it was. */
const FINDERS =
  '(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|reviews?|probes?|panel|courts?|judges?|jury|tribunal|investigators|commission|committee|audit|auditors?|police|prosecutors|regulators?|watchdog|reports?|ombudsman|arbitrator|stud(?:y|ies))';

/** Cues by which the outlet, a document, a figure or a court contradicts what was said. */
export const CONTRADICTED: readonly EvidenceCue[] = [
  {
    rule: 'account-does-not-match',
    words: `(?:an? |the )?(?:account|version(?: of events)?|claim|story|figure|explanation|description|tally|picture|assertion|statement),? (?:that|which) (?:(?:does|do|did)(?: not|n't) (?:match|fit|square with|tally with|agree with|line up with|correspond (?:to|with)|appear in|accord with)|(?:is|are|was|were) (?:at odds with|not (?:supported|backed|borne out) by|contradicted by|inconsistent with|challenged by|disputed by)|(?:contradicts|contradicted|clashes with|clashed with|conflicts with)) (?<who>[^,.;]{3,60})`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'agent',
    confidence: 0.7,
    catches: 'The talks failed over fish, the minister said, an account that does not match the minutes.',
    not: 'The talks failed over fish, the minister said, an account that he gave twice.',
  },
  {
    rule: 'at-odds-with',
    words: `{saying} (?:that|of) (?<what>[^;.]{4,140}?) (?:(?:is|are|was|were|appears?|appeared|seems?|seemed|stands?|stood|sits?) {adv}(?:to be )?(?:in stark contrast (?:to|with)|at odds with|inconsistent with|hard to square with|difficult to square with|hard to reconcile with|in conflict with|not (?:supported|backed|borne out|matched) by|out of step with|contrary to)|(?:contradicts?|contradicted|clashe[sd] with|conflict(?:s|ed)? with|(?:does|do|did)(?: not|n't) (?:match|square with|tally with|fit|agree with|line up with)|flies in the face of|flew in the face of)) (?<who>[^,.;]{3,60})`,
    bears: 'disputed',
    frame: 'what',
    by: 'agent',
    confidence: 0.75,
    catches: "The mayor's assertion that the tunnel is nearly paid for is at odds with the city's own accounts.",
    not: "The mayor's assertion that the tunnel is nearly paid for is a part of the city's own accounts.",
  },
  {
    rule: 'bare-negation',
    words:
      "(?<=^|[.;:!?] |[.;:!?]|[\"'] ?|– )(?:but |yet |no, |and |except |in fact,? )?(?:(?:it|they|he|she|that|this|there|those|these) (?:{adv})?(?:is|are|was|were|does|do|did|has|have|had)(?: not|n't)|(?:it|he|she|that|there|they)(?:'s|'re) not)(?:,? and (?:(?:it|they|he|she) )?(?:never|has never|have never|was never|were never|had never|did not|does not)(?: [a-z]+){0,2})?(?= ?[.:;!–]|, (?:according to|said|says|and never)|$)",
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'It does not.',
    not: 'It does not mention tennis.',
  },
  {
    rule: 'charges-dropped',
    words:
      '(?:charges?|case|indictment|counts?|prosecution|accusations?|allegations?)(?: of [^,.;]{3,50}?)?(?: (?:against|faced by) (?<whom>[^,.;]{2,60}?))? (?:was|were|is|are|has been|have been|had been|being) {adv}(?:dropped|dismissed|thrown out|quashed|withdrawn|tossed(?: out)?|abandoned|struck out|discontinued)(?![\\p{L}])',
    bears: 'disputed',
    frame: 'blanket',
    by: 'agent',
    confidence: 0.6,
    catches: 'The banker was charged with fraud. The charges against him were dropped in May.',
    not: 'The banker was charged with fraud. The charges against him were read out in May.',
  },
  {
    rule: 'cleared-by-inquiry',
    words: `(?<=${FINDERS} (?:[^,.;]{0,40} )?(?:has |have |had )?(?:now |since |later |also |largely |fully |formally |effectively )?)(?:cleared|clears|exonerated|exonerates|vindicated|absolved|absolves) (?<whom>the [a-z]+|(?:[\\p{Lu}][\\p{L}.'-]+ ?){1,4})(?= ?[.,;]|$| (?:after|on|in|last|and|but|this) )`,
    bears: 'disputed',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.7,
    unless: 'cleared (?:it|them|him|her) (?:to|for)|cleared the (?:way|area|road|building|air|scene|site|bar|room)',
    catches: 'The ferryman was accused of drinking. An inquiry has now cleared Jan Holt.',
    not: 'The ferryman was accused of drinking. A doctor in town has now seen Jan Holt.',
  },
  {
    rule: 'cleared-of-it',
    words: `(?<=${FINDERS} (?:[^,.;]{0,40} )?(?:has |have |had )?(?:now |since |later |also |largely |fully |formally |effectively )?)(?:cleared|clears|exonerated|exonerates|vindicated|absolved|absolves) (?:him|her|it|them|both|both men|the two)(?= ?[.,;]|$| (?:after|on|in|last|and|but|this|of (?:it|that|this|any|all)) )`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The ferryman drank, a deckhand said. An inquiry has now cleared him.',
    not: 'The ferryman drank, a deckhand said. A doctor in town has now seen him.',
  },
  {
    rule: 'contradicted-by',
    words: `(?<ref>that|this|it|which|${THING}) (?:(?:is|was|are|were|has been|have been|had been|being) )?{adv}(?:contradicted|disputed|challenged|contested|refuted|rebutted|undercut|undermined|belied|debunked|disproved|disproven|discredited|rebuffed|shot down|called into question|cast into doubt|questioned) (?:(?:outright|publicly|flatly) )?by`,
    bears: 'disputed',
    frame: 'reference',
    by: 'agent',
    confidence: 0.6,
    catches: 'No child was hurt, the minister said. That claim was flatly contradicted by two doctors.',
    not: 'No child was hurt, the minister said. That claim was read out twice by two doctors.',
  },
  {
    rule: 'debunked',
    words: `(?<ref>that|this|it|which|${THING}) (?:was|were|is|are|has|have|had) {adv}(?:been )?{adv}(?:and {adv})?(?:debunked|disproved|disproven|discredited|refuted|shown to be (?:false|untrue|wrong)|proved (?:false|wrong|untrue)|proven (?:false|wrong|untrue)|exposed as (?:false|a hoax|fake|a lie|a fake))(?! by)(?![\\p{L}])`,
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    confidence: 0.75,
    catches: 'The theory has long been discredited.',
    not: 'The theory has long been discussed.',
  },
  {
    rule: 'debunked-that',
    words: `{saying}(?: [^.;,]{3,50}?)? that (?<what>[^;.]{4,140}?) (?:was|were|is|are|has|have|had) {adv}(?:been )?{adv}(?:debunked|disproved|disproven|discredited|refuted|contradicted|challenged|disputed|questioned|undermined|belied|shown to be (?:false|untrue|wrong))(?![\\p{L}])`,
    bears: 'disputed',
    frame: 'what',
    by: 'agent',
    confidence: 0.8,
    catches: 'The claim that the lake is man-made has been debunked by geologists.',
    not: 'The claim that the lake is man-made has been read by geologists.',
  },
  {
    rule: 'unconvinced',
    words: `(?:(?:is|was|are|were)(?: not|n't) (?:{adv})?(?:so|quite|entirely|as|that|at all)? ?(?:sure|certain|convinced|persuaded)|(?:is|was|are|were) (?:{adv})?(?:less certain|not so sure|less sure|far from convinced|not convinced|unconvinced|unpersuaded|not persuaded|sceptical|skeptical|doubtful|dubious|incredulous)|(?:seem~|appear~|remain~) (?:unconvinced|unpersuaded|doubtful|sceptical|skeptical)|take~ a (?:very )?different view|took a (?:very )?different view|thinks? differently)(?= ?(?:[.:;]|,(?! and|[^.]{0,30} said)|$))`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The kiln has doubled the rate of asthma, parents say. The health office is not convinced.',
    not: 'The kiln has doubled the rate of asthma, parents say. The health office listens.',
  },
  {
    rule: 'doctored',
    words:
      '(?:doctored|manipulated|fabricated|AI-generated|deep-?fake|photoshopped|digitally altered|edited|falsified|forged|spoof|bogus|fake) (?:[a-z]+ )?(?:video|photo|photograph|picture|image|clip|screenshot|letter|statement|quote|post|tweet|document|headline|article|recording|account)s?(?: (?:that|which))? (?:claim|say|show|suggest|purport|appear|seem|alleg|depict)(?:s|ed|ing|es)?(?: to show| that)?',
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    confidence: 0.6,
    catches: 'A doctored photo showing the mayor in a police cell was shared by thousands.',
    not: 'A framed photo showing the mayor in a police car hung in the hall.',
  },
  {
    rule: 'doubted-it',
    words: `(?:doubt(?:s|ed)?|question(?:s|ed)|dispute~|challenge~|contest~|disbelieve~|contradict~|refute~|disprove~) (?:this|that|it|those|these|the (?:latter|point))${ENDS}|(?:voic(?:e|es|ed|ing)|express(?:es|ed|ing)?|rais(?:e|es|ed|ing)) (?:[a-z]+ )?(?:doubts?|scepticism|skepticism|disbelief|incredulity)${ENDS}|(?:voice~|express~|raise~|cast~?) (?:[a-z]+ )?(?:doubts?|scepticism|skepticism) (?:about|over|on|at|of) (?:this|that|it|(?:the|his|her|its|their|those) (?:[a-z]+ )?{saying})`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    unless: 'no doubt|without doubt|beyond doubt',
    catches: 'The group said it had sunk the ferry. A diplomat doubted this.',
    not: 'The group said it had sunk the ferry. A diplomat saw this.',
  },
  {
    rule: 'doubts-that',
    words:
      "(?:(?:voice~|express~|raise~|ha(?:s|ve|d)) (?!no )(?:[a-z]+ )?(?:doubts?|scepticism|skepticism) (?:about |over |as to )?(?:that|whether)|(?:is|are|was|were|remain~) (?:deeply |highly |very |also )?(?:sceptical|skeptical|doubtful|dubious|unconvinced|not convinced|unpersuaded) (?:that|about whether|of (?:the |his |her |its |their )?(?:claims?|idea|notion|suggestion|theory|reports?) that)|cast~? (?:[a-z]+ )?doubts? (?:up)?on (?:whether|(?:the |his |her |its |their )?(?:[a-z]+ )?(?:claims?|idea|notion|suggestion|theory|reports?|assertions?) that)|question~ (?!on |about |over |from |of |by )(?:the |his |her |its |their |[\\p{L}]+'s? )*(?:[a-z]+'s )?(?:[a-z]+ ){0,2}?(?:claims?|assertions?|statements?|insistence) that|call~ into question (?:the |his |her |its |their )?(?:[a-z]+ ){0,2}?(?:claims?|assertions?|statements?) that)(?! [^,.;]{2,80}? (?:could|would|will|can|might|should) )",
    bears: 'disputed',
    frame: 'clause',
    by: 'subject',
    confidence: 0.7,
    catches: 'Two divers voiced doubt that the wreck is Roman.',
    not: 'Two divers voiced hope that the wreck is Roman.',
  },
  {
    rule: 'found-no-such',
    words:
      '(?:find~|found|see~|saw|seen|heard|show~|shown|detect~|record~|report~|observ(?:e|es|ed)|identif(?:y|ies|ied)|turn~ up|uncover~|discover~|made|gave) no such [a-z]+|no such [a-z-]+ (?:ever )?(?:was|were|has been|had been|took place|existed|exists|happened|occurred|had taken place|has taken place)|there (?:is|was|were|are|has been|had been) no such (?!thing)[a-z-]+|(?:know~|knew) of (?:none|no such [a-z]+|nothing of the kind)|(?:ha(?:s|ve|d)|found|finds?|holds?|held|keeps?|kept) no (?:record|trace|knowledge) of (?:it|this|that|them|any such [a-z]+|such an? [a-z]+)|(?:can|could) find no (?:record|trace|evidence|sign|proof)(?: of (?:it|this|that|them|any such [a-z]+|such an? [a-z]+))?(?= ?[.,;]| in )|(?:nothing|no evidence|no proof|no data|little) (?:[a-z]+ )?(?:to|which|that) (?:supports?|back|backs|bear|bears|justif(?:y|ies)) (?:this|that|it|(?<ref>(?:the|this|that|these|those|such|his|her|its|their) (?:[a-z]+ )?{saying}))(?: up| out)?|no (?:scientific |medical |factual |credible |solid |clear |hard |any |good |convincing )?(?:evidence|basis|proof|support) (?:whatsoever )?for (?:this|that|it|them|such)(?! ?[\\p{L}])|fail~ to (?:find|show|establish|prove|detect|demonstrate|replicate|support|bear out) (?:this|that|it|(?:any|a|the|such an?) (?:such )?(?:[a-z]+ )?(?:link|connection|evidence|effect|proof|basis|difference|benefit|association|claim|theory|result)s?)',
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.7,
    unless: 'no such (?:luck|thing as|qualms|worries|concerns)|if no such',
    catches: 'The pill halves the risk of a stroke, the firm says. A larger trial found no such effect.',
    not: 'The pill halves the risk of a stroke, the firm says. A larger trial found another effect.',
  },
  {
    rule: 'in-fact',
    words:
      '(?:(?<=(?:^|[.;:!?] |– |, )(?:but |yet )?)(?:in reality|in actual fact|in point of fact)(?=,| )|(?<= (?:had|have|has|were|was|is|are|did|does),? )in fact(?=,? (?:[a-z]+|[0-9]))(?!,? not ))',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.55,
    unless: '["]|though (?:[a-z]+ ){1,3}in fact|(?:is|was|are|were) in fact (?:true|correct|right)|whether|if ',
    catches: 'Inspectors had in fact failed the school twice.',
    not: 'Inspectors had in May failed the school twice.',
  },
  {
    rule: 'lawsuit-thrown-out',
    words:
      '(?:throw~ out|threw out|thrown out|dismiss~|toss~(?: out)?|reject~|strike~ out|struck out|quash~) (?:a|the|an|his|her|its|their) (?:[a-z0-9$.-]+ ){0,3}?(?:lawsuit|suit|petition|case|complaint|application|claim|challenge)(?=(?: (?:by|from|of|against|filed by|brought by) [^.;]{2,70}?)?,? (?:(?:that|which|who|in which [^,.;]{2,40}) )?(?:had |has )?(?:accus(?:ed|es|ing) [^.;]{2,60}? of|alleg(?:ed|es|ing)(?: that)?|claim(?:ed|s|ing)(?: that)?|argu(?:ed|es|ing) that|say(?:s|ing)(?: that)?|said) (?<what>[^.;,]{4,110}))',
    bears: 'disputed',
    frame: 'what',
    by: 'subject',
    confidence: 0.7,
    catches: 'A judge threw out a lawsuit that accused the dairy of selling horse meat.',
    not: 'A judge threw out a lunch box that a dairy had sent.',
  },
  {
    rule: 'made-no-mention',
    words:
      '(?<=(?:readout|statement|reports?|records?|transcripts?|minutes|documents?|letters?|logs?|communiqu[eé]|accounts?|version|filings?|summary|text|contract)(?: of [^,.;]{2,40})? )(?:made|makes|make|contain(?:s|ed)?) no (?:mention|reference)s?(?: of| to) (?:one|it|this|that|any|such)(?![\\p{L}])',
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.55,
    catches: 'The two had agreed a truce, aides said. The other side’s statement made no mention of one.',
    not: 'The two had agreed a truce, aides said. The other side’s statement made no excuse for one.',
  },
  {
    rule: 'no-basis',
    words: `(?<ref>it|that|this|which|${THING}) (?:[^.;,]{0,40}? )?(?:ha(?:s|ve|d) (?:absolutely |simply )?(?:no|little) (?:legal |factual |scientific |real |historical |medical )?(?:basis|foundation|merit|substance|truth|validity|grounding|credence)(?: in (?:fact|law|reality|science|evidence)| to (?:it|them))?|(?:is|are|was|were) {adv}(?:not (?:supported|backed|borne out|substantiated|upheld|backed up)(?: up)? by|unsupported by|without (?:any )?(?:basis|foundation|merit|substance)|wide of the mark|at variance with))`,
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    confidence: 0.75,
    catches: 'The sea is ours, the king says. A tribunal ruled that the claim had no legal basis.',
    not: 'The sea is ours, the king says. A tribunal ruled that the claim had a legal basis.',
  },
  {
    rule: 'no-it-has-not',
    words:
      "(?<=^|[Ff]act[- ]?[Cc]heck: ?|FACT[- ]?CHECK: ?)no, (?!(?:I|we|you|because|but|not|that|this|it's|no|there|if|they|he|she|it)(?![\\p{L}]))(?=[^.?!]{5,150}?(?:n't|\\bnot|\\bnever|\\bno|\\bnone) )(?<what>[^.?!]{12,160})",
    bears: 'disputed',
    frame: 'what',
    by: 'outer',
    confidence: 0.65,
    unless: '["]',
    catches: 'No, the observatory has not declared the comet unsafe.',
    not: 'Now, the observatory has not declared the comet unsafe.',
  },
  {
    rule: 'other-figure',
    words: `(?:(?:put~|placed?|places) (?<ref>it|them|that|(?:the|its|their|his|her|that|overall|total|actual) (?:[\\p{L}-]+ ){0,3}?(?:${AMOUNT}|deaths?|growth|inflation)(?: of (?:the )?[\\p{L}-]+)?) (?:(?:much |far |considerably |well )?(?:at|closer to|nearer(?: to)?|close to|near|below|under|above|over|between)) ${ABOUT}${NUMBER}|(?:put~|has put|have put|had put) (?:(?:all |most )?(?:of )?(?:the|its|their|his|her) [^,.;]{3,70}?) at ${ABOUT}(?=[£$€₹])${NUMBER}|(?:said|says?|thought|thinks?|reckon~|estimate~|believe~|calculate~|insist~) (?:that )?(?:it|they|there|the (?:[a-z]+ )?${AMOUNT}) (?:is|was|were|are|had been) (?:much |far |well )?(?:nearer(?: to)?|closer to|more like|actually|really|only|just|no more than|fewer than|less than|at least|below|under) (?:to )?${NUMBER}|there (?:are|were|was) (?:not|never) (?:[0-9][0-9,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty)(?![\\p{L}]))|(?:the|its|a|their) (?:true|real|actual|correct|official|right|exact) ${AMOUNT}(?: of [^,.;]{2,30}?)? (?:is|was|were|are|stands at|stood at|had been) ${ABOUT}${NUMBER})`,
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    confidence: 0.6,
    catches: 'The true number was 310,000.',
    not: 'The lucky number was 310,000.',
  },
  {
    rule: 'other-count',
    words: `(?:count(?:s|ed)|tall(?:y|ies|ied)|record(?:s|ed)|register(?:s|ed)|document(?:s|ed)|list(?:s|ed)|log(?:s|ged)|estimate(?:s|d)|speaks? of|spoke of|show(?:s|ed)) ${ABOUT}${NUMBER}(?! (?:years?|months?|weeks?|days?|hours?|minutes?) (?:ago|later|earlier|before|old))`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.55,
    catches: 'Twelve people died, the ministry said. Hospitals counted at least 31 bodies.',
    not: 'Twelve people died, the ministry said. Hospitals counted on help from abroad.',
  },
  {
    rule: 'said-other-number',
    words: `(?:said|says|say|claim~|insist~|reckon~|believe~|cited|cites|gave|estimate~) (?:(?:it|there|that) (?:was|were|had been) |(?:a|the) (?:figure|number|total) (?:of|was|at) )?${ABOUT}${NUMBER}(?= ?(?:[.,;:"–)](?! ?[0-9])|$)| (?:had|did|were|was|have|are|is)(?= ?(?:[.,;]|$)))`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'Police said 300 people had marched, while the unions claimed 5,000.',
    not: 'Police said 300 people had marched, while the unions claimed credit.',
  },
  {
    rule: 'wrongly-said',
    words:
      '(?:(?:incorrectly|baselessly|groundlessly|spuriously|mistakenly|erroneously|inaccurately|misleadingly|untruthfully|wrongfully|dishonestly|wrongly|falsely) (?:claim~|said|says|say|assert~|state~|suggest~|allege~|insist~|told [^,.;]{2,30}?|report~|declare~|announce~|identif(?:y|ies|ied) [^,.;]{2,30}? as|believe~|boast~|tweet~|post~|accus(?:ed|es|ing) [^,.;]{2,50}? of|blam(?:ed|es|ing))|(?:claim|stat|suggest|alleg|assert)(?:s|es|ed|ing) (?:incorrectly|baselessly|groundlessly|mistakenly|erroneously|inaccurately|misleadingly|wrongly|falsely)|lied (?:when|by) (?:[a-z]+ )?(?:saying|claiming|said|claimed|told [^,.;]{2,30}?)|(?:bogus|untrue|misleading|inaccurate|incorrect|erroneous|(?:long-|widely |long |thoroughly )(?:debunked|discredited)|spurious|made-up|far-fetched) (?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|assertions?|theory|theories|statements?|idea|notion) (?:that|of)|conspiracy theor(?:y|ies) (?:that|claiming(?: that)?|alleging(?: that)?)|the (?:myth|fiction|falsehood|lie|fallacy|misconception) that)(?: that)?',
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    confidence: 0.6,
    unless: '(?:reject~|deny~|dismiss~|deny|denies) ',
    catches: 'The coach incorrectly stated that the cup had never been played in Kenya.',
    not: 'The coach proudly stated that the cup had never been played in Kenya.',
  },
];
