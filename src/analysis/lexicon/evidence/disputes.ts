import type { EvidenceCue } from './evidence-cue.ts';

/** Cues by which somebody other than the one accused contradicts a claim. */
export const DISPUTES: readonly EvidenceCue[] = [
  {
    rule: 'acquit',
    words:
      '(?:acquit~|acquitted|acquitting|exonerate~|absolve~|cleared) (?<whom>(?:[^\\s,;.]+ ){0,5}?)(?:of|on)(?: all| any)?(?: the)?(?: charges? of| charges?| involvement in| counts? of)?',
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    unless: 'cleared (?:the|a|up)\\b|not cleared|of (?:snow|debris|mines|trees)',
    confidence: 0.7,
    catches: 'A jury acquitted the guard of stealing the painting.',
    not: 'Crews cleared the road on Sunday.',
  },
  {
    rule: 'contradict',
    words:
      "(?:contradict~|dispute~|cast~? doubt (?:up)?on|(?:throw|threw) doubt on|debunk~|refute~|rebut~|(?:took|take|takes) issue with|(?:is|are|was|were) at odds with|(?:does|did|do)(?: not|n't) match|disagree~ with|(?:disprove|disproved|disproves)) (?<ref>(?:(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s|')?) )(?:[\\p{L}.'-]+ ){0,3}?(?:claims?|accounts?|version(?: of events)?|allegations?|assertions?|reports?|figures?|numbers?|findings?|statements?|characteri[sz]ations?|narrative|tally|toll|estimates?))",
    bears: 'disputed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.8,
    catches: 'Two engineers disputed the claim.',
    not: 'The two engineers discussed the claim.',
  },
  {
    rule: 'dispute-that',
    words: '(?:dispute~|(?:is|are|was|were|remain~) (?:unconvinced|sceptical|skeptical)) that',
    bears: 'disputed',
    frame: 'clause',
    by: 'subject',
    confidence: 0.8,
    catches: 'Residents dispute that the siren sounded.',
    not: 'Residents agree that the siren sounded.',
  },
  {
    rule: 'dispute-object-before',
    words: "(?<!not )(?<!n't )(?:disputes|disputed)(?= ?(?:[.,;:–)]|$|(?:and|but|as|saying) ))",
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:hotly|bitterly|long|the|a|these|those|this|that|its|their) (?:[a-z]+ly )?(?:disputed|contested)|(?:was|were|been|be|is|are|being|remains?) (?:[a-z]+ly )*(?:disputed|contested)',
    confidence: 0.75,
    catches: 'It was an accident, he said, something that the family disputes.',
    not: 'The border is disputed.',
  },
  {
    rule: 'fact-check',
    words:
      '(?:there (?:is|was) no (?:basis|truth) (?:for|to|in)|no truth (?:to|in)) (?<ref>(?:{det} )?(?:[a-z]+ ){0,3}?{accusation})',
    bears: 'disputed',
    frame: 'reference',
    by: 'outer',
    confidence: 0.8,
    catches: 'There is no truth in the rumours, doctors said.',
    not: 'There is no cure for the disease.',
  },
  {
    rule: 'false-claim',
    words:
      '(?:(?:false|baseless|unfounded|debunked|discredited|fabricated|long-disproved) (?:claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|assertions?|theory|theories|narrative) (?:that|of)|(?:falsely|wrongly) (?:claim~|said|says|say|assert~|state~|suggest~|allege~|insist~|told [^,.;]{2,30}?)(?: that)?)',
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    unless: '(?:reject~|deny~|dismiss~|accuse~|den(?:y|ied|ies)) ',
    confidence: 0.7,
    catches: 'The senator falsely claimed that the bridge was closed.',
    not: 'The senator claimed that the bridge was closed.',
  },
  {
    rule: 'no-evidence',
    words:
      "(?:(?:no|little|not any|without|nor any|lack of|scant) {adv}(?:[a-z]+ ){0,2}?(?:(?:evidence|proof)(?: (?:so far|yet|at this stage|whatsoever|at all|available|to date|was found|has been found|had been found|has emerged|currently))? (?:that|of|for|to (?:suggest|show|support|indicate|back up|prove)(?: that)?|suggesting(?: that)?|linking)|(?:indications?|signs?) (?:so far |yet |at this stage )?that|indications? of)|nothing (?:[a-z]+ )?to (?:suggest|indicate|show|support)(?: that)?|(?:did|does|do|has|have|had)(?: not|n't) (?:find|found|seen?) (?:any )?(?:[a-z]+ )?(?:evidence|proof|indication|signs?) (?:that|of))",
    bears: 'disputed',
    frame: 'clause',
    by: 'outer',
    confidence: 0.75,
    catches: 'Investigators found no evidence that the valve had failed.',
    not: 'Investigators found evidence that the valve had failed.',
  },
  {
    rule: 'rule-out',
    words:
      "(?<!not )(?<!n't )(?<!never )(?<!cannot )(?<!to )(?:rules|ruled|have ruled|has ruled|had ruled|ruling) out (?:that|the (?:possibility|idea|theory) (?:that|of))?",
    bears: 'disputed',
    frame: 'phrase',
    by: 'subject',
    unless:
      'ruled out (?:of|for|with|through|by|until)|(?:ruled|ruling) out (?:a|any|further|an|sending|using|raising|cutting|military|talks|joining|running|holding)|vow',
    confidence: 0.75,
    catches: 'Police ruled out arson.',
    not: 'Police have not ruled out arson.',
  },
];
