import type { EvidenceCue } from './evidence-cue.ts';

/** Verbs by which somebody gives his verdict on what was said. */
const CALL =
  '(?:call~|label~|brand~|describe~|dismiss~|reject~|condemn~|denounce~|decr(?:y|ies|ied)|slam~|blast~|character(?:ize|izes|ized|izing|ise|ises|ised|ising)|paint~|portray~|deride~|rubbish~|trash~|term~|dub~|tag~|refer~ to)';
/** Verbs that turn away what was said, with it as their object. */
const REBUFF =
  'deny~|dismiss~|reject~|refute~|rebut~|rebuff~|disown~|rubbish~|trash~|repudiate~|brush~ (?:off|aside)|laugh~ (?:off|at)|scoff~ at|sneer~ at|pour~ (?:scorn|cold water) on|shrug~ (?:off|aside)|wave~ (?:off|away|aside)|swat~ (?:away|aside|down)|bat~ (?:away|aside)|slap~ down|make~ light of|made light of|poke~ fun at|push~ back (?:on|against|at)|(?:hit|hits|hitting) (?:back|out) (?:at|against)|take~ (?:strong |sharp )?(?:exception|issue) (?:to|with)|took (?:strong |sharp )?(?:exception|issue) (?:to|with)|bristle~ at|shoot~ down|shot down|play~ down|downplay~|decr(?:y|ies|ied|ying)|disavow~';
/** … and those by which it is turned away only where what was said follows. */
const REBUFF_THAT = `${REBUFF}|dispute~|debunk~|quash~|scotch~|dispel~|quell~|slam~|blast~|discount~|denounce~|condemn~|knock~ (?:back|down)`;
/** What is denied to somebody, rather than denied. */
const GRANTED =
  '(?:requests?|motions?|appeals?|applications?|petitions?|bids?|permits?|permission|access|entry|right|chance|opportunity|visas?|licen[cs]es?|injunction|plea|relief|parole|bail|status|benefits?|coverage|funding|services?|care|treatment|aid|refuge|refunds?|victory|claim for|credit|use|extradition|custody|leave|protection|citizenship|asylum|funds|help|money|title|seat|win|goal|penalty|equali[sz]er|water|food|vote|loans?|insurance|compensation|jobs?|certiorari|class|rights|people|stay|justice|dignity|freedoms?|debate|discourse|discussion)';
/** Infinitives of those who do deny: "was quick to deny", "went on television to deny". */
const TO_DENY =
  '(?:(?<!to )|(?<=(?:forced|obliged|compelled|moved|had|rush(?:ed|es)|hasten(?:ed|s)|hurried|scrambled|continue[sd]?|continuing|quick|swift|keen|eager|at pains|sought|stepped in|out|television|Twitter|Facebook|radio|TV|Instagram|social media|airwaves|statement|conferences?|podium|floor) to ))';
/** Before whom something is denied: "denied in court", "denied to reporters". */
const WHERE =
  '(?:(?:in (?:court|parliament|an? (?:[a-z]+ )?(?:interview|statement|letter|hearing)|public|private|evidence|testimony)|(?:under|on) oath|to (?:reporters|journalists|police|detectives|investigators|the (?:court|jury|press|media|police|inquiry|committee))|through (?:his|her|its|their|a) (?:lawyers?|attorneys?|spokes[a-z]+|office)) )?';
const NOT_GRANTED = `(?!(?:[\\p{L}-]+ ){0,4}${GRANTED}(?![\\p{L}]))`;
/** What was said, with what stands before it: "these entirely one-sided reports". */
const THING = `(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) )?(?:[\\p{L}'-]+ ){0,3}?{saying}`;
/** Where a verb's object has ended. */
const STOPS =
  '(?= ?(?:[.,;:"–)]|and |but |in |on |at |as |against |from |made |when |while |during |saying |through |by |about |after |out of |$))';

