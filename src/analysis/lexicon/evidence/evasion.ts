import type { EvidenceCue } from './evidence-cue.ts';

const SOON = '(?:(?:immediately|publicly|directly|specifically|formally|yet|so far|initially|also|simply) )*';
const NOT = "(?:(?:would|will|could|can)(?: not|n't)|cannot|won't)";
/** Ways round a question. */
const ROUND =
  "(?:dodge~|sidestep~|side-step(?:s|ped|ping)?|duck~|evade~|deflect~|ignore~|avoid~|swerve~|parry~|skirt~(?: around)?|stonewall~|bypass~|(?:brush~|bat~|batted|batting|fend~|shrug~|shrugged|shrugging|wave~|swat~|swatted|fob~|fobbed|laugh~) (?:off|aside|away)|walk~ (?:past|away from)|(?:(?:would|did|could)(?: not|n't)|decline~ to|refuse~ to|without) (?:take|taking|field|fielding|entertain|entertaining|face|facing)|took no|(?:refuse~|decline~) (?:all |any )?)";
/** Words by which a speaker says of himself that he says nothing. */
const TALK =
  '(?:comment(?:ing)?|discuss(?:ing)?|speculate|confirm(?:ing)? (?=(?:the|any|anything|that|this|who|whether|his|her|names?|identit)\\b)|talk (?:about|to (?:you|the (?:press|media)))|talking to (?:you|the (?:press|media))|speak(?:ing)? (?:about|to that|on)|get(?:ting)? into|go(?:ing)? into|answer(?:ing)? (?:that|this|any|your|those)|say(?:ing)? any(?:thing)? (?:more|further|else|about)|say more|add anything|be drawn)';

