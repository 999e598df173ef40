import type { EvidenceCue } from './evidence-cue.ts';

const CONVICTED = '(?:convict~|convicted|found guilty|plead~ guilty|pled guilty|sentenced)';
/** How a clause opens that tells of somebody or something. */
const CLAUSE =
  "(?:(?:he|she|they|it|his|her|their|its|the|an?|some|many|several|police|officials|[\\p{Lu}][\\p{L}.'-]+) )";
/** Those who suspect in the way of their trade, and accuse nobody. */
const LEARNED =
  '(?:scientists?|researchers?|astronomers?|doctors?|biologists?|geologists?|historians?|archaeologists?|physicists?|economists?|analysts?|scholars?|linguists?|I|i|we|you|would|might|may|could|to)';
/** Words of deeds that courts try. */
const CRIME =
  '(?:murder|manslaughter|homicide|assault|battery|rape|robbery|burglary|theft|larceny|fraud|forgery|arson|bribery|corruption|perjury|conspiracy|kidnapping|abduction|harassment|stalking|trespass(?:ing)?|smuggling|trafficking|treason|sedition|espionage|terrorism|negligence|cruelty|extortion|embezzlement|laundering|possession|wounding|violence|drunk[ -]driving|driving|vandalism|libel|riot(?:ing)?|weapons?|drugs?|gun|firearms?|tax)';
/** What a person is before a court by a charge. */
const BEFORE_COURT =
  '(?:arrested|rearrested|detained|held|booked|jailed|charged|indicted|arraigned|remanded|bailed|wanted|sought|taken into custody|taken to jail|in custody|in court|on bail|free on bail)';

