import type { EvidenceCue } from './evidence-cue.ts';

/** How soon: "immediately", "so far", "yet". */
const SOON = '(?:(?:immediately|publicly|directly|specifically|formally|yet|so far|initially|also) )*';
/** Messages that can be left unanswered. */
const MESSAGES =
  '(?:(?:multiple|several|repeated|numerous|two|three|both|phone|telephone|voicemail|text|email|e-mail|written) )*(?:calls?|messages?|emails?|e-mails?|requests?|letters?|voicemails?|inquiries|queries|questions|texts)';
/** What someone answers to, where the answer is one to a claim. */
const ASKED =
  "(?! to (?!(?:[\\p{L}.'-]+ ){0,4}(?:requests?|questions?|calls?|messages?|emails?|e-mails?|inquir|quer|letters?|attempts|efforts|allegations?|claims?|accusations?|reports?|lawsuits?|charges|criticism|remarks|comments?|statements?|findings|it|them|this|that|us|him|her)\\b))";
/** "refused to answer | the survey": no question of ours. */
const NO_QUESTION =
  '(?! (?:the|a|an|his|her|their|its|any|that|this|my) (?!(?:[a-z-]+ ){0,2}?(?:questions?|quer|inquir|calls?|phone|requests?|allegations?|charges?|emails?|e-mails?|messages?|letters?|door|claims?|accusations?)))';
/** What one silent on a matter does not tell of it. */
const DETAIL = '(?:how|why|where|who|what|when|which|details)';

