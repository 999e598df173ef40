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
    words: '(?<!I )possibly(?! ca)|perhaps|maybe|conceivably|potentially|(?:quite|very) possibly',
    leaves: 'possible',
    catches: 'They left, possibly by boat.',
    not: 'They left, happily, by boat.',
  },
  {
    rule: 'adverb-probable',
    words:
      '(?:(?:almost|nearly|virtually) certain(?:ly)?|probably|presumably|apparently|seemingly|ostensibly|arguably|more likely than not|(?<!(?:more|less) )(?:most |very |highly |overwhelmingly |more than )?likely(?! voters?)|in all (?:likelihood|probability)|doubtless|plausibly)',
    leaves: 'probable',
    unless: '(?:whether|if|how|any more|not) (?:[a-z]+ ){0,5}likely|than (?:[a-z]+ ){1,5}likely',
    catches: 'The leak was almost certainly an accident.',
    not: 'The leak was certainly an accident.',
  },
  {
    rule: 'alleged',
    words:
      'alleged(?! (?:that|the|in|he|she|it|they))|allegedly|supposedly|purported(?! to )|purportedly|purport~ to|ostensible|reputedly|suspected|(?<=(?:the|a|an|his|her|its|their|any|this|that) )supposed(?= [a-z]+)(?! (?:to|by) )',
    leaves: 'uncommitted',
    unless: '(?:he|she|they|it|who|police|officials) suspected',
    catches: 'The alleged thief fled.',
    not: 'The thief fled.',
  },
  {
    rule: 'appear',
    words:
      "seem~|(?:appears?|appeared|appearing) (?=(?:to|as if|as though|like|that|there|it|likely|a|un|set|poised|at ease|[a-z]+(?:ly|ed|ing|ant|ent|ful|al|ous))\\b)|(?:it|that|there) (?<hedge>appears?|appeared)|(?<!made it )(?:looks?|looked|looking|sounds?|sounded) (?:(?:like|as if|as though)(?= [a-z])|to be|set to)|does(?: not|n't) look to|on the face of it",
    leaves: 'probable',
    catches: 'The door appears to have been forced.',
    not: 'The singer will appear at the fair.',
  },
  {
    rule: 'apparent',
    words:
      "(?:the|an|his|her|its|their|in|of|was|this|any|no|by|[\\p{L}]+'s?) (?<hedge>apparent)(?= [a-z]+)(?! (?:to|that|from|in|on|when|as|heir|after) )",
    leaves: 'probable',
    catches: 'He made an apparent attempt to flee.',
    not: 'It became apparent that he had fled.',
  },
  {
    rule: 'belief-passive',
    words:
      '(?:is|are|was|were|be|been|being) (?:widely |generally |still |also |now )?(?<hedge>believed|thought|assumed|presumed|understood|suspected|rumou?red|perceived|said)(?= (?:to|that)\\b)|(?<reduced>believed|thought|perceived|presumed|suspected|assumed|rumou?red|said) to (?=(?:be|have)\\b)|(?<fate>presumed|feared) (?=(?:dead|drowned|lost|killed|missing)\\b)',
    leaves: 'probable',
    catches: 'The boat is believed to have sunk.',
    not: 'The boat is known to have sunk.',
  },
  {
    rule: 'chance',
    words:
      '(?:a|some|every|good|slim|strong|real|the) (?<hedge>(?:chance|possibility|likelihood|probability)) (?=that\\b)|(?:the )?(?:chances|odds) are(?= )|conceivable|(?<!not )plausible(?= that)',
    leaves: 'possible',
    catches: 'There is a chance that the dam will hold.',
    not: 'They had no chance to leave.',
  },
  {
    rule: 'condition',
    words: 'if (?:true|accurate|correct|proven|proved|substantiated|verified|borne out)',
    leaves: 'uncommitted',
    catches: 'The sum, if true, would be a record.',
    not: 'The sum was a record.',
  },
  {
    rule: 'first-person',
    words:
      "(?:I|we) (?:also |still |really |just |firmly )?(?:think|believe|suspect|guess|suppose|imagine|assume|reckon)|I (?:just |really |still )?(?:do not|don't) (?:just |really )?(?:think|believe|imagine)|I(?: would|'d) (?:think|guess|imagine|say)|(?:in my|to my) (?:view|opinion|mind)|my (?:guess|sense|impression|understanding) is|as far as (?:I|we|anyone) knows?|to (?:my|our) knowledge",
    leaves: 'probable',
    catches: 'I think the pump failed.',
    not: 'I know the pump failed.',
  },
  {
    rule: 'modal',
    words: '(?:may|might)(?! (?:[0-9]|day)\\b)(?= )',
    leaves: 'possible',
    unless:
      '(?:in|on|of|since|by|until|last|from|to|early|late|mid|prime minister theresa|[0-9]) may|you (?:may|might) (?:say|hear|call|ask|know|remember|recall|have (?:seen|heard|noticed|read))|what(?:ever)? (?:[a-z]+ ){0,2}(?:I|we|he|she|they|you) (?:may|might)|(?:may|might) (?:I|we)',
    catches: 'The dam may burst.',
    not: 'The dam burst in May.',
  },
  {
    rule: 'modal-could',
    words:
      "could(?= [a-z\"'])(?! (?:not|n't|only|barely|hardly|afford|see|hear|no longer|have been (?:better|worse))\\b)",
    leaves: 'possible',
    unless:
      '(?:so|if|where|whatever|who|what|how|all|when|doubted|doubts?|wish~) (?:[a-z]+ ){0,3}could|that (?:I|we|he|she|they|you|people) could|as (?:[a-z]+ ){0,3}(?:I|we|he|she|they|you) could|could (?:you|we|I|they|he|she|it)',
    catches: 'The strike could last for weeks.',
    not: 'The strikers could not agree.',
  },
  {
    rule: 'no-certainty',
    words:
      "(?:no|little) (?:certainty|guarantee)|not a guarantee|not guaranteed|no indication(?= that)|(?:could|can) ?(?:not|n't) be (?:sure|certain)|not (?:sure|certain)(?! (?:why|what|how) )|uncertain whether",
    leaves: 'uncommitted',
    catches: 'There is no certainty of a deal.',
    not: 'There is no deal.',
  },
  {
    rule: 'possible',
    words:
      "(?<!as )(?<!if )(?<!where )(?<!when )(?<!soon as )possible(?! to\\b)(?= [a-z])(?! (?:for|only|with|by|when|after|through|because|in|on|and|if)\\b)|(?:it|which|that) (?:is|was|'s) (?:also |still )?(?<hedge>possible) (?:that|for)|(?:is|are|be|was|were|remains?) (?:also |still |entirely |quite )?(?<predicate>possible)(?=[.,;])",
    leaves: 'possible',
    unless: '(?:not|never|no longer|make~|makes|made) (?:[a-z]+ ){0,2}possible',
    catches: 'Detectives found a possible motive.',
    not: 'They came as soon as possible.',
  },
  {
    rule: 'reported',
    words:
      "reportedly|(?:is|are|was|were) (?:also )?(?<hedge>reported) to|(?:the|a|an|their|its|his|her|[\\p{L}]+(?:'s|s')|the first) (?<noun>reported|rumou?red)(?= [a-z$£€0-9]+)(?! (?:by|on|in|that|to|last|this|earlier)\\b)",
    leaves: 'uncommitted',
    catches: 'The firm is reportedly for sale.',
    not: 'The firm reported a loss.',
  },
  {
    rule: 'suggest',
    words:
      '(?:evidence|study|studies|report|indictment|data|findings?|results?|research|surveys?|polls?|polling|disparity|figures|analysis|records|signs|images|footage|video|letter|missive|memo|documents?|tests?|reports|emails?|messages?|posts?|remarks|comments|testimony|filings?|models?|trends?|pattern|numbers|statistics|indicators|estimates|evidence|experience|history|logs?|this|that|it|which) (?<hedge>suggests?|suggested|indicates?|indicated)',
    leaves: 'probable',
    catches: 'The data suggest a slow recovery.',
    not: 'The coach suggested a break.',
  },
  {
    rule: 'unlikely',
    words: '(?<!an )(?:highly |very |most )?(?:unlikely|improbable|doubtful)',
    leaves: 'possible',
    catches: 'A deal is unlikely before June.',
    not: 'A deal came before June.',
  },
];
