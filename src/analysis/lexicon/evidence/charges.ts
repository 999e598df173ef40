import type { EvidenceCue } from './evidence-cue.ts';

const CONVICTED =
  '(?:convict~|conviction|found guilty|plead~ guilty|pled guilty|admitted|sentenced|jailed for|imprisoned for)';
const NUMBER =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+|multiple|several|dozens of)';
/** Nouns of deeds of which the police suspect people. */
const CRIME =
  '(?:murders?|killings?|shootings?|deaths?|slayings?|stabbings?|rapes?|assaults?|attacks?|bombings?|abductions?|kidnappings?|disappearances?|robber(?:y|ies)|heists?|thefts?|burglar(?:y|ies)|frauds?|scams?|schemes?|plots?|arsons?|fires?|scandals?|cases?|conspirac(?:y|ies)|riots?|crash(?:es)?|homicides?|massacres?|brawls?|leaks?|hacks?|smuggling|trafficking|laundering|embezzlement|bribery|corruption|harassment|abuse|extortion|molestation|cheating|forgery|espionage|terrorism|manslaughter|hacking|graft|sabotage|tampering|stalking|negligence)';
/** Between an arrest and what it is for: where, when and by whom. */
const CIRCUMSTANCES =
  "(?:(?: (?:on(?! (?:suspicion|(?:an? )?charges?|counts)\\b)|in|at|by|from|near|under|last|this|late|early|alongside)(?: [\\p{L}\\p{N}.'-]+){1,6}?| \\p{L}+day| again| today| yesterday|,[^,.;]{2,40},)){0,2}?";
const HELD =
  '(?:arrested|detained|held|nabbed|apprehended|booked|rearrested|re-arrested|remanded(?: in custody)?|taken into custody|in custody|rounded up|picked up|hauled up|prosecuted|on trial|in court|in the dock|questioned)';

/** A verb of the past. */
const DID =
  '(?:was|were|had|has|knew|took|gave|met|stole|ran|sold|drove|hid|led|paid|spent|lied|shot|beat|used|made|got|sent|set|[a-z]+ed)';

