import type { EvidenceCue } from './evidence-cue.ts';

const DOCUMENTS =
  '(?:documents?|records?|e?-?mails?|letters?|messages?|memos?|filings?|footage|videos?|photographs?|images?|imagery|recordings?|transcripts?|contracts?|invoices?|data|receipts?|logs?|files?|ledgers?|minutes|testimony|tests?|figures|statistics|evidence|register|registry|certificates?|dating|readings|measurements|scans?|samples|analys[ei]s|research|dna|studies|study|pictures|photos|numbers|x-rays|experiments|cctv|reports?)';
const REPORT =
  '(?:claims?|accounts?|version|allegations?|assertions?|reports?|figures?|numbers?|stor(?:y|ies)|descriptions?|statements?|estimates?|testimony|evidence|narrative|theory|argument|charges?|suspicions?|contention|findings?|conclusions?|timeline|tolls?|recollections?|explanation|alibi|complaints?|words|accusations?)';
const SAYS_SO =
  'corroborate~|back~(?: up)?|bear~ out|support~|echo~|mirror~|match~|tally with|tallies with|tallied with|fits? (?:with )?|dovetail~ with|reinforce~|substantiate~|underpin~|bolster~|buttress~|(?:is|are|was|were|be|seems?|appears?)(?: to be)? {adv}(?:consistent|in line|in keeping) with|(?:lend~|add~|give~) (?:[a-z]+ )?(?:weight|credence|credibility|support|substance) to|bear~ witness to|square~ with|chime~ with|accord~ with|agree~ with';

