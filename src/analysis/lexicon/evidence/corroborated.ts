import type { EvidenceCue } from './evidence-cue.ts';

/** Cues by which another outlet, a document or an independent witness says the same. */
export const CORROBORATED: readonly EvidenceCue[] = [
  {
    rule: 'backed-by',
    words:
      "(?:(?:was|were|is|are|has been|have been|been) {adv})(?:corroborated|backed up|borne out|supported|confirmed|matched) (?:independently )?by(?= (?:[\\p{L}'-]+ ){0,6}?(?:witness(?:es)?|records?|documents?|footage|videos?|images?|photographs?|neighbou?rs?|residents?|colleagues?|emails?|messages?|data|evidence|reports?|passengers?|logs?|receipts?|people|testimony|recordings?|researchers|experts|officials)(?![\\p{L}]))",
    bears: 'corroborated',
    frame: 'subject',
    by: 'agent',
    confidence: 0.8,
    catches: 'Her account was corroborated by two neighbours.',
    not: 'Her campaign was funded by volunteers.',
  },
  {
    rule: 'corroborate',
    words:
      "(?<!not )(?<!n't )(?<!to )(?:corroborate~|back~ up|bear~ out|support~|echo~|tally with|tallies with|tallied with|match~|(?:is|are|was|were) consistent with|lend~ (?:weight|credence) to) (?<ref>(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s|')) (?:[\\p{L}.'-]+ ){0,2}?(?:claims?|accounts?|version|allegations?|assertions?|reports?|figures?|story|description|statements?))",
    bears: 'corroborated',
    frame: 'reference',
    by: 'subject',
    confidence: 0.8,
    catches: 'Satellite images support her account.',
    not: 'Friends support her decision.',
  },
  {
    rule: 'evidence-of-this',
    words:
      "there(?:'s| is| was) (?:some|ample|strong|plenty of|growing|mounting) evidence (?:of (?:this|that)|for (?:this|that))",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'hidden',
    confidence: 0.6,
    catches: 'There is some evidence of this.',
    not: 'There is some evidence of water on the moon.',
  },
  {
    rule: 'separately-reported',
    words:
      '(?:also|independently|separately) (?:reported|confirmed|described|recorded) (?<ref>the (?:same|incident|claim|strike|attack|deaths?|meeting|payment)|(?:that|this))',
    bears: 'corroborated',
    frame: 'reference',
    by: 'subject',
    confidence: 0.6,
    catches: 'A second station separately reported the strike.',
    not: 'A second station reported on the weather.',
  },
  {
    rule: 'same-account',
    words:
      '(?:gave|gives|offered|provided|told) (?:a |an |the |us )?(?:same|similar|matching|identical) (?:account|story|version|description)s?',
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.8,
    catches: 'Two other passengers gave the same account.',
    not: 'Two other passengers gave evidence.',
  },
];
