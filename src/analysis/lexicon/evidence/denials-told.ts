import type { EvidenceCue } from './evidence-cue.ts';

/** Where the words end that a pronoun stands for. */
const ENDS = '(?= ?(?:[.,;:"–)]|$|and |but |as |on |in |at |yesterday |today |saying |through |when |while |by ))';
/** Who denies, behind "by". */
const BY = 'by (?<who>(?:the |his |her |its |their |a |an |both )?(?:[\\p{L}.-]+ ){0,5}?[\\p{L}.-]+)';

/** Cues that tell of a denial in the passive, or by a pronoun for what was told. */
export const DENIALS_TOLD: readonly EvidenceCue[] = [
  {
    rule: 'rebuff-that',
    words: `(?<!not )(?<!n't )(?:contest~|rebut~|push~ back (?:on|against|at)|take~ issue with|took issue with|take~ exception to|took exception to|scoff~ at|laugh~ at|laugh~ off|bristle~ at|brush~ off|brush~ aside|shrug~ off|wave~ (?:off|away|aside)|pour~ (?:scorn|cold water) on) (?:this|that|(?:any|all) of (?:this|that|it))${ENDS}`,
    bears: 'denied',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:proposals?|plans?|offers?|bids?|deals?|requests?|motions?|ideas?|calls?|demands?|amendments?)',
    confidence: 0.6,
    catches: 'The harbour is full of oil, divers say. Its master contests that.',
    not: 'The harbour is full of oil, divers say. Its master regrets that.',
  },
  {
    rule: 'this-denied-by',
    words: `(?:something|this|that|which|all of which|both of which|all of this|the latter) (?:(?:was|were|is|are|has been|have been|had been) )?{adv}(?:denied|refuted|contradicted|rejected|disputed) ${BY}${ENDS}`,
    bears: 'denied',
    frame: 'nearby',
    by: 'agent',
    unless: '(?:proposals?|plans?|offers?|bids?|deals?|requests?|motions?|appeals?|visas?|bail|entry|access)',
    confidence: 0.75,
    catches: 'This was denied by its owner.',
    not: 'This was filmed by its owner.',
  },
  {
    rule: 'report-of-denied',
    words: `(?:claims?|reports?|rumou?rs?|suggestions?|speculation|talk|accusations?|allegations?) of (?<what>(?!having )[^,;.:]{4,90}?) (?:(?:was|were|is|are|has been|have been|had been) )?{adv}(?:denied|dismissed|refuted|rejected) ${BY}${ENDS}`,
    bears: 'denied',
    frame: 'what',
    by: 'agent',
    confidence: 0.8,
    catches: 'Reports of a leak at the dairy were denied by its owner.',
    not: 'Reports of a leak at the dairy were read by its owner.',
  },
];
