/** Ways to say the same of somebody and a deed, so that two claims are known as one. */
export interface Paraphrase {
  /** A phrase (lexicon/phrase.ts). Named group `what`: the deed, where it is told. */
  readonly words: string;
  /** What is claimed. */
  readonly meaning: 'responsible';
  readonly rule: string;
  readonly catches: string;
  readonly not: string;
}

/** Paraphrases by rule. */
export const PARAPHRASES: readonly Paraphrase[] = [
  {
    rule: 'behind',
    words:
      "(?:is|are|was|were|been|be) (?:not |n't )?behind (?<what>(?:the|this|that|those|these|today's|[a-z]+day's) (?:[\\p{L}'-]+ ){0,3}[\\p{L}]+)",
    meaning: 'responsible',
    catches: 'The cell said it was behind the bombing.',
    not: 'The car was parked behind a shed.',
  },
  {
    rule: 'carried-out',
    words:
      "(?:carried out|carry out|committed|staged|perpetrated|mounted|conducted) (?<what>(?:the|this|that|those|these|today's|[a-z]+day's) (?:[\\p{L}'-]+ ){0,3}[\\p{L}]+|(?:[\\p{L}'-]+ ){0,4}(?:attack|bombing|shooting|killing|murder|assault|strike|raid|massacre|stabbing)s?(?! [\\p{L}]))",
    meaning: 'responsible',
    catches: 'The cell said that it carried out the bombing.',
    not: 'The firm carried out repairs.',
  },
  {
    rule: 'nothing-to-do',
    words:
      "(?:had|has|have) (?:absolutely )?nothing to do with (?<what>(?:the|this|that|those|these|today's|[a-z]+day's) (?:[\\p{L}'-]+ ){0,3}[\\p{L}]+)",
    meaning: 'responsible',
    catches: 'Ostland had nothing to do with the bombing.',
    not: 'There is nothing to do here in winter.',
  },
  {
    rule: 'responsibility',
    words:
      "responsibility(?: for (?<what>(?:(?:the|this|that|those|these|today's|[a-z]+day's|a|an) )?(?:[\\p{L}'-]+ ){0,3}[\\p{L}]+))?",
    meaning: 'responsible',
    catches: 'The cell has claimed responsibility.',
    not: 'Parents are responsible for homework.',
  },
  {
    rule: 'responsible',
    words:
      "(?:is|are|was|were|been|be) (?:not |n't )?responsible for (?<what>(?:the|this|that|those|these|today's|[a-z]+day's) (?:[\\p{L}'-]+ ){0,3}[\\p{L}]+)",
    meaning: 'responsible',
    catches: 'The cell was responsible for the bombing.',
    not: 'The clerk handled the keys.',
  },
];
