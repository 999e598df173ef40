import type { EvidenceCue } from './evidence-cue.ts';

const CONVICTED = '(?:convict~|convicted|found guilty|plead~ guilty|pled guilty|sentenced)';
/** What doctors suspect, and nobody accuses of. */
const ILLNESS =
  '(?:having )?(?:the |a |an |severe |acute )?(?:malnutrition|cholera|measles|polio|ebola|dengue|malaria|tuberculosis|infections?|flu|influenza|covid|coronavirus|virus|cancer|typhoid|meningitis|anthrax)';
/** Papers by which somebody accuses in court. */
const LEGAL =
  '(?:lawsuits?|suits?|class actions?|indictments?|(?:criminal |civil |court )?complaints?|charge ?sheets?|charging documents?|legal claims?|affidavits?|arrest (?:reports?|warrants?)|FIRs?)';
/** What offices are charged with, and nobody accused of. */
const DUTY =
  '(?:(?:the (?:[a-z]+ )?(?:task|job|duty|responsibility)|overseeing|leading|running|(?:battling|combating|tackling)(?! (?:[a-z]+ )?(?:police|officers|guards|soldiers|troops))|curbing|containing|preventing|facilitating|rebuilding|reforming|organi[sz]ing|handling|negotiating|administering|resolving|beautifying|ensuring|protecting|enforcing|managing|helping|finding|developing|making|keeping|providing|implementing|investigating|reviewing|coordinating|guiding|improving|monitoring|maintaining|promoting|safeguarding|defending|carrying out|planning|preparing|drafting|deciding|determining|choosing|selecting|policing|regulating|supervising|setting|building|restoring|advising)(?![^.;]{0,60}?\\b(?:attack|bomb|fire\\b|terror|murder|kill|kidnap|gang|drug|weapon|militant|insurg|coup\\b|fraud|bribe|plot|smuggl|traffick|violen|riot|prostitut|illegal|illicit|unlawful|false|fake|material support|explosive|assault|massacre|crim|rebel|threat|robber|abus|explo|launder|secrets)))';