/** Cues by which the one asked turns away, or says that he says nothing. */
export const EVASION: readonly EvidenceCue[] = [
  {
    rule: 'asked-and-said-only',
    words:
      "(?:asked|pressed|quizzed|questioned)(?: (?:repeatedly|again|directly|twice|later|by [^,.;]{2,40}))? (?:whether|if|(?:about|on) (?:claims|reports|allegations|suggestions|rumours|rumors) that) (?<what>[^;.]{4,110}?), (?:[\\p{L}.'-]+,? ){1,6}?(?:(?:would )?(?:say|said|replied|answered|remarked) (?:only|merely|simply)|(?:would )?only (?:say|said|replied|answered)|(?:looked|turned|drove|shut|closed|fell|stayed|remained|kept|sat|waved|threw up) )",
    bears: 'no-comment',
    frame: 'what',
    by: 'subject',
    unless: 'said only (?:that )?(?:no|yes)\\b',
    confidence: 0.65,
    catches: 'Asked whether the bank had failed, the minister would say only that talks went on.',
    not: 'Asked whether the bank had failed, the minister said that it had.',
  },
  {
    rule: 'asked-about-and-silent',
    words:
      "(?<=(?:asked|pressed|quizzed|questioned|challenged) (?:about|on|over) [^,.;]{2,80}, (?:[\\p{L}.'-]+ ){1,6})(?:(?:got up|stood up) and|left the room|walk(?:ed|s) (?:off|away|out|past|on)|pushed past|changed the subject|(?:only |just )?(?:smiled|shrugged|laughed|grinned)|hung up|drove off|turned away|(?:gave|made|offered) no (?:answer|reply|comment)|(?:did|would|could)(?: not|n't) (?:say|answer|reply|respond|comment|elaborate)|(?:(?:would )?(?:say|said|replied|answered) (?:only|merely|simply)|(?:would )?only (?:say|said)))",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless: 'said only (?:that )?(?:no|yes)\\b',
    confidence: 0.65,
    catches: 'Asked about the flats, the governor pushed past reporters.',
    not: 'Asked about the flats, the governor praised their view.',
  },
  {
    rule: 'inappropriate-to-comment',
    words:
      '(?:inappropriate|improper|wrong|premature|unwise|imprudent|unfair|irresponsible|not (?:be )?(?:appropriate|proper|right|fair|able|possible)|unable|no longer able|too (?:early|soon)|powerless|reluctant|loath) (?:(?:for|of) [^,.;]{2,40}? )?to (?:publicly )?(?:comment|discuss|speculate|speak (?:about|on|publicly)|go into|respond|make any comment|say (?:anything|more))(?: (?:further|publicly))?|(?:barred|prevented|prohibited|precluded|restricted|constrained|limited) (?:[^,.;]{2,40} )?from (?:commenting|discussing|speaking (?:about|on)|responding)',
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'The school said that it would be inappropriate to comment.',
    not: 'The school said that it was inappropriate to shout.',
  },
  {
    rule: 'no-comment-quoted',
    words:
      '(?<=")[Nn]o comments?(?=[.,;:!"])|(?:said|says|gave|answered|replied|repl(?:y|ies) with|issue~|respond~ with|with|was|muttered) (?:a |an? curt |only |simply )?["\']?no[ -]comment["\']?(?=[.,;:]|$| (?:to|when|on|about|interview|throughout|as))|["\']no[ -]comment["\'](?= |[.,:;]|$)',
    bears: 'no-comment',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.75,
    catches: 'The treasurer answered no comment to every question.',
    not: 'There is no commentary on the match.',
  },
  {
    rule: 'no-comment-of-oneself',
    words: `(?:I|we)(?:'m| am|'re| are|'ve| have|'d| would|'ll| will| do| can| could)?(?: just| simply| really| certainly)? ?(?:not|n't|won't|can't|cannot|don't|couldn't|wouldn't) ${SOON}(?:(?:going|prepared|able|at liberty|willing|allowed|ready|in a position|inclined|want|wish|intend|propose|plan|about|have) to )?(?:be )?(?!(?<=(?:cannot|can't|couldn't|(?:can|could) not) )confirm)${TALK}|(?:I|we)(?:'ve| have|'ve got)? (?:got )?(?:nothing (?:further |more |else )?to (?:say|add|tell)|no (?:comment|further comment|response|reaction))`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'We are not going to comment on that.',
    not: 'We are going to comment on that.',
  },
  {
    rule: 'not-to-be-drawn',
    words: `(?:(?:(?:would|will|could|can|did)(?: not|n't)|cannot|won't) ${SOON}(?:get (?:drawn )?into|go into|be (?:drawn|interviewed|commenting|making (?:a|any) (?:[a-z]+ )?(?:comment|statement))|speak (?:about|on (?!stage|camera|air|television|TV|the (?:phone|floor|stage))|publicly|before|until|further|to (?:reporters|the (?:press|media)))|talk (?:about|to (?:reporters|the (?:press|media))|publicly)|make (?:a|any) (?:public |further |official )*(?:comment|statement)|add (?:anything|more)|say (?:more|anything|another word)|take (?:calls|part in an interview)|offer (?:a|any) (?:comment|response|explanation))|(?:did|do|does|has|have|had)(?: not|n't) ${SOON}(?:wish(?:ed)?|want(?:ed)?|agree[d]?|care[d]?|choose|chosen) to (?:be (?:interviewed|quoted|drawn)|comment|speak|talk|discuss|respond|say (?:anything|more)|make (?:a|any) (?:comment|statement)|answer|reply|get into)|(?:would|will) (?:be making|make|have|give|offer|issue) no (?:public |further |official )*(?:comments?|statements?|response)|(?:decline~|refuse~) (?:all )?(?:to (?:be (?:interviewed|quoted)|speak|talk|meet|go into|get into|take (?:calls|questions)|make (?:a|any) (?:comment|statement)|give (?:a|any) (?:comment|interview|statement|response)|offer (?:a|any) (?:comment|response)|participate in an interview)|(?:several |repeated |multiple )?interview requests|(?:a |the )?(?:offer|invitation|opportunity|chance) to (?:comment|respond|reply|be interviewed))|(?:is|are|was|were)(?: not|n't) ${SOON}(?:commenting|speaking (?:about|to)|talking to (?:reporters|the (?:press|media))|responding|prepared to (?:say|speak|talk|discuss|answer)|at liberty to (?:speak|talk|say|discuss))|(?:(?:would|will|could)(?: not|n't)|decline~ to|refuse~ to) ${SOON}speculate)`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless:
      "(?:anonym|not (?:be )?named|by name|because (?:he|she|they) (?:was|were)|identified because)|(?:who|because) (?:[a-z]+ ){0,4}(?:was|were)(?: not|n't)",
    confidence: 0.6,
    catches: 'The manager did not wish to speak to the paper.',
    not: 'The manager wished to speak to the paper.',
  },
  {
    rule: 'no-mention-of-it',
    words:
      '(?<=(?:^|[.;:] )(?:(?:and|but) )?(?:of|about|on) [^.;,]{2,50},? )there (?:is|was|has been) (?:no mention|not a word|nothing)(?= ?(?:[.;,]|$)| (?:at all|in|from) )',
    bears: 'no-comment',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'Of the loan there is no mention.',
    not: 'Of the loan there is a copy.',
  },
  {
    rule: 'nothing-on-that',
    words:
      "(?<=(?:^|[.;:] )(?:(?:and|but) )?(?:on|about|as (?:to|for)|regarding) (?:the|this|that|his|her|its|their|these|those) [^.;,]{2,60},? (?:he|she|it|they|neither|(?:the |an? |his |her |its |their )?[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3}) )(?:offer~|volunteer~|said|say~|had|has|gave|giv(?:es?|ing)) nothing(?: (?:to say|to add))?(?= ?(?:[.,;:]|$)| (?:at all|either|when|on|in|to) )|(?:offer~|volunteer~) nothing (?=(?:on|about) (?:the|that|those|these|his|her|its|their) )",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'On the second story the palace offered nothing.',
    not: 'On the second day the shop offered sandwiches.',
  },
  {
    rule: 'said-nothing',
    words:
      "(?:say~|said) nothing (?=(?:in|as|when|while|to|during|publicly|since|at|after|throughout|further|more) )|(?:did|has|have|had)(?: not|n't) (?:said|utter(?:ed)?|say) a word(?= |[.,;]|$)|(?:made|make~|making) no (?:public )?(?:mention|reference) (?=(?:of|to) (?:the|that|those|these|any of the|any|his|her|its|their) (?:[a-z]+ ){0,2}?(?:allegations?|claims?|accusations?|warnings?|reports?|incident|attacks?|strikes?|raids?|killings?|deaths?|charges?|findings?|complaints?|cases?|victims?|casualties)(?= |[.,;]|$))|(?:did|do|does|has|have)(?: not|n't) (?:mention(?:ed)?|address(?:ed)?|acknowledged?|engage(?:d)? with|refer(?:red)? to|respond(?:ed)? to|answer(?:ed)?|tackle[d]?|rebut(?:ted)?) (?=(?:the|that|those|these|any of the|his|her|its|their|specific) (?:[a-z]+ ){0,2}?(?:allegations?|claims?|accusations?|warnings?|reports?|questions?|matter|issue|points?|incident|attacks?|strikes?|killings?|deaths?|charges?|letter|findings?|complaints?)(?= |[.,;]|$))|(?:look~|gaze~|stare~) (?:away|ahead|down|at the floor)(?= (?:when|as) )|chang(?:es|ed) the subject|(?:was|were|be|been|is|are|remain~) (?:[a-z]+ly )?(?:non-?committal|evasive)(?= |[.,;]|$)|g(?:a|i)ve(?:s|n)? nothing away|(?:would|will) only say (?=that |(?:it|he|she|they) )|(?:would|could) say neither (?:yes|no)|never (?:comment~ on|speak(?:s)? (?:about|on)|talk(?:s)? about|discuss(?:es)?) |(?:refuse~|decline~) to say a word|stonewall(?:ed|s)(?=[.,;]|$)",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'Four times the deputy changed the subject.',
    not: 'Four times the deputy changed his shirt.',
  },
  {
    rule: 'tight-lipped',
    words:
      '(?:(?:is|are|was|were|been|be|being|remain~|stay~|keep~|kept|keeping|maintain~|maintained) (?:(?:so far|yet|still|[a-z]+ly) )*(?:silent|tight-lipped|mum|mute|schtum|shtum|quiet (?=(?:on|about|over) )|silence|a (?:studied|stony|dignified|careful|public)? ?silence|(?:his|her|its|their) (?:own )?(?:counsel|silence))(?= (?:on|about|over|since|so far|as|after|for|until|when|in)\\b|[.,;:]|$)|silent (?:on|over|about) (?=(?:claims|reports|allegations|whether) )|(?:met|greeted|answered) (?:with|by) (?:[a-z]+ )?silence|wall of silence)',
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless:
      'to (?:keep|stay|remain|go) (?:silent|quiet|mum|tight-lipped)|(?:minute|moment|right|vow|sat|stood|fell) (?:of|to|in)? ?silen|(?:streets?|town|room|village|night|phone|guns?|crowd|stadium) (?:was|were|is|are|stood|fell)',
    confidence: 0.7,
    catches: 'Ministers are staying tight-lipped about the leak.',
    not: 'Ministers are staying with friends in Bath.',
  },
  {
    rule: 'no-interview',
    words: `(?:ignore~|rebuff~|spurn~|turn~ down|(?:did|do|does|has|have|had|would)(?: not|n't) ${SOON}(?:grant(?:ed)?|agree[d]? to|accept(?:ed)?|give|given)) (?:(?:an?|any|all|the|our|several|repeated|multiple|many|numerous|media|press) )*(?:requests? for (?:an? |further )?(?:interviews?|comment|response)|interview requests?|interviews?)(?= |[.,;]|$)`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The owner ignored repeated requests for an interview.',
    not: 'The owner ignored repeated requests for repairs.',
  },
  {
    rule: 'knows-nothing-of-it',
    words:
      "(?:(?:ha(?:s|ve|d)|with) no (?:further |immediate |more |other )?information(?: (?:about|on|regarding) (?:that|this|it)\\b|(?= ?(?:[.,;\"]|$)| (?:about|on|regarding) the\\b))|(?:was|were|is|are|am|'m|'re)(?: not|n't) (?:yet )?(?:aware|familiar) (?:of|with) (?=(?:the|that|this|any such|it) ?(?:[a-z]+ )?(?:reports?|letters?|stor(?:y|ies)|articles?|claims?|matter|complaints?|lawsuit|case|video|photos?|picture|recording|document|memo)?(?:[.,;\"]|$))|(?:ha(?:s|ve|d)(?: not|n't| yet to) {adv}(?:seen|see|read|receive[d]?|review(?:ed)?)|(?:was|were)(?: not|n't) shown) (?=(?:the|that|this|it|any) ?(?:[a-z]+ ){0,2}?(?:reports?|letters?|complaints?|lawsuit|suit|court papers|documents?|video|photos?|findings|filing|indictment|allegations|it)?(?:[.,;\"]|$| (?:and|so|yet|but))))",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'The council said that it had not seen the complaint.',
    not: 'The council said that it had not seen the sea.',
  },
  {
    rule: 'turned-away',
    words: `${ROUND} ?(?:(?:a|the|his|her|all|any|that|further|more|reporters?'?|journalists?'?|shouted|repeated|direct|several|media|press|numerous|many|such|these|those|every|multiple|answering|of) )*(?:questions?|inquiries|enquiries|queries)|(?:hung up|rang off|disconnected the (?:call|phone|line)|put (?:the phone|the receiver) down|ended the (?:call|interview|conversation)|cut (?:the call|the interview|him|her) (?:short|off)|slammed the (?:phone|receiver) down|(?:close~|shut~|slam~|slammed) the door (?:on (?:a |the )?(?:reporters?|journalists?)|in (?:the|his|her|their) faces?))(?= |[.,;]|$)|(?:walk~ (?:off|out|away|past)|drove (?:off|away)|left|hurried (?:off|away|past)|got into (?:his|her|a) car|turned (?:and|his|her)) (?:[\\p{L}'-]+ ){0,10}?(?:without (?:answering|comment~|respond~|speaking|a word|saying)|when asked|past reporters|as reporters|as journalists)|avoid~ (?:reporters|the press|journalists|eye contact)`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless: 'to (?:avoid|ignore|dodge) (?:[a-z]+ )?questions|hung up (?:the|his|her|their|its) (?!phone)',
    confidence: 0.6,
    catches: 'The premier swerved questions about the loan.',
    not: 'The premier answered questions about the loan.',
  },
  {
    rule: 'would-answer-elsewhere',
    words: `(?:would|will|shall|'ll) (?:only )?(?:respond|answer|reply|comment|speak|address (?:it|them|this|that|the [a-z]+)|make (?:a|its|his|her) statement|have (?:his|her|its|their) say|give (?:a|its|his|her) (?:response|answer)|defend (?:himself|herself|itself|themselves)) (?:(?:fully|only|further|to (?:it|them|the [a-z]+)) )*(?:in (?:court|due course|the proper|the appropriate|time|the right)|at (?:the (?:appropriate|right|proper) (?:time|moment)|an appropriate time|trial|a later (?:date|stage|time))|once |when the|after the|later\\b|before the (?:court|commission|committee|panel|tribunal))|not in the press|let (?:the|our) (?:lawyers|legal process|courts?)|(?:${NOT}) (?:litigate|argue|try) (?:this|the case|it) in the (?:press|media)`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The minister said that she would answer in due course.',
    not: 'The minister said that she would answer by post.',
  },
];
