import type { EvidenceCue } from './evidence-cue.ts';

const SELF = '(?:he|she|it|they|we|I)';
const ONESELF = '(?:himself|herself|itself|themselves|myself|ourselves)';
/** What is brought against one, in court or out of it. */
const CASE =
  '(?:charges?|counts?|allegations?|accusations?|lawsuits?|suits?|cases?|claims?|complaints?|indictments?|proceedings|extradition)';
/** What one says it is who is accused by others out of ill will. */
const SMEAR =
  '(?:(?:[a-z-]+ ){0,2}?(?:smears?|smear campaign|witch[ -]hunt|set-?up|frame-up|stitch-up|vendetta|hoax|plot|conspiracy|political persecution|false (?:accusations?|allegations?|claims?|reports?)|mistaken identity|character assassination|fake news|disinformation))';

/** Cues by which one who is accused stands up to it without the word "deny": pleas to come, cases fought, false accusers. */
export const DEFENCES: readonly EvidenceCue[] = [
  {
    rule: 'fights-charge',
    words: `(?:is|are|was|were|has been|have been|had been) {adv}(?:fighting|contesting|challenging|defending (?:${ONESELF} )?(?:against )?)(?: against)? ?(?:(?:the|these|those|this|that|all|both|his|her|its|their|any) )(?:[a-z]+ ){0,2}?${CASE}`,
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.6,
    catches: 'The banker is fighting the charges.',
    not: 'The banker is reading the charges.',
  },
  {
    rule: 'is-a-ploy',
    words:
      "(?<ref>(?:it|this|that|(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+'s?) )?(?:[\\p{L}'-]+ ){0,2}?(?:{accusation}|lawsuits?|case|affair|investigation)))(?: against (?:him|her|it|them|us|me))? (?:is|are|was|were|amount~ to|'s) (?:(?:just|simply|nothing but|only|merely|all|clearly|obviously|part of) )*(?:(?:an?|the) (?:[a-z]+ ){0,2}?(?:attempt|ploy|bid|effort|move|campaign|plot|manoeuvre|maneuver|tactic|scheme|conspiracy) (?:{adv}to (?:divert|distract|deflect|discredit|smear|tarnish|damage|undermine|silence|destroy|frame|blacken|embarrass|mislead|deceive|sabotage|defame|malign|besmirch|ruin|hide|cover up)|aimed at (?:[a-z]+ly )?(?:diverting|distracting|discrediting|smearing|tarnishing|damaging|undermining|silencing|destroying|embarrassing|misleading))|(?:an? |the )?(?:[a-z-]+ ){0,2}?(?:lie|fiction|scam|smear campaign|frame-up|stitch-up|smokescreen|red herring))(?![\\p{L}])",
    bears: 'denied',
    frame: 'reference',
    by: 'outer',
    unless: 'if |whether |not ',
    confidence: 0.6,
    catches: '"The allegations are an attempt to discredit the dairy," its owner said.',
    not: '"The allegations are an attempt to bake bread," its owner said.',
  },
  {
    rule: 'lacks-merit',
    words:
      "(?<ref>(?:it|this|that|(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+'s?) )?(?:(?!(?:said|says|saying|told|tells|insist(?:s|ed)|that) )[\\p{L}'-]+ ){0,2}?(?:{accusation}|lawsuits?|suits?|cases?|complaints?|indictments?)))(?: against (?:him|her|it|them|us|me))? {adv}(?:(?:lack~|(?:is|are|was|were) (?:{adv}|wholly |utterly )(?:lacking|lacking in|devoid of|bereft of)) (?:any |all |in )?(?:[a-z]+ )?(?:merit|substance|foundation|basis|truth|credibility|evidence)|(?:do|does|did)(?: not|n't) have (?:any|a shred of|an ounce of) (?:[a-z]+ )?(?:merit|substance|foundation|basis|truth))",
    bears: 'denied',
    frame: 'reference',
    by: 'outer',
    confidence: 0.75,
    catches: '"The lawsuit lacks merit," the dairy said.',
    not: '"The milk lacks taste," the dairy said.',
  },
  {
    rule: 'plea-entered',
    words:
      '(?:(?:a |formal )*(?:not[- ]guilty|innocent) pleas?(?: on (?:his|her|their) behalf)?|(?:a |the |his |her |their )?pleas? of (?:not guilty|innocent)|(?:his|her|their) plea) (?:(?:was|were|has been|have been|had been) (?:{adv}(?:entered|recorded|lodged|submitted|made|filed)|not guilty)|is not guilty)',
    bears: 'denied',
    frame: 'blanket',
    by: 'hidden',
    confidence: 0.8,
    catches: 'A not guilty plea was entered for the banker.',
    not: 'A guilty plea was entered for the banker.',
  },
  {
    rule: 'smear-campaign',
    words: `(?:(?:describe~|portray~|present~|cast~|paint~|depict~|see~|saw|regard~|declare~|call~) ${ONESELF} (?:as |to be )?(?:a |an |the )?(?:[a-z]+ )?(?:victims?|targets?|scapegoats?)(?: of| in)? ?(?:an? |the )?${SMEAR}?|(?:blame~|attribute~|put~ down) (?:the |these |those |this |all |it |them )(?:[a-z]+ ){0,2}?(?:(?:{accusation}) )?(?:on|to) (?:an? |the |what (?:he|she|it|they) (?:called|described as) )?${SMEAR}|(?:speak~|spoke|complain~|talk~) of (?:an? |the )?${SMEAR})`,
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.6,
    catches: 'The mayor described himself as the victim of a smear campaign.',
    not: 'The mayor described himself as a gardener.',
  },
  {
    rule: 'will-plead',
    words:
      "(?:will|would|shall|'ll|intend~ to|plan~ to|expect~ to|(?:is|are|was|were) (?:expected|due|set|likely|preparing|going|ready) to|indicat(?:es|ed) (?:that )?(?:he|she|they) (?:will|would)) (?:be )?{adv}(?:plead(?:ing)?|enter(?:ing)? (?:a )?pleas? of) (?:not guilty|innocent)",
    bears: 'denied',
    frame: 'blanket',
    by: 'outer',
    confidence: 0.75,
    catches: 'His lawyer said that the banker would plead not guilty.',
    not: 'His lawyer said that the banker would plead guilty.',
  },
  {
    rule: 'wrongly-accused',
    words: `(?:say~|said|insist~|claim~|maintain~|believe~|feel~|felt|argue~|complain~|protest~) (?:that )?${SELF} (?:(?:was|were|is|are|had been|has been|have been|am) )?{adv}(?:being |been )?(?:falsely|wrongly|wrongfully|unjustly|unfairly|mistakenly|maliciously) (?:accused|charged|blamed|implicated|arrested|convicted|identified|singled out|maligned|portrayed)|claim~ to (?:be|have been) (?:falsely|wrongly|wrongfully|unjustly) (?:accused|charged|blamed|implicated)`,
    bears: 'denied',
    frame: 'blanket',
    by: 'subject',
    confidence: 0.7,
    catches: 'The clerk says he was falsely accused.',
    not: 'The clerk says he was often accused.',
  },
];
