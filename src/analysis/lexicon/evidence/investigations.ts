import type { EvidenceCue } from './evidence-cue.ts';

/** A verb of looking into something, in a form that doesn't say that the look is over. */
const LOOKS =
  '(?:investigat(?:e|es|ing)|prob(?:e|es|ing)|look(?:s|ing)? (?:again )?into|inquir(?:e|es|ing) into|examin(?:e|es|ing)|review(?:s|ing)?|audit(?:s|ing)?)';
const INQUIRY = '(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|inquests?|audits?|reviews?)';
/** What opens the words that tell what may have happened. */
const OPENS =
  '(?:(?:both )?(?:whether|if)(?: or not)?|(?=(?:how|why|who|what) )|(?:(?:the|these|those|any|all|some|various|several|new|separate|multiple|his|her|its|their) )*(?:[a-z]+ )?(?:claims?|allegations?|reports?|accusations?|complaints?|suspicions?|suggestions?|tips?)(?: (?:made )?(?:by|from) [^,.;]{2,40}?)? (?:that|of)|(?:an? |the |any )?(?=(?:possible|potential|suspected|alleged|apparent) ))';
const OVER =
  "(?:clear~|conclud\\w+|end~|ended|close~|complet\\w+|finish\\w*|dropp?\\w*|found|find~|reveal~|results? of|findings of|report (?:of|on)|wrap~ up|(?:after|following|during) (?:an?|the|its|his|their) (?:[a-z'-]+ ){0,4}(?:investigation|inquiry|probe|review)|led (?:the|an?) )";
/** One person's own look, mostly a reporter's or a scholar's, leaves nothing open. */
const PRIVATE =
  '(?:[Hh]e|[Ss]he|I|journalists?|reporters?|author|researchers?|scientists?|historians?) (?:who )?(?:is|are|was|were|am|has|have|had) {adv}(?:been )?(?:investigating|probing|looking into|examining)';

