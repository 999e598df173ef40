import type { EvidenceCue } from './evidence-cue.ts';

/** Deeds of which somebody is the doer; what is blamed on weather or markets is no accusation. */
const DEED =
  '(?:attacks?|blasts?|bombings?|explosions?|murders?|killings?|deaths?|shootings?|fires?|raids?|ambush(?:es)?|strikes?|assassinations?|violence|shelling|massacres?|abductions?|kidnappings?|clashes|crash(?:es)?|collapses?|leaks?|breach(?:es)?|hack(?:s|ing)?|thefts?|outages?|blackouts?|unrest|riots?|poisonings?|coup|sabotage|crimes?|spills?|collision|disaster|shortages?|errors?|abuses?|robber(?:y|ies)|floods?|flooding|outbreaks?|illness(?:es)?|headaches?|sickness|pollution|smell|injur(?:y|ies)|accidents?|burning|destruction|disappearances?|deadlock|incidents?)';
/** What causes without anybody's doing. */
const NOBODY =
  '(?:bad |poor |the |an? |physical |mental |old |heavy |severe |cold |warm |weak |soft |slow |high |higher |low |lower |rising |falling |strong )*(?:weather|rains?|snow|storms?|winds?|heat|drought|demand|prices?|costs|inflation|economy|pandemic|coronavirus|covid\\S*|exchange rates?|market conditions|conditions|flood(?:s|ing)?|winter|summer|climate change|global warming|weakness|exhaustion|fatigue|illness|dehydration|hunger|disease|virus|old age|age|fog|fate|luck|natural causes|traffic|rates|himself|herself|themselves|itself)\\b';

/** Those who can be blamed as doers. */
const BLAMED =
  '\\p{Lu}|\\b(?:those|them|him|her|governments?|authorities|officials?|police|army|troops|soldiers|rebels|militants|militias?|insurgents|extremists|separatists|gunmen|opposition|compan(?:y|ies)|firms?|banks?|hospitals?|schools?|council|ministers?|president|mayor|ministry|gangs?|hackers|groups?|drivers?|pilots?|leaders?|management|owners?|landlords?|contractors?|builders?|operators?|union|protesters|activists|smugglers|traffickers|poachers|arsonists|terrorists)\\b';

