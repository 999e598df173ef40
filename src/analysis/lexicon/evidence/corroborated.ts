import type { EvidenceCue } from './evidence-cue.ts';

const DOCUMENTS =
  '(?:documents?|records?|e?-?mails?|letters?|messages?|memos?|filings?|footage|videos?|photographs?|images?|imagery|recordings?|transcripts?|contracts?|invoices?|data|receipts?|logs?|files?|ledgers?|minutes|testimony|tests?|figures|statistics|evidence|register|registry|certificates?)';
const REPORT =
  '(?:claims?|accounts?|version|allegations?|assertions?|reports?|figures?|numbers?|story|description|statements?|estimates?)';

/** Cues by which another outlet, a document or an independent witness says the same. */
export const CORROBORATED: readonly EvidenceCue[] = [
  {
    rule: 'as-documents-show',
    words: `as (?<who>(?:[\\p{L}'-]+ ){0,4}?${DOCUMENTS}(?: [^,.;]{3,60}?)?) (?:(?:has|have|had) )?{adv}(?:show|shows|showed|shown|reveal(?:s|ed)?|unveiled|document(?:s|ed)?|confirm(?:s|ed)?|attest(?:s|ed)?|make clear|made clear|demonstrate[ds]?),`,
    bears: 'corroborated',
    frame: 'clause',
    by: 'agent',
    confidence: 0.7,
    catches: 'As documents leaked to the press have shown, the order came from the general.',
    not: 'As documents are sorted, the general brings tea.',
  },
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
    rule: 'bear-out',
    words:
      "(?<!not )(?<!n't )(?<!to )(?:(?:bear~) (?<ref>him|her|them|[\\p{Lu}][\\p{L}'-]+) out|back~ (?:him|her|[\\p{Lu}][\\p{L}'-]+) up|vindicate~ (?:him|her|them)(?= ?(?:[.,;:]|$| on this| on that)))",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'Harbour records bear her out.',
    not: 'Two sailors bore her out of the cabin.',
    unless: 'out of|up (?:to|against|onto)',
  },
  {
    rule: 'claim-matches',
    words: `(?<ref>that|this|which|(?:the|his|her|its|their) ${REPORT}) (?:match(?:es|ed)|(?:tallie[sd]|squares|squared|chimes|agrees|agreed|accords) with|(?:is|was|are|were) {adv}(?:in line|consistent) with|(?:is|was) echoed (?:in|by)) (?<who>(?!that |this |those |these )(?:what )?[^,.;]{2,40}?(?:${DOCUMENTS}|${REPORT}|witnesses|shows?|say|says)[^,.;]{0,30})(?=[.,;]|$)`,
    bears: 'corroborated',
    frame: 'reference',
    by: 'agent',
    confidence: 0.7,
    catches: 'That matches what the land registry shows.',
    not: 'She keeps matches in what the registry calls a shed.',
  },
  {
    rule: 'corroborate',
    words:
      "(?<!not )(?<!n't )(?<!to )(?:corroborate~|back~ up|bear~ out|support~|echo~|tally with|tallies with|tallied with|match~|(?:is|are|was|were) consistent with|lend~ (?:weight|credence|credibility|support) to|bear~ witness to|square~ with|chime~ with|accord~ with|agree~ with|(?:is|are|was|were) in line with) (?<ref>(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s|')) (?:[\\p{L}.'-]+ ){0,2}?(?:claims?|accounts?|version|allegations?|assertions?|reports?|figures?|story|description|statements?))",
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
    rule: 'said-the-same',
    words:
      '(?:say~|tell~ (?:[a-z]+ )?|report~|find~|found|describe~|give~|gave|make~|recall~|recount~|remember~|heard|saw|came to|come~ to|reach~|arrive~ at|arriv(?:ed|es) at|show~|record~|list~) (?:much |exactly |almost |virtually )?the same(?: (?:thing|claim|scene|events?|sequence(?: of events)?|picture|numbers?|figures?|amount|total|conclusion|result|reading|pattern|sum|answer|date|time|place|name))?(?= ?(?:[.,;:]|$| (?:on|in|when|after|to|from|at) ))',
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:percent|per cent|%|voters|respondents|democrats|republicans|number who|those who|would|not) (?:[a-z]+ ){0,2}(?:say|says|said|saying|make|made)',
    confidence: 0.7,
    catches: 'A nun who sat behind him said the same.',
    not: 'A nun who sat behind him said the same of his brother.',
  },
  {
    rule: 'same-account',
    words:
      '(?:gave|gives|offered|provided|told) (?:a |an |the |us )?(?:same|similar|matching|identical|almost identical|near-identical) (?:account|story|version|description|testimony|statement)s?',
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.8,
    catches: 'Two other passengers gave the same account.',
    not: 'Two other passengers gave evidence.',
  },
];
