import type { EvidenceCue } from './evidence-cue.ts';

/** What happened, named by a noun, or what tells of it. */
const HAPPENING =
  '(?:deaths?|arrests?|killings?|murders?|claims?|reports?|allegations?|accounts?|identity|attack|explosion|crash|incident|shooting|outbreak|breach|leak|figures?|tolls?|visit|meeting|departure|resignation|plans?|authenticity|sighting|strikes?|raids?|hack|payments?|presence|existence|discharges?|releases?|sales?|transfer|toll|diagnosis|wedding|marriage|engagement|divorce|pregnancy|collision|accident|detention|fatalit\\w+|casualt\\w+|injur\\w+|people|cases|deal|suspect|victims?|details|story|detections?|discover(?:y|ies)|break-?up|recall|lay-?offs|delays?|closures?|bids?|approach|talks|blaze|fires?|blast|kidnapping|abduction|escape|theft|suspensions?|dismissal|sacking|withdrawals?|infections?|split|evacuation|loss|losses|cuts|passing|casting|arrival)';

/** Cues by which somebody other than the claimant, with standing, confirms a claim. */
export const CONFIRMED: readonly EvidenceCue[] = [
  {
    rule: 'acknowledge',
    words:
      '(?:acknowledge~|concede~) (?:having (?=[a-z])|(?=(?!(?:be|feel|look|hop|want|need|go|try|liv|work|see|hear|miss|lov|enjoy|receiv|wear)ing|having been)[a-z]{2,}(?<!th|pend)ing (?!to |by |for |of ))|{aside}that (?=(?:its|it) |(?:he|she|they) (?:had|has|have|was|were|did|knew|took|gave|made|paid|used|sold|left|lied|shot|hit|kept|hid|[a-z]+ed) ))',
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'The firm acknowledged that it had leaking pumps.',
    not: 'The firm acknowledged receipt.',
  },
  {
    rule: 'admit-it',
    words:
      '(?:confirm~|admit~|acknowledge~|concede~|own~ up to|bear~|accept~(?= (?:this|that)(?![\\p{L}]))) (?<ref>it|this|them(?!selves)|that(?= ?(?:[.,;:]|$| out))|(?:as|that|this) much)(?: out)?(?= ?(?:[.,;:]|$)| (?:to|in|after|when|during|yesterday|last|and|but|by|on|at|under|before|with|from|late|hours|days|publicly|officially|later|as|this|overnight|–) )',
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    unless:
      "(?:bear|bears|bore|borne) (?:it|this|that)(?! out)|(?:not|n't|never|nor|cannot|unable to|yet to|refuse[sd]? to|decline[sd]? to) (?:[a-z]+ )*(?:confirm|admit|acknowledge|concede|bear)",
    confidence: 0.75,
    catches: 'Under questioning the clerk admitted it.',
    not: 'The clerk bore this in mind.',
  },
  {
    rule: 'pleaded-guilty-to',
    words:
      '(?:plead~|pled) guilty (?:{time} |in (?:court|[A-Z][a-z]+) )?to (?:(?:one|two|three|four|five|six|a|[0-9]+|several|all|multiple) )?(?:(?:federal|criminal|state) )?(?:(?:counts?|charges?) of )?(?!(?:(?:the|those|these|all|both|a|any|one|two|three) )?(?:[a-z]+ )?(?:charges?|counts?)(?! of))(?=[a-z])',
    bears: 'confirmed',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.6,
    catches: 'The clerk pleaded guilty on Monday to stealing the cash.',
    not: 'The clerk pleaded guilty to two charges.',
  },
  {
    rule: 'concur-with',
    words:
      "(?:concur~|concurred|concurring|agree~|(?:did|does|do)(?: not|n't) (?:dispute|contest|challenge)) (?:with )?(?<ref>(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s?)?) (?:[\\p{L}.'-]+ ){0,3}?(?:findings?|conclusions?|claims?|accounts?|figures?|facts|allegations?|reports?|version))",
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    unless: "(?:not|n't|never) (?:concur|agree)|agree~ (?:to|on)",
    confidence: 0.6,
    catches: 'State officials concurred with the findings of the inspector.',
    not: 'State officials filed the findings of the inspector.',
  },
  {
    rule: 'asked-and-confirmed',
    words:
      '(?:asked|pressed|quizzed|questioned) (?:by [^,.;]{2,40} )?(?:whether|if) (?<what>[^;.]{4,110}?), (?:[\\p{L}.\'-]+ ){1,6}?(?:nodded|(?:said|replied|answered|responded)(?: only| simply)?:? "?(?:yes|of course|absolutely)(?![\\p{L}]))',
    bears: 'confirmed',
    frame: 'what',
    by: 'subject',
    confidence: 0.75,
    catches: 'Asked whether he had pushed the referee, the captain nodded.',
    not: 'Asked whether he had pushed the referee, the captain sat down.',
  },
  {
    rule: 'accept-that-it-happened',
    words:
      '(?:accept~|acknowledge~|concede~|admit~|agree~|confirm~) (?:{time} |[a-z]+ly )?(?:that )?(?<ref>this|that|it|they|he|she|(?:the|his|her|its|their) (?:[a-z]+ )?(?:claims?|reports?|allegations?|accusations?|account|version|figures?|story)) (?:(?:had |has |did |have )?(?:indeed )?(?:happened|happen|occurred|taken place|took place)|(?:was|were|is|are|had been|has been) (?:indeed )?(?:true|right|correct|accurate|so|the case|genuine|authentic))',
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    unless:
      "(?:not|n't|never|nor|cannot|unable to|able to) (?:[a-z]+ )?(?:accept|acknowledge|concede|admit|agree|confirm)",
    confidence: 0.75,
    catches: 'Hours later the trust accepted that this had happened.',
    not: 'Hours later the trust accepted that this had to wait.',
  },
  {
    rule: 'admit',
    words:
      "(?:(?:admit~|admitted|admitting) (?:to [^,.;]{2,40}? (?=that ))?(?:(?:in|as part of|during) (?:his|her|their|its|the|an?) (?:[a-z]+ )?(?:plea(?: deal)?|testimony|interview|letter|statement) )?(?:to (?:police )?)?{aside}(?:(?=[\\p{L}]+ing )|to (?=(?:a|an|the|his|her|their|being|having) )|(?:that )?(?=(?:he|she|they|it) ))|confess~ (?:to (?:police )?)?{aside}(?:that )?(?=(?:the |his |her |its |their |a |an |it |he |she |they |[\\p{L}]+ing )))(?!(?:to )?(?:being|feeling) (?:[a-z]+ly |a (?:bit|little) |very |so )?(?:nervous|worried|afraid|scared|surprised|tired|sad|happy|anxious|jealous|excited|confused|disappointed|proud|fond|torn))(?!(?:the )?hospital)(?!(?:he|she|it|they) (?:is|are|was|were|felt|did not|didn't|had no|has no|feels|finds?|found|may|might) )(?!(?:his|its) (?:choice|concern|disappointment|surprise))",
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:was|were|been|being) admitted|admitted to (?:the |a |an )?(?:[a-z]+ )?(?:hospital|university|college|intensive|clinic|school|bar|union|ward|United States|United Kingdom|European Union|country|prison|program(?:me)?|evidence)',
    confidence: 0.75,
    catches: 'The clerk admitted taking the cash.',
    not: 'He was admitted to hospital overnight.',
  },
  {
    rule: 'confirm-that',
    words: `(?<!not )(?<!n't )(?<!(?<!(?<!not )able )to )(?<!nor )(?<!neither )(?:(?:confirms|confirmed|confirming|confirm) {adv}(?:that (?=[^\\s])|{aside}that|to [^,.;]{2,40}? that|(?=(?:he|she|it|they|there|its|his|her|their) )|(?=(?:the|a|an|this|these|those|both|all|his|her|their|some|at least|more than|[0-9]+|two|three|four|five|six|seven|eight|nine|ten) (?:[\\p{L}'-]+ ){0,4}?${HAPPENING}(?![\\p{L}]))|(?=(?:[\\p{Lu}][\\p{L}.'-]+ ){0,3}?[\\p{Lu}][\\p{L}.-]+'s? (?:[\\p{L}-]+ )?${HAPPENING}(?![\\p{L}]))|(?!to (?:suspected|probable) )(?=(?:[\\p{L}\\p{N}.'-]+ |[0-9]+,[0-9]+ ){1,7}(?:had|has|have|was|were|is|are|would|will) )))`,
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    unless:
      "(?:was|were|is|be|been|being|if|even if|once) (?:[a-z]+ly )?confirmed|confirmed (?:as|cases?|by)|(?:not|n't|never|nor|cannot|unable to|yet to|refuse[sd]? to|decline[sd]? to|short of) (?:[a-z]+ly |be |been |able to |outright |fully )*confirm",
    confidence: 0.8,
    catches: 'The hospital confirmed that two sailors had died.',
    not: 'She was confirmed as minister by the senate.',
  },
  {
    rule: 'confirm-parenthetical',
    words:
      "(?<=, )(?!even |if )(?:(?:the |a |an |local |state |city )?[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,6} )(?:has |have )?(?:later |now |also |finally |since )?(?:confirm(?:s|ed)?|(?:admit(?:s|ted)|concede[sd]|acknowledge[sd]?)(?! to ))(?: (?:on )?{time})?(?= ?(?:[.,;–]|(?:to|in|after|following|when|at|on|through|via) |$))",
    bears: 'confirmed',
    frame: 'preceding',
    by: 'subject',
    unless: "(?:not|n't|never|be|been|being|is|are|was|were) (?:[a-z]+ )?(?:confirmed|conceded|admitted|acknowledged)",
    confidence: 0.75,
    catches: 'Two sailors died, the coastguard confirmed.',
    not: 'Two sailors died, the coastguard said.',
  },
  {
    rule: 'got-confirmation',
    words:
      '(?:got|received|obtained|gave|has|have|had) (?:[a-z]+ ){0,2}confirmation (?:from (?<who>[^,.;]{3,60}?) )?that',
    bears: 'confirmed',
    frame: 'clause',
    by: 'agent',
    unless: "(?:no|any|without|not|n't) (?:[a-z]+ )*confirmation",
    confidence: 0.6,
    catches: 'The minister got confirmation from the airline that both were on board.',
    not: 'The minister got a ticket from the airline.',
  },
  {
    rule: 'it-was-confirmed-that',
    words:
      'it (?:was|is|has been|had been|has now been) {adv}(?:confirmed|established) (?:by [^,.;]{3,50}? )?{aside}that',
    bears: 'confirmed',
    frame: 'clause',
    by: 'hidden',
    unless: "(?:not|n't|never|yet|[Ii]f|[Uu]ntil|[Oo]nce|whether) (?:[a-z]+ ){0,3}(?:confirmed|established)",
    confidence: 0.6,
    catches: 'It has been confirmed that two sailors drowned.',
    not: 'It has been agreed that two sailors swim.',
  },
  {
    rule: 'family-announces-death',
    words:
      "(?:(?:with|in) (?:[a-z]+ ){0,2}(?:sorrow|sadness|grief|regret|hearts?)|heartbroken|devastated|saddened|sad)(?: (?:[\\p{L}',-]+ ){0,8}?| )(?:to (?:announce|confirm|report|inform|share|hear)|(?:I|we) (?:[a-z]+ )?(?:announce|confirm|report|inform|share)) (?:[\\p{L}']+ ){0,3}?(?:of )?(?<what>(?:the|our|my|his|her|their) (?:[\\p{L}'.-]+ ){0,4}?(?:death|passing|loss)(?: of (?:our|my|his|her) [^,.;\"]{3,60})?)",
    bears: 'confirmed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: '"It is with great sadness that we announce the passing of our brother," the Orlo family wrote.',
    not: '"It is with great joy that we announce the wedding of our brother," the Orlo family wrote.',
  },
  {
    rule: 'its-true',
    words:
      '(?<=")(?:[Yy]es(?:, )?)?(?:(?:[Ii]t\'s|[Tt]hat\'s|[Ii]t is|[Tt]hat is) {adv}(?:true|right|correct)|(?:[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Ww]e|I) (?:did|do|does|has|have|had)|(?:[Ii]t|[Tt]his|[Tt]hat) (?:happened|did happen|really happened))(?=[,.!"])',
    bears: 'confirmed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.65,
    catches: '"It\'s true," said his wife.',
    not: '"It\'s a boat," said his wife.',
  },
  {
    rule: 'not-dispute',
    words: "(?:did|do|does|has|have|had|would|could)(?: not|n't|n't) {adv}(?:dispute|contest|challenge)(?:d)? that",
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    confidence: 0.65,
    catches: 'The coach did not dispute that he had used the account.',
    not: 'The coach disputed that he had used the account.',
  },
  {
    rule: 'report-that-confirmed',
    words: '{accusation} that (?<what>[^,;]{4,120}?) (?:was|were|has been|have been) {adv}confirmed {adv}by',
    bears: 'confirmed',
    frame: 'what',
    by: 'agent',
    confidence: 0.85,
    catches: 'Reports that the pilot survived were confirmed by his family.',
    not: 'Reports that the pilot survived were read by his family.',
  },
  {
    rule: 'confirmed-by',
    words:
      '(?:was|were|has been|have been|had been|been|later) {adv}confirmed {adv}(?:(?:in|at|to|on|late|early|as) [^,.;]{3,50} )?by',
    bears: 'confirmed',
    frame: 'subject',
    by: 'agent',
    unless: 'confirmed by (?:the )?(?:senate|parliament|lawmakers|a vote)',
    confidence: 0.85,
    catches: 'His death was confirmed by the embassy.',
    not: 'The judge was confirmed by the senate.',
  },
  {
    rule: 'came-clean',
    words:
      '(?:(?:came|comes?|coming) clean|fess~ up|own~ up|puts? (?:his|her|their|its) hands? up|(?:held|holds?) up (?:his|her|their) hands?)(?= ?(?:[.,;:]|$| (?:about|over|after|when|on|in|to|yesterday|last) ))',
    bears: 'confirmed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'A week later the keeper came clean.',
    not: 'A week later the kitchen came up clean.',
  },
  {
    rule: 'confirm-thing',
    words:
      "(?<!not )(?<!n't )(?<!nor )(?:confirm~|acknowledge~|concede~|admit~) (?<ref>(?:the|that|this|his|her|its|their|these|those|both|all|[\\p{Lu}][\\p{L}.'-]+'s?) (?:[\\p{L}.'-]+ ){0,2}?(?:news|stor(?:y|ies)|alibi|rumou?rs?|reports?|claims?|accounts?|version|information|numbers?|figures?|toll|speculation|suspicions?|allegations?|accusations?|findings?|results?|discovery|matter|development|facts|testimony|description|narrative|statement|leak|error|mistake|failings?|lapse|mix-up))(?= ?(?:[.,;:]|$)| (?:to|in|on|at|after|when|by|but|and|as|with|during|this|last|late|hours|days|later|from|via|through|of) )",
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    unless:
      "(?:not|n't|never|nor|cannot|unable to|yet to|refuse[sd]? to|decline[sd]? to|short of|neither) (?:[\\p{L}]+ ){0,3}(?:confirm|acknowledg|admit)|acknowledge~ receipt",
    confidence: 0.7,
    catches: 'The pair confirmed the news in a joint post.',
    not: 'The pair confirmed the date in a joint post.',
  },
  {
    rule: 'confirmation-came',
    words:
      '(?:official |further |independent |partial )?confirmation {adv}(?:came|followed|arrived) (?:[^,.;]{0,40}? )?(?:from|by|when|in|with) (?<who>[^,.;]{3,60})',
    bears: 'confirmed',
    frame: 'nearby',
    by: 'agent',
    confidence: 0.7,
    catches: 'Confirmation came hours later from the embassy.',
    not: 'The confirmation class came by bus.',
  },
  {
    rule: 'confirm-named',
    words: `(?<!not )(?<!n't )(?<!nor )(?<!(?<!able )to )(?:confirms|confirmed|confirming) (?<ref>(?:the|this|these|those) (?!(?:[a-z-]+ )?${HAPPENING}(?![\\p{L}]))(?:[a-z-]+ )?(?!(?:was|were|is|are|has|have|had|did|will|would|could) )[a-z-]+(?<!ed)|that [a-z-]+(?= ?[.,;:]))(?= ?(?:[.,;:]|$)| (?:in|on|at|to|but|and|late|early|last|this|after|through|via|by|as|while|when|hours|days|later|yesterday|today) )`,
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    unless:
      "(?:was|were|is|be|been|being|if|once|until) (?:[a-z]+ly )?confirmed|(?:not|n't|never|nor|cannot|unable to|yet to|refuse[sd]? to|decline[sd]? to|short of|neither) (?:[\\p{L}]+ ){0,3}confirm|(?:senate|parliament|board|committee)",
    confidence: 0.65,
    catches: 'The coroner confirmed the cause.',
    not: 'The coroner found the cause.',
  },
  {
    rule: 'others-verified',
    words:
      "(?<!not )(?<!n't )(?<!to )(?<!(?:been|is|are|was|were|be) )(?:verify~|authenticate~|validate~|substantiate~|vouch~ for(?= (?:the|his|her|their|its) (?:[a-z]+ )?(?:account|story|claim|authenticity))) (?<ref>(?:the|that|this|his|her|its|their|these|those|both) (?!(?:[a-z]+ ){0,2}?(?:identit(?:y|ies)|ages?|signatures?|ballots?|votes?|credentials|eligibility|winners?|emails? address))(?:[\\p{L}.'-]+ ){0,2}?[\\p{L}-]+?)(?= ?(?:[.,;:]|$)| (?:and|to|in|on|at|after|by|but|as|with|of|from|through|later|was|were|is) )",
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    unless:
      "(?:not|n't|never|nor|cannot|could|unable to|yet to) (?:[a-z]+ ){0,2}(?:verify|authenticate|validate|substantiate)",
    confidence: 0.6,
    catches: 'A panel of doctors later verified the attack.',
    not: 'A panel of doctors later verified the signatures.',
  },
  {
    rule: 'acknowledge-event',
    words:
      '(?:acknowledge~|concede~|admit~) (?<ref>(?:the|its|his|her|their|this|these|those) (?:[a-z]+ ){0,2}?(?:incidents?|problems?|faults?|breach(?:es)?|outages?|attacks?|strikes?|shootings?|explosions?|killings?|deaths?|payments?|meetings?|losses|delays?|affair|thefts?|failures?|shortcomings|errors?|mistakes?))(?= ?(?:[.,;]|$)| (?:in|on|to|and|but|after|when|with) )',
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.6,
    catches: 'The firm acknowledged the incident in a statement.',
    not: 'The firm acknowledged the guests in a speech.',
  },
  {
    rule: 'can-confirm',
    words: '(?:I|[Ww]e) can (?:now |today |also |only )?confirm (?:that )?(?=[\\p{L}\\p{N}])',
    bears: 'confirmed',
    frame: 'clause',
    by: 'outer',
    confidence: 0.65,
    catches: 'I can confirm that a tank burst.',
    not: 'I cannot confirm that a tank burst.',
  },
  {
    rule: 'been-confirmed',
    words:
      '(?<ref>(?:the|that|this|his|her|their|its|both) (?:[a-z]+ ){0,2}?[a-z]+) (?:has|have) (?:now |since |also )?been (?:[a-z]+ly |now |since )?(?:confirmed|verified|authenticated|corroborated)(?= ?(?:[.,;]|$)| (?:on|in|to|after|following|at) )',
    bears: 'confirmed',
    frame: 'reference',
    by: 'hidden',
    unless: "(?:not|n't|never|yet) (?:[a-z]+ ){0,2}(?:been|confirmed)|if|until|once|whether",
    confidence: 0.6,
    catches: 'The deaths have now been confirmed.',
    not: 'The deaths have now been counted.',
  },
  {
    rule: 'had-been-confirmed',
    words:
      '(?:has|have|had) {adv}(?:only |just )?{adv}been {adv}confirmed(?: and (?:proven|[a-z]+ed))?(?= ?(?:[.;]|$)| (?:on|in|at|to|after|following) (?:[\\p{Lu}0-9]|a |an |the ))',
    bears: 'confirmed',
    frame: 'subject',
    by: 'hidden',
    unless: "(?:not|n't|never|yet|nor|neither|none|no) (?:[a-z]+ ){0,4}confirmed|if|until|once|whether|case",
    confidence: 0.6,
    catches: "The painting's presence in the attic had only recently been confirmed.",
    not: "The painting's presence in the attic had never been confirmed.",
  },
  {
    rule: 'grant-that',
    words:
      '(?:{have} )?(?:accepted|accepts|conceded|concedes|acknowledged|acknowledges|recognised|recognized) {aside}that (?=[\\p{L}\\p{N}])',
    bears: 'confirmed',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:widely|generally|universally|long|not) (?:accepted|acknowledged|recogni[sz]ed)|(?:is|are|was|were|been) (?:[a-z]+ )?(?:accepted|acknowledged)',
    confidence: 0.55,
    catches: 'The firm has accepted that two men died.',
    not: 'The firm has insisted that two men died.',
  },
  {
    rule: 'nodded-when-asked',
    words:
      '(?:nodded|(?:said|answered|replied|responded) "?yes,?"?|answered in the affirmative) when (?:he |she |they )?(?:was |were )?asked (?:by [^,.;]{2,40} )?(?:whether|if) (?<what>[^,;.]{4,110})',
    bears: 'confirmed',
    frame: 'what',
    by: 'subject',
    confidence: 0.7,
    catches: 'The manager nodded when asked if the tank had burst.',
    not: 'The manager laughed when asked if the tank had burst.',
  },
  {
    rule: 'upheld',
    words:
      '(?:upheld|upholds?|endorsed|vindicated|believed|accepted) (?<ref>(?:the|his|her|their|its) (?:[a-z]+ )?(?:account|claims?|version|complaints?|allegations?|story|evidence|accusations?))(?= ?(?:[.,;]|$)| (?:that|on|in|and|after|of) )',
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    unless: "(?:not|n't|never|nobody|no one) (?:[a-z]+ ){0,2}(?:uphold|upheld|believed|accepted|endorsed)",
    confidence: 0.6,
    catches: 'The inquiry upheld their account.',
    not: 'The inquiry heard their account.',
  },
  {
    rule: 'confirmed-dead',
    words:
      "(?<what>(?:[\\p{L}\\p{N}.,'-]+ ){1,9}?(?:(?:has|have|had) (?:now |already |so far )?been|(?:was|were|are|is)) (?:now |officially |later )?confirmed (?:dead|deceased|killed|injured|missing|infected|alive)(?: [^.;,]{3,120})?)(?=[.,;]|$)",
    bears: 'confirmed',
    frame: 'what',
    by: 'hidden',
    unless: "(?:not|n't|never|yet|[Ii]f|[Uu]ntil|[Oo]nce|whether) (?:[a-z]+ ){0,3}confirmed",
    confidence: 0.7,
    catches: 'Nine sailors have been confirmed dead.',
    not: 'Nine sailors have been declared fit.',
  },
  {
    rule: 'listed-is-true',
    words:
      '(?<ref>{listed}) (?:is|are|was|were|happens to be|turned out to be|proved(?: to be)?) (?:[a-z]+ly |indeed |all too |quite |in part )?(?:true|accurate|correct|right|so)(?= ?(?:[.,;:"–]|$)| (?:and|but) )',
    bears: 'confirmed',
    frame: 'reference',
    by: 'outer',
    unless: '(?:if|whether|unless) the (?:former|latter|first|second|third)',
    confidence: 0.7,
    catches: 'The latter is true, the sheriff said.',
    not: 'The latter is rich, the sheriff said.',
  },
  {
    rule: 'says-report-true',
    words:
      '(?:said|says|acknowledged|admitted|agreed|told [^,.;]{2,40}?) (?:that )?(?<ref>(?:the|this|that|these|those) (?:[a-z]+ ){0,2}?(?:reports?|claims?|allegations?|accusations?|account|version|stor(?:y|ies)|rumou?rs?|information|news|figures?|footage|videos?|recordings?|documents?|letters?|e-?mails?|memos?|photographs?|photos?|images?|messages?|tapes?)|it|that|this|they) (?:was|were|is|are|had been) (?:indeed |largely |broadly |essentially |entirely |completely |substantially |all |perfectly |quite |absolutely )*(?:true|accurate|correct|genuine|authentic|real)(?= ?(?:[.,;]|$)| (?:and|but|in) )',
    bears: 'confirmed',
    frame: 'reference',
    by: 'subject',
    confidence: 0.7,
    catches: 'A spokesman said the report was accurate.',
    not: 'A spokesman said the report was late.',
  },
];