/** Cues of accusations and suspicions that are told as being about, with or without those who hold them. */
export const SUSPICIONS: readonly EvidenceCue[] = [
  {
    rule: 'alleged-aside',
    words:
      '(?<=[\\p{L}"\'], )(?:it (?:is|was|has been) {adv}(?:alleged|suspected)|(?:prosecutors?|police|the (?:prosecution|Crown|government|plaintiffs?|indictment|lawsuit|suit|complaint)) (?:alleges?|alleged|charges?|charged|contends?)),(?= [\\p{L}])',
    bears: 'alleged',
    frame: 'predicate',
    by: 'outer',
    confidence: 0.75,
    catches: 'The treasurer, it is alleged, emptied the safe.',
    not: 'The treasurer, it is hoped, emptied the safe.',
  },
  {
    rule: 'alleged-behind',
    words:
      "(?<=,[\"']{0,2} )(?:it (?:is|was|has been) {adv}alleged|(?<who>(?:(?:the|his|her|their|its) )?(?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+) (?:(?:has|have|had|also) )?(?:alleges?|alleged))(?=[.;]|$)",
    bears: 'alleged',
    frame: 'preceding',
    by: 'agent',
    confidence: 0.75,
    catches: 'The treasurer emptied the safe, prosecutors allege.',
    not: 'The treasurer emptied the safe, neighbours saw.',
  },
  {
    rule: 'suspicions-persist',
    words:
      '(?:suspicions?|allegations?|accusations?)(?: (?:also|have|has|had|long|still|soon|first|recently))* (?:persist~|linger~|remain~|emerge~|surface~|grow~|grew|grown|mount~|swirl~|arise~|arose|arisen|circulate~|abound~|(?:was|were|are|is|been) (?:made|raised|rife|fuelled|voiced|levell?ed|growing|mounting|swirling|circulating))(?: (?:in|on|among|at|last|this|by|online) [^,;.]{2,30}?)? that',
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    confidence: 0.75,
    catches: 'Allegations have surfaced that the count was rigged.',
    not: 'Allegations have surfaced against the clerk.',
  },
  {
    rule: 'somebody-suspects',
    words: `(?<!(?:${LEARNED}|,|and|but|is|are|was|were|be|been|being) )(?:suspect|suspects|suspected|suspecting) that (?=${CLAUSE})`,
    bears: 'alleged',
    frame: 'clause',
    by: 'subject',
    unless: `${LEARNED} (?:[a-z]+ )?suspect(?:s|ed)?`,
    confidence: 0.6,
    catches: 'Many villagers suspected that the miller had watered the flour.',
    not: 'Many scientists suspected that the comet had lost its tail.',
  },
  {
    rule: 'complaints-that',
    words: `(?:complaints?|(?<=(?:amid|after|following|over|draw|drew|drawn|face|faces|faced|facing|by|with|to) (?:[a-z]+ )?)(?:criticism|an outcry|protests))(?: (?:from|by|among) [^,.;]{2,40}?)? that (?=${CLAUSE})`,
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    unless:
      '(?:deny~|dismiss~|reject~|refute~|rebut~|avoid~|address~|deflect~|answer~|respond~ to|response to|heard|hear|common|no|only|main|biggest) (?:[a-z]+ ){0,3}?(?:criticism|complaints?|protests)',
    confidence: 0.6,
    catches: 'The tender was withdrawn amid complaints that it favoured one bidder.',
    not: 'The tender was withdrawn amid complaints of the bidders.',
  },
  {
    rule: 'alleges-a-deed',
    words:
      '(?:alleges|alleging|(?<!(?:to|will|may|would|could|can) )allege)(?= (?!(?:that|in|by|on|at|of|for|to|and|or|as)\\b)(?:(?:both|widespread|serious|systematic|massive|repeated) )*[a-z]{4,}\\b)(?= (?:[a-z-]+ ){0,3}[a-z-]*(?:s|ion|ism|ice|ment|ness|ity|ery|ud|cide|ing|abuse|assault|murder|theft|breach|interference|bias|torture|rape|perjury|racketeering|malpractice|negligence)\\b)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.6,
    catches: 'The union filed a complaint alleging breaches of contract.',
    not: 'The union filed a complaint against breaches of contract.',
  },
  {
    rule: 'on-a-charge',
    words: `${BEFORE_COURT}(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? (?:on|under|over|for|with) (?:an? |one |two |three |several |multiple )?(?<what>(?!(?:criminal|federal|state|similar|serious|new|other|unrelated|separate|single|felony|fresh)\\b)(?:[a-z-]+ ){0,2}?${CRIME}) (?:charge|count)s?`,
    bears: 'alleged',
    frame: 'what',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.6,
    catches: 'The farmer was arrested on an animal cruelty charge.',
    not: 'The farmer was arrested on an animal farm.',
  },
  {
    rule: 'charge-raised-to',
    words: `(?:(?:charges?|counts?|it|this|that|they) (?:was|were|has been|have been|had been) {adv}(?:upgraded|downgraded|reduced|raised|elevated|increased|amended|changed)|(?:upgrade~|downgrade~|reduce~|amend~) the charges?)(?: from [^,;.]{3,40}?)? to (?=(?:an? )?(?:[a-z-]+ ){0,3}?${CRIME}(?![\\p{L}]))`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.7,
    catches: 'The charge was later upgraded to manslaughter.',
    not: 'The cabin was later upgraded to first class.',
  },
  {
    rule: 'charges-against-for',
    words:
      '(?:charges?|allegations?|accusations?|complaints?)(?: (?:were|was|are|is|have been|has been|being|now|also|previously|then|filed|brought|laid|made|levell?ed|pending))* against (?<whom>(?:(?! (?:that|who|which|when|after|over|in|is|are|was|were|has|had|have)\\b)[^,.;]){2,80}?) (?:for|of)(?: (?:allegedly|having|being))? (?=(?:\\p{L}+ly )?\\p{L}+ing\\b)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `${CONVICTED}|(?:no|not|n't|never|without|recommend~|drop~|dropped|decline~|clear~|withdr[ae]w\\w*) (?:[a-z]+ ){0,3}?(?:charges?|allegations?|accusations?|complaints?)`,
    confidence: 0.75,
    catches: 'The affair led to charges against two clerks for selling stamps.',
    not: 'The affair led to charges against two clerks.',
  },
  {
    rule: 'same-charges',
    words:
      '(?:sought|wanted|held|arrested|detained|indicted|charged|tried|on trial|prosecuted|face~) (?:on|over|for|with|in)? ?(?<ref>(?:similar|the same|those|these|related|identical) (?:charges|offen[cs]es|crimes|counts|allegations|accusations))',
    bears: 'alleged',
    frame: 'reference',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.6,
    catches: 'Police accused Ada Holm of theft. Her brother is wanted on similar charges.',
    not: 'Police accused Ada Holm of theft. Her brother is wanted on a similar ship.',
  },
  {
    rule: 'charged-before',
    words:
      "(?:(?<=(?:was|were|been|being) (?:formally |also |later |then |first |originally )?)(?:indicted|charged)(?= (?:last|yesterday|in [0-9]{4}|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|in the United States|by (?:prosecutors|police|the (?:prosecutor|public prosecutor|grand jury))|by a (?:federal )?grand jury|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?! [^.;]{0,60}?\\b(?:with|for|over|of)\\b))|indicted (?<whom>[\\p{Lu}][\\p{L}.'-]+(?: [\\p{Lu}][\\p{L}.'-]+){0,3})(?= (?:in [0-9]{4}|last|yesterday|and|but|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b|[.,;]|$))",
    bears: 'alleged',
    frame: 'blanket',
    by: 'hidden',
    unless: `${CONVICTED}|(?:fees?|prices?|battery|batteries|per)`,
    confidence: 0.6,
    catches: 'The auditor accused Ada Holm of theft. Holm was charged last week.',
    not: 'The auditor accused Ada Holm of theft. Holm was charged a fee.',
  },
];