/** Cues by which the one accused, or the one a claim is about, says that it is not so. */
export const DENIALS: readonly EvidenceCue[] = [
  {
    rule: 'call-false',
    words: `${CALL} (?<ref>${THING}(?: against (?:him|her|them|it|us))?|it|them|that|this|the (?:whole|entire) (?:thing|matter|affair|[a-z]+)|the (?:[a-z]+ )?(?:logs?|videos?|footage|documents?|records?|recordings?|messages?|emails?|letters?|study|photos?|images?|data|report)|(?:it|them) all|all (?:of )?(?:it|this|that|them)) (?:[^.;]{0,40}? )?(?:as )?(?:being )?{verdict}`,
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    unless: '(?:call~|describe~) it (?:a )?(?:wrong|mistaken|misguided)',
    confidence: 0.6,
    catches: 'The mayor called the allegations baseless.',
    not: 'The mayor called the festival a success.',
  },
  {
    rule: 'hit-back',
    words:
      '(?:hit~ back|hits back|hitting back|push~ back|shot back|shoot~ back|fire~ back|strike~ back|struck back|bristle~)(?= ?(?:[.,;:"]|$)| (?:on|within|at once|immediately|angrily|hours|saying|calling|insisting|in a) )',
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:push~|fire~) back (?:the|into|rebels|troops)|exchange of fire|opened fire|gunmen|troops|soldiers|rockets?',
    confidence: 0.6,
    catches: 'The mayor is accused of taking bribes. Her office hit back on Monday.',
    not: 'The mayor is accused of taking bribes. Her office moved back on Monday.',
  },
  {
    rule: 'asked-and-denied',
    words:
      "(?:asked|pressed|quizzed|questioned) (?:by [^,.;]{2,40} )?(?:directly |on [a-z]+day |repeatedly )?(?:about (?:claims|reports|allegations|accusations|suggestions|rumou?rs) that|whether|if) (?<what>[^;.]{4,110}?), (?<who>(?:[\\p{L}.'-]+,? ){1,8}?)(?:shook (?:his|her|their) heads?|(?:said|replied|answered|responded|told (?:reporters|journalists|the [^,.;]{2,30})|added)(?: only| simply| flatly| emphatically)?[:,]? \"?(?:[Nn]o(?=[,.\"!])|[Nn]ot at all|[Nn]ever(?=[,.\"!])|[Aa]bsolutely not|[Oo]f course not|[Cc]ertainly not|[Nn]othing of the (?:kind|sort)|(?:[Ii]|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:did not|didn't|had not|hadn't|have not|haven't|never|had no idea|was not|wasn't|were not|weren't|do not|don't|does not|doesn't)(?! (?:know|think|comment|want|remember|recall) ))|laughed(?: it off)?|replied in the negative|denied (?:it|this|that|doing so))",
    bears: 'denied',
    frame: 'what',
    by: 'subject',
    confidence: 0.75,
    catches: 'Asked whether he had pushed the referee, the captain shook his head.',
    not: 'Asked whether he had pushed the referee, the captain sat down.',
  },
  {
    rule: 'denial-agent',
    words:
      '(?<=(?<ref>{accusation}),? (?:which )?(?:(?:was|were|has been|have been|is|are) )?{adv})(?:denied|dismissed|rejected|disputed) by',
    bears: 'denied',
    frame: 'reference',
    by: 'agent',
    confidence: 0.85,
    catches: 'The allegations were denied by the ministry.',
    not: 'The application was denied by the court.',
  },
  {
    rule: 'denial-agent-that',
    words:
      '{accusation}, (?:which (?:was|were|has been|have been) )?{adv}(?:denied|dismissed|rejected|disputed) by (?<who>[^,;.]{2,50}), (?:that|of)',
    bears: 'denied',
    frame: 'clause',
    by: 'agent',
    confidence: 0.85,
    catches: 'Amid claims, denied by the club, that the match was fixed, fans stayed away.',
    not: 'Claims that the match was fixed kept fans away.',
  },
  {
    rule: 'which-somebody-denies',
    words: `(?<=, (?<ref>which) )(?<who>he |she |it |they |(?:(?:the|his|her|its|their|a|an|some|many|several|both|most|other) )?(?:(?!that|which|were|was|are|is|have|has|had|will|would|and)[\\p{L}'-]+ ){1,5}?)(?:(?:has|have|had) (?:always |long |since |repeatedly )*|{adv}|always |long )(?:(?:denies|denied|deny|disputes?|disputed|contests?|contested|refutes?|refuted)(?! (?:him|her|them|us|me|it|the|a|an) )|(?:called|calls?|dismissed as|dismiss(?:es)? as|described as|describes? as|rejected as|rejects? as) {verdict})(?= ?(?:[.,;:"–)]|$|and |but |as |in |through ))`,
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    confidence: 0.8,
    catches: 'The rebels say they sank two ships, which the admiralty denies.',
    not: 'The rebels sank two ships, which the admiralty owned.',
  },
  {
    rule: 'defended-against',
    words:
      'defend~ (?:himself|herself|itself|themselves|(?:his|her|its|their) (?:[a-z]+ ){1,2})(?: [a-z]+ly)? ?against (?:the |any |all |these |those )?(?:[a-z]+ )?{accusation} (?:(?:of|that)(?: having| being)?|(?=(?:he|she|it|they) ))',
    bears: 'denied',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.7,
    catches: 'The pitcher defended himself against accusations of racism.',
    not: 'The pitcher defended himself against the dog.',
  },
  {
    rule: 'denial-relative',
    words:
      "(?<=(?<ref>{accusation}),? (?:which |that )?)(?<who>he |she |it |they |(?:the )?(?:(?!that|which|something|were|was|are|is|have|has|and)[a-z]+ ){1,3}(?:and (?:an? |the |his |her |its )?(?:(?!that|which|something|were|was|are|is|have|has)[a-z]+ ){1,3})?|(?:[\\p{Lu}][\\p{L}.'-]+ ){1,4})(?:(?:has|have|had) )?{adv}(?:denies|denied|deny|rejects?|rejected|dismiss(?:es|ed)?|contests?|contested|rebuts?|rebutted|disputes?|disputed|refutes?|refuted)",
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    confidence: 0.85,
    catches: 'She resigned over bribery allegations she denies.',
    not: 'The committee denied the application.',
  },
  {
    rule: 'deny',
    words: `(?<!not )(?<!n't )(?<!no )${TO_DENY}(?<!(?:neither |not |n't |to )confirm(?:ed|s)? (?:or|nor) )(?:deny|denies|denied|denying(?= (?:that|any|having|being|he|she|it|they|ever) )) {adv}${WHERE}(?!(?:having |making |holding )?(?:any )?such )(?!(?:him|her|them|us|me|it) (?:even|the|a|an|access|entry|that|any) )(?:(?:being|having|that|ever)(?= )|to [^,.;]{2,40}? that|${NOT_GRANTED}(?=(?:[\\p{L}-]+ing|he|she|it|they|there|we|any|all|the|a|an|his|her|its|their|such|direct)(?![\\p{L}]))|${NOT_GRANTED}(?!(?:[\\p{L}-]+ ){1,3}(?:to|the|a|an) )(?=[a-z-]+(?: [a-z-]+)*(?:[.,;]|$| (?:in|of|with|for|by|on|at|from|against|or|and|after|during|over) ))|(?=(?:all |any )?(?:responsibility|involvement|complicity|knowledge|links?|ties|blame) (?:in|for|of|with|to) )|(?=(?:[\\p{L}.'-]+ ){1,7}(?:had|has|have|was|were|is|are|would|will|did|could) ))`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:no one|nobody|there is no|few) (?:[a-z]+ )?den(?:y|ies|ied)|(?:was|were|been|be|is|are|being) (?:[a-z]+ly )?denied (?!by)|denied (?:on appeal|for|in(?! (?:court|parliament|public|private|evidence|testimony|an? ))|at|to(?! (?:reporters|journalists|police|detectives|investigators|the (?:court|jury|press|media|police|inquiry|committee)))) |denied (?:(?:him|her|them|us|me|it) (?:a|an|the|his|her|their|access|entry|bail)|bail|entry|access|visas?|asylum|permission|parole|treatment|a visa|(?:the|a|an|his|her|its|their|any) (?:request|change|appeal|motion|petition|application|exemption|waiver|permit)s?|requests)|(?:refuse~|decline~) to deny',
    confidence: 0.85,
    catches: 'The minister denied taking bribes.',
    not: 'He was denied bail on Friday.',
  },
  {
    rule: 'deny-blanket',
    words:
      '(?<!not )(?:deny~|reject~|contest~) (?:doing |committing |{adv}){adv}(?:any|all|every|the|these|those|such|his|her|its|their)? ?(?:[a-z]+ ){0,2}?(?:(?:wrong-?doings?|misconduct|guilt|impropriet(?:y|ies)|liability|accusations|allegations|charges|anything wrong)(?: (?:against (?:him|her|it|them|us)|made against [a-z]+))?(?= ?(?:[.,;:"–)]|and |but |in |on |at |through |when |while |since |after |from |as |saying |$))|(?:involvement|responsibility)(?= ?(?:[.,;:"–)]|and |but |$)))',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.85,
    catches: 'The banker has denied any wrongdoing.',
    not: 'The banker denied taking the money.',
  },
  {
    rule: 'deny-elliptical',
    words: `(?:(?:he|she|it|they|both|both men|both women|each|neither|all (?:of them|three|four|five)|the (?:two|three|four)) {adv}(?:deny|denies|denied|deny it|denied it|denies it)|${TO_DENY}deny~ (?:having |making |holding )?(?:any such|such an?|such) (?:[a-z-]+ )?[a-z-]+|${TO_DENY}(?:deny~|dismiss~|refute~|repudiate~)"? (?:this|that|it|them|doing so|so|it all|all of (?:it|this|that|them))|did {adv}deny (?:it|this|that|them)|(?:swear~|swore|insist~|say~|said|maintain~) (?:that )?(?:he|she|it|they) {adv}(?:never did|did(?: not|n't)|did no such thing|never has)|(?:was|is|were) (?:adamant|clear) (?:that )?(?:he|she|it|they) (?:never did|did(?: not|n't)))(?= ?(?:[.,;:"–)]|and |but |$))`,
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.85,
    catches: 'Both deny it.',
    not: 'Both teams deny each other space.',
  },
  {
    rule: 'deny-object-before',
    words:
      "(?<!not )(?<!n't )(?:deny~|denies|denied|(?<=(?:,|–) something [^,.;]{2,50} )(?:rejects?|rejected|refutes?|refuted))(?= ?(?:[.,;:–)]|$|(?:and|but|as|saying|through|when|while|in an? |in court|on Twitter|to) ))",
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:was|were|been|be|is|are|being) (?:[a-z]+ly |since |then |later )*denied(?! by)|confirmed (?:or|nor) denied',
    confidence: 0.8,
    catches: 'The radar was jammed on purpose, something that Ostland has always denied.',
    not: 'The request was denied.',
  },
  {
    rule: 'deny-report',
    words: `(?<!not )(?<!n't )(?:${REBUFF})"? {adv}(?<ref>(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) )?(?:[\\p{L}.0-9'-]+ ){0,6}?(?:{accusation}|ideas?|descriptions?|criticisms?|portrayals?|narratives?|versions?(?: of (?:events|the (?:events|facts|incident|story|affair)))?|theor(?:y|ies)|word of it)|every (?:single )?word|the (?:whole|entire) (?:thing|story))${STOPS}`,
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    confidence: 0.6,
    catches: 'The airline denied the report.',
    not: 'The airline denied boarding to forty passengers.',
  },
  {
    rule: 'dismiss-suggestion',
    words: `(?<!not )(?<!n't )(?:${REBUFF_THAT}) {adv}(?:(?!after |over |amid |following |because |since |for |when )(?:{det}|[\\p{L}'-]+) ){0,4}?(?:{accusation}|{saying}(?= (?:from [^,.;]{2,60} )?(?:by [^,.;]{2,60} )?(?:in [^,.;]{2,60} )?that)|(?:any )?(?:hints?|talk|signs)(?= (?:that|of))|(?:messages?|posts?|videos?|clips?|letters?|circulars?|notices?|tweets?|articles?)(?= (?:claiming|suggesting|saying|alleging|which|that))) (?:(?:from|by|in|on) [^,;.]{3,60}? that|(?:(?:claiming|suggesting|saying|alleging)(?: that)?|that|of|it|he|she|they)|(?=(?:the|its|his|her|their|there|[\\p{Lu}][\\p{L}'-]+) (?:[\\p{L}'-]+ ){0,6}(?:was|were|is|are|had|has|have|would|will|did|could|may|might) ))(?: (?:suggests?|suggested|shows?|showed|indicates?|indicated|said|says|claims?|claimed)(?: that)?(?= [\\p{Lu}a-z]))?(?! (?:a )?(?:news|press)(?![\\p{L}]))`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    unless:
      "(?:reject~|deny~|dismiss~) (?:[\\p{L}'-]+ ){0,3}?(?:proposals?|plans?|bids?|calls?|requests?|motions?|appeals?|offers?|deals?|demands?)",
    confidence: 0.85,
    catches: 'A spokesman dismissed suggestions that the bridge was unsafe.',
    not: 'Lawmakers rejected the proposal to close the bridge.',
  },
  {
    rule: 'idea-called-false',
    words:
      "an? (?:[a-z]+ )?(?:idea|notion|claim|charge|allegation|accusation|assertion|suggestion|characteri[sz]ation|description|theory|figure|number|story|account|statement|version|explanation|estimate|comparison) (?:(?:that|which) )?(?<who>(?:(?:the|his|her|its|some|many|most|other|several|independent) )?(?:[\\p{L}.'-]+ ){0,3}?[\\p{L}.'-]+) (?:(?:has|have) )?(?:called|calls|call|dismissed as|dismiss as|described as|describe as|branded|rated|labell?ed|said (?:is|was|were)|says? (?:is|was|are)) {verdict}",
    bears: 'denied',
    frame: 'nearby',
    by: 'agent',
    confidence: 0.75,
    catches: 'The dam will fail, he said, a claim that engineers called wildly exaggerated.',
    not: 'The dam will fail, he said, a claim that engineers called him about.',
  },
  {
    rule: 'idea-is-false',
    words:
      '(?:an?|the) (?:[a-z]+ )?(?:idea|notion|claim|charge|allegation|accusation|assertion|suggestion|characteri[sz]ation|description|theory|figure|number|story|account|statement|version|explanation|estimate) (?:that|which) (?:is|was|were|are) {verdict}',
    bears: 'denied',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.75,
    catches: 'He was said to be ill, an idea that was "completely untrue".',
    not: 'He was said to be ill, an idea that was his own.',
  },
  {
    rule: 'is-innocent',
    words: '(?:is|was|are|were) {adv}innocent(?= of(?! (?:the|a) (?:world|child))| ?[.,;"]|$)',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.65,
    catches: '"My brother is absolutely innocent," she said.',
    not: 'They killed innocent people.',
  },
  {
    rule: 'nothing-improper',
    words:
      '(?:nothing (?:inappropriate|improper|illegal|illicit|unlawful|untoward|unethical|criminal)|no wrongdoing|no (?:crime|offence|offense)) (?:(?:took|has taken|had taken) place|happened|occurred|(?:was|had been|has been) (?:done|committed)|about (?:it|that|this))',
    bears: 'denied',
    frame: 'blanket',
    by: 'outer',
    unless: '(?:will|would|may|might|could|hopes? to|expect(?:s|ed)? to) (?:[a-z]+ )?(?:conclude|find|show|prove|say)',
    confidence: 0.7,
    catches: 'Her lawyer said that nothing improper had been done.',
    not: 'Her lawyer said that nothing new had been done.',
  },
  {
    rule: 'not-trying',
    words:
      "(?:(?:is|are|was|were|am)(?: not|n't)|'(?:s|re|m) not) (?:trying|seeking|attempting|aiming|plotting|conspiring|out) to|(?:is|are|was|were)(?: not|n't) (?:hiding|avoiding|abandoning|backing away from|backing down from|running away from)",
    bears: 'denied',
    frame: 'clause-itself',
    by: 'outer',
    unless: 'if |not trying to (?:be|win|hit)',
    confidence: 0.65,
    catches: 'The candidates say they are not trying to avoid the premier.',
    not: 'The candidates say they are trying to meet the premier.',
  },
  {
    rule: 'nothing-to-do',
    words:
      "(?<!who )(?<!which )(?<!that )(?:(?:had|has|have|having) (?:absolutely )?(?:nothing to do with|no (?:part|role|hand|involvement|knowledge) (?:in|of|whatsoever in))|(?:was|were|is|are) (?:not|n't|in no way|never) {adv}(?:involved in|behind|responsible for|party to|to blame for))",
    bears: 'denied',
    frame: 'clause-itself',
    by: 'outer',
    confidence: 0.7,
    catches: 'The club said it had nothing to do with the brawl.',
    not: 'The club said it had everything to gain.',
  },
  {
    rule: 'did-nothing-wrong',
    words:
      '(?:said|says|say|insist~|maintain~|claim~|contend~|argue~|stress~|repeat~|testif(?:y|ied|ies)|told [^,.;]{2,40}?|has said|have said) (?:that )?(?:he|she|they|it|we|I) (?:has |have |had )?(?:did|done|committed) (?:nothing wrong|nothing illegal|nothing improper|no wrong|no such thing)|(?:vow~|plan~|intend~|pledge~) to (?:fight|contest|challenge|defend (?:himself|herself|itself|themselves) against) (?:the |these |those |all (?:of )?(?:the )?)?(?:[a-z]+ )?(?:charges|allegations|accusations|lawsuit|suit|case|claims)|(?:repeated|repeatedly made|despite|issued) (?:his|her|its|their|a|strong|repeated)? ?(?:[a-z]+ )?denials?',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    unless:
      '(?:FBI|[Pp]olice|[Ii]nvestigators|[Pp]rosecutors|[Pp]anel|[Cc]ourt|[Jj]udge|[Ii]nquiry|[Cc]ommission|[Rr]eport|[Rr]eview|[Jj]ury) (?:has |had |have )?(?:said|says|say|argued?|maintained) (?:that )?(?:he|she|they)',
    confidence: 0.75,
    catches: 'The banker said that he had done nothing wrong.',
    not: 'The banker said that he had done his sums.',
  },
  {
    rule: 'victim-of-a-plot',
    words:
      '(?:is|was|are|were|being|had been|been) (?:{adv}the )?(?:victims? of (?:an? )?(?:[a-z]+ )?(?:plot|conspiracy|smear|witch[ -]hunt|set-?up|frame-up|vendetta|mistaken identity)|framed(?= ?(?:[.,;"]|$|by ))|(?<=(?:he|she|they|I|we|client) (?:had |has |have )?(?:was|were|been) )set up(?= ?(?:[.,;"]|$|by )))',
    bears: 'denied',
    frame: 'blanket',
    by: 'outer',
    confidence: 0.65,
    catches: 'She says she is the victim of a plot.',
    not: 'She says she is the author of a plot.',
  },
  {
    rule: 'not-guilty',
    words:
      '(?:plead~|pled|enter~(?: an?)?(?: pleas?(?: of)?)?) (?:not guilty|innocent)(?: plea)?(?: on [a-z]+day)?(?: (?:to|of)(?: all| both)?(?: (?:the|these|those))?(?: [a-z]+)? (?:charges?|counts?|allegations?))?(?: of)?|(?:maintain~|insist~ on|assert~|protest~) (?:his|her|their|its) innocence|(?:say~|said|says|insist~|maintain~)(?: {time})? (?:that )?(?:he|she|they|it|his client|her client|their client) (?:is|are|was|were) (?:innocent|not guilty)|(?:maintain~|insist~) that (?:he|she|they) (?:is|are|was|were) innocent',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.9,
    catches: 'The trader pleaded not guilty.',
    not: 'The trader pleaded guilty to two counts.',
  },
  {
    rule: 'not-true-that',
    words:
      "(?:it(?: is|'s| was)|that(?: is|'s)) (?:(?:simply|just|absolutely|completely|totally|categorically|also) )*(?:not (?:true|correct|accurate|the case)|untrue|false|incorrect|a lie|nonsense|a myth) (?:to (?:say|suggest|claim|imply) )?that",
    bears: 'denied',
    frame: 'clause',
    by: 'outer',
    unless: '(?:if|whether) (?:it|that)',
    confidence: 0.8,
    catches: '"It is not true that we are leaving," the premier said.',
    not: '"It is true that we are leaving," the premier said.',
  },
  {
    rule: 'wrong-to-say',
    words:
      "(?:it(?: is|'s| was| would be| had been| seems?)|that(?: is|'s)) (?:(?:[a-z]+ly|just|a bit|quite) )*(?:(?:a stretch|nonsense|nonsensical|absurd|ridiculous|preposterous|ludicrous|wrong|false|untrue|misleading|inaccurate|incorrect|unfair|dishonest|disingenuous|laughable|simplistic|petty|outrageous|a mistake|an exaggeration|far-?fetched)(?: (?:and|or) [a-z]+)?) to (?:say|suggest|claim|imply|argue|insist|pretend|conclude|assert|allege|insinuate|contend|state) (?:that )?",
    bears: 'denied',
    frame: 'clause',
    by: 'outer',
    unless: '(?:if|whether) (?:it|that)',
    confidence: 0.75,
    catches: 'The lawyer said it was absurd to suggest that she had fled.',
    not: 'The lawyer said it was absurd to flee.',
  },
  {
    rule: 'report-that-denied',
    words:
      '{accusation} that (?<what>[^,;]{4,120}?) (?:was|were|is|are|has been|have been) {adv}(?:denied|dismissed|rejected) by',
    bears: 'denied',
    frame: 'what',
    by: 'agent',
    confidence: 0.85,
    catches: 'Reports that the pilot survived were denied by his family.',
    not: 'Reports that the pilot survived were read by his family.',
  },
  {
    rule: 'report-is-false',
    words: `(?<ref>{listed}|(?:{det} )?(?:(?!(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed)|insist(?:s|ed)|argue[sd]?|claim(?:s|ed)(?= {det}) |that|but|because) )[\\p{L}][\\p{L}'-]* ){0,2}?(?:{saying}|toll|lawsuit|suit|case)(?: against (?:him|her|them|it|us|me))?)(?:, [^,.;]{2,40} (?:said|says|added|adds|insisted|insists|wrote|told [^,.;]{2,30}),)? (?:(?!(?:is|are|was|were|has|have|had|will|would) )(?:(?! (?:that|which|who) )[^.;,]){0,60} )?(?:(?:is|are|was|were|(?:has|have|had) been) {adv}(?:and {adv})?(?:(?:confirmed|exposed|revealed|shown|found|declared|deemed) (?:as|to be|to have been) )?|(?:prove[ds]?|proven|turn(?:s|ed) out|seem(?:s|ed)?|appear(?:s|ed)?) (?:to (?:be|have been) )?{adv}){verdict}`,
    bears: 'denied',
    frame: 'reference',
    by: 'outer',
    unless:
      'any (?:of )?(?:[a-z]+ or )?(?:policies|comments|remarks|attacks?)|that (?:discriminate|target|divide)|stance|conclusion that|(?:not|n.t) (?:politically|baseless|false|unfounded|misleading|wrong)|if (?:the|these|those)|whether (?:the|these|those)|(?<!(?:the|these|those|his|her|its|their|all) (?:[a-z]+ )?)(?:statements|claims|reports|allegations|stories) (?:that|which) (?:turned|proved|are|were|have)',
    confidence: 0.75,
    catches: '"These reports are completely false," the club said.',
    not: 'The reports are due in March.',
  },
  {
    rule: 'report-that-is-false',
    words: `{saying} (?:[^.;,]{3,60}? )??that (?<what>(?!(?:have|has|had|is|are|was|were|turned|proved|later|would|could) )(?:[^;.]|\\.(?=\\S)){8,140}?) (?:(?:is|are|was|were|(?:has|have|had) been) {adv}(?:and {adv})?|(?:proved|proven|turned out) (?:to be )?{adv}){verdict}(?= ?(?:[.,;:"')–]|$| (?:and|but|because) ))`,
    bears: 'denied',
    frame: 'what',
    by: 'outer',
    unless:
      'conclusion that|(?:policies|comments|remarks|attacks?) that (?:discriminate|target|divide)|if (?:the|these|those)|whether (?:the|these|those)|that (?:is|was|are|were) (?:not|false|wrong|misleading)',
    confidence: 0.75,
    catches: 'Claims shared on WhatsApp that the island has run out of fuel are baseless.',
    not: 'Claims shared on WhatsApp that the island has run out of fuel are popular.',
  },
  {
    rule: 'there-was-no',
    words:
      '(?:say~|said|says|insist~|maintain~|stress~|repeat~) (?:that )?there (?:was|were|is|are|had been|has been) (?:absolutely |never )?no (?=(?:[a-z]+ ){0,2}?(?:collusion|wrongdoing|conspiracy|cover-?up|bribery|bribes?|corruption|quid pro quo|plot|interference|misconduct|cheating|affair|fraud|abuse|coercion|pressure|manipulation|discrimination|agreement|secret|payments?|contacts?|torture|crime)(?![\\p{L}]))',
    bears: 'denied',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.7,
    catches: 'The coach said there was no cheating in his squad.',
    not: 'The coach said there was no need for haste.',
  },
  {
    rule: 'that-is-false',
    words: `(?:(?:(?:said|say|says|insist~|tell~|told|reveal~|show~) (?:[^,.;"]{2,30} )?(?:that )?)?(?<!all )(?:this|that|it|none of (?:it|this|that))(?:'s| (?:is|was))(?: all)? {verdict}(?= ?(?:[.,;:"'–)]|$| (?:because|and|but) ))|(?:nothing|little) (?:could be|is) (?:further|farther) from the truth|(?:this|that|it) (?:never|did(?: not|n't)) happen(?:ed)?|none of (?:this|that|it) (?:is|was|happened)(?: true)?|(?:absolutely|certainly|definitely|of course) not(?=[,.!"])|(?:(?<=^)|(?<=[".:;] ?))(?:[Nn]ot (?:so|true|me|us|guilty|a (?:bit|word) of (?:it|this|that|truth))|[Nn]othing of the (?:kind|sort))(?=[,.!"])|(?:did|do|does|saw|heard|found|know|knew|happened|was|said|had done) nothing of the (?:kind|sort)|(?<=(?:^|: ?|[.!?] )"){verdict}(?=[,.!]")|(?:is|was|came as) (?:all )?news to (?:him|her|me|us|them))`,
    bears: 'denied',
    frame: 'nearby',
    by: 'outer',
    unless:
      "it (?:is|was) an? (?:fake|forgery)|but (?:it(?:'s| is) )?not (?:impossible|unlikely|unthinkable)|wrong(?:,|, and| and) (?:that|it|this) (?:is|was)|(?:make|makes|made|making) sure|ensur(?:e|es|ed|ing)|happen(?:ed)? again|(?:not|n.t) (?:wrong|false|misleading)|(?:if|whether) (?:that|it|this)",
    confidence: 0.8,
    catches: '"That is simply not true," the coach said.',
    not: '"That is true," the coach said.',
  },
];