/** Cues of blame: somebody says who did it. */
export const BLAME: readonly EvidenceCue[] = [
  {
    rule: 'blame',
    words: `(?:blames|blamed|blaming|blame(?! (?:for|on|lies|game))) (?!${NOBODY})(?<whom>[^;.,]{0,40}?(?:${BLAMED})[^;.,]{0,50}?|[^;.,]{2,60}?(?= for (?:[^,;.]{0,60} )?${DEED}\\b)) for(?= [\\p{L}"'])`,
    bears: 'alleged',
    frame: 'whom',
    by: 'subject',
    unless: "(?:to|not|n't|no|partly to) blame|blamed? (?:it|me|you|us) for",
    confidence: 0.5,
    catches: 'Farmers blamed the new dam for the flood.',
    not: 'Farmers blamed bad weather for the flood.',
  },
  {
    rule: 'blame-on',
    words: `(?:blame~|pin~|pinned|pinning) (?<whom>(?!on )(?:(?:(?! for )[^;.,]){0,60} )?${DEED}(?: (?:of|in|at|near|against|that) [^;.,]{2,60}?)?) (?:squarely |entirely |partly )?on(?= [\\p{L}"'])(?! (?:\\p{L}+day|${NOBODY}))`,
    bears: 'alleged',
    frame: 'whom',
    by: 'subject',
    unless:
      "(?:to|not|n't|no) blame|blame (?:is|lies|it|game)|pin~ (?:[a-z]+ )?(?:hopes?|faith|dreams)|pinn?(?:s|ed|ing)? (?:him|her|them|down)",
    confidence: 0.5,
    catches: 'Officials blamed the blast on a breakaway group.',
    not: 'Officials ran the blast on a Sunday.',
  },
  {
    rule: 'blame-put-on',
    words:
      '(?:put|puts|putting|lay|lays|laid|laying|place~|heap~|pin~|pinned|pinning|cast) (?:all |much of |some of |most of |part of |squarely )*(?:the |full |sole )*blame (?:squarely |firmly )?for (?<what>[^,;.]{3,80}?) (?:squarely |firmly )?(?:on|at|with)(?= )',
    bears: 'alleged',
    frame: 'what',
    by: 'subject',
    confidence: 0.6,
    catches: 'The mayor put the blame for the collapse on the builder.',
    not: 'The mayor put the plans for the tower on the table.',
  },
  {
    rule: 'hold-responsible',
    words:
      '(?:holds?|held|holding|consider~|deem~) (?<whom>(?!(?:him|her|them|it)self|the person|those|anyone|people|whoever)[^;.,]{2,70}?) (?:fully |directly |personally |solely |wholly |criminally |entirely )*responsible for(?= [\\p{L}"\'])',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    unless:
      '(?:to|must|will|should|be|been|being|are|were|is|was) (?:hold|held) |hold(?:s|ing)? (?:[a-z]+ ){0,3}?(?:accountable)',
    confidence: 0.55,
    catches: 'The family holds the clinic responsible for her death.',
    not: 'The family holds a party each May.',
  },
  {
    rule: 'blamed-for',
    words: `(?:(?:is|are|was|were|been|being|,|widely|often|also|partly|largely|long|rightly|wrongly|generally) blamed|(?<=[\\p{L}] )blamed(?! (?:on|him|her|them|it|me|us|the|an?|his|its|their|\\p{Lu})\\b))(?: (?:by|in) [^,;.]{2,60}?)? for(?= (?:[^,;.]{0,60} )?(?:${DEED}|[a-z]+ing)\\b)|(?:that|which|whom|who) (?:(?:the|many|some) )?[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}? (?:blames|blamed|(?<!to )blame) for(?= [\\p{L}"'])`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `not be blamed|n't be blamed|blamed for (?:not|everything)|${NOBODY} (?:is|was|were|are) blamed`,
    confidence: 0.5,
    catches: 'The militia is blamed by villagers for the burning of two mosques.',
    not: 'The militia is paid by villagers for its help.',
  },
  {
    rule: 'blamed-on',
    words: `(?<what>(?:(?:an?|the|two|three|four|several|recent|this|last|[0-9]+) )(?:[^,;.]{0,60}? )?${DEED}(?: (?:on|in|near|at|of|against) [^,;.]{2,60}?)?),? (?:(?:which|that) (?:[\\p{L}'-]+ ){1,4}?blame[sd]?|(?:(?:which|that) )?(?:(?:is|are|was|were|has been|have been|had been) )?(?:also |widely |initially |later |previously |quickly |long )?(?:blamed|pinned|laid at the door of|attributed(?= to)))(?: by [^,;.]{2,50}?)? (?:on|to)(?= [\\p{L}"'])(?! ${NOBODY})`,
    bears: 'alleged',
    frame: 'what',
    by: 'hidden',
    unless: 'be (?:blamed|attributed)',
    confidence: 0.55,
    catches: 'The killing of three guards was blamed on smugglers.',
    not: 'The killing of three guards was filmed.',
  },
  {
    rule: 'fault-for',
    words: `(?:faults|faulted|faulting|fault(?= (?:the|him|her|them|its|\\p{Lu}))|(?:take~|took)(?= [^,;.]{2,60} to task)) (?<whom>[^;.,]{2,80}?) for(?= (?:not |allegedly )?(?:\\p{L}+ly )?[a-z]+ing\\b| (?:its|his|her|their|the|an?) )`,
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.6,
    catches: 'The panel faulted the bank for ignoring the warnings.',
    not: 'The panel thanked the bank for heeding the warnings.',
  },
  {
    rule: 'implicate-whom',
    words:
      '(?:implicates|implicate|implicating|implicated (?!in\\b|by\\b)) ?(?<whom>[^,;.]{2,70}?) in(?= (?:the|an?|his|her|their|its|[a-z]+ing|[a-z]+) ?)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.6,
    catches: 'The audit implicated two clerks in the theft of the stamps.',
    not: 'The audit included two clerks in the count of the stamps.',
  },
  {
    rule: 'point-the-finger',
    words:
      '(?:point~ (?:(?:the|a|an accusing|accusing) )?(?:finger|fingers)(?: of (?:blame|suspicion))? (?:squarely |firmly )?(?:at|towards?)) (?<whom>[^;.,]{2,60}?) (?:for|over)(?= [\\p{L}"\'])',
    bears: 'alleged',
    frame: 'whom',
    by: 'subject',
    confidence: 0.6,
    catches: 'The union pointed the finger at the skipper for the collision.',
    not: 'The union pointed at the map for the skipper.',
  },
  {
    rule: 'implicated',
    words: 'implicated (?:by (?:the |an? )?[^,.;]{3,40}? )?in(?: the)?',
    bears: 'alleged',
    frame: 'phrase',
    by: 'outer',
    confidence: 0.6,
    catches: 'Three officers implicated in the smuggling were suspended.',
    not: 'Three officers took part in the parade.',
  },
];