/** Cues of police and courts that mark a claim as a charge or a suspicion. */
export const CHARGES: readonly EvidenceCue[] = [
  {
    rule: 'arrested-for',
    words: `(?:${HELD}${CIRCUMSTANCES}|(?:arrested|booked|detained|nabbed|apprehended|rearrested|rounded up|picked up) (?:(?!\\bon (?:suspicion|(?:an? )?charges?|counts)\\b)[^,;.]){2,80}?) (?:for|over)(?: allegedly| reportedly)?(?: having| being)?(?= (?:also )?(?:(?:repeatedly|illegally|secretly|falsely|publicly) )?[a-z]+ing(?![\\p{L}])(?! (?:it|out|up)\\b)| (?:the |an? |her |his |their )?(?:[a-z-]+ ){0,3}?${CRIME}\\b)(?! (?:question|interview|safe|further|process|interrogat|sentenc|hear|train|evad|more|be))`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.6,
    catches: 'Two clerks were arrested on Friday for stealing stamps.',
    not: 'Two clerks were arrested on Friday.',
  },
  {
    rule: 'held-in-connection',
    words: `(?:${HELD}|charged|indicted|arraigned|wanted|sought|being hunted)${CIRCUMSTANCES} in (?:connection with|relation to)(?! (?:the )?(?:incident|matter|investigation)\\b)`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.55,
    catches: 'A man was arrested in connection with the theft of a cello.',
    not: 'A man was seen in connection with his work.',
  },
  {
    rule: 'charged-in',
    words: `(?:(?:charged|indicted|arraigned|suspected)(?: (?:(?! with )[^,;.]){2,50}?)?|suspects?|(?<!(?:as|of) )defendants?) (?:on \\p{L}+day )?in (?!(?:the|this|that) cases?(?! (?:of|against)))(?=(?:the|an?|last|\\p{Lu}[\\p{L}-]+'s) (?:[^,.;]{2,60}? )?${CRIME}\\b)`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `${CONVICTED}|(?:suspects?|defendants?) in (?:the|this|that|these|both|an?) (?:same )?cases?\\b|identif|suspect in custody|(?:fees?|charged (?:[0-9$£€₹]|customers|users)) `,
    confidence: 0.65,
    catches: 'A sailor was charged in the shooting of a guard.',
    not: 'A sailor was charged in dollars.',
  },
  {
    rule: 'charged-over',
    words:
      '(?:charged|indicted|arraigned|sought|wanted|prosecuted|probed|quizzed|grilled|accused|hunted)(?: (?:on|by|in) [^,.;]{2,30}?)? over(?= (?:the |an? |her |his |their |alleged |fake |claims |\\p{L}+ ))|(?:charge~) (?<whom>(?!also |come |came |amid )[^,;.]{2,60}?) over(?= (?:the|an?|her|his|their|alleged) )',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `${CONVICTED}|charged (?:[0-9$£€₹]|extra|more)|bill|fees?\\b`,
    confidence: 0.65,
    catches: 'A driver was charged over the death of a cyclist.',
    not: 'A driver was waved over the bridge.',
  },
  {
    rule: 'charged-for',
    words:
      '(?:charge~|indict~)(?: by [^,;.]{2,40}?| under [^,;.]{3,50}?| [\\p{Lu}][\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+)?)? for(?: allegedly| reportedly)? (?=(?!(?:parking|using|making|watching|entering|processing|withdrawing|charging|delivering|being|having|anything|something|everything|housing|shipping|boarding|lodging|catering|cleaning)\\b)[a-z]+ing [\\p{L}"])',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `${CONVICTED}|(?:in charge|charged? (?:extra|more|customers|users|people|fees?|[0-9$£€₹]|up to|an?) )|fees?\\b`,
    confidence: 0.6,
    catches: 'The actor was charged for dodging import duty.',
    not: 'The actor was charged for parking.',
  },
  {
    rule: 'facing-a-charge',
    words: `(?:fac(?:e|es|ed|ing)|slapped with|hit with|on|answer~|read|read out|filed|levell?ed|brought|pressed|laid|preferred) (?:[a-z0-9-]+ ){0,4}?(?<!in )charges? (?:of|for|over|under [^,.;]{3,40}? (?:of|for)|relating to|related to|involving|in connection with|arising from|linked to|stemming from|including)(?! (?:drugs|entry))`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.8,
    catches: 'A clerk was slapped with a charge of stealing stamps.',
    not: 'A clerk was slapped with a wall of stamps.',
  },
  {
    rule: 'crime-charge',
    words: `fac(?:e|es|ed|ing) (?:an? |new |fresh |further )?(?<what>(?!(?:criminal|felony|federal|court|similar|serious|more|the|these)\\b)[a-z]+(?:[ -][a-z]+)?) charges?(?: (?:over|in) (?:the )?[^,.;]{3,60})?`,
    bears: 'alleged',
    frame: 'what',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.5,
    catches: 'The skipper faces a manslaughter charge.',
    not: 'The skipper faces charging sharks.',
  },
  {
    rule: 'counts-of',
    words: `(?:${NUMBER} )(?:[a-z]+ ){0,2}?counts?(?: each)? of(?! (?:votes?|hands|cells|the|ballots?|blood)\\b)`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.6,
    catches: 'The filing lists three counts of forgery.',
    not: 'The filing lists three counts.',
  },
  {
    rule: 'charges-include',
    words:
      '(?:(?:the|his|her|their|other|these|further|as) (?:[a-z]+ )?(?:charges|counts|allegations|accusations)|(?<![\\p{L}\\p{N}][,"\']? )charges(?= (?:filed|brought|against|laid|range)))(?: (?:filed|brought|pending))?(?: (?:against|he|she|they|laid|in)(?: [^,.;]{2,60}?)?)? (?:include~|range~ from|relate~ to|stem~ from|centre~ on|center~ on|accuse~|concern~|relating to|related to)(?: (?:claims|allegations|accusations) (?:that|of))?(?! ?[0-9£$€])(?! (?:the |this |that )?(?:incident|case|matter|investigation)\\b)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `${CONVICTED}|fees|prices?`,
    confidence: 0.65,
    catches: 'The charges against the clerk include forgery and theft.',
    not: 'The charges against the clerk were dropped.',
  },
  {
    rule: 'indicted-on-counts',
    words:
      '(?:indict~|charge~|arraign~|accuse~|sued) (?:[^,;.]{2,60}? )??on [^,;.]{0,40}?(?:counts?|charges) (?:that|alleging that|accusing (?:him|her|them|it) of|relating to|related to|including|arising from|stemming from|connected (?:to|with))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    unless: CONVICTED,
    confidence: 0.8,
    catches: 'The broker was indicted on charges that he sold forged bonds.',
    not: 'The broker lives on charges.',
  },
  {
    rule: 'on-trial-for',
    words:
      '(?:(?:on|stand~|stood|fac(?:e|es|ed|ing)) trial|in the dock|hauled (?:in|be)fore (?:a |the )?(?:court|judge|magistrates?)|dragged to court|taken to court|before (?:a|the) (?:court|judge)|due in court|appear~ (?:in (?:the )?(?:court|dock|[\\p{Lu}][^,.;]{2,40}? [Cc]ourt)|before (?:a|the) [^,.;]{3,50}?))(?: (?:in|at|on|before|by|this|next) [^,;.]{2,40}?)? (?:for|over|accused of|charged with|on charges of|on allegations of)(?: (?:allegedly|having|being))?(?! (?:the (?:first|second|third|next)|a (?:first|second|third|hearing|bail)|sentenc\\w+|\\w+ (?:minutes|hours|days|weeks)|mention|questioning))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.75,
    catches: 'A sailor was hauled before a judge for sinking a yacht.',
    not: 'A sailor was hauled before a camera.',
  },
  {
    rule: 'wanted-for',
    words:
      '(?:wanted|sought|hunted|pursued|on the run|at large|extradited)(?: by [^,;.]{2,40}?| (?:in|from|to) [\\p{Lu}][\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+)?| in (?:his|her|their|the) [^,;.]{2,30}?)?(?: since [0-9]{4})? (?:for|over|on (?:charges|suspicion|allegations|accusations) of|to (?:face|answer) (?:trial |charges )?(?:for|of|over))(?: (?:allegedly|having|being))?(?! (?:questioning|interview|the (?:first|role|job|post|team)|years|months|a (?:long|week|while)|more|decades|weeks|good|now|themselves|my|our|your|us|everyone)\\b)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `${CONVICTED}|(?:who|they|he|she|I|we|you|people|always|ever|long|just|and|it|also|[a-z]+s) (?:wanted|sought|hunted)`,
    confidence: 0.7,
    catches: 'Interpol published a photograph of a dealer wanted in Malta for smuggling.',
    not: 'The dealer wanted a photograph.',
  },
  {
    rule: 'under-suspicion',
    words:
      '(?:under|on|fell under|above|beyond) suspicion(?: (?:last|this|in|by|from) [^,.;]{2,30}?| again| early on)? (?:of|for|over)(?: (?:having|being|allegedly))?|suspicion (?:fell|has fallen|falls) on (?<whom>[^,.;]{2,60}?) (?:for|over)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.75,
    catches: 'The dean came under suspicion last year of selling degrees.',
    not: 'The dean came under fire last year.',
  },
  {
    rule: 'case-against',
    words:
      '(?:register~|lodge~|file~|book~|brought|bring|initiate~|slap~|open~) (?:an? |the |fresh |another )?(?!no )(?:[a-z]+ )?(?:case|cases|FIR|complaint|charges?|charge ?sheet|petition|proceedings|legal action|claim|lawsuit|suit|class action)s?(?: (?:with|at|under|before|on|in) [^,;.]{2,50}?)? against (?<whom>(?:(?! (?:after|following|when|before|since|because)\\b)[^,;.]){2,90}?) (?:for|over|alleging|claiming|accusing (?:him|her|them|it|the [a-z]+) of|on charges of|on allegations of)(?: (?:having|being|that|allegedly))?(?! (?:the (?:first|second|release|return)|damages|compensation|years)\\b)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    unless: CONVICTED,
    confidence: 0.7,
    catches: 'The agency registered a case against two clerks for selling stamps.',
    not: 'The agency registered two clerks for a course.',
  },
  {
    rule: 'named-as-culprit',
    words:
      '(?:named|identif(?:ied|ies)|described|fingered|singled out|listed|cited|portrayed|named him|named her) (?:in (?:an?|the|his|her) [^,;.]{3,50}? |by [^,;.]{2,50}? )?as (?:one of )?(?=(?:the|an?|its|their) (?:[a-z-]+ ){0,2}?(?:masterminds?|ringleaders?|(?:prime|main|chief|key|murder) suspects?|culprits?|perpetrators?|killers?|gunm[ae]n|shooters?|attackers?|bombers?|kingpins?|co-conspirators?|conspirators?|accomplices?|traitors?|spy|spies|person who)(?![\\p{L}]))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.6,
    catches: 'The porter was named by two guards as the ringleader of the theft.',
    not: 'The porter was named by two guards as their friend.',
  },
  {
    rule: 'who-prosecutors-say',
    words: `(?:who|which|whom)(?:,)? (?:the )?(?:Crown|prosecution|prosecutors|police|investigators|authorities|detectives|the FBI|officers) (?:also )?(?:(?:say|says|said) (?=${DID} )|allege~ |suspect(?:s|ed)? (?:of )?|claim~ (?=(?:was|were|had|is|are|have|[a-z]+ed) )|accuse~ of |believe~ (?=${DID} ))`,
    bears: 'alleged',
    frame: 'predicate',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.6,
    catches: 'The porter, who the Crown says hid the cash, wept.',
    not: 'The porter, who the guests say is kind, wept.',
  },
  {
    rule: 'suit-alleging',
    words:
      '(?:(?:sued|suing|sues?|sue)(?: (?!by)[^,;.]{2,60}?)?(?: (?:by|in|for|at) [^,;.]{2,60}?)?,? (?:who|which) (?:says|say|claims?|alleges?|argues?|said|claimed|alleged)(?: that)?|(?:lawsuits?|suits?|class actions?|complaints?|petitions?|filings?|court papers|FIR|indictments?)(?: (?:filed|unsealed|lodged|brought|against|in|by|at|on)[^;.]{2,80}?)?,? (?:that |which )?(?:claiming|stating|contending|asserting|saying)(?: that)?)',
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    confidence: 0.6,
    catches: 'A lawsuit filed on Monday claiming that the bank hid fees was withdrawn.',
    not: 'A lawsuit filed on Monday was withdrawn.',
  },
  {
    rule: 'suit-over',
    words:
      '(?:an?|the|fresh|new|second) (?:[a-z-]+ ){0,3}?(?:lawsuit|class action|legal action|court action|tribunal claim)(?: (?:filed|lodged|brought|against|in|by|at|on)[^,;.]{2,60}?)? (?:over|stemming from|arising from|about)(?! (?:an? )?(?:public )?records)(?= (?:its|his|her|their|the|an?|alleged|what|claims|unpaid|hidden)? ?[\\p{L}])',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    confidence: 0.5,
    catches: 'The hotel faces a lawsuit over its hidden fees.',
    not: 'The hotel faces a hill over its roof.',
  },
];
