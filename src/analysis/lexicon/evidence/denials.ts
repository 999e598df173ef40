import type { EvidenceCue } from './evidence-cue.ts';

/** Cues by which the one accused, or the one a claim is about, says that it is not so. */
export const DENIALS: readonly EvidenceCue[] = [
  {
    rule: 'call-false',
    words:
      '(?:call~|label~|brand~|describe~|dismiss~|reject~|condemn~|denounce~|decr(?:y|ies|ied)|slam~|character(?:ize|izes|ized|ise|ises|ised)) (?<ref>(?:{det} )?(?:[a-z]+ ){0,2}{accusation}(?: against (?:him|her|them|it|us))?|it|them|that|this) (?:[^.;]{0,40}? )?(?:as )?{adv}(?:"|\')?{adv}(?:(?:totally|completely|absolutely|utterly|entirely|an?|absolute|pure|complete|utter|simply|just) )*(?:false|untrue|baseless|fabricat(?:ed|ions?)|unfounded|groundless|ridiculous|absurd|outrageous|preposterous|nonsense|fake(?: news)?|propaganda|slander(?:ous)?|defamatory|lies?|inaccurate|fiction|rubbish|politically motivated|politically driven|a (?:lie|hoax|smear(?: campaign)?|witch[ -]hunt|fabrication|set-?up|conspiracy)|meritless|without (?:merit|foundation|basis)|trumped[ -]up|incorrect|not true|wrong|unjustified|misguided)',
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    confidence: 0.85,
    catches: 'The mayor called the allegations baseless.',
    not: 'The mayor called the festival a success.',
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
    rule: 'denial-relative',
    words:
      "(?<=(?<ref>{accusation}),? (?:which |that )?)(?<who>he |she |it |they |(?:the )?(?:(?!that|which|were|was|are|is|have|has)[a-z]+ ){1,3}|(?:[\\p{Lu}][\\p{L}.'-]+ ){1,4})(?:(?:has|have|had) )?{adv}(?:denies|denied|deny|rejects?|rejected|disputes?|disputed|refutes?|refuted)",
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    confidence: 0.85,
    catches: 'She resigned over bribery allegations she denies.',
    not: 'The committee denied the application.',
  },
  {
    rule: 'deny',
    words:
      "(?<!not )(?<!n't )(?<!no )(?<!neither confirm(?:ed|s)? (?:or|nor) )(?:deny|denies|denied|denying(?= (?:that|any|having|being|he|she|it|they) )) {adv}(?!(?:him|her|them|us|me|it) (?:even|the|a|an|access|entry|that|any) )(?:(?:being|having|that|ever)(?= )|to [^,.;]{2,40}? that|(?!(?:[\\p{L}-]+ ){0,3}(?:requests?|motions?|appeals?|applications?|petitions?|bids?|permits?|permission|access|entry|right|chance|opportunity|visas?|licen[cs]es?|injunction|plea|relief|parole|bail|status|benefits?|coverage|funding|services?|care|treatment|aid|refuge|victory|claim for|credit|use|extradition|custody|leave|protection|citizenship|asylum|funds|help|money|title|seat|win|goal|penalty|equali[sz]er)(?![\\p{L}]))(?=(?:[\\p{L}-]+ing|he|she|it|they|there|we|any|all|the|a|an|his|her|its|their|such|direct)(?![\\p{L}]))|(?!(?:[\\p{L}-]+ ){0,3}(?:requests?|motions?|appeals?|applications?|petitions?|bids?|permits?|permission|access|entry|right|chance|opportunity|visas?|licen[cs]es?|injunction|plea|relief|parole|bail|status|benefits?|coverage|funding|services?|care|treatment|aid|refuge|victory|claim for|credit|use|extradition|custody|leave|protection|citizenship|asylum|funds|help|money|title|seat|win|goal|penalty|equali[sz]er)(?![\\p{L}]))(?!(?:[\\p{L}-]+ ){1,3}(?:to|the|a|an) )(?=[a-z-]+(?: [a-z-]+)*(?:[.,;]| (?:in|of|with|for|by|on|at|from|against|or|and|after|during|over) ))|(?=(?:[\\p{L}.'-]+ ){1,7}(?:had|has|have|was|were|is|are|would|will|did|could) ))",
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:no one|nobody|there is no|few) (?:[a-z]+ )?den(?:y|ies|ied)|(?:was|were|been|be|is|are|being) (?:[a-z]+ly )?denied (?!by)|denied (?:on|for|in|at|to) |denied (?:(?:him|her|them|us|me|it) (?:a|an|the|his|her|their|access|entry|bail)|bail|entry|access|visas?|asylum|permission|parole|treatment|a visa|the request|a request|requests)',
    confidence: 0.85,
    catches: 'The minister denied taking bribes.',
    not: 'He was denied bail on Friday.',
  },
  {
    rule: 'deny-blanket',
    words:
      '(?<!not )(?:deny~|reject~|contest~) (?:doing |committing |{adv}){adv}(?:any|all|every|the|these|those|such|his|her|its|their)? ?(?:[a-z]+ ){0,2}?(?:(?:wrongdoing|misconduct|guilt|impropriety|liability|accusations|allegations|charges|anything wrong)(?: (?:against (?:him|her|it|them|us)|made against [a-z]+))?(?= ?(?:[.,;:"–)]|and |but |in |on |at |through |when |while |since |after |from |as |saying |$))|(?:involvement|responsibility)(?= ?(?:[.,;:"–)]|and |but |$)))',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.85,
    catches: 'The banker has denied any wrongdoing.',
    not: 'The banker denied taking the money.',
  },
  {
    rule: 'deny-elliptical',
    words:
      '(?:(?:he|she|it|they|both|both men|both women|each|neither|all (?:of them|three|four|five)|the (?:two|three|four)) {adv}(?:deny|denies|denied|deny it|denied it|denies it)|(?:deny~|reject~|dismiss~|refute~) (?:this|that|it|them|doing so|so)|(?:said|say|says) (?:that )?(?:this|that|it) (?:was|is) {adv}(?:not true|untrue|false|not the case|a lie)|(?<=^["\']?)(?:that|it|this)(?:\'s| is| was) (?:just |simply |absolutely |completely |totally )*(?:not true|untrue|false|a lie|not the case|nonsense))(?= ?(?:[.,;:"–)]|and |but |$))',
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
      "(?<!not )(?<!n't )(?:deny~|denies|denied)(?= ?(?:[.,;:–)]|$|(?:and|but|as|saying|through|when|while|in an? |in court|on Twitter|to) ))",
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:was|were|been|be|is|are|being) (?:[a-z]+ly |since |then |later )*denied(?! by)',
    confidence: 0.8,
    catches: 'The radar was jammed on purpose, something that Ostland has always denied.',
    not: 'The request was denied.',
  },
  {
    rule: 'deny-report',
    words:
      "(?<!not )(?<!n't )(?:deny~|refute~|rebut~|rubbish~|dismiss~|reject~|repudiate~|brush~ off) {adv}(?<ref>(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s)?) )?(?:[\\p{L}.0-9'-]+ ){0,6}?{accusation})(?= ?(?:[.,;:\"–)]|and |but |in |on |at |as |against |from |made |when |while |during |saying |through |that said |by |about |$))",
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    confidence: 0.85,
    catches: 'The airline denied the report.',
    not: 'The airline denied boarding to forty passengers.',
  },
  {
    rule: 'dismiss-suggestion',
    words:
      "(?<!not )(?:deny~|dismiss~|reject~|refute~|rebut~|rubbish~|brush~ off|push~ back (?:on|against)|scoff~ at|hit back at|play~ down|disput~) {adv}(?:(?:{det}|[\\p{L}'-]+) ){0,4}?(?:{accusation}|(?:ideas?|theor(?:y|ies)|possibility|contentions?|arguments?|perceptions?|implications?)(?= that)) (?:(?:that|of|it|he|she|they|by [^,;.]{3,40}? that)|(?=(?:the|its|his|her|their|there|[\\p{Lu}][\\p{L}'-]+) (?:[\\p{L}'-]+ ){0,6}(?:was|were|is|are|had|has|have|would|will|did|could|may|might) ))(?! (?:a )?(?:news|press))",
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.85,
    catches: 'A spokesman dismissed suggestions that the bridge was unsafe.',
    not: 'Lawmakers rejected the proposal to close the bridge.',
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
    confidence: 0.75,
    catches: 'The banker said that he had done nothing wrong.',
    not: 'The banker said that he had done his sums.',
  },
  {
    rule: 'not-guilty',
    words:
      '(?:plead~|pled|enter~(?: an?)?(?: pleas?(?: of)?)?) (?:not guilty|innocent)(?: plea)?(?: on [a-z]+day)?(?: (?:to|of)(?: all| both)?(?: (?:the|these|those))?(?: [a-z]+)? (?:charges?|counts?|allegations?))?(?: of)?|(?:maintain~|insist~ on|assert~|protest~) (?:his|her|their|its) innocence|(?:say~|said|says|insist~|maintain~) (?:that )?(?:he|she|they|it|his client|her client|their client) (?:is|are|was|were) (?:innocent|not guilty)|(?:maintain~|insist~) that (?:he|she|they) (?:is|are|was|were) innocent',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.9,
    catches: 'The trader pleaded not guilty.',
    not: 'The trader pleaded guilty to two counts.',
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
    words:
      '(?<ref>(?:{det} )?(?:[a-z]+ ){0,2}?(?:reports?|stor(?:y|ies)|claims?|allegations?|accusations?|rumou?rs?|charges|lawsuit|suit|complaint|case)(?: against (?:him|her|them|it|us|me))?) (?:[^.;,]{0,60} )?(?:is|are|was|were) {adv}(?:and {adv})?(?:"|\')?(?:(?:totally|completely|absolutely|utterly|entirely|simply|just|all) (?:and (?:totally|completely) )?)*(?:false|untrue|baseless|fabricat(?:ed|ions?)|unfounded|groundless|ridiculous|absurd|outrageous|preposterous|nonsense|fake(?: news)?|propaganda|slander(?:ous)?|defamatory|lies?|inaccurate|fiction|rubbish|politically motivated|politically driven|a (?:lie|hoax|smear(?: campaign)?|witch[ -]hunt|fabrication|set-?up|conspiracy)|meritless|without (?:merit|foundation|basis)|trumped[ -]up|incorrect|not true|wrong|unjustified|misguided)',
    bears: 'denied',
    frame: 'reference',
    by: 'outer',
    unless: '(?:not|n.t) (?:politically|baseless|false|unfounded)|if (?:the|these|those)',
    confidence: 0.75,
    catches: '"These reports are completely false," the club said.',
    not: 'The reports are due in March.',
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
];
