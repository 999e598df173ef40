import type { EvidenceCue } from './evidence-cue.ts';

const SOON = '(?:(?:immediately|publicly|directly|yet|so far|initially|also|still) )*';
/** Messages to somebody, so that no answer means that he does not tell. */
const MESSAGES =
  '(?:(?:multiple|several|repeated|numerous|two|three|further|phone|telephone|voicemail|text|email|e-mail|written|whatsapp|WhatsApp|media|detailed|the|our) )*(?:calls?|messages?|emails?|e-mails?|requests?|letters?|voicemails?|inquiries|enquiries|queries|texts|attempts|efforts|questionnaires?|list of questions)';
const UNANSWERED = `(?:(?:was|were|have been|has been|had been|are|is|remain~|went|go|gone|have gone|had gone|been left|were left|was left) ${SOON}(?:un(?:answered|returned|successful|acknowledged)|ignored|futile|abortive|in vain|without (?:reply|response|answer|success)|straight to voicemail|to voicemail)|(?:was|were|have|has|had|are)(?: not|n't)(?: been)? ${SOON}(?:returned|answered|acknowledged|replied to|responded to|met)|(?:have|has|had|were|was) yet to be (?:returned|answered|acknowledged)|(?:received|drew|drawn|got|elicited|yielded|met with|brought|produced|were met with|was met with|had|prompted) (?:no (?:immediate )?(?:response|reply|answer|result)|silence)|(?:did|has|have|had)(?: not|n't) ${SOON}(?:elicit|receive|draw|get|yield|bring)(?:ed)? (?:a |an |any )?(?:immediate )?(?:response|reply|answer)|bounced(?: back)?|proved (?:un(?:successful|availing)|abortive|futile|fruitless)|rang (?:out|unanswered)|failed(?=[.,;]|$| (?:as|on|by|to (?:elicit|draw|get))))`;

