/** Words by which the writer or the source holds back from full commitment. */
export interface Hedge {
  /** A phrase (lexicon/phrase.ts). */
  readonly words: string;
  /** How sure the claim is left: likely, or no more than possible, or not taken on at all. */
  readonly leaves: 'probable' | 'possible' | 'uncommitted';
  /** A phrase that, where it holds the match, takes the hedge away. */
  readonly unless?: string;
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** Hedges by rule. "about", "around" and other words of measure are none: they round a number, they don't doubt a claim. */
export const HEDGES: readonly Hedge[] = [
  {
    rule: 'adverb-possible',
    words: 'possibly|perhaps|maybe|conceivably|potentially',
    leaves: 'possible',
    catches: 'They left, possibly by boat.',
    not: 'They left, happily, by boat.',
  },
  {
    rule: 'adverb-probable',
    words:
      '(?:(?:almost|nearly|virtually) certain(?:ly)?|probably|presumably|apparently|seemingly|ostensibly|arguably|(?:most |very |highly |overwhelmingly |more than )?likely(?! voters?)|in all likelihood)',
    leaves: 'probable',
    catches: 'The leak was almost certainly an accident.',
    not: 'The leak was certainly an accident.',
  },
  {
    rule: 'alleged',
    words:
      'alleged(?! (?:that|the|in|he|she|it|they))|allegedly|supposedly|purported|purportedly|ostensible|suspected|so-called suspect',
    leaves: 'uncommitted',
    unless: '(?:he|she|they|it|who|police|officials) suspected',
    catches: 'The alleged thief fled.',
    not: 'The thief fled.',
  },
  {
    rule: 'appear',
    words:
      '(?:seem~|appears?|appeared|appearing) (?=(?:to|as if|as though|like|that|there|it|likely|a|un|set|poised|at|in|[a-z]+(?:ly|ed|ing|ant|ent|ful|al|ous))\\b)(?!(?:at|in) (?:the|a|court|public|front|person))|(?:it|that|there) (?<hedge>seems?|seemed|appears?|appeared)|(?:looks?|looked|looking|sounds?|sounded) (?:like|as if|as though|to be|set to)',
    leaves: 'probable',
    catches: 'The door appears to have been forced.',
    not: 'The singer will appear at the fair.',
  },
  {
    rule: 'belief-passive',
    words:
      '(?:is|are|was|were|be|been|being) (?:widely |generally |still |also |now )?(?<hedge>believed|thought|assumed|presumed|understood|suspected|rumou?red|perceived|said)(?= (?:to|that)\\b)',
    leaves: 'probable',
    unless: 'said',
    catches: 'The boat is believed to have sunk.',
    not: 'The boat is known to have sunk.',
  },
  {
    rule: 'first-person',
    words:
      "(?:I|we) (?:also |still |really |just |firmly )?(?:think|believe|suspect|guess|suppose|imagine|assume|reckon)|I (?:do not|don't) (?:think|believe|imagine)|(?:in my|in our) (?:view|opinion)|my (?:guess|sense|understanding) is",
    leaves: 'probable',
    catches: 'I think the pump failed.',
    not: 'I know the pump failed.',
  },
  {
    rule: 'modal',
    words: '(?:may|might)(?! (?:[0-9]|day)\\b)(?= )',
    leaves: 'possible',
    unless: '(?:in|on|of|since|by|until|last|from|to|early|late|mid|and|prime minister theresa|[0-9]) may',
    catches: 'The dam may burst.',
    not: 'The dam burst in May.',
  },
  {
    rule: 'modal-could',
    words:
      "could(?= (?:also |still |well |even |soon |now |eventually |potentially |have (?!been (?:better|worse))|be |[a-z]+))(?! (?:not|n't|only|barely|hardly|afford|see|hear|no longer))",
    leaves: 'possible',
    unless: '(?:so|if|as|that|where|whatever|who|what|all) (?:[a-z]+ ){0,2}could|could (?:you|we|i|they|he|she|it)',
    catches: 'The strike could last for weeks.',
    not: 'The strikers could not agree.',
  },
  {
    rule: 'no-certainty',
    words:
      "(?:no|little) certainty|(?:could|can) ?(?:not|n't) be (?:sure|certain)|not (?:sure|certain)|uncertain whether",
    leaves: 'uncommitted',
    catches: 'There is no certainty of a deal.',
    not: 'There is no deal.',
  },
  {
    rule: 'possible',
    words:
      "(?<!as )(?<!if )(?<!where )(?<!when )(?<!soon as )possible(?! to\\b)(?= [a-z])(?! (?:for|only|with|by|when|after|through|because|in|on|and|if)\\b)|it (?:is|was|'s) (?:also |still )?(?<hedge>possible) (?:that|for)",
    leaves: 'possible',
    catches: 'Detectives found a possible motive.',
    not: 'They came as soon as possible.',
  },
  {
    rule: 'reported',
    words:
      "reportedly|(?:is|are|was|were) (?:also )?(?<hedge>reported) to|(?:the|a|an|their|its|his|her|'s?|first) (?<noun>reported|rumou?red)(?= [a-z]+)(?! (?:by|on|in|that|to)\\b)",
    leaves: 'uncommitted',
    catches: 'The firm is reportedly for sale.',
    not: 'The firm reported a loss.',
  },
  {
    rule: 'suggest',
    words:
      '(?:evidence|study|report|indictment|data|findings|results|research|survey|poll|disparity|figures|analysis|records|signs|images|footage|video|letter|documents?|tests?|reports|this|that|it|polls|studies)(?: [a-z]+)? (?<hedge>suggests?|suggested|indicates?|indicated)',
    leaves: 'probable',
    catches: 'The data suggest a slow recovery.',
    not: 'The coach suggested a break.',
  },
  {
    rule: 'think-third',
    words: '(?:believes|thinks|suspects|assumes|reckons)(?= )(?! in\\b)',
    leaves: 'probable',
    unless: 'analysts? believes',
    catches: 'She believes the pump failed.',
    not: 'She believes in ghosts.',
  },
  {
    rule: 'unlikely',
    words: '(?:highly |very |most )?(?:unlikely|improbable|doubtful)',
    leaves: 'possible',
    catches: 'A deal is unlikely before June.',
    not: 'A deal came before June.',
  },
];
