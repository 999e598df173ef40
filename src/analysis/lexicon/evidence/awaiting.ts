import type { EvidenceCue } from './evidence-cue.ts';

/** Cues by which the article says that an answer is still to come. */
export const AWAITING: readonly EvidenceCue[] = [
  {
    rule: 'investigate',
    words:
      '(?:(?:is|are|was|were|has been|have been|had been|be|been) {adv}(?:currently )?(?:investigating|probing|examining|looking into|reviewing)|(?:is|are|has|have) (?:launched|opened|begun|started|ordered|announced) an? (?:[a-z]+ ){0,3}?(?:investigation|inquiry|enquiry|probe|review) into|(?:launch~|open~|began|begun|start~|order~|announce~|face~) an? (?:[a-z]+ ){0,3}?(?:investigation|inquiry|enquiry|probe|review) (?:into|over)|pledged to look into|promised to (?:look into|investigate)|vowed to investigate) (?:whether|if|claims that|allegations that|reports that|claims of|allegations of|reports of)?',
    bears: 'awaiting',
    frame: 'phrase',
    by: 'subject',
    unless: 'investigating (?:officers?|judge|magistrate)',
    confidence: 0.65,
    catches: 'Police are investigating whether the fire was set.',
    not: 'Police closed the road after the fire.',
  },
  {
    rule: 'investigate-claims',
    words:
      'investigat(?:e|es|ed|ing) {adv}(?:whether|if|(?:the |these |those )?(?:claims?|allegations?|reports?|accusations?|complaints?|suspicions?)(?: (?:that|of))?|possible|potential|suspected|alleged)',
    bears: 'awaiting',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.7,
    catches: 'Two agencies investigating claims of fraud met on Friday.',
    not: 'Two agencies investigating officers met on Friday.',
  },
  {
    rule: 'investigation-noun',
    words:
      '(?:federal|criminal|police|internal|independent|official|congressional|parliamentary|corruption|antitrust|special counsel) (?:[a-z]+ ){0,1}?(?:investigation|inquiry|enquiry|probe)s? (?:into|of)(?: (?:whether|(?:the )?(?:allegations?|claims?|reports?|accusations?) (?:that|of)|suspected|alleged|possible|potential))?',
    bears: 'awaiting',
    frame: 'phrase',
    by: 'hidden',
    unless:
      '(?:conclud|ended|closed|complet|found|finish|cleared|result(?:s|ed) of|report of|led (?:the|an?) |after (?:an?|the) (?:[a-z]+ )*(?:investigation|inquiry|probe)|following (?:an?|the) (?:[a-z]+ )*(?:investigation|inquiry|probe))[a-z]*',
    confidence: 0.5,
    catches: 'The federal investigation into the spill drags on.',
    not: 'The federal government paid for the cleanup.',
  },
  {
    rule: 'under-investigation',
    words:
      '(?:(?:is|are|was|were|remain~|been|comes?|placed) {adv}(?:under|still under) (?:criminal |police |official )?investigation|(?:is|are|was|were) being (?:investigated|probed|examined|looked into))(?: (?:for|over|on suspicion of))?',
    bears: 'awaiting',
    frame: 'subject',
    by: 'hidden',
    unless: 'motive|cause',
    confidence: 0.5,
    catches: 'The payments are being investigated.',
    not: 'The payments are being made monthly.',
  },
  {
    rule: 'unclear-whether',
    words:
      "(?:(?:it|that) (?:was|is|remains|remained|'s) (?:still |not |as yet |also |n't ){0,3}(?:immediately |entirely |yet |fully |completely |publicly )*(?:unclear|uncertain|unknown|clear|certain|known|too (?:early|soon) to (?:say|tell|know))|(?:was|were|is|are|remain~) (?:un(?:clear|certain|known)|(?:not|n't) (?:immediately |yet |entirely )?(?:clear|known))|(?:remains|remained) (?:to be seen|an open question|unclear|uncertain)|no (?:word|information|details)(?: (?:yet|so far))? on|not yet (?:clear|known)) {adv}(?:if|whether|that)",
    bears: 'awaiting',
    frame: 'clause',
    by: 'hidden',
    unless:
      "(?:it|that) (?:is|was|'s) (?:very |quite |now |become |made |perfectly |abundantly )*clear (?:that|whether|if)|not (?:entirely |immediately |yet )?clear that|uncertain that",
    confidence: 0.9,
    catches: 'It was unclear whether the bus had brakes.',
    not: 'It was clear that the bus had no brakes.',
  },
  {
    rule: 'unanswered',
    words: '(?:unanswered|open|many) questions (?:about|over|as to)(?: (?:the|possible|whether))*',
    bears: 'awaiting',
    frame: 'phrase',
    by: 'hidden',
    confidence: 0.55,
    catches: 'The inquest left unanswered questions about the brakes.',
    not: 'Reporters shouted questions about football.',
  },
  {
    rule: 'to-be-decided',
    words:
      "(?:(?:(?:has|have|had)(?: not|n't| yet to| still to) (?:yet )?(?:decided?|determined?|established?|ruled?(?: on)?|made a decision(?: on| about)?|said publicly)|(?:is|are|was|were|be|been) {adv}(?:considering|deciding|weighing|debating|mulling|assessing|studying|checking|examining|reviewing|discussing|asking)|(?:try~|tried|seek~|sought|work~|attempt~|need~|hope~|want~|tests?|investigation|inquiry|review|hearing|trial) to (?:determine|establish|find out|ascertain|work out|figure out|learn|clarify|decide)|(?:is|are|was|were) (?:yet|still) to be (?:decided|determined|seen|established)|too (?:early|soon) to (?:say|tell|know|judge)|no decision (?:has been|had been|was|has yet been) (?:made|taken)(?: yet)?(?: on| about| over)?|(?:uncertainty|confusion) (?:remain~ |persist~ )?(?:about|over|as to|on)) (?:whether|if))",
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.65,
    catches: 'The board has not yet decided whether the mine will reopen.',
    not: 'The board has decided that the mine will reopen.',
  },
  {
    rule: 'under-way',
    words:
      '(?:the |an? )(?:[a-z]+ ){0,3}?(?:investigation|inquiry|enquiry|probe|inquest|manhunt)(?: (?:into|of) [^,.;]{2,60})? (?:(?:is|was|remains|are) (?:still )?(?:ongoing|continuing|open|under ?way|pending|in progress)|(?:is|was) (?:launched|opened|ordered|begun)|has been (?:launched|opened|ordered)|continues|continued)',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'hidden',
    confidence: 0.6,
    catches: 'The investigation is ongoing.',
    not: 'The investigation was closed in June.',
  },
  {
    rule: 'whether-is-unclear',
    words:
      '(?:whether|if) (?<what>[^,;]{4,120}?) (?:is|was|remains|remained) {adv}(?:unclear|uncertain|unknown|not (?:yet )?(?:known|clear)|an open question|in doubt)',
    bears: 'awaiting',
    frame: 'what',
    by: 'hidden',
    confidence: 0.8,
    catches: 'Whether the bill will pass is unclear.',
    not: 'Whether it rains or not, the fair goes ahead.',
  },
  {
    rule: 'verdict-pending',
    words:
      '(?:(?:is|are|was|were|remain~) (?:still |currently )?(?:awaiting (?:trial|sentencing|a verdict|a ruling|extradition|a decision)|on trial|due (?:in court|to (?:stand trial|appear in court|be sentenced|go on trial|be arraigned))|to (?:stand trial|be sentenced|go on trial|appear in court)|scheduled (?:to (?:appear|go on trial|be sentenced|stand trial|be arraigned)|for (?:trial|sentencing|arraignment)))|awaiting (?:trial|sentencing|extradition)|(?:trials?|sentencing|hearings?|verdicts?|ruling|decision|appeal|arraignment|court date|next hearing|retrial)(?: [^.;]{1,60}?)? (?:(?:is|are|was|were|has been|have been|had been) (?:set|scheduled|due|expected|pending|adjourned|postponed|delayed|under ?way)|begins|resumes|continues|is to begin|are to begin|will begin|starts|will start)|no (?:trial )?date (?:has been|was|is) set|(?:stands?|faces?) trial|will (?:stand|face|go on) trial|(?:can|may|could) (?:still )?(?:be appealed|appeal)|(?:has|have) (?:appealed|filed an appeal)|(?:is|are) (?:appealing|expected to (?:rule|decide|appeal|be charged))|the case continues)',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'hidden',
    confidence: 0.55,
    catches: 'He is awaiting trial for fraud.',
    not: 'He is waiting for a bus.',
  },
];
