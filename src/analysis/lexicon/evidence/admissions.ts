import type { EvidenceCue } from './evidence-cue.ts';

const OFFENCE =
  '(?:(?:attempted|aggravated|domestic|common|gross|wire|bank|tax|mail|securities|identity|sexual|statutory|petty|armed|involuntary|first-degree|second-degree) )?(?:murders?|manslaughter|theft|frauds?|burglar(?:y|ies)|robber(?:y|ies)|assaults?|(?:actual|grievous) bodily harm|(?:dangerous|careless|drink|drunk|drunken)[ -]driving|perjury|arson|rapes?|bribery|(?:money )?laundering|conspiracy|blackmail|extortion|embezzlement|forgery|kidnap(?:ping)?|false imprisonment|criminal damage|harassment|stalking|indecency|voyeurism|indecent assault|misconduct in public office|perverting the course of justice|possession of|corruption|tax evasion|insider trading|affray|violent disorder|trespass(?:ing)?|cyber-?stalking|hacking|smuggling|trafficking|contempt of court|negligence|espionage|treason|outraging public decency|breach(?:es)? of)';
const COUNTS =
  '(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|multiple|several|both|further|other|separate|similar|more) )*(?:(?:[a-z]+ )?(?:counts?|charges?|offences?|instances?) of )?';
const POLICE =
  '(?:the )?(?:[a-z]+ )?(?:police|officers?|investigators?|detectives?|deput(?:y|ies)|troopers?|agents|the FBI)(?: officers?| detectives?| investigators?)?';
const DEED =
  '(?:bit|shot|killed|stabbed|beat|strangled|choked|smothered|raped|robbed|stole|started the (?:fire|blaze)|lit the (?:fire|match)|set (?=(?:the|his|her|it|fire) )[a-z]+|fired|pulled the trigger|ran over|punched|kicked|burned|poisoned|drowned|buried|hid|dumped|planned to (?:kill|rob|attack)|wanted to kill|(?:meant|intended) to kill|acted alone|did it|was responsible|carried out|planted|molested|assaulted|attacked|slapped|opened fire|forged|sold (?:the )?drugs)';
const PAST =
  '(?:had|was|were|did|died|made|took|gave|left|went|came|fell|shot|hit|kept|sold|paid|knew|told|held|lost|led|misspoke|spoke|broke|hid|slept|drove|flew|ran|wrote|met|built|bought|brought|sent|spent|dealt|stole|threw|drew|forgot|got|won|began|sank|tore|chose|rose|grew|blew|[\\p{L}]+(?<!(?:ne|spe|bre|fe|ble|she|exc|ind|pro|succ|supp))ed)';

const BODY =
  "(?:[\\p{L}.'-]+ ){0,4}?(?:Ministry|Department|Agency|Council|Commission|Board|University|Bank|Airlines|Church|Police|Army|Navy|Service|Authority|Hospital|Government|Bureau|army|military|navy|air force|police|compan(?:y|ies)|firm|ministry|government|hospital|council|airline|bank|officials?|prosecutors?|authorit(?:y|ies)|spokes(?:man|woman|person|people)|minister|agency|department|regulator|university|school|college|church|diocese|club|operator|maker|manufacturer|trust|utility|retailer|executives?|commander|commanders|generals?|bureau|commission|committee|board|service|union|charity|owners?|lawyers?|administration|embassy|prison|brewery|developer|factory|team|management)(?: (?:for|at|in|of) [^,.;]{2,40}?)?(?:, [^,.;]{2,60},)? ";
const GRANTED =
  '(?:has |have |had )?(?:also |later |finally |since |now |eventually |[a-z]+ly )?(?:acknowledged|acknowledges|conceded|concedes|admitted|admits|admit)(?: {time}| in (?:a|an) [a-z]+| to [A-Z][a-z]+)? ';

