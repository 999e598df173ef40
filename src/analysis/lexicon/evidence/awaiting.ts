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
    rule: 'investigation-noun',
    words:
      '(?:federal|criminal|police|internal|independent|official|ongoing|continuing|joint|civil|special counsel|congressional|parliamentary|corruption|antitrust) (?:[a-z]+ ){0,1}?(?:investigation|inquiry|enquiry|probe) (?:into|of)(?: (?:whether|allegations? (?:that|of)|claims? (?:that|of)|suspected|alleged|possible))?',
    bears: 'awaiting',
    frame: 'phrase',
    by: 'hidden',
    unless: '(?:concluded|ended|closed|completed|found|finished|after an?) ',
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
    rule: 'verdict-pending',
    words:
      '(?:(?:is|are|was|were|remain~) (?:still |currently )?(?:awaiting (?:trial|sentencing|a verdict|a ruling|extradition)|on trial|due (?:in court|to (?:stand trial|appear in court|be sentenced))|to (?:stand trial|be sentenced))|(?:trial|sentencing|hearing|verdict|ruling|decision) (?:[^.;]{0,60} )?(?:is|are|was|were|has been) (?:set|scheduled|due|expected|pending|adjourned|postponed|delayed)|no (?:trial )?date (?:has been|was|is) set|(?:stands?|stood|faces?|face) trial)(?: (?:for|on charges of|over|accused of|charged with))?',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'hidden',
    confidence: 0.5,
    catches: 'He is awaiting trial for fraud.',
    not: 'He is waiting for a bus.',
  },
];