/** Cues by which the article says that something is being looked into. */
export const INVESTIGATIONS: readonly EvidenceCue[] = [
  {
    rule: 'bare-inquiry',
    words:
      '(?:(?:(?:has|have|had) )?(?:launched|opened|begun|started|ordered|announced|set up|promised|conducting) (?:an?|the|its) (?:[a-z-]+ ){0,2}?(?:investigation|inquiry|enquiry|probe|file|review|inquest)(?: into (?:the |its |his |her |their )?(?:cause|matter|case|incident|circumstances|affair|claims?|allegations?|death|crash|shooting|records))?|(?:is|are|was|were) {adv}(?:conducting|leading|carrying out) (?:the|an|its|their) (?:[a-z-]+ ){0,2}?(?:investigation|inquiry|probe)|(?:is|are|was|were) {adv}(?:investigating|looking into (?:it|this|that|them|the (?:matter|case|incident)))|(?:will|would) {adv}(?:be )?{adv}(?:investigated?|look(?:ed)? into(?=[.,;]|$)|look into (?:it|this|that|the (?:matter|case|incident))))(?=[.,;:]|$| (?:and|to (?:identify|find out|determine|establish|learn) (?:who|what|how|why)|on [\\p{Lu}]|while|which|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this|last|that will|to be led|led by)\\b)',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    unless: PRIVATE,
    confidence: 0.6,
    catches: 'The Rail Board has opened an inquiry.',
    not: 'The Rail Board has opened an inquiry desk.',
  },
  {
    rule: 'investigate',
    words:
      "(?:is|are|was|were|be|been|'s|'re) {adv}(?:investigating|probing|looking (?:again )?into|inquiring into|examining)(?: both)?",
    bears: 'awaiting',
    frame: 'matter',
    by: 'subject',
    unless: PRIVATE,
    confidence: 0.6,
    catches: 'Police are investigating the explosion.',
    not: 'Police closed the road after the explosion.',
  },
  {
    rule: 'investigate-whether',
    words: `(?:(?:is|are|was|were|be|been|'s|'re) {adv})?${LOOKS} ${OPENS}`,
    bears: 'awaiting',
    frame: 'matter',
    by: 'subject',
    unless: PRIVATE,
    confidence: 0.7,
    catches: 'Two agencies investigating claims of fraud met on Friday.',
    not: 'Two agencies investigating officers met on Friday.',
  },
  {
    rule: 'investigate-for',
    words:
      '(?:is|are|was|were|be|been|will|to) {adv}(?:investigat(?:e|ing)|prob(?:e|ing)) (?<whom>(?!whether|if|claims|reports|allegations)(?:(?!whether|that|why|how)[^,;. ]+ ){0,6}?(?!and )[^,;. ]+) (?:for|over|on suspicion of)(?: (?:allegedly|the))?(?! (?:[a-z]+ ){0,3}?(?:[0-9]+|months|years|weeks|days|decades|signs|clues|itself|himself)\\b)',
    bears: 'awaiting',
    frame: 'matter-of',
    by: 'subject',
    confidence: 0.65,
    catches: 'The regulator is investigating the bank for fraud.',
    not: 'The regulator fined the bank for fraud.',
  },
  {
    rule: 'investigation-into-whether',
    words: `${INQUIRY}(?: by (?<who>[^,.;]{3,40}?))? (?:(?:into|of|over|on|to (?:determine|establish|find out|see|learn))|(?:is|are|was|were) {adv}(?:focused|focusing|centred|centered) on) (?:the )?${OPENS}`,
    bears: 'awaiting',
    frame: 'matter',
    by: 'agent',
    unless: OVER,
    confidence: 0.65,
    catches: 'The inquiry into whether the dam was sound goes on.',
    not: 'The inquiry into the dam found that it was sound.',
  },
  {
    rule: 'opened-investigation',
    words: `(?:launch~|open~|begin~|began|begun|start~|order~|announce~|face~|conduct~|continue~|lead~|pursue~|set up|(?:is|are|was|were) the (?:subject|target|focus) of) (?:an? |the |its |their |his )?(?:[a-z-]+ ){0,3}?${INQUIRY}(?: by (?<who>[^,.;]{3,40}?))? (?:into|of|over)(?: both)?(?: (?:the )?${OPENS})?`,
    bears: 'awaiting',
    frame: 'matter',
    by: 'subject',
    unless: OVER,
    confidence: 0.6,
    catches: 'Prosecutors have opened an inquiry into the explosion.',
    not: 'Prosecutors have opened an office in the port.',
  },
  {
    rule: 'whose-investigation',
    words: `(?<who>(?!The |An? )[\\p{Lu}][\\p{L}.&-]*(?: [\\p{Lu}][\\p{L}.&-]*){0,5})(?:'s?)? (?:[a-z]+ ){0,2}?${INQUIRY} (?:(?:into|of|over|on|to (?:determine|establish|find out|see|learn))|(?:is|are|was|were) {adv}(?:focused|focusing|centred|centered) on) (?:the )?${OPENS}`,
    bears: 'awaiting',
    frame: 'matter',
    by: 'agent',
    unless: OVER,
    confidence: 0.65,
    catches: "The Audit Office's inquiry into whether the dam was sound goes on.",
    not: 'The Audit Office moved into a tower.',
  },
  {
    rule: 'ongoing-investigation',
    words: `(?:ongoing|continuing|pending|federal|criminal|police|internal|corruption|antitrust|special counsel|parliamentary|congressional) (?:[a-z-]+ ){0,2}?${INQUIRY}(?: by (?<who>[^,.;]{3,40}?))? (?:into|of|over)(?: both)?(?: (?:the )?${OPENS})?`,
    bears: 'awaiting',
    frame: 'matter',
    by: 'agent',
    unless: `${OVER}|[12][0-9]{3} (?:congressional|federal|parliamentary|police|criminal|internal)`,
    confidence: 0.55,
    catches: 'The criminal investigation into the explosion drags on.',
    not: 'She leads the criminal division of the police.',
  },
  {
    rule: 'under-investigation-for',
    words:
      '(?:under (?:[a-z]+ )?(?:investigation|review|scrutiny)|(?:is|are|was|were|be|been) {adv}being (?:investigated|probed|examined|looked into))(?: by (?<who>[^,.;]{3,50}?))? (?:for|over|on suspicion of)(?: allegedly| having)?(?! (?:[a-z]+ ){0,3}?(?:[0-9]+|months|years|weeks|days|decades)\\b)',
    bears: 'awaiting',
    frame: 'matter-of',
    by: 'agent',
    confidence: 0.7,
    catches: 'The mayor is under investigation for fraud.',
    not: 'The mayor is under pressure for now.',
  },
  {
    rule: 'under-investigation',
    words:
      '(?:(?:is|are|was|were) {adv}facing (?:an? )?(?:[a-z-]+ )?(?:investigation|inquiry|probe)(?! (?:into|over))|(?:is|are|was|were|remain~|been|come~|placed) {adv}under {adv}(?:[a-z]+ )?investigation|(?:is|are|was|were|be) {adv}being {adv}(?:investigated|probed|looked into))(?! (?:for|over|on suspicion|by [^,.;]{3,50} (?:for|over)))',
    bears: 'awaiting',
    frame: 'subject',
    by: 'agent',
    unless: 'motive|cause',
    confidence: 0.5,
    catches: 'The payments are being investigated.',
    not: 'The payments are being made monthly.',
  },
  {
    rule: 'promised-to-look-into',
    words:
      '(?:pledg(?:e|es|ed)|promis(?:e|es|ed)|vow(?:s|ed)?|agree(?:s|d)?|ask(?:s|ed)?(?: [^,.;]{3,50}?)?|order(?:s|ed)?(?: [^,.;]{3,50}?)?|urg(?:es|ed)(?: [^,.;]{3,50}?)?|will|would|must|should) (?:to )?{adv}(?:look into|investigate|probe|examine)(?=(?: the| these| those| that| this| all| both| any| his| her)? (?:[a-z]+ )?(?:claims?|allegations?|reports?|accusations?|complaints?|charges)(?! (?:that|of)))',
    bears: 'awaiting',
    frame: 'matter',
    by: 'subject',
    confidence: 0.65,
    catches: 'The ministry promised to look into the allegations.',
    not: 'The ministry promised to look after the children.',
  },
  {
    rule: 'under-way',
    words:
      "(?:(?:the |an? |its |his |their |[\\p{Lu}][\\p{L}-]+(?:'s?)? )(?:[a-z-]+ ){0,3}?|(?:(?!while|as|to|until|because|comment)[a-z-]+ )?)(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|inquests?|reviews?)(?: (?:into|of|by) [^,.;]{2,60})? (?:(?:is|was|remains|are) {adv}(?:ongoing|on-going|continuing|open|under ?way|pending|on(?=[.,;]|$)|in progress|at an early stage|not yet (?:complete|over|finished))|(?:is|was) {adv}(?:launched|opened|ordered|begun)|(?:has|have|had) been (?:launched|opened|ordered|started|begun)|continues|continued)",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'The investigation is ongoing.',
    not: 'The investigation was closed in June.',
  },
];
