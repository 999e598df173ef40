/** A noun for something that happened, and the words by which it was told before. */
export interface EventNoun {
  /** Alternatives, in lower case, as a regular expression. */
  readonly nouns: string;
  /** A phrase (lexicon/phrase.ts) found in a claim that tells the same kind of event. */
  readonly words: string;
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** Nouns by which an article comes back to an event that it has told: "the deaths" after "four climbers were killed". */
export const EVENT_NOUNS: readonly EventNoun[] = [
  {
    rule: 'arrest',
    nouns: 'arrests?|detentions?|capture',
    words: 'arrest(?:s|ed)?|detain(?:s|ed)?|captured?|(?:taken|held) (?:into|in) custody|seized|nabbed',
    catches: 'Police detained the ferryman at dawn.',
    not: 'Police met the ferryman at dawn.',
  },
  {
    rule: 'attack',
    nouns: 'attacks?|assaults?|strikes?|raids?|air ?strikes?|bombings?|shelling|shootings?|ambush(?:es)?',
    words:
      'attack(?:s|ed)?|assault(?:s|ed)?|str(?:ike|ikes|uck)|raid(?:s|ed)?|bomb(?:s|ed|ings?)?|shell(?:ed|ing)|sho(?:t|oting)|ambush(?:ed)?|gunned down|opened fire|air ?strikes?|fired (?:on|at)',
    catches: 'The Front shelled the depot.',
    not: 'The Front printed a poster.',
  },
  {
    rule: 'crash',
    nouns: 'crash(?:es)?|collisions?|accidents?|derailments?|sinking',
    words: 'crash(?:es|ed)?|collid(?:es|ed)|derail(?:s|ed)|s[au]nk|capsiz(?:es|ed)|rolled over|went down|hit by',
    catches: 'Two trams collided in Onda.',
    not: 'Two trams stopped in Onda.',
  },
  {
    rule: 'deal',
    nouns: 'sales?|deals?|purchases?|takeovers?|mergers?|agreements?|transfers?|signing',
    words:
      'sell(?:s|ing)?|sold|buy(?:s|ing)?|bought|acquir(?:es|ed|ing)|agree(?:s|d)|sign(?:s|ed)|merg(?:es?|ed|ing)|transferred',
    catches: 'The bank has sold the ferry line.',
    not: 'The bank has painted the ferry.',
  },
  {
    rule: 'death',
    nouns: 'deaths?|(?:death )?tolls?|fatalit(?:y|ies)|casualt(?:y|ies)|killings?|murders?|losses',
    words:
      'die(?:s|d)?|dead|kill(?:s|ed)?|deaths?|drown(?:s|ed)?|perish(?:es|ed)?|murder(?:s|ed)?|slain|shot dead|gunned down|stabbed to death|fatal(?:ly)?|passed away',
    catches: 'Four climbers were killed on the Kessel.',
    not: 'Four climbers slept on the Kessel.',
  },
  {
    rule: 'departure',
    nouns:
      'departures?|discharges?|releases?|resignations?|exits?|dismissals?|sacking|firing|withdrawals?|pull-?outs?|retreats?',
    words:
      'leav(?:es|ing)|left|quit(?:s|ting)?|resign(?:s|ed)?|step(?:s|ped)? down|releas(?:es|ed)|freed|discharged|fired|sacked|dismissed|ousted|walked out|has gone',
    catches: 'The prince left hospital by a side door.',
    not: 'The prince slept in hospital.',
  },
  {
    rule: 'explosion',
    nouns: 'explosions?|blasts?|fires?',
    words: 'explo(?:des?|ded|sions?)|blew up|blown up|blasts?|fires?|burn(?:s|ed|t)?|ablaze',
    catches: 'The mill blew up at noon.',
    not: 'The mill shut at noon.',
  },
  {
    rule: 'injury',
    nouns: 'injur(?:y|ies)|diagnos[ei]s|illness(?:es)?|infections?|outbreaks?|cases',
    words:
      'injur(?:es|ed|y|ies)|wound(?:s|ed)?|hurt|ill|sick|infected|diagnosed|outbreak|cases|torn|broken|tested positive',
    catches: 'The striker has torn a hamstring.',
    not: 'The striker has sold a house.',
  },
  {
    rule: 'leak',
    nouns: 'breach(?:es)?|hacks?|leaks?|thefts?|spills?',
    words: 'breach(?:es|ed)?|hack(?:s|ed|ers?)?|leak(?:s|ed)?|stole(?:n)?|steal(?:s|ing)?|spill(?:s|ed|t)?|broke into',
    catches: 'Hackers broke into the booking system.',
    not: 'Clerks sat at the booking system.',
  },
  {
    rule: 'meeting',
    nouns: 'meetings?|visits?|talks|trips?|encounters?|conversations?|calls?',
    words: 'met|meets?|visit(?:s|ed)?|spoke|talk(?:s|ed)|travel(?:s|led|ed)|flew|had lunch|dined',
    catches: 'The mayor met the arms broker in May.',
    not: 'The mayor named the arms broker in May.',
  },
  {
    rule: 'payment',
    nouns: 'payments?|bribes?|pay-?offs?|kickbacks?',
    words: 'pa(?:y|ys|id|ying)|payments?|brib(?:e|es|ed|ing)|pocket(?:s|ed|ing)?|paid off|handed over',
    catches: 'The builder paid the inspector in cash.',
    not: 'The builder met the inspector in Vasa.',
  },
  {
    rule: 'union',
    nouns: 'weddings?|marriages?|engagements?|divorces?|pregnanc(?:y|ies)|births?',
    words: 'marr(?:y|ies|ied)|wed(?:s|ded)?|engaged|divorc(?:es|ed|ing)|pregnant|gave birth|expecting|born',
    catches: 'The singer had secretly married her trainer.',
    not: 'The singer had secretly paid her trainer.',
  },
];

const NAMED = new RegExp(
  `^(?:(?:an?|the|this|that|its|his|her|their|[\\p{L}-]+'s?) )?(?:(?!of |for |in )[\\p{L}-]+ ){0,2}?(?:${EVENT_NOUNS.map(({ nouns }) => nouns).join('|')})\\b`,
  'iu',
);

/** Whether words name something that happened: "the attack on the mill", "an explosion", and not "the plan of attack". */
export const namesEvent = (words: string): boolean => NAMED.test(words);
