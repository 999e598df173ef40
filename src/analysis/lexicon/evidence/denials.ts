import type { EvidenceCue } from './evidence-cue.ts';

/** Cues by which the one accused, or the one a claim is about, says that it is not so. */
export const DENIALS: readonly EvidenceCue[] = [
  {
    rule: 'call-false',
    words:
      '(?:call~|label~|brand~|describe~|dismiss~|reject~|condemn~|denounce~) (?<ref>(?:{det} )?(?:[a-z]+ ){0,2}{accusation}|it|them|that|this)(?: [^.;]{0,40}?)? (?:as )?{adv}(?:"|\')?{adv}(?:totally |completely |an? |absolute |pure |complete |utter )*(?:false|untrue|baseless|fabricat(?:ed|ion)|unfounded|groundless|ridiculous|absurd|nonsense|fake(?: news)?|propaganda|slander|lies?|lie|inaccurate|fiction|rubbish)',
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
      "(?<=(?<ref>{accusation}),? (?:which |that )?)(?:he |she |it |they |the (?:[a-z]+ ){1,3}|(?:[\\p{Lu}][\\p{L}.'-]+ ){1,4})(?:(?:has|have|had) )?{adv}(?:denies|denied|deny|rejects?|rejected|disputes?|disputed|refutes?|refuted)",
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
      "(?<!not )(?<!n't )(?<!no )(?<!neither confirm(?:ed|s)? (?:or|nor) )(?:deny~|deni(?:es|ed)) {adv}(?:(?:being|having|that)(?= )|to [^,.;]{2,40}? that|(?=(?:[\\p{L}-]+ing|he|she|it|they|there|we|any|all|ever|involvement|responsibility|wrongdoing|knowledge|collusion|collaboration|complicity|interference|links|ties|guilt|role|authorship|ownership|direct|(?:the |a |its |his |her |their |any |such )(?:existence|involvement|role|affair|link|connection|plot|knowledge|murder|killing|assault|attack|abuse|theft|rape|fraud|offen[cs]es?|crimes?|payments?|relationship)|Russian|Chinese|Iranian|American|Israeli|Ukrainian)(?![\\p{L}])))",
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:no one|nobody|there is no|few) (?:[a-z]+ )?den(?:y|ies|ied)|(?:was|were|been|be|is|are|being) (?:[a-z]+ly )?denied (?!by)|denied (?:on|for|in|at|to) |denied (?:him|her|them|us|me|it|bail|entry|access|visas?|asylum|permission|parole|treatment|a visa|the request|a request|requests)',
    confidence: 0.85,
    catches: 'The minister denied taking bribes.',
    not: 'He was denied bail on Friday.',
  },
  {
    rule: 'deny-blanket',
    words:
      '(?<!not )(?:deny~|reject~) (?:doing |committing |{adv}){adv}(?:any|all|every|the|these|those|such|his|her|its|their)? ?(?:[a-z]+ ){0,2}?(?:(?:wrongdoing|misconduct|guilt|impropriety|liability|accusations|allegations|charges|anything wrong)(?: (?:against (?:him|her|it|them|us)|made against [a-z]+))?(?= ?(?:[.,;:"–)]|and |but |in |on |at |through |when |while |since |after |from |as |saying |$))|(?:involvement|responsibility)(?= ?(?:[.,;:"–)]|and |but |$)))',
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
      '(?:(?:he|she|it|they|both|both men|both women|each|neither|all (?:of them|three|four|five)|the (?:two|three|four)) {adv}(?:deny|denies|denied|deny it|denied it|denies it)|deny~ (?:this|that|it|them|doing so|so)|(?:said|say|says) (?:this|that|it) (?:was|is) (?:not true|untrue|false|not the case|a lie))(?= ?(?:[.,;:"–)]|and |but |$))',
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.85,
    catches: 'Both deny it.',
    not: 'Both teams deny each other space.',
  },
  {
    rule: 'deny-report',
    words:
      "(?<!not )(?<!n't )(?:deny~|refute~|rebut~|rubbish~|dismiss~|reject~|repudiate~|brush~ off) {adv}(?<ref>(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s)?) )?(?:[\\p{L}.0-9'-]+ ){0,6}?{accusation})(?= ?(?:[.,;:\"–)]|and |but |in |on |at |as |against |from |made |when |while |during |saying |through |that said |by |$))",
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
      '(?<!not )(?:deny~|dismiss~|reject~|refute~|rebut~|rubbish~|brush~ off|push~ back (?:on|against)|scoff~ at) {adv}(?:(?:{det}|[\\p{L}-]+) ){0,3}?{accusation} (?:that|of|by [^,;.]{3,40}? that|it|he|she|they)(?! (?:a )?(?:news|press))',
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.85,
    catches: 'A spokesman dismissed suggestions that the bridge was unsafe.',
    not: 'Lawmakers rejected the proposal to close the bridge.',
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
    rule: 'not-guilty',
    words:
      '(?:plead~|pled|enter~(?: an?)?(?: pleas?(?: of)?)?) (?:not guilty|innocent)(?: plea)?(?: on [a-z]+day)?(?: (?:to|of)(?: all| both)?(?: (?:the|these|those))?(?: [a-z]+)? (?:charges?|counts?|allegations?))?(?: of)?|(?:maintain~|insist~ on|assert~|protest~) (?:his|her|their|its) innocence|(?:say~|said|says|insist~|maintain~) (?:he|she|they|it) (?:is|are|was|were) innocent',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.9,
    catches: 'The trader pleaded not guilty.',
    not: 'The trader pleaded guilty to two counts.',
  },
  {
    rule: 'report-is-false',
    words:
      "(?<ref>(?:{det} )?(?:[a-z]+ ){0,2}?(?:reports?|stor(?:y|ies)|claims?|allegations?|accusations?|rumou?rs?)) (?:[^.;,]{0,60} )?(?:is|are|was|were) {adv}(?:and {adv})?(?:(?:not|n't) true|false|untrue|baseless|unfounded|fabricated|inaccurate|groundless|without (?:merit|foundation)|incorrect)",
    bears: 'denied',
    frame: 'reference',
    by: 'outer',
    confidence: 0.75,
    catches: '"These reports are completely false," the club said.',
    not: 'The reports are due in March.',
  },
  {
    rule: 'there-was-no',
    words:
      '(?:say~|said|says|insist~|maintain~|stress~|repeat~) (?:that )?there (?:was|were|is|are|had been|has been) (?:absolutely |never )?no(?! (?:evidence|indication|sign|plans?|date|doubt|reason|need|way|word|proof|comment|chance|time|question|point))',
    bears: 'denied',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.5,
    catches: 'The coach said there was no cheating in his squad.',
    not: 'The coach said there was no need for haste.',
  },
];