/** Cues by which another outlet, a document or an independent witness says the same. */
export const CORROBORATED: readonly EvidenceCue[] = [
  {
    rule: 'as-documents-show',
    words: `as (?<who>(?:[\\p{L}'-]+ ){0,4}?${DOCUMENTS}(?: [^,.;]{3,60}?)?) (?:(?:has|have|had) )?{adv}(?:show|shows|showed|shown|reveal(?:s|ed)?|unveiled|document(?:s|ed)?|confirm(?:s|ed)?|attest(?:s|ed)?|make clear|made clear|demonstrate[ds]?),`,
    bears: 'corroborated',
    frame: 'clause',
    by: 'agent',
    confidence: 0.7,
    catches: 'As documents leaked to the press have shown, the order came from the general.',
    not: 'As documents are sorted, the general brings tea.',
  },
  {
    rule: 'backed-by',
    words:
      "(?:(?:was|were|is|are|has been|have been|been) {adv})(?:corroborated|backed up|backed|borne out|supported|confirmed|matched|echoed|substantiated|vindicated) (?:independently )?by(?= (?:[\\p{L}'-]+ ){0,6}?(?:witness(?:es)?|records?|documents?|footage|videos?|images?|photographs?|neighbou?rs?|residents?|colleagues?|emails?|messages?|data|evidence|reports?|passengers?|logs?|receipts?|people|testimony|recordings?|researchers|experts|officials|nurses?|doctors?|teachers?|drivers?|officers?|lawyers?|relatives|friends?|family|staff|workers?|villagers|bystanders?|figures|statistics|surveys?|stud(?:y|ies)|tests?|imagery|pictures|photos|cameras?|cctv|statements|others|reporters|inquiry)(?![\\p{L}]))",
    bears: 'corroborated',
    frame: 'subject',
    by: 'agent',
    confidence: 0.8,
    catches: 'Her account was corroborated by two neighbours.',
    not: 'Her campaign was funded by volunteers.',
  },
  {
    rule: 'account-backed-by',
    words:
      "(?<=(?<ref>{accusation}),? (?:(?:that|which) (?:is|was|are|were) )?)(?:corroborated|backed up|backed|supported|borne out|confirmed) {adv}by (?<who>(?:[\\p{L}'-]+ ){0,4}?(?:witness(?:es)?|records?|documents?|footage|videos?|images?|photographs?|neighbou?rs|e-?mails|messages|letters?|receipts?|logs?|data|colleagues?|employees?|residents|relatives|friends?|minutes|contracts?|statements?))",
    bears: 'corroborated',
    frame: 'reference',
    by: 'subject',
    confidence: 0.75,
    catches: 'The bank hid the losses, a clerk said, an account backed by emails.',
    not: 'The accounts signed by the clerk were burnt.',
  },
  {
    rule: 'bear-out',
    words:
      "(?<!not )(?<!n't )(?<!to )(?:(?:bear~) (?<ref>him|her|them|[\\p{Lu}][\\p{L}'-]+) out|back~ (?:him|her|[\\p{Lu}][\\p{L}'-]+) up|vindicate~ (?:him|her|them)(?= ?(?:[.,;:]|$| on this| on that)))",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.75,
    catches: 'Harbour records bear her out.',
    not: 'Two sailors bore her out of the cabin.',
    unless: 'out of|up (?:to|against|onto)',
  },
  {
    rule: 'claim-matches',
    words: `(?<ref>that|this|which|(?:the|his|her|its|their) ${REPORT}) (?:match(?:es|ed)|(?:tallie[sd]|squares|squared|chimes|agrees|agreed|accords) with|(?:is|was|are|were) {adv}(?:in line|consistent) with|(?:is|was) echoed (?:in|by)) (?<who>(?!that |this |those |these )(?:what )?[^,.;]{2,40}?(?:${DOCUMENTS}|${REPORT}|witnesses|shows?|say|says)[^,.;]{0,30})(?=[.,;]|$)`,
    bears: 'corroborated',
    frame: 'reference',
    by: 'agent',
    confidence: 0.7,
    catches: 'That matches what the land registry shows.',
    not: 'She keeps matches in what the registry calls a shed.',
  },
  {
    rule: 'corroborate',
    words: `(?<!not )(?<!\\btake )(?<!\\btakes )(?<!\\btook )(?<!n't )(?<!(?<!(?:appear|appears|appeared|seem|seems|seemed) )to )(?:${SAYS_SO}) (?<ref>(?:{det}|[\\p{Lu}][\\p{L}.'-]+(?:'s|')) (?:[\\p{L}.'-]+ ){0,2}?${REPORT})`,
    bears: 'corroborated',
    frame: 'reference',
    by: 'subject',
    unless: 'consistent with (?:his|her|its|their|my|our) (?:previous|earlier|past|prior|own) ',
    confidence: 0.8,
    catches: 'Satellite images support her account.',
    not: 'Friends support her decision.',
  },
  {
    rule: 'evidence-of-this',
    words:
      "there(?:'s| is| was) (?:some|ample|strong|plenty of|growing|mounting) evidence (?:of (?:this|that)|for (?:this|that))",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'hidden',
    confidence: 0.6,
    catches: 'There is some evidence of this.',
    not: 'There is some evidence of water on the moon.',
  },
  {
    rule: 'separately-reported',
    words:
      '(?:also|independently|separately|likewise|similarly) (?:reported|confirmed|described|recorded|carried|noted) (?<ref>the (?:same|[a-z]+)|(?:that|this|it))(?= ?(?:[.,;:]|$)| (?:to|in|on|at|after|citing|quoting|and) )',
    bears: 'corroborated',
    frame: 'reference',
    by: 'subject',
    confidence: 0.6,
    catches: 'A second station separately reported the strike.',
    not: 'A second station reported on the weather.',
  },
  {
    rule: 'said-the-same',
    words:
      "(?:(?:say~|(?:tells?|told)(?: [\\p{L}'-]+){0,4}?|report~|find~|found|describe~|give~|gave|make~|recall~|recount~|remember~|heard|saw|came to|come~ to|reach~|arrive~ at|arriv(?:ed|es) at|show~|record~|list~|return~|produce~|yield~) (?:very |pretty )?(?:much |exactly |almost |virtually |broadly |roughly )?the same(?: (?:thing|claim|scene|events?|sequence(?: of events)?|picture|numbers?|figures?|amount|total|conclusion|result|reading|pattern|sum|answer|date|time|place|name|stor(?:y|ies)|account|effect|finding|outcome))?|(?:describe~|saw|heard|recall~|recount~|remember~|mention~|noticed|smelled|witnessed|filmed|found|detected|measured|identified|documented) the same [\\p{L}-]+)(?= ?(?:[.,;:]|$| (?:on|in|when|after|to|from|at) (?!every )))",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:percent|per cent|%|voters|respondents|democrats|republicans|number who|those who|would|not|always|repeatedly) (?:[a-z]+ ){0,2}(?:say|says|said|saying|make|made)',
    confidence: 0.7,
    catches: 'A nun who sat behind him said the same.',
    not: 'A nun who sat behind him said the same of his brother.',
  },
  {
    rule: 'same-account',
    words:
      "(?:gave|gives?|offer(?:ed|s)?|carr(?:y|ied|ies)|ran|aired|published|provide[sd]?|t[oe]lls?|told|describe~|report~|recall~|recount~|share~|relate~) (?:[\\p{L}'-]+ ){0,3}?(?:a |an |the )?(?:[a-z]+ly )?(?:same|similar|matching|consistent|identical|almost identical|near-identical|comparable|corroborating) (?:account|story|version|description|testimony|statement|scene|experience|incident|treatment|picture|tale|detail|pattern|episode|encounter|abuse|scenario|report)s?|(?:gave|told|shared|recounted) (?:[\\p{L}'-]+ ){0,3}?(?:similar|identical|matching) stories",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.8,
    catches: 'Two other passengers gave a similar account.',
    not: 'Two other passengers gave evidence.',
  },
  {
    rule: 'agreed',
    words: '(?:agreed|agrees|concurred|concurs)(?= ?(?:[.:;]|$|, (?:saying|adding|noting|telling|though)))',
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    unless:
      '(?:was|were|is|are|be|been|as|not|to|have|once|when|being) agreed|(?:he|she|they|I|we|who|all|everyone|everybody|sides|parties|both) (?:agreed|agrees|concurred)',
    confidence: 0.55,
    catches: 'A vet who looked at the carcasses agreed.',
    not: 'A vet who looked at the carcasses agreed to wait.',
  },
  {
    rule: 'says-as-much',
    words: `(?:point~ (?:in )?(?:the same|that) (?:way|direction)|(?:suggest~|indicate~|show~) as much|(?:tells?|told) (?:much )?(?:the same|a similar) (?:story|tale)|paint~ (?:much )?(?:the same|a similar) picture|(?<=${DOCUMENTS}(?: [^,.;]{3,40})? )(?:(?:support~|back~|prove~|reinforce~|substantiate~|underline~|confirm~) (?:this|that|it|him|her|them)(?: up| out| right)?|says? as much))(?= ?(?:[.,;:]|$))`,
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    unless:
      "(?:not|n't|never|nothing|no) (?:[a-z]+ ){0,2}(?:support|back|prove|suggest|show|point)|able to (?:support|back|prove|confirm|substantiate)",
    confidence: 0.65,
    catches: 'Official data point the same way.',
    not: 'Official signs point the wrong way.',
  },
  {
    rule: 'in-line-with-reports',
    words:
      "(?:fall~ in line|(?:is|are|was|were|be|seems?|appears?) (?:to be )?(?:very |broadly |largely )?(?:in line|in keeping|consistent)|line~ up|jibe~|correspond~|conform~|tall(?:y|ies|ied)|square~|fits?|match~(?= )) (?:with |to |in )?(?:what (?!I(?: |'))(?:[\\p{L}'.-]+ ){1,4}?(?:already |previously |also )?(?:heard|reported|told|seen)|(?:(?:the|other|our|its|some|several|many|earlier|previous|past|prior|recent|existing|[\\p{Lu}][\\p{L}.-]+|[\\p{Lu}][\\p{L}.-]+'s?|[a-z]+'s) ){0,4}(?:reporting|reports?|rumou?rs?|leaks?|predictions?|claims?|accounts?|stories))(?![\\p{L}])",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'outer',
    unless:
      "(?:not|n't|never|hardly|nor) (?:[a-z]+ ){0,3}(?:in line|consistent|line up|correspond|tally|square|fit|match)|(?:his|her|my) (?:own|earlier|previous)",
    confidence: 0.6,
    catches: 'The clip corresponded to Reuters reporting of the raid.',
    not: 'The clip corresponded to nothing that we know.',
  },
  {
    rule: 'saw-it-too',
    words:
      '(?:heard|saw|felt|noticed|reported|remembered|recalled|witnessed|smelled|found|recorded|detected|measured|filmed) (?:it|this|that|them|him|her|the [a-z]+),? (?:too|as well)(?= ?(?:[.,;:]|$))|(?:say~|said|testified|think~|believe~|maintain~|claim~) so,? (?:too|as well)(?= ?(?:[.,;:]|$))',
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.65,
    catches: 'A second team, on the far bank, heard it too.',
    not: 'A second team, on the far bank, heard the radio.',
  },
  {
    rule: 'so-did',
    words:
      "(?<=^)so (?:did|does|do|had|has|have) (?<who>(?!(?:I|we|you)\\b)[^,.;]{3,60})(?=[,.;]|$)|as (?:did|does|have|has|had) (?<own>(?:(?:two|three|several|many|the|a|an|his|her|other|some) )?(?:[\\p{L}'-]+ ){0,3}?(?:witness(?:es)?|colleagues?|neighbou?rs?|residents?|officials|records?|documents?|footage|data|passengers|others|police))(?=[,.;]|$)",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'agent',
    confidence: 0.55,
    catches: 'So did his son, from a tree.',
    not: 'So did you, I hear.',
  },
  {
    rule: 'matches-what-was-said',
    words:
      "(?<!not )(?<!n't )(?:match~|tally with|tallies with|tallied with|fits? (?:with )?|(?:is|are|was|were) {adv}consistent with|chime~ with|echo~|mirror~|square~ with|accord~ with|support~) (?:what (?:[\\p{L}.'-]+ ){1,6}?(?:said|told|described|says?|saw|reported|recalled|claimed|claims?|alleged?s?)|(?:that|this|them)(?= ?(?:[.,;]|$| (?:to|within|on|in) ))|(?:(?:those|that|the|his|her|their|its|two|several) )?(?:[\\p{L}'-]+ ){0,3}?(?:pictures|photos|camera footage|logs|records|registers?|receipts|documents|emails|messages|satellite images))(?![\\p{L}])",
    bears: 'corroborated',
    frame: 'nearby',
    by: 'subject',
    unless: "what (?:I|we)(?:'ve| have)? |music|prints?|socks",
    confidence: 0.6,
    catches: 'The marks on the hull match what the crew said.',
    not: 'The marks on the hull match the paint.',
  },
  {
    rule: 'also-reported',
    words:
      '(?:also|likewise|too,|similarly|independently|separately) (?:reported|spoke of|described|documented|recorded|counted|cited|saw|heard|witnessed|recalled|remembered) (?:that )?(?=[\\p{L}\\p{N}])',
    bears: 'corroborated',
    frame: 'clause',
    by: 'subject',
    confidence: 0.5,
    catches: 'State radio also reported two deaths.',
    not: 'State radio also played two songs.',
  },
  {
    rule: 'consistent-with',
    words:
      "(?<!not )(?<!n't )(?:(?:is|are|was|were|appears?|appeared|be) {adv}|to be )consistent with (?=(?:an?|the|being|having|those|injuries|damage|use|[a-z]+) )",
    bears: 'corroborated',
    frame: 'phrase',
    by: 'outer',
    unless: '(?:previous|earlier|past|prior|own) (?:statements?|comments?|remarks?)',
    confidence: 0.5,
    catches: 'The damage was consistent with a gas leak.',
    not: 'The damage was inconsistent with a gas leak.',
  },
  {
    rule: 'similar-given-by',
    words:
      '(?:similar|matching|identical) (?:accounts?|stories|versions?|descriptions?|reports?|complaints?|claims?) (?:were|was|have been|has been|came|also came) (?:(?:given|told|reported|heard|made|offered|provided) )?(?:by|from) (?<who>[^,.;]{3,60})',
    bears: 'corroborated',
    frame: 'nearby',
    by: 'agent',
    confidence: 0.65,
    catches: 'Similar accounts were given by three drivers.',
    not: 'Similar cakes were given by three drivers.',
  },
];
