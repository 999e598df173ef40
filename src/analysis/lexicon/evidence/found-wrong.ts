import type { EvidenceCue } from './evidence-cue.ts';

/** Where a verdict on somebody ends. */
const ENDS = '(?= ?(?:[.,;:"–)]|$)| (?:and|but|because|as|since|about (?:that|this|it)) )';
/** What somebody believes without its being so. */
const ERROR =
  '(?:myth|misconception|misperception|fallacy|fiction|urban legend|false (?:impression|belief|narrative)|mistaken (?:belief|impression|idea|notion))s?';
/** Adverbs and adjectives of degree before a noun. */
const DEGREE = '(?:(?:very|a bit of|something of|bit|slight|gross|wild|huge|clear|deliberate|serious|great|vast) )*';
/** Those whose statements others check, as the word stands before "account" without an article. */
const WHOSE =
  '(?:official|police|government|army|military|company|state|earlier|previous|initial|early|first|original|public|local|media|press|news|eyewitness|witness|campaign|industry|rebel|opposition|union|prosecution|defen[cs]e|ministry|court|widespread|popular|common|prosecution|industry)';
const TAKE_BACK =
  '(?:retract~|recant~|disavow~|renounce~|disown~|walk~ back|withdraw~|withdrew|withdrawn|(?:takes?|took|taken|taking) back|back(?:s|ed|ing) (?:away|off) from|backtrack(?:s|ed|ing) (?:on|from)|row(?:s|ed|ing) back (?:on|from))';
/** What somebody has said and can take back. */
const SAID =
  '(?:claims?|statements?|reports?|stor(?:y|ies)|remarks?|comments?|accounts?|assertions?|allegations?|accusations?|testimony|confessions?|articles?|figures?|findings?|study|version|identification|suggestion|information)';
const WRONG = '(?:wrong|mistaken|incorrect|in error|misinformed|ill-informed|confused|not telling the truth)';

