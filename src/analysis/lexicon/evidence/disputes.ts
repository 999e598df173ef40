import type { EvidenceCue } from './evidence-cue.ts';

/** Cues by which somebody other than the one accused contradicts a claim. */
export const DISPUTES: readonly EvidenceCue[] = [
  {
    rule: 'not-my-recollection',
    words:
      "(?:that|this|it)(?:(?:'s| is| was) (?:simply )?not|(?: is| was)n't) (?:my|our|her|his|their|the committee's) (?:recollection|memory|understanding|experience|impression|information)",
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.65,
    catches: '"That is not my recollection of the meeting," the senator said.',
    not: '"That is not my coat," the senator said.',
  },
  {
    rule: 'acquit',
    words:
      '(?:acquit~|acquitted|acquitting|exonerate~|absolve~|cleared) (?<whom>(?:[^\\s,;.]+ ){0,5}?)(?:of|on(?= (?:all|any|the|both|those|these|that|charges?|counts?|suspicion)(?![\\p{L}])))(?: all| any)?(?: the)?(?: charges? of| charges?| involvement in| counts? of)?',
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    unless:
      '(?:cleared|acquitted|absolved) (?:[^.;,]{0,60} )?of (?:having )?(?:no|not|never)\\b|cleared (?:up|(?:the|a|of) (?:[a-z]+ )?(?:way|road|roads|area|scene|site|camp|streets?|square|track|line|path|debris|snow|rubble|building|decks?|hurdles?|bar))\\b|not cleared|of (?:snow|debris|mines|trees)',
    confidence: 0.7,
    catches: 'A jury acquitted the guard of stealing the painting.',
    not: 'Crews cleared the road on Sunday.',
  },
  {
    rule: 'acquitted',
    words:
      '(?:was|were|is|are|been) {adv}(?:acquitted|exonerated|cleared)(?: (?:of|on) (?:all|any|the|both|those|these|every)(?: of the)?(?: [a-z]+)? ?(?:charges?|counts?|wrongdoing|allegations?|accusations?))?(?= ?(?:[.,;]|$|(?:in|on|by|last|after|and|at|two|three|earlier|later) ))',
    bears: 'disputed',
    frame: 'blanket',
    by: 'agent',
    unless: 'cleared (?:by (?:the )?(?:police|rain)|for|to) ',
    confidence: 0.8,
    catches: 'He was acquitted in May.',
    not: 'He was convicted in May.',
  },
  {
    rule: 'contradict',
    words:
      "(?:contradict~|dispute~|contest~|challenge~|question~|call~ into question|poured cold water on|cast~? doubt (?:up)?on|(?:throw|threw) doubt on|debunk~|refute~|rebut~|(?:put|puts|putting) (?:paid|an end) to|(?:lay|lays|laid) to rest|s(?:ink|inks|ank|unk)|torpedo(?:es|ed)?|disposes? of|disposed of|demolish~|explode~|knock~ down|scotch~|discredit~|(?:took|take|takes) issue with|(?:is|are|was|were) at odds with|(?:does|did|do)(?: not|n't) (?:match|recogni[sz]e|accept|agree with|share|support|back up|back|bear out|corroborate|substantiate|buy|believe)|laugh~ (?:off|at)|scoff~ at|mock~|ridicul(?:e|es|ed|ing)|pour~ scorn on|(?:is|are|was|were) (?:sceptical|skeptical|doubtful|dubious) (?:of|about)|find~ (?:no|little) (?:support|basis) for|disagree~ (?:[a-z]+ly )?with|(?:disprove|disproved|disproves)) (?<ref>(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s|')?) )(?:[\\p{L}.'-]+ ){0,3}?(?:claims?|accounts?|version(?: of events)?|allegations?|accusations?|charge|suggestions?|rumou?rs?|assertions?|arguments?|reports?|figures?|numbers?|findings?|statements?|characteri[sz]ations?|narrative|tally|toll|estimates?|comments?|remarks?|descriptions?|conclusions?|explanations?|theor(?:y|ies)|ideas?|notions?|assessments?|readings?|analysis|view|picture|substance of [^,.;]{2,40}?))",
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    unless:
      '(?:past|previous|earlier|prior|own|public) (?:[a-z]+ )?(?:statements?|comments?|remarks?|claims?|assertions?)|(?:seem|appear)(?:s|ed)? to contradict (?:his|her|its|their)',
    confidence: 0.8,
    catches: 'Two engineers disputed the claim.',
    not: 'The two engineers discussed the claim.',
  },
  {
    rule: 'contradict-somebody',
    words:
      '(?:contradict~|gainsa(?:y|ys|id)|took issue with) (?:him|her|them)(?= ?(?:[.,;:–]|$| (?:on|in|at|flatly|publicly|outright) ))',
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.65,
    catches: 'On Tuesday the chairman contradicted him.',
    not: 'On Tuesday the chairman contacted him.',
  },
  {
    rule: 'contrary-to',
    words:
      "(?:contrary to|despite(?! [^,.;]{0,60}(?:statements?|reports?|accounts?|said|says|believe[sd]|reported)(?![\\p{L}]))|(?:[a-z]+ly )?(?:contradicting|refuting|belying|undercutting)) (?<ref>(?:(?:{det}|what|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) )?(?:[\\p{L}.'-]+ ){0,5}?(?:claims?|claimed|assertions?|allegations?|reports?|statements?|suggestions?|rumou?rs?|insistence|accounts?|accusations?|posts|messages|headlines|stories|articles|says|said|believes|believed|suggested|reported)(?: (?:by|from|of|in|on) [^,.;]{2,50}?)?(?=,| that))",
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    confidence: 0.6,
    catches: 'Contrary to the claims of the mayor, the bridge was sound.',
    not: 'Contrary to custom, the band played twice.',
  },
  {
    rule: 'dismissed-charge',
    words:
      '(?<=(?:court|judge|judges|jury|magistrates?|tribunal|justice|panel|prosecutors?) (?:[^,.;]{0,40} )?)(?:throw~ out|threw out|thrown out|dismiss~|quash~|toss~ out|strike~ down|struck down|drop~|dropped) (?:(?:the|all|a|an|two|three|four|both|most|his|her|their) )?(?:[\\p{L}-]+ ){0,2}?(?=[\\p{L} -]{0,40}?(?:charges?|counts?|indictments?|allegations?)(?![\\p{L}]))',
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.7,
    catches: 'The court threw out the bribery charge.',
    not: 'The court threw out the clock.',
  },
  {
    rule: 'dispute-that',
    words:
      '(?:dispute~|doubt(?:s|ed|ing)?(?<!no doubt)(?<!without doubt)|(?:is|are|was|were|remain~) (?:unconvinced|sceptical|skeptical|doubtful)) that(?! [^,.;]{2,80}? (?:could|would|will|can|might|should) )',
    bears: 'disputed',
    frame: 'clause',
    by: 'subject',
    unless: '(?:many|the|these|those|some|several|of|other|political|legal|long|old|any|few) disputes that',
    confidence: 0.8,
    catches: 'Residents dispute that the siren sounded.',
    not: 'Residents agree that the siren sounded.',
  },
  {
    rule: 'dispute-object-before',
    words: "(?<!not )(?<!n't )(?:disputes|disputed)(?= ?(?:[.,;:–)]|$|(?:and|but|as|saying) ))",
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:hotly|bitterly|long|the|a|these|those|this|that|its|their) (?:[a-z]+ly )?(?:disputed|contested)|(?:was|were|been|be|is|are|being|remains?) (?:[a-z]+ly )*(?:disputed|contested)',
    confidence: 0.75,
    catches: 'It was an accident, he said, something that the family disputes.',
    not: 'The border is disputed.',
  },
  {
    rule: 'does-not-add-up',
    words:
      '(?<=(?<ref>{saying}|math|maths|arithmetic|numbers|sums|that|it|this) )(?:does|do|did)(?: not|n\'t) (?:add up|hold (?:up|water)|stand up(?: to scrutiny)?|stack up|follow from [a-z ]{3,30}?)(?= ?(?:[.,;:"]|$))',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'Two economists said that the numbers do not add up.',
    not: 'Two economists said that the numbers went up.',
  },
  {
    rule: 'fact-check',
    words:
      '(?:there (?:is|was) no (?:basis|truth) (?:for|to|in)|no truth (?:to|in)) (?<ref>(?:{det} )?(?:[a-z]+ ){0,3}?{accusation})',
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    confidence: 0.8,
    catches: 'There is no truth in the rumours, doctors said.',
    not: 'There is no cure for the disease.',
  },
  {
    rule: 'counter-that',
    words: '(?:counters|countered|retort(?:s|ed)?|shoot~ back|shot back|hit~ back|rejoin(?:s|ed)) that',
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.65,
    catches: 'The plant dumps acid at night, boatmen say. Its manager countered that it shuts at six.',
    not: 'The plant dumps acid at night, boatmen say. Its manager stood at the counter that day.',
  },
  {
    rule: 'does-not-square',
    words:
      "(?<ref>that|this|which|(?:the|that|this|his|her|its|their) (?:[a-z]+ )?(?:{saying}|tolls?|numbers?)) (?:does|do|did)(?: not|n't) (?:square|tally|fit|agree|accord|chime|sit easily) with (?<who>(?!that |this |it )[^,.;]{3,60})",
    bears: 'disputed',
    frame: 'reference',
    by: 'agent',
    confidence: 0.7,
    catches: 'That does not square with readings from the gauge.',
    not: 'That does not go with readings from the pulpit.',
  },
  {
    rule: 'figure-put-at',
    words:
      '(?:put~|(?:gave|gives|give) (?:a )?(?:lower |higher |different )?|estimate~|(?:has|have|had) put) (?<ref>it|them|the (?:[\\p{L}-]+ ){0,3}?(?:tolls?|numbers?|figures?|totals?|counts?|costs?|price|rates?|shares?|levels?|loss(?:es)?|damage|crowd|turnout|growth|inflation|dead|deaths?|size|value)(?: of (?:the )?[\\p{L}-]+)?) at (?:(?:just|only|about|around|at least|more than|nearly|closer to|under|over|some|as (?:high|low|many|few) as|between|no more than) )*(?=[0-9£$€₹]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|hundreds|thousands|zero)(?![\\p{L}]))[^\\s,.;]+(?:[.,][0-9]+)*(?: (?:per cent|percent|million|billion|thousand|crore|lakh|hundred))?',
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.65,
    catches: 'The province has put the toll at seven.',
    not: 'The mechanic put the wheel at seven.',
  },
  {
    rule: 'figure-was-put-at',
    words:
      '(?<ref>(?:the|that|its|their|his|her) (?:[\\p{L}-]+ ){0,2}?(?:tolls?|numbers?|figures?|totals?|costs?|price|fee|sum|loss(?:es)?|damage|crowd|turnout|dead|deaths?|size|value)) (?:was|were|is|are|has been|have been|had been) (?:put|estimated|given|reckoned) (?:at|as) (?:(?:just|only|about|around|at least|more than|nearly|closer to|under|over|some) )*(?=[0-9£$€₹]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|hundreds|thousands)(?![\\p{L}]))[^\\s,.;]+(?:[.,][0-9]+)*(?: (?:million|billion|thousand|crore|lakh))? by (?<who>[^,.;]{2,60})',
    bears: 'disputed',
    frame: 'reference',
    by: 'agent',
    confidence: 0.6,
    catches: 'The toll was put at seven by the province.',
    not: 'The wheel was put at seven by the mechanic.',
  },
  {
    rule: 'found-false',
    words:
      "(?:rate~|find~|found|judge~|deem~|rule~|declare~|prove~|show~|have shown|has shown) (?<ref>(?:{det} )?(?:[\\p{L}'-]+ ){0,3}?{saying}|it|that|this|them) (?:to (?:be|have been) )?{verdict}",
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.8,
    catches: 'Fact-checkers rated the claim false.',
    not: 'Fact-checkers read the claim aloud.',
  },
  {
    rule: 'false-claim',
    words:
      '(?:(?:false|baseless|unfounded|debunked|discredited|fabricated|long-disproved) (?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|assertions?|theory|theories|narrative) (?:that|of)|(?:claim|alleg|assert|suggest|proclaim|insist|declar|stat)(?:s|es|ed|ing|e)?(?: (?:in|on|last) [\\p{L}]+)? ?[-–,(] ?(?:again )?(?:falsely|wrongly|incorrectly) ?[-–,)](?: that)?|(?:falsely|wrongly) (?:claim~|said|says|say|assert~|state~|suggest~|allege~|insist~|told [^,.;]{2,30}?)(?: that)?)',
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    unless: '(?:reject~|deny~|dismiss~|accuse~|den(?:y|ied|ies)) ',
    confidence: 0.7,
    catches: 'The senator falsely claimed that the bridge was closed.',
    not: 'The senator claimed that the bridge was closed.',
  },
  {
    rule: 'no-evidence',
    words:
      "(?:(?:no|little|not any|nor any|lack of|scant) {adv}(?:[a-z]+ ){0,2}?(?:(?:evidence|proof)(?: (?:so far|yet|at this stage|whatsoever|at all|available|to date|was found|has been found|had been found|has emerged|currently))? (?:that|of|for|to (?:suggest|show|support|indicate|back up|prove)(?: that)?|suggesting(?: that)?|linking|(?=(?:the|those|these|any|it|he|she|they|his|her|its|their) (?:[\\p{L}'-]+ ){0,4}?(?:was|were|is|are|had|has|have|did|will) ))|(?:indications?|signs?) (?:so far |yet |at this stage )?that(?! [^,.;]{1,60}? (?:is|are|was|were|will|would) (?:prepared|willing|ready|about|going|planning|likely|inclined)(?![\\p{L}]))|indications? of|(?:traces?|signs?) of)|not (?:a|one) (?:single )?(?:trace|sign|shred of evidence) (?:of|that)|nothing (?:[a-z]+ )?to (?:suggest|indicate|show|support)(?: that)?|(?:did|does|do|has|have|had)(?: not|n't) (?:find|found|seen?) (?:any )?(?:[a-z]+ )?(?:evidence|proof|indication|signs?) (?:that|of))",
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    confidence: 0.6,
    catches: 'Investigators found no evidence that the valve had failed.',
    not: 'Investigators found evidence that the valve had failed.',
    unless:
      '(?:with|show~|shown|shows|showed|showing|giving|gave|gives|is|are|was|were) (?:no|little|few|scant) (?:[a-z]+ )?(?:signs?|indications?) of',
  },
  {
    rule: 'not-guilty-verdict',
    words:
      '(?:find~|found|declare~|clear~) (?<whom>(?!(?:the|that|a) )[^,.;]{2,50}?|the [^,.;]{2,40}?) not guilty of|(?:was|were|been) (?:found|declared) not guilty (?:of|on)(?: all| any)?(?: charges? of| counts? of)?',
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.8,
    catches: 'A jury found the cook not guilty of arson.',
    not: 'A jury found the cook guilty of arson.',
  },
  {
    rule: 'rule-out',
    words:
      "(?<!not )(?<!n't )(?<!never )(?<!cannot )(?<!to )(?:rules|ruled|have ruled|has ruled|had ruled|ruling) out (?:that|the (?:possibility|idea|theory) (?:that|of))?",
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    unless:
      'ruled out (?:of|for|with|through|by|until)|(?:ruled|ruling) out (?:a|any|further|an|sending|using|raising|cutting|military|talks|joining|running|holding)|rul(?:ed|es|ing) out (?:the )?(?:[\\p{L}-]+ ){0,2}?(?:return|resignation|talks|elections?|strikes?|use|deployment|(?:[a-z]+ing (?:with|in|for|to|on|the|a|an|any|its|his|her|their|up|out|as)))(?![\\p{L}])|vow',
    confidence: 0.75,
    catches: 'Police ruled out arson.',
    not: 'Police have not ruled out arson.',
  },
  {
    rule: 'say-otherwise',
    words:
      '(?:(?:say~|said|show~|suggest~|tell~|told|indicate~|think~|thought|argue~|insist~|believe~) (?:quite |very )?otherwise|(?:tell~|told|give~|gave|paint~|offer~|present~) (?:an|a|the|quite an) ?(?:very |quite |rather |starkly |somewhat |markedly )?(?:different|other|contradictory|conflicting|contrasting|opposite) (?:stor(?:y|ies)|picture|account|version|tale)|(?:say~|said|show~|suggest~|claim~|argue~|insist~|maintain~|found|find~|report~|prove~) (?:exactly |just |quite |precisely )?the (?:opposite|reverse|contrary)|(?:came|come|comes|has come|had come) to (?:a|quite a) (?:very |quite |rather )?different (?:view|conclusion|finding|result|answer)|(?:remember~|recall~|tell~|told) (?:it|things|the (?:day|night|evening|events)) (?:very |quite |rather )?differently|see~ (?:it|things) differently|saw (?:it|things) differently|(?:does|do|did)(?: not|n\'t) (?:bear (?:that|this|it|him|her|them) out|support (?:that|this|it)|add up|hold up|follow from [a-z ]{3,30}?)|neither (?:side|party|camp|of them) (?:believes|thinks|accepts) (?:that|this|it) (?:is|was)(?: still)?(?: the case| true| so)?)(?= ?(?:[.,;:"–)]|$|and |but ))',
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'Harbour records say otherwise.',
    not: 'Harbour records say so.',
  },
  {
    rule: 'makes-nonsense',
    words:
      "(?:make~ (?:a )?(?:nonsense|mockery) of|give~ the lie to|gave the lie to|belie~|undercut~|undermine~|fl(?:y|ies|ew) in the face of|run~ counter to|ran counter to|counter~|(?:does|do|did)(?: not|n't) (?:square|tally|fit) with|(?:is|are|was|were) (?:inconsistent|incompatible) with) (?<ref>(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) )(?:[\\p{L}.'-]+ ){0,3}?{saying})",
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.7,
    catches: 'The logs make a nonsense of that figure.',
    not: 'The logs make use of that figure.',
  },
];