/** Cues by which one grants what is said against him, or of him. */
export const ADMISSIONS: readonly EvidenceCue[] = [
  {
    rule: 'admit-offence',
    words: `(?:admits|admitted|admitting|confess~ to) (?:{time} )?(?:to )?${COUNTS}(?=${OFFENCE}(?![\\p{L}]))`,
    bears: 'confirmed',
    frame: 'phrase',
    by: 'subject',
    unless: "(?:was|were|been|being|never|not|n't) admitted|admitted to (?:the )?(?:bar|hospital)",
    confidence: 0.75,
    catches: 'Karl Brandt admitted manslaughter.',
    not: 'Karl Brandt admitted defeat.',
  },
  {
    rule: 'guilty-plea-to',
    words: `(?:enter~|submit~|offered) (?:a )?(?:formal )?guilty pleas? (?:{time} |in (?:court|[A-Z][a-z]+) )?to ${COUNTS}(?!(?:(?:the|those|these|all|both) )?(?:[a-z]+ )?(?:charges?|counts?)(?! of))(?=[a-z])`,
    bears: 'confirmed',
    frame: 'phrase',
    by: 'subject',
    unless: 'will|expected|may|might|could|withdr[ae]w',
    confidence: 0.75,
    catches: 'Karl Brandt entered a guilty plea to burglary.',
    not: 'Karl Brandt entered a guilty plea to the charges.',
  },
  {
    rule: 'told-police',
    words: `(?:told|tells) ${POLICE} (?:{time} )?(?:that )?(?=(?:he|she|they) (?:had |did )?(?:[a-z]+ly |then |also )?${DEED}(?![\\p{L}])(?! (?:him|her|them|me|us|by)(?![\\p{L}])))`,
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:woman|women|victims?|wife|girlfriend|witness(?:es)?|neighbou?rs?|mother|father|daughter|sister|boy|girl|child(?:ren)?|friend|caller|passer-by|resident|bystander|employee|clerk|teenager|parents?)(?: [^.;]{0,40}?)? (?:told|tells)',
    confidence: 0.7,
    catches: 'Karl Brandt told officers that he stole the van.',
    not: 'Karl Brandt told officers that he parked the van.',
  },
  {
    rule: 'acknowledge-that-happened',
    words: `(?<who>${BODY})${GRANTED}(?:that )?(?!(?:he|she|it|they|there|we|while|although|though|if|when|despite|to|that|in|on|after|was|were|had)(?![\\p{L}]))(?![^.;,"]{0,90} (?:will|would|may|might|could|can|should|is|are|be|must|needs?)(?![\\p{L}]))(?=(?:(?!and )[\\p{L}\\p{N}'-]+ ){1,6}?${PAST}(?![\\p{L}-]))`,
    bears: 'confirmed',
    frame: 'clause',
    by: 'agent',
    unless:
      'admit(?:s|ted)? (?!that )(?:[\\p{L}\\p{N}]+ ){0,2}?(?:patients?|students?|pupils?|people|children|prisoners?|inmates|women|men|girls|boys|reporters|journalists|visitors|members|guests|fans|refugees|migrants)(?![\\p{L}])',
    confidence: 0.7,
    catches: 'The firm acknowledged that pumps had leaked.',
    not: 'The firm acknowledged that pumps can leak.',
  },
  {
    rule: 'acknowledge-harm',
    words: `(?<who>${BODY})${GRANTED}(?=(?:the|its|their|a|an|some|several|many) (?:[a-z-]+ ){0,3}?(?:deaths?|killings?|casualties|costs?|shortages?|damage|flaws?|weaknesses|gaps?|irregularities|abuses?|violations?|wrongdoing|misconduct|contamination|leaks?|spills?|poisonings?|disappearances?|defects?|glitch(?:es)?|overcharg\\w+|underpayments?)(?![\\p{L}-]))`,
    bears: 'confirmed',
    frame: 'phrase',
    by: 'agent',
    confidence: 0.7,
    catches: 'The firm acknowledged a shortage of pumps.',
    not: 'The firm acknowledged a gift of pumps.',
  },
  {
    rule: 'forced-to-admit',
    words:
      "(?:(?<who>(?:[\\p{L}.'-]+ ){0,4}?[\\p{L}.'-]+) (?:was|were|had been|has been|have been) (?:[a-z]+ly )?(?:forced|compelled|obliged|pressed|made)|(?:forced|compelled|obliged|prompted|led) (?<own>(?:[\\p{L}.'-]+ ){0,4}?[\\p{L}.'-]+)) to (?:admit|acknowledge|concede|confess) (?:that (?=[\\p{L}\\p{N}])|(?=[\\p{L}]+ing ))",
    bears: 'confirmed',
    frame: 'clause',
    by: 'agent',
    confidence: 0.6,
    catches: 'The firm was forced to admit that two pumps had leaked.',
    not: 'The firm was forced to fear that two pumps had leaked.',
  },
  {
    rule: 'admission-that',
    words:
      "(?:admissions?|acknowledge?ments?|concessions?|confessions?) (?:(?:by|from|of) (?<who>[^,.;]{3,50}?) )?that (?=[\\p{L}\\p{N}'])",
    bears: 'confirmed',
    frame: 'clause',
    by: 'agent',
    unless:
      "(?:close to|short of|seen as|read as|taken as|amount\\w* to|tantamount to|without|no|not|any|demand\\w*|s(?:eek|ought)\\w*|want\\w*|await\\w*|n't) (?:an? |the )?(?:[a-z]+ ){0,3}(?:admission|acknowledge?ment|concession|confession)",
    confidence: 0.6,
    catches: 'It was the first admission that the valves had failed.',
    not: 'It was the first hint that the valves had failed.',
  },
  {
    rule: 'in-an-admission',
    words:
      "(?:in (?:an?|his|her|their|its) (?:[a-z]+ ){0,2}(?:admission|confession|acknowledge?ment|concession)(?: (?:on|to) [^,.;]{3,30})?|as (?:a )?part of (?:his|her|their|its|a|the) (?:guilty )?plea(?: deal| agreement| bargain)?), (?<who>(?:[\\p{L}.'-]+ ){0,4}?[\\p{L}.'-]+(?:, [0-9]+,)?) (?:said|told [^,.;]{2,30}?|acknowledged|conceded) (?:that )?(?=[\\p{L}\\p{N}])",
    bears: 'confirmed',
    frame: 'clause',
    by: 'agent',
    confidence: 0.7,
    catches: 'In a rare admission, the general said that his men had fired first.',
    not: 'In a rare interview, the general said that his men had fired first.',
  },
  {
    rule: 'confessed',
    words:
      '(?:confessed|confesses)(?= ?(?:[.,;]|$)| (?:to (?:the )?(?:police|officers|detectives|investigators|[a-z]+ authorities|the (?:killings?|murders?|crimes?|attacks?|theft))|after|when|during|under|in (?:court|custody|an? [a-z]+)|on (?:camera|tape|video)|{time})(?![\\p{L}]))',
    bears: 'confirmed',
    frame: 'blanket',
    by: 'subject',
    unless:
      "(?:not|n't|never|if|until) (?:[a-z]+ )?confess|(?:two|three|four|five|six|other|others|another|several|some|co-defendants?|accomplices?|all)(?: [\\p{L}-]+){0,3} (?:have |has |had |later |also )*(?:confess(?:ed|es))",
    confidence: 0.6,
    catches: 'Karl Brandt was accused of setting the barn on fire. He later confessed.',
    not: 'Karl Brandt was accused of setting the barn on fire. He later slept.',
  },
  {
    rule: 'pleaded-guilty',
    words:
      '(?:pleaded|pleads|pled) guilty(?= ?(?:[.,;]|$)| (?:in|at|last|before|after|and|but|when|earlier)(?![\\p{L}])| {time}| to (?:(?:all|both) )?(?:the|those|these|all|both|his|her|their|its)(?: [a-z0-9]+){0,2} (?:charges?|counts?|offences?))',
    bears: 'confirmed',
    frame: 'blanket',
    by: 'subject',
    unless:
      '(?:two|three|four|five|six|other|others|another|several|some|co-defendants?|accomplices?|all)(?: [\\p{L}-]+){0,3} (?:have |has |had |later |also )*(?:pleaded|pleads|pled)',
    confidence: 0.7,
    catches: 'Karl Brandt was charged with stealing copper. He pleaded guilty on Monday.',
    not: 'Karl Brandt was charged with stealing copper. He pleaded not guilty on Monday.',
  },
];