/** Cues by which somebody's word is said to be wrong, blown up, or taken back. */
export const FOUND_WRONG: readonly EvidenceCue[] = [
  {
    rule: 'said-wrongly-that',
    words: `(?:(?:(?:is|was|are|were|has been|had been|have been) {adv}(?:quite |just |plain |dead |so )?${WRONG}|(?:misspoke|misspoken|lied|lies|exaggerat(?:ed|es)|misstated|erred|misled [^,.;]{2,30}?)) (?:when (?:he|she|it|they|[\\p{Lu}][\\p{L}'-]+) (?:(?:said|says|claim(?:ed|s)|stat(?:ed|es)|wrote|suggest(?:ed|s)|report(?:ed|s)|assert(?:ed|s)|insist(?:ed|s)|declared?|testif(?:ied|ies)|argu(?:ed|es))|(?:told|tells) [^,.;]{2,40}?)|(?:in|by) (?:saying|claiming|stating|writing|suggesting|reporting|asserting|insisting|declaring)|to (?:say|claim|state|write|suggest|report|assert|insist|declare|conclude|assume|imply)|in (?:his|her|its|their|the) (?:claim|assertion|statement|belief|report|suggestion|insistence)) (?:that )?)`,
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    unless: '(?:if|whether|accuse~|deny~|denied|denies) ',
    confidence: 0.75,
    catches: 'The union was wrong to claim that the mill had closed.',
    not: 'The union was right to claim that the mill had closed.',
  },
  {
    rule: 'somebody-is-wrong',
    words: `(?:(?:is|was|are|were|has been|had been|have been) {adv}${WRONG}|misspoke|misspoken|misremembered|(?:got|gets|had got|had gotten|has got|have got) (?:it|that|this|(?:his|her|its|their|the) (?:facts|numbers|figures|sums|dates|story)) (?:[a-z]+ly |all |completely )?wrong)${ENDS}`,
    bears: 'disputed',
    frame: 'source',
    by: 'outer',
    unless:
      '(?:if|whether|prove~|morally|(?:something|anything|nothing|what|who|when|which|where) (?:is|was|are|were|had|has|went)) ',
    confidence: 0.6,
    catches: 'Crime has doubled in the port, the senator said. The senator is wrong.',
    not: 'Crime has doubled in the port, the senator said. The senator is tired.',
  },
  {
    rule: 'exaggerated-it',
    words:
      '(?:exaggerated|exaggerates|overstated|overstates|understated|understates|inflated|inflates|distorted|distorts|misrepresented|misrepresents|mischaracteri[sz]e[ds]|twisted|stretched) (?:the (?:truth|facts|numbers?|figures?|extent|scale|size|amount|risks?|dangers?|role|effects?|record|toll)|(?:what|how) )',
    bears: 'disputed',
    frame: 'source',
    by: 'outer',
    unless: '(?:if|whether|who|may|might|often|accuse~|prices?|costs?) ',
    confidence: 0.6,
    catches: 'Two hundred ships sank, the minister said. The minister exaggerated the number.',
    not: 'Two hundred ships sank, the minister said. The minister published the number.',
  },
  {
    rule: 'an-exaggeration',
    words: `(?<ref>that|this|it|which|(?:the|that|this|his|her|its|their) (?:[a-z]+ )?{saying}) (?:is|was|are|were) (?:{adv}(?:likely |probably |perhaps )?)an? ${DEGREE}(?:exaggeration|overstatement|understatement|distortion|misrepresentation|mischaracteri[sz]ation|misreading|misunderstanding|over-?simplification|mistake of fact|stretch|delusion|misquotation|fabrication)(?! to )`,
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    unless: '(?:if|whether|no|not) ',
    confidence: 0.75,
    catches: 'Two hundred ships sank, the minister said. Divers said that was a gross exaggeration.',
    not: 'Two hundred ships sank, the minister said. Divers said that was a great opportunity.',
  },
  {
    rule: 'a-myth-that',
    words: `(?:an?|this|another|some|these|with the|dispel~ (?:the|any|a)) (?:(?:[a-z]+ly )?[a-z]+ )?${ERROR} (?:out there |around |here |about |going (?:a)?round )?(?:is |are |holds |has it )?that`,
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    unless: '(?:not|n.t|no longer|hardly) ',
    confidence: 0.75,
    catches: 'There is a popular myth that the lake holds gold.',
    not: 'There is a popular song that the lake inspired.',
  },
  {
    rule: 'dispel',
    words: `(?:(?:seek~|sought|try|tries|tried|trying|move~|hope~|aim~|work~|attempt~|act~|rush~) to )?(?:dispel~|dispelled|dispelling|debunk~|explode~|puncture~|demolish~|quash~|scotch~|rubbish~|discredit~|knock~ down|disprove~) (?:(?:the|a|any|this|these|that|those|some|such|his|her|its|their|once and for all|[\\p{Lu}][\\p{L}.-]+'s?) )*(?:[a-z]+ ){0,2}?(?:${ERROR}|notions?|ideas?|claims?|rumou?rs?|beliefs?|impressions?|perceptions?|image|assertions?|suggestions?|theor(?:y|ies)|narratives?|reports?) (?:that|of|to)`,
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    unless: '(?:not|n.t|never|fail~ to|yet to|little to|nothing to|(?:a|the|no) claim) ',
    confidence: 0.7,
    catches: 'The curator sought to dispel the notion that the vase is a copy.',
    not: 'The curator sought to discuss the notion that the vase is a copy.',
  },
  {
    rule: 'takes-back-that',
    words: `${TAKE_BACK} (?:(?:the|a|an|its|his|her|their|this|that|an earlier|earlier) )*(?:[a-z]+ )?${SAID} that`,
    bears: 'disputed',
    frame: 'clause',
    by: 'subject',
    unless: '(?:refuse~|decline~|call~|demand~|not|n.t|never|urge~|ask~|should|must|if|unless) ',
    confidence: 0.7,
    catches: 'The college later retracted its statement that the student had drowned.',
    not: 'The college later printed its statement that the student had drowned.',
  },
  {
    rule: 'takes-back-own',
    words: `${TAKE_BACK} (?:his|her|its|their|the) (?:[a-z]+ )?${SAID}(?= ?(?:[.,;:–)]|$)| (?:on|in|after|when|under|at|last|two|three|a|about|and|but|against|saying|under) )`,
    bears: 'disputed',
    frame: 'source',
    by: 'subject',
    unless: '(?:refuse~|decline~|call~|demand~|not|n.t|never|urge~|ask~|should|must|if|unless) ',
    confidence: 0.6,
    catches: 'The guard had slept, the cook said. The cook later recanted his testimony.',
    not: 'The guard had slept, the cook said. The cook later repeated his testimony.',
  },
  {
    rule: 'was-taken-back',
    words: `(?<ref>(?:the|that|this|these|those|his|her|its|their) (?:[a-z]+ )?${SAID}) (?:was|were|has been|have been|had been) {adv}(?:retracted|recanted|withdrawn|disavowed|taken back|walked back|corrected)(?! to)`,
    bears: 'disputed',
    frame: 'reference',
    by: 'agent',
    unless: '(?:not|n.t|never|if|until|unless) ',
    confidence: 0.6,
    catches: 'In May the claim was retracted.',
    not: 'In May the claim was repeated.',
  },
  {
    rule: 'contradict-account',
    words: `(?:contradict~|dispute~|challenge~|refute~|undercut~|undermine~|belie~|debunk~|rebut~|disprove~|discredit~|cast~? doubt on|question(?:s|ed)|at odds with) (?<ref>${WHOSE} (?:[a-z]+ )?(?:claims?|accounts?|versions?|stor(?:y|ies)|narratives?|statements?|reports?|testimony|figures?|estimates?|tolls?|explanations?|assertions?|assurances?|suggestions?)(?: of events)?)`,
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.7,
    catches: 'Nobody was hurt, the police said. Video contradicts police account.',
    not: 'Nobody was hurt, the police said. Video accompanies police account.',
  },
  {
    rule: 'built-on-falsehood',
    words:
      '(?:is|are|was|were|been|be) (?:based|built|founded|resting) (?:(?:up)?on) (?:an? |the )?(?:[a-z]+ )?(?:forged|false|fabricated|faulty|flawed|bogus|bad|incorrect|inaccurate|discredited|doctored|erroneous|fake|falsified|wrong|mistaken|misleading) (?:documents?|information|intelligence|evidence|data|letters?|reports?|premises?|assumptions?|claims?|memos?|figures|testimony|numbers|understanding|statistics)',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    unless: '(?:if|whether) ',
    confidence: 0.6,
    catches: 'The canal was mined, a paper wrote. Its story was based on forged letters.',
    not: 'The canal was mined, a paper wrote. Its story was based on old letters.',
  },
  {
    rule: 'contests-result',
    words:
      "(?:(?:has|have|had|did|does|do|is|are|was|were)(?: not|n't) {adv}(?:conceded?|conceding)|(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|yet) to (?:formally )?concede|(?:disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing) to (?:accept|recogni[sz]e)|(?:did|does|do|has|have)(?: not|n't) (?:accept|recogni[sz]e|accepted)) (?:(?:the|his|her|their|its|official|final|preliminary|provisional|presidential|parliamentary|election|electoral|vote|[\\p{Lu}][\\p{L}.-]+'s?) )+(?:results?|outcome|tally|victory|win|defeat|loss|count))(?= ?(?:[.,;:–)]|$)| (?:and|but|in|on|of|to|by|until|saying|alleging|claiming|citing|because|as|after|defeat|the (?:race|election|vote)) )",
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:if|whether|goal|penalty|match|game|referee) ',
    confidence: 0.6,
    catches: 'Her rival has not conceded.',
    not: 'Her rival has not appeared.',
  },
  {
    rule: 'clashes-with',
    words:
      "(?:conflict(?:s|ed)|clash(?:es|ed)|contrast(?:s|ed)|differ(?:s|ed)|diverge[sd]?|jar(?:s|red)) (?:[a-z]+ly )?(?:with|from) (?<ref>(?:(?:{det}|what|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) )(?!previous |earlier |initial )(?:[\\p{L}.'-]+ ){0,3}?(?:claims?|accounts?|versions?|stor(?:y|ies)|statements?|reports?|testimony|figures?|estimates?|tolls?|explanations?|assertions?|assurances?|descriptions?)(?: of events)?)",
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.6,
    catches: 'Nobody was hurt, the mayor said. That conflicts with the account of a nurse.',
    not: 'Nobody was hurt, the mayor said. That coincides with the account of a nurse.',
  },
  {
    rule: 'raises-questions',
    words:
      "(?:raise~|prompt~|open~ up) (?:[a-z]+ )?(?:questions|doubts) (?:about|over|as to|on) (?<ref>(?:(?:{det}|[\\p{Lu}][\\p{L}.-]+'s?) )(?:[a-z']+ ){0,3}?(?:claims?|accounts?|versions?|stor(?:y|ies)|statements?|reports?|testimony|figures|explanations?|assertions?|assurances?|insistence))",
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.6,
    catches: 'The raft was sound, the guide said. The finding raises questions about his account.',
    not: 'The raft was sound, the guide said. The finding raises questions about his salary.',
  },
  {
    rule: 'claim-without-basis',
    words:
      '(?:an?|the) (?:[a-z]+ )?(?:idea|notion|claim|charge|allegation|accusation|assertion|suggestion|theory|figure|number|statement|contention|statistic|line|story),? (?:(?:(?:for|behind|to) which (?:there (?:is|was)|(?:he|she|it|they) (?:has|have|had|gave|give[s]?|offered|provided|cited)) (?:no|little|scant|not any|zero)|(?:(?:that|which) (?:has|have|had) )(?:no|little)|with (?:no|little)) (?:[a-z]+ )?(?:evidence|proof|basis|foundation|support|grounds|grounding)|(?:(?:that|which) (?:is|was|are|were) )?(?:{adv}unsupported|not (?:supported|borne out|backed(?: up)?|substantiated))(?: by)?)',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'Two hundred ships sank, the minister said, a claim for which there is no evidence.',
    not: 'Two hundred ships sank, the minister said, a claim for which he is well known.',
  },
  {
    rule: 'that-is-not-so',
    words:
      "(?<=(?:^|[.,;:\"'–(] ?|\\b(?:but|and|yet|though|said|says|because|so) )(?:this|that|it|which) )(?:(?:is|was)n't {adv}(?:true|accurate|correct|the case|so|right|real|what happened|how it (?:was|happened|works))|(?:does(?: not|n't)|did(?: not|n't)) (?:seem|appear) to (?:be|have been) (?:true|accurate|correct|the case|so)|turn~ out (?:not to be |to be (?:un|not ))(?:true|the case|so|accurate|correct))(?= ?(?:[.,;:–)\"']|$)| (?:and|but|because|at all|either|anymore|any more|in) )",
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    unless: '(?:if|whether) ',
    confidence: 0.75,
    catches: "That isn't true.",
    not: "That isn't new.",
  },
  {
    rule: 'no-record-of',
    words:
      '(?:ha(?:s|ve|d)|f(?:ind|inds|ound)|show~|there (?:is|was|are|were)|contain~|hold~|held|keep~|kept|locate~|could (?:find|locate)|can find) no (?:[a-z]+ )?(?:records?|trace|mention|entry|entries) (?:of|that)(?! (?:violence|crime|convictions?|arrests?|wrongdoing))',
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:if|whether) ',
    confidence: 0.6,
    catches: 'Ten men drowned, the navy said. The coast guard has no record of the loss.',
    not: 'Ten men drowned, the navy said. The coast guard has a record of every launch.',
  },
  {
    rule: 'than-the-official-figure',
    words:
      "(?:higher|lower|more|fewer|less|larger|smaller|greater|bigger|above|below|(?:twice|double|triple|half)(?: that of)?) (?:than )?(?<ref>(?:the|its|their|that|an?) (?:(?:[a-z]+ )?(?:official|government|reported|published|stated|announced|earlier|previous|police|army|ministry|company)(?:'s)?) (?:[a-z]+ )?(?:tolls?|figures?|counts?|estimates?|numbers?|tally|totals?))",
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    unless: '(?:if|whether|may|might|could) ',
    confidence: 0.6,
    catches: 'Twelve died, the army said. Nurses said the toll was far higher than the official figure.',
    not: 'Twelve died, the army said. Nurses said the tower was far higher than the official flag.',
  },
  {
    rule: 'none-is-true',
    words:
      '(?:none|nothing|little|not one|not a word|not much|neither|hardly any) of (?:this|that|it|these|those|them|which|(?:the|these|those|his|her|their) {saying})(?:, (?:of course|however|though|in fact|naturally),)? (?:is|was|are|were|has (?:turned out|proved|proven) to be) (?:actually |remotely |even remotely |in fact |at all )?(?:true|accurate|correct|so|real|borne out|the case|supported by)',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    unless: '(?:if|whether) ',
    confidence: 0.75,
    catches: 'None of that, of course, is true.',
    not: 'None of that, of course, is printed.',
  },
  {
    rule: 'saying-is-not-true',
    words: `{saying} (?:[^.;,]{3,60}? )??that (?<what>(?!(?:have|has|had|is|are|was|were|turned|proved|later|would|could) )[^;.]{8,140}?) (?:(?:is|are|was|were)n't|(?:is|are|was|were) (?:hardly|never)|turns out not to be|turned out not to be) {adv}(?:true|accurate|correct|the case|so|right|supported(?: by)?|borne out(?: by)?|backed up(?: by)?)`,
    bears: 'disputed',
    frame: 'what',
    by: 'outer',
    unless: '(?:if|whether) ',
    confidence: 0.75,
    catches: "The minister's claim that the sea wall is sound isn't true.",
    not: "The minister's claim that the sea wall is sound isn't new.",
  },
  {
    rule: 'true-figure-differs',
    words:
      '(?:the|its|their|a) (?<ref>(?:real|true|actual) (?:[a-z]+ )?(?:numbers?|tolls?|figures?|totals?|costs?|counts?|price|rate|losses))(?: of [^,.;]{2,30}?)? (?:is|was|are|were|to be|could be|may be|might be) (?:{adv}(?:likely|probably|almost certainly|believed to be|thought to be|likely to be) )?(?:much |far |considerably |significantly |substantially |many times |several times |a lot |slightly |somewhat |even )*(?:higher|lower|smaller|larger|greater|bigger|less|more)(?! than (?:last|in))',
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    confidence: 0.6,
    catches: 'Twelve people died, the army said. Doctors said the true number was far higher.',
    not: 'Twelve people died, the army said. Doctors said the next number was far down.',
  },
  {
    rule: 'conviction-overturned',
    words:
      "(?:overturn~|quash~|vacate~|annul~|annulled|set~ aside|threw out|throw~ out|thrown out|reverse~) (?:(?:the|a|his|her|their|its|all|both|[\\p{Lu}][\\p{L}.-]+'s?) )*(?:[a-z-]+ ){0,2}?(?:convictions?|guilty verdicts?)(?: (?:of|against) [^,.;]{2,40}?)? (?:for|on|of)",
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.7,
    catches: 'A higher court quashed his conviction for smuggling parrots.',
    not: 'A higher court upheld his conviction for smuggling parrots.',
  },
  {
    rule: 'experts-differ',
    words:
      '(?:(?:is|are|was|were|remain~) {adv}(?:divided|split|at odds|in disagreement)|(?:disagree|differ|clash|quarrel|argue|spar)(?:s|ed|es)?) (?:over|on|about|as to) (?:whether|if)(?! (?:to|[^,.;]{2,80}? (?:should|would|will|can|could|might)) )',
    bears: 'disputed',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'Historians disagree on whether the king was poisoned.',
    not: 'Historians disagree on whether the king should be moved.',
  },
  {
    rule: 'doubted-whether',
    words:
      "(?:doubt(?:s|ed)|(?:is|are|was|were) (?:{adv})?(?:not convinced|doubtful|sceptical|skeptical)|(?:is|are|was|were)n't convinced) (?:if|whether)(?! (?:to|[^,.;]{2,80}? (?:should|would|will|can|could|might|needs?|ought)) )",
    bears: 'disputed',
    frame: 'clause',
    by: 'subject',
    unless: 'no doubt|without doubt',
    confidence: 0.6,
    catches: 'Doctors doubted whether the king was poisoned.',
    not: 'Doctors doubted whether the king should be moved.',
  },
  {
    rule: 'not-how-it-was',
    words:
      "(?:that|this|it)(?:(?:'s| is| was) (?:simply |certainly |just )?not|(?: is| was)n't) (?:how|what|the way) (?:he|she|they|I|we|it|(?:the|his|her|their|our|my|other|many) [a-z]+|[\\p{Lu}][\\p{L}.-]+) (?:{adv})?(?:remember~|recall~|see~|saw|understand~|understood|happened|went|heard|tell~|told it|found|experienced)",
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'That is not how his doctor remembers it.',
    not: 'That is not how his doctor dresses.',
  },
  {
    rule: 'said-it-was-not',
    words:
      "(?:said|says|say|insist~|maintain~|argue~|repl(?:y|ies|ied)|respond~|answer~|claim~|counter~|show(?:s|ed)|found|revealed|indicated|suggested|concluded) (?:that )?(?:it|he|she|they|there|this|that) (?:did|does|do|was|were|is|are|had|has|have)(?: not|n't)(?= ?(?:[.;:–)\"']|$)|, (?:and|but|citing|because) )",
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    unless: 'percent|per cent|polls?|voters|respondents|if |whether ',
    confidence: 0.6,
    catches: 'The king was poisoned, his son said, but his doctor insists he was not.',
    not: 'The king was poisoned, his son said, but his doctor insists he was not alone.',
  },
  {
    rule: 'unaware-of-such',
    words:
      "(?:(?:is|are|was|were)(?: not|n't) aware|(?:is|are|was|were) unaware) of (?<ref>it|this|that|any such [a-z]+|such an? [a-z]+|such [a-z]+|(?:any|the|this|that|these|those) (?:such )?(?:[a-z]+ )?(?:{accusation}|incidents?))",
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The coast guard was not aware of any such collision.',
    not: 'The coast guard was not aware of the time.',
  },
];