/** Cues by which the one asked about a claim says nothing of it. */
export const SILENCE: readonly EvidenceCue[] = [
  {
    rule: 'decline-whether',
    words: `(?:(?:decline~|refuse~) {adv}to (?:say|confirm(?: or deny)?|deny|answer questions?|comment|discuss|elaborate|specify|disclose|reveal|be drawn|speculate|reply|respond|rule out|clarify)|(?:would|will)(?: not|n't) ${SOON}(?:be drawn|confirm(?: or deny)?|say|comment|disclose|answer questions?|discuss|specify|reveal|clarify)|(?:did|could|has|have|had)(?: not|n't) ${SOON}(?:say|said|comment(?:ed)?|answer(?:ed)? questions?|disclosed?|specif(?:y|ied)|clarif(?:y|ied))|ha(?:s|ve|d) yet to (?:say|comment|confirm|disclose)|made no comment|(?:(?:has|have|had|would|could|did) )?(?:neither confirm(?:ed|s)? n?or|(?:not|n't) (?:either )?confirm(?:ed)? or) den(?:y|ied|ies)|(?:dodge~|sidestep~|duck~|evade~|deflect~) (?:a |the )?questions?|avoided (?:answering )?questions?) {adv}(?:(?:on|about|over|to)?(?: (?:questions|a question) (?:on|about))? ?(?:if|whether)|that(?! [\\p{L}-]+ ?(?:[.,;]|$))|(?<=confirm n?or deny )(?=(?:having|being|that|owning|holding|using) ))`,
    bears: 'no-comment',
    frame: 'clause',
    by: 'subject',
    confidence: 0.85,
    catches: 'The minister declined to say whether the deal was signed.',
    not: 'The minister was asked whether the deal was signed.',
  },
  {
    rule: 'asked-and-silent',
    words:
      "(?:asked|pressed|quizzed|questioned) (?:by [^,.;]{2,40} )?(?:whether|if) (?<what>[^;.]{4,110}?), (?:[\\p{L}.'-]+ ){1,6}?(?:(?:got up|stood up) and|left the room|walked (?:off|away|out|past)|pushed past|changed the subject|only smiled|smiled|shrugged|hung up|(?:gave|made) no (?:answer|reply)|(?:did|would|could)(?: not|n't) (?:say|answer|reply|respond|comment)|declined to (?:say|answer|comment|reply))",
    bears: 'no-comment',
    frame: 'what',
    by: 'subject',
    confidence: 0.75,
    catches: 'Asked whether he had pushed the referee, the captain left the room.',
    not: 'Asked whether he had pushed the referee, the captain said yes.',
  },
  {
    rule: 'dodge',
    words:
      "(?:(?:dodge~|sidestep~|duck~|evade~|deflect~|ignore~|avoid~|brush~ (?:off|aside)|shrug~ off) (?:(?:a|the|any|all|that|reporters?'?|shouted|repeated|direct|several|answering) )*questions?|(?:decline~|refuse~) to (?:be drawn|engage|(?:add|say) (?:a word|anything|any more|more))|hung up|(?:walk~|turn~) away without (?:answering|comment~|respond~|speaking)|remain~ (?:silent|tight-lipped|mum)(?! (?:during|for (?:a|one|two) (?:minute|moment)))|(?:stay~|kept|keep~|go~|went|gone) (?:silent|quiet|mum|to ground)|kept (?:his|her|its|their) (?:counsel|silence|own counsel)|(?:offer~|gave|give~) no (?:answer|explanation|reply)|(?:did|has|have|had|would)(?: not|n't) (?:address(?:ed)?|engaged? with|discuss(?:ed)?) (?:the|that|those|these|any of the|his|her|its|their) (?:[a-z]+ ){0,2}?(?:allegations?|claims?|accusations?|warnings?|reports?|questions?|matter|issue|points?)|(?:said|says|has said|have said) nothing(?= ?(?:[.,;]|about|of|on|$))|(?:is|was|are|were) silent on(?= )|rang off|(?:had|has|have) nothing (?:to say|more to say|to add|further to add))",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless: 'to (?:avoid|ignore) questions|to (?:keep|stay|remain|go) (?:silent|quiet|mum|tight-lipped)',
    confidence: 0.75,
    catches: 'The premier dodged the question.',
    not: 'The premier answered the question.',
  },
  {
    rule: 'decline-reports',
    words:
      "(?:(?:decline~|refuse~) {adv}to (?:(?:confirm(?: or deny)?|deny|discuss|address|acknowledge|engage with|dignify|entertain|answer|verify|talk about) )|(?:would|will|could)(?: not|n't) (?:confirm(?: or deny)?|deny|discuss|address|acknowledge|verify) )(?=(?:(?:the|any|these|those|this|that|media|press|news|local|such|specific|individual|online|recent|his|her|its|their|[\\p{Lu}][\\p{L}'-]+'s?|[$€£]?[0-9][0-9.,]*) )*(?:[a-z]+ ){0,2}?(?:[$€£]?[0-9][0-9.,]* (?:[mb]illion )?)?(?:reports?|claims?|allegations?|accusations?|rumou?rs?|speculation|matter|deaths?|figures?|tolls?|details|case|cases|arrests?|strikes?|attacks?|incident|identit(?:y|ies)|deal|move|offer|account|charges|statements?|remarks|sightings?|possibility|stor(?:y|ies)|price)(?= |[.,;]|$)|(?:it|this|that|them)(?=[.,;]|$))",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'The palace declined to confirm the reports.',
    not: 'The palace declined to serve the guests.',
  },
  {
    rule: 'yet-to-speak',
    words:
      "ha(?:s|ve|d) (?:(?:so far|still) )?yet to (?:say (?:anything|a word|much)|(?:publicly |officially |formally )*(?:speak(?= (?:out|publicly|on|about))|address (?=(?:the|this|that|these|those|any|his|her|its) )|make (?:a|any) (?:[a-z]+ )*(?:comment|statement)|acknowledge (?=(?:the|this|that|these|those|any|his|her|its) )|weigh in))|(?:has|have|had)(?: not|n't) (?:yet |so far )?(?:said|disclosed|revealed) anything(?= (?:about|on|of|regarding|concerning|so far|yet|publicly|until)\\b|[.,;]|$)|(?:has|have|had) said nothing(?= (?:so far|yet|publicly))|reserve~ (?:any |its |his |her |their |all )*(?:further )*comments?(?= |[.,;]|$)",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The harbour office has yet to say anything about the leak.',
    not: 'The harbour office has yet to mend the leak.',
  },
  {
    rule: 'no-word-from',
    words:
      'there (?:was|has been|had been|is) (?:still |so far |as yet )?no word (?:(?:yet|so far|back) )*from (?=(?:[^ ,.;]+ ){0,4}?(?:government|ministry|ministers?|police|army|military|company|firm|office|officials?|authorities|palace|council|club|department|embassy|party|agency|spokes[a-z]+|representatives?|publicists?|lawyers?|management)(?:[ .,;]|$))(?<who>[^,.;]{2,60}?)(?=[.,;]|$| (?:on (?!whether)|about|so far|yet|as|until|in)\\b)',
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:missing|trapped|stranded|kidnap|hostage|climbers?|crew|captain|pilots?|sailors?|miners|family|relatives|survivors?)',
    confidence: 0.6,
    catches: 'There was still no word from the ministry.',
    not: 'There was a kind word from the ministry.',
  },
  {
    rule: 'neither-answered',
    words:
      '(?<who>neither [^,.;]{2,60}? nor [^,.;]{2,60}?|neither(?: of [^,.;]{2,40}?| [\\p{Ll}-]+)?|none of (?:them|(?:the |his |her )?[\\p{L}-]+(?: [\\p{L}-]+)?)|no(?: one|body) (?:at|from|in) [^,.;]{2,50}?) (?:(?:has|have|had) )?{adv}(?:respond(?:ed|s)?|repl(?:ied|ies|y)|comment(?:ed|s)?|answered|returned (?:calls|messages|emails)|spoken (?=(?:about|on|of|publicly))|(?:would|could|was willing to|were willing to|wished to|wanted to|agreed to) (?:say (?:anything|more|a word)|comment|discuss|respond|answer|talk|speak|be drawn))',
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.8,
    catches: 'Neither Ms Holt nor the bank responded.',
    not: 'Neither Ms Holt nor the bank paid.',
  },
  {
    rule: 'neither-said-whether',
    words:
      "(?<who>(?:neither [^,.;]{2,60}? nor [^,.;]{2,60}?|none of (?:them|(?:the |his |her )?[\\p{L}'-]+(?: [\\p{L}'-]+)?)|no(?: one|body) (?:at|from|in) [^,.;]{2,50}?|neither(?: of [^,.;]{2,40}?| [\\p{Ll}-]+)?)) (?:would|could|was willing to|were willing to|wanted to|agreed to|was prepared to) {adv}(?:say|confirm(?: or deny)?|discuss|disclose|reveal) (?:(?:on|about) )?(?:whether|if)",
    bears: 'no-comment',
    frame: 'clause',
    by: 'subject',
    confidence: 0.8,
    catches: 'Neither the airline nor the airport would say whether the drone was armed.',
    not: 'Neither the airline nor the airport would pay if the drone was armed.',
  },
  {
    rule: 'no-claim-of-responsibility',
    words: `(?:(?:has|have|had|did)(?: not|n't) ${SOON}(?:claim(?:ed)?|take|taken|admit(?:ted)?|acknowledged?)|neither claim(?:ed|s)?|neither claimed nor denied) (?:direct |any )?(?:responsibility|involvement)`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.7,
    catches: 'Ostland has not claimed responsibility.',
    not: 'The rebels have claimed responsibility.',
  },
  {
    rule: 'no-comment',
    words: `(?:(?:decline~|refuse~) {adv}(?:(?:immediate|further) )?(?:to (?:comment|answer${NO_QUESTION}|respond|reply|speak|be identified as)(?: (?:further|publicly|immediately))?|(?:${MESSAGES} for|comment|an interview))|(?:chose|choos(?:es|ing)|opt(?:s|ed|ing)|preferr?(?:s|ed|ing)|elect(?:s|ed)) not to (?:comment|respond|reply|answer|speak(?! (?:because|at|in|with|during|as)\\b)|discuss|say)|(?:is|are|has|have|had) yet to (?:officially |publicly |formally )?react(?: officially| publicly)?|(?:did|has|have|had)(?: not|n't) (?:immediately )?(?:get|got|gotten|come|hear[d]?) back (?:to|with) (?:us|the|this|[\\p{Lu}][\\p{L}]+|reporters|requests)|(?:(?:did|do|does|has|have|had)(?: not|n't| yet to)|(?:is|are|was|were) yet to|yet to|fail~ to|without(?=(?: [a-z]+)? [a-z]+ing\\b)) (?:issue[d]? a |offer(?:ed)? a |provide[d]? a |ma[dk]e a )?${SOON}(?:(?:respond(?:ed|ing)?|reply|replied)${ASKED}|comment(?:ed|ing)?|answer(?:ed|ing)?|return(?:ed|ing)?|react(?:ed)?(?=(?: (?:publicly|officially|formally|immediately))?(?: to (?:(?:the|this|that|these|those|his|her|its|their) )?(?:[a-z'-]+ ){0,2}?(?:claims?|reports?|allegations?|accusations?|charges?|news|remarks|comments|statements?|criticism|findings|incident|attacks?|lawsuit|arrests?|announcement)\\b))|weigh(?:ed)? in|sp(?:oken|eak)(?= (?:about|on|of|publicly) (?!stage|camera|air|television|TV|the (?:phone|floor|stage))))(?: (?:calls?|messages?|emails?|a call|a message|an email|a phone call|phone calls|repeated calls|telephone calls))?|(?:would|could|can|will)(?: not|n't|not) ${SOON}(?:comment|respond|discuss|elaborate|reply)|(?:(?:was|were|is|are) (?:unable|unwilling|not able|not willing|not prepared|not in a position)) to ${SOON}(?:comment|respond|discuss)|(?:did|does|do)(?: not|n't) ${SOON}have (?:an? |any )?(?:(?:immediate|further|public|official) )*(?:comment|response|reaction|reply)(?= (?:on|about|to|when|as)\\b|[.,;]|$)|(?:had|has|made|makes|offer~|gave|have|issue~)(?: so far)?(?: made)? no (?:immediate |public |further |official |substantive )*(?:comment|response|reply|reaction|statement)|there (?:was|has been|is) no (?:immediate |official |public )*(?:comment|response|reaction|statement)(?: from)?|(?:(?:has|have|had|would|could) )?neither confirm(?:ed|s)? nor den(?:y|ied|ies)(?: (?:any )?(?:involvement|responsibility)| (?:it|the [a-z]+))?|(?:does|do)(?: not|n't) (?:(?:routinely|usually|generally|ever) )?(?:comment|discuss)|(?:(?:has|have|had|did|do|does)(?: not|n't)|(?:is|are|was|were|has|have|had) yet to|yet to) ${SOON}(?:file[d]?|ma[dk]e|issue[d]?|release[d]?|g(?:i|a)ven?|offer(?:ed)?|provide[d]?|put out) (?:an? |any )?(?:(?:public|official|formal|immediate|further|detailed) )*(?:comments?|statements?|response|reaction|explanation))(?: (?:further|immediately|publicly))?`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless:
      "declined to (?:comment|answer)[^.]* (?:whether|if) |respond~ to (?:the )?(?:emergency|scene|fire|call~)|(?:not|n't) comment~ (?:whether|if)|respond~ in kind|(?:asked|explain~|questioned|wonder~|know) [^.;]{0,60}?why [^,.;]{2,40}? (?:did|do|does|have|has|had|would)(?: not|n't)",
    confidence: 0.85,
    catches: 'Acme did not immediately respond to a request for comment.',
    not: 'Acme declined to renew the contract.',
  },
  {
    rule: 'no-details',
    words: `(?:decline~|refuse~) to (?:say|disclose|reveal|specify|discuss|elaborate on|explain|identify|name|describe|provide|give) (?:${DETAIL}|(?:the|any|further) (?:[\\p{L}-]+ ){0,2}?(?:details?|reasons?|terms|matter|case|allegations?|reports?|figures?|cause|amount|number))`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The bank declined to say how much was lost.',
    not: 'The bank agreed to say how much was lost.',
  },
  {
    rule: 'refer-questions',
    words: `(?:refer~|direct~|redirect~|forward~) (?:(?:all|further|any|media|press|reporters'?|a|the) )*(?:questions?|inquiries|queries|requests?(?: for comment)?|reporters) (?:[^,.;]{0,30} )??to`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'The club referred questions to its lawyers.',
    not: 'The club answered questions about its lawyers.',
  },
  {
    rule: 'unanswered-messages',
    words: `${MESSAGES} (?:[^,.;]{0,40} )?(?:to|for|from|with|at) (?<who>[^,.;]{2,60}?) (?:(?:was|were|have been|has been|had been)(?: not|n't) ${SOON}(?:returned|answered|acknowledged)|(?:was|were) ${SOON}(?:declined|unanswered|unreturned|ignored)|(?:drew|draw|received|got|elicited|met with) no (?:immediate )?(?:response|reply|answer)|(?:went|go) (?:un(?:answered|returned)|straight to voicemail)|(?:did|has|have)(?: not|n't) (?:been )?(?:elicit|receive|draw)(?:ed)? (?:a |any )?(?:response|reply))`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:rescue|emergency|rescuers|distress|999|911)',
    confidence: 0.85,
    catches: 'Calls to the clinic were not returned.',
    not: 'Calls to the clinic were returned within the hour.',
  },
  {
    rule: 'unreachable',
    words: `(?:(?:could|can)(?: not|n't|not) ${SOON}be ${SOON}(?:reached|contacted|located)|(?:was|were|is|are)(?: not|n't) ${SOON}(?:available|reachable)|(?:was|were|is|are) ${SOON}(?:unavailable|unreachable)|(?:attempts|efforts) to (?:reach|contact) (?<who>[^,.;]{2,60}?) (?:were (?:not successful|unsuccessful)|failed|were not immediately successful))(?: (?:for|to) comment)?`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless: `(?:details|figures|information|results|data|cop(?:y|ies)|numbers?|cause|statistics|records|names?|charges) (?:[a-z]+ ){0,3}?(?:was|were|is|are)(?: not|n't)|(?:reached|located|available|reachable) by (?:road|rail|sea|air|boat|land|foot|helicopter|train|car)|(?:not|n't) (?:[a-z]+ )?available (?:in|on|at|until|online)|(?:not|n't) (?:[a-z]+ )?available and (?!(?:did|has|have|had|would|could|attempts|efforts|messages|calls))|(?:unavailable|(?:not|n't) (?:[a-z]+ )?available) for (?!(?:an? |any |further |immediate )*(?:comment|interview|response|reaction|reply))|(?:unavailable|not available) (?:in|on|at|until|to|through|because)(?! comment)`,
    confidence: 0.8,
    catches: 'The driver could not be reached for comment.',
    not: 'The village could not be reached by road.',
  },
];