/** Cues by which somebody was asked about a claim and has not been heard. */
export const UNREACHED: readonly EvidenceCue[] = [
  {
    rule: 'asked-for-comment',
    words:
      "(?:(?:has|have|had|was|were|is|are|(?:we|it|they)'(?:s|ve)) (?:{adv}(?:been|being) )?{adv}(?:approach~|contact~|asked|invited|emailed|reached out to)|(?:reached out to|approached|contacted)(?= [\\p{Lu}t]))(?: (?<who>(?!for )[^,.;]{2,60}?))? (?:(?:for|to) (?:(?:a|further|any|their|its|his|her|an official) )*(?:comment|response|statement|reaction|reply|respond)|seeking (?:a |its |his |her )?(?:comment|response|reaction))(?=[.;,]|$| (?:but|by|via|on|about|over|before|and (?:is|will|had|has)|through|regarding))|(?:sought|requested|seeking|(?:has|have) asked for) (?:a |further )?(?:comment|response|reaction) from (?<own>[^,.;]{2,60}?)(?=[.;,]|$| (?:but|by|via|on|about|over|before|and|through|regarding))|(?:is|are|was|were) awaiting (?:a |its |their |his |her )?(?:response|reply|comment)(?: from)?",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The Courier has approached the club for comment.',
    not: 'The Courier has approached the club for tickets.',
  },
  {
    rule: 'could-not-reach',
    words: `(?:(?:could|can|did)(?: not|n't|not)|(?:was|were|has been|have been|had been) (?:unable|not able)(?: to)?|fail~ to) ${SOON}(?:to )?(?:reach|contact|locate|get (?:hold of|through to|a (?:comment|response|reply) from)|obtain (?:a )?(?:comment|response|reply) from|hear back from) (?<who>[^,.;]{2,60}?)(?= for (?:a |further |immediate )?(?:comment|response|reaction)|(?<=(?:lawyers?|spokes\\w+|representatives?|attorneys?|officials?|owners?|comment from [^,.;]{2,60}|response from [^,.;]{2,60})) ?(?:[.,;]|$))|(?:it )?(?:was|is)(?: not|n't) (?:immediately )?possible to (?:reach|contact|get (?:a )?comment from) (?<own>[^,.;]{2,60}?)(?= for |[.,;]|$)`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'The Courier could not reach the owner for comment.',
    not: 'The boat could not reach the island.',
  },
  {
    rule: 'no-answer-came',
    words:
      "(?:there (?:was|has been|is|had been) (?:still )?no |no )(?:(?:immediate |official |public |further |substantive |formal )+word|(?:immediate |official |public |further |substantive |formal )*(?:comment|response|reaction|reply|answer|statement|acknowledge?ment|explanation))(?: (?:on|to|about) [^,.;]{2,40}?)?(?: (?:from|by|at|out of) (?<who>[^,.;]{2,60}?)(?=[.,;]|$| (?:on|about|to|over|or|after|by|as|regarding|which|who|until|in)\\b)| (?:was|were|has been|had been|is|came|had come) (?:immediately |yet )?(?:available|issued|made|given|forthcoming|received|offered|provided)?(?=[.,;]|$| (?:by|from|until|before|on|at|as|to))(?: (?:by|from) (?<own>(?!the time|press|deadline|publication)[^,.;]{2,50}?)(?=[.,;]|$| (?:on|about)))?)|there (?:was|has been|is) no (?:immediate |official |public )+(?:word|comment|response|reaction|reply|statement)(?=[.,;]|$)|(?:has|have|had)(?: not|n't) (?:yet )?(?:received|heard|had|got) (?:a |any )?(?:response|reply|answer|back)(?=[.,;]|$| (?:by|from|before|at|to))|(?:received|got|had) no (?:response|reply|answer)(?=[.,;]|$| (?:by|from|before|at|to))",
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless: 'no (?:word|comment|answer|response|reply) (?:of|for)|in response',
    confidence: 0.65,
    catches: 'There has been no official word from the palace.',
    not: 'There was no word of thanks from the palace.',
  },
  {
    rule: 'no-answer-at-the-door',
    words: `(?:(?:did|would|has|have|had|do|does)(?: not|n't)|fail~ to|refuse~ to|decline~ to) ${SOON}(?:come to (?:the|his|her|their) (?:front )?door|answer(?:ed)? (?:the|his|her|their|its|repeated|several|multiple|phone|telephone|our) (?:[a-z]+ ){0,2}?(?:door(?:bell)?|phone|telephone|mobile|calls?|messages|emails?)|pick(?:ed)? up (?:(?:the|his|her|their|its|our|repeated|several|a|phone|telephone) )*(?:phone|telephone|calls?|receiver)|tak(?:e|en) (?:the|his|her|any|our|repeated|multiple|phone|several)? ?(?:phone )?calls?|open(?:ed)? (?:the|his|her|their) (?:front )?door|return(?:ed)? (?:[a-z']+ ){0,4}?(?:calls?|messages?|emails?|texts?))(?: (?:from|seeking|requesting|asking|left) [^,.;]{2,50}?)?(?=[.,;]|$| (?:when|on|to|for|and|by|at|or|after)\\b)|(?:no (?:one|body)|nobody) (?<who>(?:at|from|in) [^,.;]{2,50}?) (?:was (?:immediately )?(?:available|reachable|answering)|could (?:immediately )?be (?:reached|contacted)|answered|picked up|responded|replied|would (?:comment|speak|talk))|(?<own>(?:his|her|their|its|(?:the |an? )?[\\p{L}]+'s?) (?:[a-z]+ ){0,2}?(?:phones?|mobiles?|lines?|numbers?|telephones?)) (?:was|were|is|are|had been|has been|remain~) (?:[a-z]+ )?(?:switched off|turned off|disconnected|out of (?:service|reach)|unreachable|not (?:reachable|working|answered))`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The owner did not pick up the phone.',
    not: 'The owner did not pick up the parcel.',
  },
  {
    rule: 'unanswered-calls',
    words: `${MESSAGES}(?: (?:[^,.;]{0,50}? )?(?:to|for|from|with|at|of|reach|contact) (?<who>[^,.;]{2,60}?))?(?: (?:by [^,.;]{2,30}|on \\p{Lu}[a-z]+day|for comment|seeking (?:a )?(?:comment|response|reaction)(?: from [^,.;]{2,40})?|this week|last week|via [a-z]+))* ${UNANSWERED}`,
    bears: 'no-comment',
    frame: 'nearby',
    by: 'subject',
    unless: '(?:rescue|emergency|rescuers|999|911|distress)',
    confidence: 0.75,
    catches: 'Repeated calls went unanswered.',
    not: 'Repeated calls went to the wrong desk.',
  },
];
