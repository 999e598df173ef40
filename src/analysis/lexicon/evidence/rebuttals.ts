import type { EvidenceCue } from './evidence-cue.ts';

/** What was said, or a message that says it, with what stands before it. */
const THING = `(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) )?(?:[\\p{L}'-]+ ){0,3}?(?:{saying}|messages?|videos?|clips?|talk|gossip|hearsay|letters?|circulars?|notices?|allegations?)`;
/** A verdict, or any words in quotation marks. */
const VERDICT = '(?:{verdict}|"[^".]{3,70}")';
const MINE = '(?:his|her|its|their|my|our)';
const CASE =
  '(?:charges?|counts?|allegations?|accusations?|lawsuits?|suits?|cases?|claims?|complaints?|indictments?|action|matter|proceedings)';

/** Further cues by which the one a claim is about says that it is not so: pleas, phrases, verdicts in front of what they judge. */
export const REBUTTALS: readonly EvidenceCue[] = [
  {
    rule: 'plead-to',
    words:
      "(?:(?:plead~|pled|enter~ (?:an? )?pleas? of|enter~ an?) (?:not guilty|innocent)(?: pleas?)?(?: (?:on|in|at|through|via|before) (?:[\\p{L}'-]+ ){0,4}?[\\p{L}'-]+){0,3}? to|claim(?:ed|s|ing)? trial (?:(?:on|in|at|before|through) (?:[\\p{L}'-]+ ){0,4}?[\\p{L}'-]+ ){0,3}?to|(?:deny|denies|denied|denying|pleaded not guilty to)(?= (?:[a-z0-9-]+ ){0,4}?(?:charges?|counts?|offences?|offenses?) of ))(?: (?:(?:all|both|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|numerous|each|[0-9]+|single|first|second|federal|felony|criminal|corruption|terrorism|state|further|alternative) ?(?:of the )?){0,4}(?:[a-z-]+ )?(?:charges?|counts?|offences?|offenses?)(?: of| including| related to| relating to| under)?)?(?= [\\p{L}])(?! (?:the|all|both|those|these) ?(?:[0-9a-z]+ ){0,2}(?:charges?|counts?)(?! of| including))",
    bears: 'denied',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.85,
    catches: 'A clerk pleaded not guilty on Monday to stealing the cash.',
    not: 'A clerk pleaded not guilty on Monday.',
  },
  {
    rule: 'claims-trial',
    words:
      '(?:is|are|was|were|will be)? ?claim(?:ed|s|ing) trial(?= ?(?:[.,;:"–)]|and |but |in |on |at |to (?:all|both|the) |$))',
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.8,
    catches: 'He claimed trial.',
    not: 'He claimed victory.',
  },
  {
    rule: 'asserts-innocence',
    words: `(?:maintain~|insist~ (?:on|up?on)|assert~|protest~|proclaim~|declare~|profess~|plead~|stress~|reiterate~|repeat~|affirm~|swear~ to|swore to|stick~ to|stuck to|stand~ by|stood by) ${MINE} (?:[a-z]+ )?innocence|(?:has|have|had) (?:always|long|repeatedly|consistently|since|steadfastly|vehemently) (?:maintained|protested|proclaimed|insisted on|asserted|professed|declared) ${MINE} (?:[a-z]+ )?innocence`,
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.85,
    catches: 'He has always proclaimed his innocence.',
    not: 'He has always lost his innocence.',
  },
  {
    rule: 'not-admitted',
    words:
      "(?:neither (?:of them |of the (?:two|pair|men|women) )?(?:[a-z]+ )?(?:has|have|had) {adv}(?:admitted|accepted|acknowledged)|(?:has|have|had)(?: not|n't| never) {adv}(?:admitted|accepted|conceded)|(?:does|do|did)(?: not|n't) {adv}(?:admit|accept|concede)|without {adv}(?:admitting|accepting|conceding)) (?:to )?(?:(?:any|the|these|those|his|her|its|their|all|an?) )?(?:[a-z]+ ){0,2}?(?:wrongdoing|guilt|liability|fault|blame|responsibility|offences?|offenses?|charges?|allegations?|accusations?|claims?|findings|crimes?|misconduct|doping|failings?)",
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.6,
    catches: 'Neither man has admitted the offence.',
    not: 'Both men have admitted the offence.',
  },
  {
    rule: 'will-contest',
    words: `(?:(?:will|would|shall|'ll|is going to|are going to|is determined to|are determined to|is ready to|is prepared to|hope~ to|want~ to|expect~ to|intend~ to|plan~ to|vow~ to|pledge~ to|promise~ to|look~ forward to|seek~ to|be) (?:be )?{adv}(?:(?:fight|contest|challeng|refut|rebut|defend)(?:e|ing)? (?:(?:against )?(?:himself|herself|itself|themselves|ourselves|myself|it|them|this|${MINE} (?:reputation|position|client)|(?:the|these|those|all|any|such) (?:[a-z]+ )?${CASE}))|clear(?:ing)? (?:${MINE}|[\\p{Lu}][\\p{L}'-]+'s) (?:good )?names?|prov(?:e|ing) ${MINE} innocence)|(?:will|would|to) (?:be )?{adv}(?:vindicated|exonerated|cleared)(?= ?(?:[.,;"]|$|of |by |in |when |at ))|set(?:ting)? the record straight)`,
    bears: 'denied',
    frame: 'blanket',
    by: 'outer',
    unless: '(?:war|enemy|country|homeland|title|election|republic|territory|border)',
    confidence: 0.7,
    catches: 'The firm said it would vigorously defend itself.',
    not: 'The firm said it would vigorously advertise itself.',
  },
  {
    rule: 'dismiss-as',
    words: `(?<!not )(?<!n't )(?:dismiss~|reject~|denounce~|deride~|rubbish~|trash~|slam~|brand~|brush~ (?:off|aside)|wave~ (?:off|away)|laugh~ off|condemn~|ridicule~|mock~|blast~|decr(?:y|ies|ied)|describe~|call~|label~|term~|dub~|characteri[sz](?:e|es|ed|ing)) {adv}(?:as )?${VERDICT},? ${THING} (?:(?:by|in|from|on) [^,.;]{2,50}? )?(?:that|of|claiming(?: that)?|saying(?: that)?|suggesting(?: that)?|alleging(?: that)?)`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.8,
    catches: 'The club dismissed as "pub talk" a report that it was for sale.',
    not: 'The club dismissed as many clerks as it could.',
  },
  {
    rule: 'called-so',
    words: `(?:(?:what|which) (?<who>he|she|it|they|[\\p{Lu}][\\p{L}.'-]+|(?:the|his|her|its|their|a) [a-z-]+) {adv}(?:called|calls|described as|describes as|termed|dismissed as|labell?ed|branded|said (?:was|were|is|are)|says (?:is|are|was|were)|insists? (?:is|are|was|were)|denounced as)(?: the)? {verdict}) (?:${THING} (?:that|of))`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.7,
    catches: 'The ministry attacked what it called groundless claims that it was building an island.',
    not: 'The ministry praised what it called a splendid plan that it had.',
  },
  {
    rule: 'which-is-false',
    words: `(?<=(?<ref>(?:{det} )?(?:[\\p{L}'-]+ )?(?:{saying}|messages?|videos?)),? )(?:which|that) (?<who>he|she|it|they|[\\p{Lu}][\\p{L}.'-]+|(?:the|his|her|its|their|a) [a-z-]+) {adv}(?:(?:said|says|insist~|maintain~|argue~|called|calls|described as|describes as|dismissed as|rejected as|rejects as|labell?ed|branded|denounced as|termed)(?: (?:is|are|was|were))?) {verdict}`,
    bears: 'denied',
    frame: 'reference',
    by: 'subject',
    confidence: 0.7,
    catches: 'A website printed the story, which he said was fake news.',
    not: 'A website printed the story, which he said was long.',
  },
  {
    rule: 'no-truth',
    words:
      '(?:(?:no|little|zero|not (?:an?|one) (?:single )?(?:grain|shred|word|scrap|iota|ounce|hint|kernel|jot) of|(?:has|have|had|was|were|is|are) (?:absolutely |entirely |completely |wholly |totally )?(?:without|devoid of|no))(?: any)? (?:truth|substance|foundation|basis|merit|validity|veracity|credence|factual basis|basis in (?:fact|reality|truth|law))(?: whatsoever| at all)?(?: (?:in|to|behind|for) (?<ref>it|this|that|them|any of (?:it|this|that|them)|these|those|(?:{det} )?(?:[\\p{L}\'-]+ ){0,3}?(?:{accusation}|matter|talk|gossip|messages?|articles?|videos?|posts?|lawsuit|suit|complaint)))?)(?= ?(?:[.,;:"–)]|$|and |but |that |of |about |in |on |by |from |against |circulating |making ))',
    bears: 'denied',
    frame: 'nearby',
    by: 'outer',
    unless: 'may |might |if |whether ',
    confidence: 0.75,
    catches: 'There was no truth in it, his press secretary said.',
    not: 'There was no milk in it, his press secretary said.',
  },
  {
    rule: 'no-such-event',
    words:
      '(?:(?:the|that|this|these|those|such an?|any such|such) (?:alleged |supposed |purported |reported |claimed )?(?:[a-z-]+ ){0,2}?[a-z-]+ (?:{adv}(?:had |has |have )?never|(?:had|has|have|did)(?: not|n\'t)) {adv}(?:happen(?:ed)?|occur(?:red)?|take place|took place|taken place|exist(?:ed)?)|no such (?!thing as)(?:[a-z-]+ ){0,2}?[a-z-]+ (?:(?:had|has|have|was|were) )?{adv}(?:(?:ever )?been )?(?:happened|occurred|took place|taken place|exists?|existed|made|given|held|signed|issued|carried out|paid|offered|reached|discussed|sent|received|agreed|conducted|fired|planned|recorded|taken|committed)|there (?:was|were|is|are|had been|has been|have been) (?:never )?(?:no|any) such [a-z-]+|(?:did|does|do|say~|said|had done|has done|made|make~|gave|held|sent|received|issued|offered|carried out|had made|has made|had given|has given|had issued) no such [a-z-]+|never (?:did|said|made|sent|wrote|gave|had|held|issued) (?:any such|such an?|anything (?:of the (?:kind|sort)|like (?:that|it)))(?: [a-z-]+)?)(?= ?(?:[.,;:"–)]|$|and |but |in |on |at |with |between |by |to |from |as ))',
    bears: 'denied',
    frame: 'nearby',
    by: 'outer',
    unless: 'if |whether ',
    confidence: 0.6,
    catches: 'Through his lawyer the actor said the incident never happened.',
    not: 'Through his lawyer the actor said the hearing never ended.',
  },
  {
    rule: 'ignore-it',
    words: `(?:urge~|ask~|call~ (?:on|up?on)|advise~|tell~|told|appeal~ to|implore~|enjoin~|encourage~|warn~|want~|request~|caution~) (?:[^,.;"]{2,60} )?(?:to )?(?:{adv}(?:ignore|disregard|discountenance|discard)|(?:pay no attention|give no credence|lend no credence|not (?:to )?(?:believe|fall for|be (?:misled|deceived|fooled|swayed|taken in) by))(?: to)?|(?:against|not to) (?:believing|believe)|dismiss|treat) (?<ref>it|them|(?:(?:the|this|these|those|such|any|all|a|false|fake) )?(?:[\\p{L}'-]+ ){0,3}?(?:{saying}|messages?|videos?|clips?|posts?|letters?|circulars?|notices?|talk|misinformation|falsehoods?))`,
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:warnings?|advice|orders?|concerns|alerts?|criticism|sign)',
    confidence: 0.6,
    catches: 'The governor urged people to ignore the story.',
    not: 'The governor urged people to avoid the bridge.',
  },
  {
    rule: 'made-up',
    words: `(?:(?:make~|making|made|had made|has made|have made) (?:it|this|that|them|things|stuff|everything|everything|stories|lies|(?:all )?(?:of )?(?:it|this|that)(?: all)?|(?:the|this|that|his|her|their|these|those) (?:whole |entire )?(?:thing|stor(?:y|ies)|allegations?|accusations?|claims?|account|lot|quotes?|numbers|figures)) (?:all )?up|(?:make~|making|made) up (?:the|this|that|his|her|their|these|those|stories|a) ?(?:whole |entire )?(?:thing|stor(?:y|ies)|allegations?|accusations?|claims?|account|quotes?|lies)|(?:invent~|fabricate~|concoct~|manufacture~|cook~ up|dream~ up|hatch~|embellish~) (?:it|this|them|(?:the|this|that|his|her|their|these|those|an?) (?:whole |entire )?(?:thing|stor(?:y|ies)|allegations?|accusations?|claims?|account|tale|incident|quotes?))|(?:is|are|was|were)(?: all| just| simply| entirely| completely| totally| wholly)* (?:made[- ]up|invented|concocted|imagined|a figment of (?:[\\p{L}'-]+ ){1,2}imaginations?))(?= ?(?:[.,;:"–)]|$|and |but |because |to |about |for |in |by |as |after |out of ))`,
    bears: 'denied',
    frame: 'nearby',
    by: 'outer',
    unless: 'if |whether |admit',
    confidence: 0.6,
    catches: 'The manager told reporters that they had made the story up.',
    not: 'The manager told reporters that they had made the team up north.',
  },
  {
    rule: 'is-lying',
    words:
      "(?:is|are|was|were)(?: just| simply| clearly| plainly| not only| either| all)? (?:lying|liars|a (?:[a-z]+ )?liar|telling (?:lies|tales|untruths)|not telling (?:me |us |you )?the truth|delusional|spreading (?:lies|falsehoods|rumou?rs|misinformation|disinformation|propaganda))|(?:has|have|had) (?:lied|been lying)|(?:call~|accuse~|accused|brand~|label~) (?:him|her|them|[\\p{Lu}][\\p{L}'-]+|(?:the|his|her|their) [a-z]+) (?:of lying|(?:of being )?a (?:[a-z]+ )?liar|liars|of (?:making|inventing|fabricating|spreading|peddling) (?:[a-z]+ ){0,4}?(?:up|stor(?:y|ies)|claims?|allegations?|accusations?|lies|falsehoods|rumou?rs|propaganda|misinformation|disinformation))",
    bears: 'denied',
    frame: 'nearby',
    by: 'outer',
    unless: 'if |whether |not |n.t ',
    confidence: 0.55,
    catches: 'The mayor said that the clerk was lying.',
    not: 'The mayor said that the clerk was resting.',
  },
  {
    rule: 'differs',
    words:
      "(?:disagree~|beg~ to differ|differ~|push~ back|(?:does|do|did)(?: not|n't) (?:agree|accept (?:that|this|it)|see it that way|share that view)|(?:was|is|were|are) having none of it|would have none of it|(?:won't|will not|wouldn't|would not) have it)(?= ?(?:[.,;:\"–)]|$| (?:strongly|vehemently|completely|entirely|profoundly|sharply|flatly)[.,;]))",
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    unless:
      'percent|per cent|agree to disagree|reasonable people|(?:scientists|experts|economists|historians|views|opinions|estimates|accounts|they|sides) (?:[a-z]+ )?(?:disagree|differ)',
    confidence: 0.6,
    catches: 'The dam will flood forty villages, campaigners say. Its builder disagrees.',
    not: 'The dam will flood forty villages, campaigners say. Its builder agrees.',
  },
];