/** Cues that mark a claim as an allegation, an accusation, a charge or a suspicion. */
export const ALLEGATIONS: readonly EvidenceCue[] = [
  {
    rule: 'accusation-noun',
    words:
      '(?:(?:allegations?|accusations?|suspicions) (?:(?:made )?(?:against|by|from) [^,.;]{2,40}? )?(?:that(?! (?:(?:the|his|her|its|their) )?[\\p{L}-]+(?: [\\p{L}-]+)? (?:has |have |had )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?)(?=[.,;]|$))|of)|(?<!criminal )(?<!in[ -])charges? (?:(?:against|by) (?:(?! (?:includ|rang|relat|stem|are|is|was|were|after|over))[^,.;]){2,40}? )?of)(?! (?:course|such|any such|the (?:same|state|day|office)|th(?:is|at|ose|ese) (?:[a-z]+ )?(?:kind|nature|sort|type|magnitude)))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `(?:take~|took|handle~|treat~) (?:[a-z]+ ){0,2}?(?:allegations?|accusations?|suspicions?)|(?:deny~|dismiss~|reject~|refute~) (?:[a-z]+ ){0,3}?(?:allegations?|accusations?|suspicions?)|charges? of (?:[0-9$£€]|[a-z]+ (?:percent|dollars))|${CONVICTED}`,
    confidence: 0.75,
    catches: 'Allegations that the tests were faked reached parliament.',
    not: 'The cavalry charges ended the battle.',
  },
  {
    rule: 'accuse',
    words:
      '(?:accuse~) (?!of )(?<whom>(?:(?!\\b(?:one|some|many|several|most|all|any|both|each|two|three|four|members?|leaders?|heads?|the (?:[a-z]+ )?(?:president|government|minister|ministry|department|bank|university|church|city|town|chief|state)) of )[^;]){2,90}?|[^;]{2,90}?(?= of (?:[a-z]+ly )?[a-z]+ing )|[^;]{2,60}? of [\\p{L}]+(?= of )|[^;]{2,60}?(?! of [^;.]{2,60} of )(?= of (?:war|sexual|mass|vote|money|human|serious|treason|fraud|corruption|genocide|murder|rape|bias|negligence|[a-z]+(?:ion|ism|ice|ment|ness|ity|ery|cide|assault|abuse)\\b))),? of(?: being| having)?(?! (?:the|a) (?:[a-z]+ )?crimes? of)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.9,
    catches: 'The union accused the railway of hiding the audit.',
    not: 'The accused left by a side door.',
  },
  {
    rule: 'suspect-of',
    words:
      '(?:suspects?|suspected|suspecting) (?<whom>(?!(?:that|the (?:presence|involvement)|a lack|some|one|many) )[^;,.]{2,60}?) of (?:being |having )?(?=[a-z]+ing(?![\\p{L}]))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    unless: '(?:is|are|was|were|been|being|be) (?:[a-z]+ly |also )?suspected',
    confidence: 0.8,
    catches: 'Prosecutors suspect a pilot of tipping off smugglers.',
    not: 'Prosecutors questioned a suspect of the same age.',
  },
  {
    rule: 'of-which-accused',
    words:
      "(?<what>(?:(?:the|these|those|his|her|their|all) )?(?:(?!(?:over|about|of|for|in|on|with|to|from|by|at|and|or|but|as|than|after|despite|is|are|was|were|the|these|those|his|her|their|all) )[a-z-]+ ){0,3}?(?!(?:is|was|as|this|his|its|hers|has|does) )[a-z-]+(?:s|ion|ism|ice|ment|ness|ity|ery|ud|er|pe|ft|cide))(?:,? (?:that|which))? (?:he|she|it|they|(?:(?:the|his|her|their|its) (?:[a-z]+ ){0,3})?(?:[\\p{Lu}][\\p{L}.'-]+ ?){1,4}|(?:the|his|her|their|its) (?:[a-z]+ ?){1,3}) (?:is|are|was|were|stands?|stood|has been|have been|had been) (?:being )?(?:accused|suspected) of(?= ?(?:[.,;:)–]|$|(?:in|at|on|during|since|by) ))",
    bears: 'alleged',
    frame: 'what',
    by: 'hidden',
    confidence: 0.75,
    catches: 'The firm cut ties over the assaults he is accused of.',
    not: 'The firm cut ties with those whom he is fond of.',
  },
  {
    rule: 'accused-of',
    words: '(?:accused|suspected)(?:, [^,;.]{2,40},)? {adv}(?:by [^,;.]{2,60}? )?of(?: having| being)?',
    bears: 'alleged',
    frame: 'phrase',
    by: 'agent',
    unless: `suspected of ${ILLNESS}`,
    confidence: 0.9,
    catches: 'The nurse is accused of stealing drugs.',
    not: 'The accused nurse wept.',
  },
  {
    rule: 'alleged',
    words:
      '(?:alleged|suspected)(?: to)?(?! (?:that|in|by|on|at|of) )(?! (?:[\\p{L}-]+ ){0,2}?(?:cases?|patients?|infections?|causes?)(?![\\p{L}]))(?= [\\p{L}"\'])',
    bears: 'alleged',
    frame: 'noun',
    by: 'outer',
    unless:
      '(?:has|have|had|who|which|it|report|lawsuit|complaint|they|he|she|prosecutors|police|indictment|suit|affidavit|and|also) (?:also )?(?:alleged|suspected) (?:that|the|in|a|he|she|they|it)|supposed to',
    confidence: 0.8,
    catches: 'Four alleged smugglers were flown home.',
    not: 'Four smugglers were flown home.',
  },
  {
    rule: 'allege-that',
    words:
      "(?:alleges|alleged|allege|alleging) (?:(?:in|through) (?:the|a|an|his|her|its|their|court) (?:[a-z]+ )?(?:suit|lawsuit|complaint|petition|filing|papers|letter|motion|affidavit|documents) )?(?:that )?(?=(?:the|that|in|a|an|he|she|they|it|his|her|its|their|some|many|several|two|three|[\\p{Lu}][\\p{L}.'-]+) )",
    bears: 'alleged',
    frame: 'clause',
    by: 'subject',
    unless:
      '(?:an?|the|of|his|her|its|their|for|two|three|four|over|with|other|these|those|any|and|about|is|are|was|were) alleged ',
    confidence: 0.85,
    catches: 'The nurse alleges that the ward was full.',
    not: 'The lawsuit was settled.',
  },
  {
    rule: 'allegedly',
    words:
      '(?:allegedly|(?:is|are|was|were|been|being) {adv}(?:alleged|suspected|accused)(?: by [^,.;]{2,40}?)? to (?:have|be))',
    bears: 'alleged',
    frame: 'predicate',
    by: 'outer',
    confidence: 0.85,
    catches: 'The chemist allegedly sold the recipe.',
    not: 'The chemist sold the recipe.',
  },
  {
    rule: 'charged-with',
    words:
      '(?:(?:(?<!(?:politically|racially|emotionally|religiously|sexually|fully|highly|super)[ -])(?:charge~|indict~|arraign~|re-?charged|booked)) {adv}(?:(?!and )[^,;.]{2,70}?(?:, [^,;.]{2,40},)? )??(?:with|on (?:[a-z]+ )?(?:counts|charges) of|on suspicion of)|(?:indict~|arraign~) {adv}(?:[^,;.]{2,50}? )??for)(?: (?:[a-z]+ )?counts? of)?(?: having)?',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    unless: `charg(?:e|es|ed|ing) [^.;]*(?:euros|dollars|pounds|percent|fees?|cents|yen)|in charge|(?:politically|emotionally|racially|sexually|religiously|highly|heavily|supremely|so)[ -]charged|charged? (?:[0-9$£€]|for (?:the|a|each|every|using|entry|parking)|\\$)|charg(?:ed|ing) (?:up|point|station|with (?:${DUTY}|energy|emotion|electricity))|book~ (?:a|the|for|with)|${CONVICTED}`,
    confidence: 0.85,
    catches: 'Two men were charged with arson.',
    not: 'The hotel charged $20 for the towels.',
  },
  {
    rule: 'facing-charges',
    words:
      '(?:fac(?:e|es|ed|ing)|on|over|under|pending|hit with|brought|filed|drop(?:ped)?) (?:[a-z]+ ){0,4}?(?<!in )(?:charges?|counts?|indictment|allegations|accusations) (?:of|for|over|stemming from|related to|including)(?! (?:drugs|entry))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.85,
    catches: 'She appeared in court facing charges of forgery.',
    not: 'She leads the charge in the second half.',
  },
  {
    rule: 'legal-document',
    words: `(?:${LEGAL}(?: (?!which|who|on )[^,.;"]{1,40})?|prosecutors|plaintiffs?) (?:alleges?|(?<!(?:'s?|the|an?|of|his|her|their|its|any|all|some) )alleged|charged|contends?|contended)(?: that)?|(?:${LEGAL}|prosecutors) (?:charges?(?= that)|charges)(?: that)?(?! (?:of|against|on|in))|${LEGAL} (?:[^,.;]{1,40} )?(?:indicates?|indicated|suggests?|suggested|claims?|claimed|says?|said|states|stated|argues?|argued)(?: that)?(?= [\\p{L}"'])(?! (?:on|in|at|nothing)\\b)|according to (?<who>(?:an?|the|their|his|her|its|two) (?:[a-z-]+ ){0,3}?${LEGAL}(?: (?:filed|unsealed|lodged|brought)\\b[^,.;]{0,60})?),`,
    bears: 'alleged',
    frame: 'clause',
    by: 'subject',
    unless: 'consumer complaint|accuses|{det} [a-z]+ followed suit',
    confidence: 0.7,
    catches: 'The lawsuit claims that the valves were second-hand.',
    not: 'The lawsuit was filed on Monday.',
  },
  {
    rule: 'allegations-bare',
    words:
      '(?:(?:allegations|accusations|suspicions)(?: (?:by|from) (?:(?! that)[^,;.]){2,40}?)?|(?<=(?:over|amid|after|following|about|of) (?:[a-z]+ )?)claims) (?=(?:(?:he|she|they)(?! (?:has |had |have |strongly )*(?:den|reject|dismiss|disput|fac|made|makes|call|say|said))|(?:it|(?:the|his|her|its|their) [\\p{L}-]+(?: [\\p{L}-]+)?|[\\p{Lu}][\\p{L}.-]+(?: [\\p{Lu}][\\p{L}-]+)?) (?:had|has|have|was|were|is|are|did|[a-z]+ed|took|paid|gave|ran|sold|hid|knew|lied))(?![\\p{L}]))',
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    unless: `(?:deny~|dismiss~|reject~|refute~) (?:[a-z]+ ){0,3}?(?:allegations?|accusations?|suspicions?|claims)|${CONVICTED}`,
    confidence: 0.75,
    catches: 'She left over allegations she hired her brother.',
    not: 'She left over allegations against her brother.',
  },
  {
    rule: 'modifier-allegations',
    words:
      "(?:(?:allegations|accusations|suspicions)(?! (?:that|of|which))|charges(?! (?:that|of|which|in (?:[0-9]|[a-z]+ (?:minutes|hours))))|(?:allegation|accusation|charge)(?= against))(?:(?= against (?<whom>(?:(?:the|his|her|its|their|an?) )?[\\p{L}.'-]+(?: [\\p{Lu}][\\p{L}.'-]+){0,4}))|)",
    bears: 'alleged',
    frame: 'modifier',
    by: 'hidden',
    unless: `(?:deny~|dismiss~|reject~|refute~) (?:[a-z]+ ){0,3}?(?:allegations?|accusations?|charges)|${CONVICTED}`,
    confidence: 0.6,
    catches: 'He resigned over bribery allegations.',
    not: 'He resigned over bribery.',
  },
  {
    rule: 'if-convicted-of',
    words:
      '(?:if|should (?:he|she|they) be|unless) (?:convicted|found guilty)(?: on (?:all|both|the|any) (?:[a-z]+ )?counts?)? of(?: having)?',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    confidence: 0.75,
    catches: 'The warden faces ten years if convicted of selling keys.',
    not: 'The warden got ten years, having been convicted of selling keys.',
  },
  {
    rule: 'legal-document-behind',
    words: `(?:,? (?:say|claim|allege|contend)(?:s|ed)?|,? ?according to|,? ?said) (?<who>(?:an?|the|their|his|her|its|two) (?:[a-z-]+ ){0,3}?${LEGAL})(?: (?:filed|unsealed|lodged|brought)\\b[^,.;]{0,60})?`,
    bears: 'alleged',
    frame: 'preceding',
    by: 'agent',
    confidence: 0.6,
    catches: 'The cream is mostly wax, says a class action filed on Monday.',
    not: 'The judge threw out the class action filed on Monday.',
  },
  {
    rule: 'headline-lawsuit',
    words: `(?<=, )(?<who>(?:(?:the|an?) )?${LEGAL}) (?:says|said|claims|claimed|alleges|alleged)(?=[.]?$)`,
    bears: 'alleged',
    frame: 'preceding',
    by: 'agent',
    confidence: 0.6,
    catches: 'Gym owner hid cameras in lockers, lawsuit says',
    not: 'Gym owner hid cameras in lockers, says so in a lawsuit',
  },
  {
    rule: 'charge-that',
    words:
      '(?:charg(?:es|ed|ing)(?:, [^,.;]{3,40},)?|(?<=(?:critics|opponents|prosecutors|officials|rivals|groups|lawmakers) )charge) that',
    bears: 'alleged',
    frame: 'clause',
    by: 'subject',
    confidence: 0.75,
    catches: 'The ministry charged that the clinic had sold the vaccine.',
    not: 'The clinic charged a fee that nobody could pay.',
  },
  {
    rule: 'register-case',
    words:
      '(?:register~|lodge~|file~) an? (?:[a-z]+ )?(?:case|FIR|first information report) (?:of|for|alleging)(?! (?:review|reconsider))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'subject',
    confidence: 0.7,
    catches: 'Police registered a case of cheating.',
    not: 'Police registered a car of that make.',
  },
  {
    rule: 'case-registered',
    words: 'an? (?:[a-z]+ )?case (?:of|for) (?<what>[^,.;]{3,60}?) (?:was|has been|had been) (?:registered|lodged)',
    bears: 'alleged',
    frame: 'what',
    by: 'hidden',
    confidence: 0.7,
    catches: 'A case of cheating was registered at the port.',
    not: 'A case of wine was sent to the port.',
  },
  {
    rule: 'sued-over',
    words:
      '(?:(?:is|are|was|were|be|been) {adv}(?:being )?sued(?: by [^,;.]{2,60}?)?|(?:suing|sues|sued) (?!by)[^,;.]{2,60}?),? (?:for|over)(?: (?:alleged|allegedly|having))?(?! (?:damages|the (?:second|third|fourth)|years|\\$|£|€|[0-9]|a (?:second|third)|compensation|custody|peace|access|records|information|documents|divorce|the (?:release|right|return)))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'agent',
    confidence: 0.65,
    catches: 'The fashion house is being sued by a former intern over unpaid wages.',
    not: 'The fashion house is being sold by its owners over two years.',
  },
  {
    rule: 'face-claims-that',
    words:
      '(?:fac(?:e|es|ed|ing)|amid|rebut~) (?:(?:new|fresh|further|growing|renewed|similar) )?(?:claims|allegations|accusations|suspicions)(?: (?:from|by) [^,;.]{2,50}?)? that',
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    confidence: 0.7,
    catches: 'The brothers face claims from three clubs that they sold banned wax.',
    not: 'The brothers face north on maps that they sold.',
  },
  {
    rule: 'named-in-suit',
    words:
      '(?:(?:has|have|had) been |was |were |is |are )?named in (?:an?|the|his|her|court|charge) (?:[a-z-]+ ){0,2}?(?:lawsuits?|suit|complaint|indictment|charge sheet|filings?|petition|papers|documents) as(?: one of)?',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    confidence: 0.7,
    catches: 'The governor was named in a lawsuit as the buyer of stolen silver.',
    not: 'The governor was named in a will as the heir.',
  },
  {
    rule: 'sue-claiming',
    words: '(?:suing|sue~) (?<whom>[^,;.]{2,80}?),? (?:claiming|alleging|saying|arguing|contending|calling)(?: that)?',
    bears: 'alleged',
    frame: 'clause',
    by: 'subject',
    confidence: 0.8,
    catches: 'A cook is suing the hotel, claiming that it docked her pay.',
    not: 'A cook is suing the hotel for damages.',
  },
  {
    rule: 'suspect-that',
    words:
      '(?<who>police|authorities|officials|investigators|prosecutors|detectives|officers|agents) (?:also |now |still )?(?:suspect|suspected|suspects) (?![^,;.]{2,60} of (?:being |having )?[a-z]+ing(?![\\p{L}]))(?:that )?(?=(?:(?:the|that|he|she|they|it|his|her|their|its|two|three|several|some|an?|[\\p{Lu}][\\p{L}-]+) |(?:foul play|arson|sabotage|murder|terrorism|suicide|poisoning)\\b))',
    bears: 'alleged',
    frame: 'clause',
    by: 'agent',
    confidence: 0.7,
    catches: 'Police suspect that the cook poisoned the soup.',
    not: 'Police arrested the suspect at noon.',
  },
  {
    rule: 'on-suspicion',
    words:
      '(?:(?:on|under) suspicion of|suspected of|wanted (?:for|on (?:charges|suspicion) of)|sought on (?:charges|suspicion) of|on trial for|stand(?:s|ing)? trial for|stood trial for|trial(?:ed|led)? for|(?:was|were|is|are|be|being) (?:tried|prosecuted) for|sued (?:[^,;.]{2,60}? )?for(?= [a-z]+ing| (?:fraud|libel|defamation|negligence|damages|discrimination|breach|harassment|wrongful)))(?: having| being| allegedly)?',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: `suspected of ${ILLNESS}|${CONVICTED}`,
    confidence: 0.8,
    catches: 'A man was held on suspicion of theft.',
    not: 'A man was held for ransom.',
  },
  {
    rule: 'it-is-alleged',
    words:
      "(?:it|there) (?:is|was|has been|had been|were|are) {adv}(?:alleged|suspected|suspicions?|allegations?)(?: by [^,;.]{2,50}?)?,? that|(?:it) (?:is|was|has been|had been) {adv}alleged(?::| (?=(?:he|she|they|it|the|his|her|their|[\\p{Lu}][\\p{L}.'-]+) (?!to\\b)))|the (?:allegation|accusation|suspicion|case against (?:him|her|them)) (?:is|was) that|(?<!, an? )(?:suspicion|accusation|charge)s? that",
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.8,
    catches: 'It is alleged that the clerk sold the stamps.',
    not: 'It is said that the clerk sold the stamps.',
  },
  {
    rule: 'said-to-have',
    words:
      '(?:is|are|was|were) (?:also |later |then |both )?(?:said|claimed|believed|thought) to have(?: been)? (?:repeatedly |secretly |then |also )?(?=(?:followed|stalked|threatened|beaten|stabbed|shot|killed|stolen|taken (?:money|bribes|cash)|hidden|offered|forced|assaulted|raped|lured|demanded|extorted|confessed|plotted|planned|masterminded|ordered|recruited|hacked|leaked|defrauded|cheated|duped|conned|embezzled|siphoned|pocketed|swindled|forged|abused|attacked|set fire|poisoned|strangled|dumped|bribed|smuggled|groped|harassed|tortured|behind the|involved in|fired (?:shots|at|on)|robbed|kidnapped|abducted|planted|trafficked|laundered|lied|tampered|sold|passed)\\b)',
    bears: 'alleged',
    frame: 'predicate',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.45,
    catches: 'The clerk is said to have stolen the stamps to a dealer.',
    not: 'The clerk is happy to have stolen the stamps to a dealer.',
  },
  {
    rule: 'purported-doer',
    words:
      'purported (?=(?:[a-z-]+ )?(?:leader|member|mastermind|ringleader|head|agent|spy|victim|plot|scheme|role|links?|ties|crimes?|attack|fraud|supporter|militant|bomber|gang|assassin|corruption|bribe|payments?|conspiracy|breach|violation|abuse|offen[cs]e)s?\\b)',
    bears: 'alleged',
    frame: 'noun',
    by: 'outer',
    confidence: 0.6,
    catches: 'The purported leader of the ring was flown home.',
    not: 'The purported letter was flown home.',
  },
  {
    rule: 'accused-doer',
    words:
      '(?:an|the|another|two|three|his|her|of|with|as|and) accused (?=(?:[a-z-]+ )?(?:rapist|killer|murderer|gunm[ae]n|shooter|bomber|fraudster|smuggler|thief|thieves|spy|spies|ringleader|mastermind|leaker|hacker|attacker|kidnapper|terrorist|plotter|trafficker|dealer|war criminal|predator|abuser|molester|paedophile|arsonist|stalker|robber|conspirator|embezzler|swindler|scammer|poisoner|traitor)s?\\b)',
    bears: 'alleged',
    frame: 'noun',
    by: 'hidden',
    confidence: 0.7,
    catches: 'An accused smuggler walked free on bail.',
    not: 'An accused man walked free on bail.',
  },
  {
    rule: 'row-over-claims',
    words:
      '(?:over|following|after|amid|(?:dogged|hit|rocked|plagued|engulfed|haunted|marred|beset|sparked|prompted|fuelled|triggered|overshadowed|stung|angered) by|(?:row|anger|fury|outcry|storm|controversy|scandal|backlash|outrage|furore|protests?|uproar|questions|concerns?) (?:about|at|over)) (?:(?:the|his|her|their|new|fresh|recent|repeated|persistent|further|widespread|growing|public|online|media|damaging|explosive|serious|shock) ){0,2}claims(?: (?:from|by|in) [^,;.]{2,50}?)? that',
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    unless:
      '(?:deny~|dismiss~|reject~|refute~|rebut~|evidence|proof|truth|investigat\\w+|inquir\\w+|probe|look~|confirm\\w*|doubts?|weight|contrary|response) (?:[a-z]+ ){0,3}?(?:claims|complaints)',
    confidence: 0.5,
    catches: 'The council is in a row over claims that it paid for bins that were never built.',
    not: 'The council is in a row over bins that were never built.',
  },
  {
    rule: 'claims-of-crime',
    words:
      '(?:claims|complaints|claim|complaint|suggestions|reports?(?= of (?:sexual|bribe|fraud|corrupt))) (?:by [^,;.]{2,40}? |against [^,;.]{2,40}? )?of (?=(?:[a-z-]+ ){0,2}?(?:abuse|assault|fraud|corruption|bribery|rape|harassment|bullying|torture|misconduct|discrimination|racism|negligence|theft|cheating|rigging|interference|collusion|plagiarism|doping|match-fixing|nepotism|malpractice|mistreatment|ill-treatment|brutality|forgery|infidelity|wrongdoing|vote-buying|intimidation|extortion|cruelty|embezzlement|mismanagement|impropriety|bias|cover-up|foul play|insider trading)\\b)',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless:
      '(?:deny~|dismiss~|reject~|refute~|rebut~|evidence|proof|truth|investigat\\w+|inquir\\w+|probe|look~ into|confirm\\w*) (?:[a-z]+ ){0,3}?(?:claims?|complaints?)',
    confidence: 0.6,
    catches: 'Two cooks left after claims of bullying.',
    not: 'Two cooks left after claims of a refund.',
  },
  {
    rule: 'accuser-says',
    words:
      '(?:women|men|girls|boys|victims?|accusers?|patients|pupils|employees|workers|woman|man|teenager|student|students|staff|assistant|aide|maid|nurse|model|models|player|players|actress(?:es)?) who (?:claims?|claimed|says?|said)(?: that)? (?=(?:he|she|they|the|his|her|it|\\p{Lu}[\\p{L}-]+)[^,.;]{0,60}\\b(?:assaulted|raped|abused|harass(?:ed|es)|groped|attacked|molested|beat|touched|threatened|cheated|defrauded|stole|forced|drugged|hit|punched|bullied|fired|underpaid|discriminated|withheld|exploited|coerced|pressured|kissed)\\b)',
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    confidence: 0.65,
    catches: 'A maid who says he withheld her pay spoke to the paper.',
    not: 'A maid who says he likes soup spoke to the paper.',
  },
  {
    rule: 'critics-charge',
    words:
      '(?<=(?:critics|opponents|prosecutors|officials|rivals|groups|lawmakers|activists|detractors|campaigners|democrats|republicans) )(?:charge|allege|contend)(?= (?:is|are|was|were|has|have|the|a|he|she|they|it|its|his|her|their)\\b)|(?<=(?:who|as|which) )(?:(?!(?:an?|by|the|their|his|her|of|in|for|to|is|are|was|were)\\b)\\p{L}+ ){1,3}(?:allege~|charge(?= (?:is|was|are)))(?=[,.;]| )',
    bears: 'alleged',
    frame: 'clause',
    by: 'hidden',
    confidence: 0.6,
    catches: 'It is a camp that critics charge is a prison.',
    not: 'It is a camp that critics left for a prison.',
  },
  {
    rule: 'believed-behind',
    words:
      '(?:thought|believed|said|understood|presumed) to (?:be|have been) (?=(?:behind|responsible for|involved in|complicit in|part of (?:the|a) (?:gang|ring|plot|network|cell)|the (?:mastermind|ringleader|leader of the (?:gang|ring|cell)))(?![\\p{L}]))',
    bears: 'alleged',
    frame: 'phrase',
    by: 'hidden',
    unless: CONVICTED,
    confidence: 0.5,
    catches: 'The man thought to be behind the theft is a diver.',
    not: 'The man thought to be at home is a diver.',
  },
];
