import type { EvidenceCue } from './evidence-cue.ts';

const FALSE_CLAIMS = '(?:false|bogus|exaggerated|inflated|misleading|unfounded|untrue|inaccurate|unreliable)';
const INVENTED =
  '(?:invented|fabricated|false|fakes?|faked|untrue|made up|staged|doctored|exaggerated|inflated|hoax(?:es)?|fiction|baseless|bogus|wrong|inaccurate)';

/** What an unreliable source spreads. */
const LIES =
  '(?:lying|lies|falsehoods?|exaggerat\\w+|(?:dis|mis)information|fabricat\\w+|conspiracy theor\\w+|fake news|hoaxes|propaganda|untruths|tall tales|hyperbole|bluster|overstat\\w+|inflating|(?:un)?founded (?:claims|rumou?rs)|unfounded rumou?rs|false (?:claims|reports|rumou?rs|statements)|baseless (?:claims|rumou?rs)|unverified (?:claims|reports))';

/** Cues by which the article says that a claimant's word has been unreliable. */
export const CAVEATS: readonly EvidenceCue[] = [
  {
    rule: 'convicted-before',
    words:
      '(?:(?:once|previously|twice|later|earlier) (?:convicted of|jailed for|fined for|sued for|found guilty of) (?:fraud|perjury|forgery|libel|lying|deception|false accounting|defamation|fabricating [a-z]+|theft)|(?:lied|perjured (?:himself|herself)) (?:twice |repeatedly )?(?:under oath|in court|to (?:the )?(?:police|court|investigators|congress|parliament))|convicted (?:fraudster|liar|perjurer|forger|swindler|conman|con artist)|(?:serial|habitual|pathological|compulsive|known|proven|notorious|inveterate) (?:liar|fabulist|fantasist|hoaxer|exaggerator|fraudster)|conspiracy theorist|discredited (?:former )?(?:doctor|researcher|scientist|author|historian|witness|journalist|expert|academic|physician|pollster))',
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.6,
    catches: 'The healer, once convicted of fraud, said the oil had cured forty.',
    not: 'The healer, once elected mayor, said the oil had cured forty.',
  },
  {
    rule: 'credibility-doubted',
    words:
      "(?:(?:his|her|its|their|the [a-z]+'s|[\\p{Lu}][\\p{L}-]+'s?) (?:[a-z]+ )?(?:credibility|reliability|truthfulness|trustworthiness|honesty|veracity|motives|track record) (?:is|was|are|were|has been|have been|had been|came) (?:{adv}(?:questioned|challenged|attacked|undermined|called into question|in (?:doubt|question|tatters)|under (?:fire|question|scrutiny)|into question|suspect|doubtful|shaky|damaged|poor|patchy|mixed))|(?:(?:is|was|are|were) (?:not )?(?:an? )?(?:unreliable|untrustworthy|not credible|not reliable|unreliable (?:witness|narrator|source)|not to be (?:trusted|believed|relied (?:up)?on)|biased (?:witness|source)))|can(?: not|n't|not) be (?:trusted|believed|relied (?:up)?on|taken at (?:face value|his word|her word|its word|their word))|could not be relied (?:up)?on|changed (?:his|her|its|their) (?:story|account|version)(?: [a-z]+)? (?:times|several times|twice|repeatedly|more than once)|(?<!(?:witnesses|officials|sources|sides|residents|relatives|reports|media|police|and [^,.;]{1,40}) (?:have |had )?)(?:given|gave|offered) (?:two|three|several|conflicting|contradictory|inconsistent|shifting|different) (?:accounts|versions|stories)|(?:has|have|had) (?:a )?(?:vested|financial|personal|political) (?:interest|motive|stake) (?:in|for|to)|stand~ to (?:gain|profit|benefit|inherit)|has an axe to grind|bear~ (?:him|her|them|it) a grudge|(?:has|have) (?:a )?(?:form|grudge)(?= ?[.,;\"]|$))",
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.6,
    catches: 'The witness has changed his story three times.',
    not: 'The witness has changed his shirt three times.',
  },
  {
    rule: 'false-before',
    words: `(?:(?:has|have|had)(?: {adv}| at times in the past | in the past | sometimes | often )?|sometimes |often |previously |known (?:to|for) )(?:(?<who>[\\p{L}]+) (?:has|have) )?(?:issu(?:e|ed|ing)|ma(?:de|ke|king)|publish(?:ed|ing)?|spread(?:ing)?|circulat(?:ed|ing)|put out|post(?:ed|ing)?) (?:a number of |many |numerous |several )?${FALSE_CLAIMS} (?:claims?|statements?|reports?|accounts?|figures|information|stories)`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.85,
    catches: 'The militia has made false claims before.',
    not: 'The militia has made its claims public.',
  },
  {
    rule: 'claimed-others-deeds',
    words:
      '(?:(?:has|have|had) (?:at times |sometimes |often |previously |repeatedly )?(?:in the past |before )?)?claim~ (?:(?:responsibility|credit) for )?(?:attacks?|acts?|bombings?|operations?|incidents?|things|killings?)(?: (?:that|which))? (?:it|they|he|she) (?:had nothing to do with|did not (?:carry out|commit)|had no (?:part|role|hand) in|was not behind|were not behind)',
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.85,
    catches: 'The network has claimed responsibility for attacks it had nothing to do with.',
    not: 'The network claimed responsibility for the attack.',
  },
  {
    rule: 'history-of',
    words: `(?:(?:a|long|track) (?:[a-z]+ )?(?:history|record|habit|tendency|reputation|penchant|track record|pattern|fondness) (?:of|for|to) (?:making |spreading |peddling )?(?:[a-z]+ )?(?:lying|${LIES}|inflating|${FALSE_CLAIMS}|unreliab\\w+|exaggerate|embellish\\w*|overstate|overpromising|promising [^.;,]{3,40}? (?:that|which) (?:do not|did not|never|don't|fail)|deceiv\\w+|mislead\\w+|crying wolf)|(?:is|are|was|were) (?:known|notorious) for (?:exaggerat\\w+|lying|inflating|making ${FALSE_CLAIMS}|spreading))`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.8,
    catches: 'The ministry has a history of inflating its figures.',
    not: 'The ministry has a history of its own.',
  },
  {
    rule: 'known-for-lies',
    words: `(?:(?:known|notorious|infamous|criticised|criticized|sanctioned|banned|suspended|fined|condemned|rebuked) for (?:(?:often|sometimes|regularly|repeatedly) )?(?:(?:spreading|making|peddling|publishing|posting|pushing|sharing|promoting|issuing|its|his|her|their|circulating) )?(?:[a-z]+ ){0,2}?${LIES}|(?:prone|given|no stranger) to (?:[a-z]+ ){0,2}?${LIES}|(?:(?:has|have|had) (?:previously|repeatedly|often|in the past|long|also|regularly|frequently|before)? ?|who |which |often |regularly |routinely |frequently |previously |repeatedly )(?:spread|spreads|spreading|peddled|peddles|pushed|pushes|promoted|promotes|published|publishes|posted|posts|shared|shares|amplified|traffics in|trafficked in|circulated|disseminated) (?:[a-z]+ ){0,2}?${LIES}|(?:target|victim|part) of a (?:[\\p{L}]+ )?(?:disinformation|misinformation|propaganda|smear) campaign)`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.7,
    catches: 'The channel, known for spreading conspiracy theories, said the dam had burst.',
    not: 'The channel, known for cookery, said the dam had burst.',
  },
  {
    rule: 'often-exaggerates',
    words: `(?:often|frequently|regularly|routinely|sometimes|habitually|consistently|usually|typically|tend~ to|tends to|has (?:repeatedly|previously|in the past)|have (?:repeatedly|previously|in the past)) (?:exaggerat(?:e|es|ed)|overstat(?:e|es|ed)|embellish(?:es|ed)?|overclaim(?:s|ed)?|understat(?:e|es|ed)|play(?:s|ed)? down|minimi[sz](?:e|es|ed)|conceal(?:s|ed)?|inflat(?:e|es|ed)|lied|lies|mislead(?:s)?|misled|fabricat(?:e|es|ed)|been (?:wrong|inaccurate|unreliable|caught lying|proved wrong|proven wrong|accused of (?:exaggerating|lying|inflating|fabricating|spreading))|(?:proved|proven|turned out|been) (?:to be )?(?:wrong|false|unreliable|inaccurate|exaggerated))`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.8,
    catches: 'Both armies routinely exaggerate enemy losses.',
    not: 'Both armies routinely rotate troops.',
  },
  {
    rule: 'turned-out-false',
    words: `(?:(?:earlier|previous|past|prior|old) (?:[\\p{L}'-]+ ){0,4}?|(?:last (?:week|month|year)|in the past|previously|in [0-9]{4}),? (?:(?! (?:said|says|told|that|claimed|argued) )[^.;]){3,60}? )(?:turned out|proved|(?:was|were|has been|have been) (?:later )?(?:found|shown|proven|exposed|revealed)|(?:was|were)) (?:to be |to have been |as |as an? )?(?:later )?${INVENTED}`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.75,
    catches: 'Two of its earlier range figures turned out to be invented.',
    not: 'Two of its earlier engines turned out to be for sale.',
  },
  {
    rule: 'passed-off',
    words: 'pass~ off (?:[^.;,]{3,60}?) as (?:real|genuine|true|new|recent|authentic|(?:its|his|her|their) own)',
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.75,
    catches: 'Last month the office passed off film of a game as real.',
    not: 'Last month the office passed on film of a game.',
  },
  {
    rule: 'never-happened',
    words:
      "(?:claim~|announce~|celebrate~|boast~ of|report~|trumpet~|hail~) (?:[a-z]+ ){0,3}?(?:attacks?|victor(?:y|ies)|success(?:es)?|triumphs?|strikes?|raids?|battles?|downings?|kills?) (?:that|which) (?:never|did not|didn't|had not) (?:happen(?:ed)?|take place|took place|taken place|exist(?:ed)?|occur(?:red)?)",
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.8,
    catches: 'The militia has announced victories that never took place.',
    not: 'The militia has announced a parade that will take place in May.',
  },
  {
    rule: 'caught-lying',
    words: `(?:(?:he|she|it|they) )?(?:has|have|had|was|were) (?:(?:been|previously|repeatedly|twice|once) )*(?:(?:caught|convicted of|found guilty of|sanctioned for|fined for|reprimanded for|jailed for) (?:lying|faking|fabricating|inventing|making up|perjury|forging|doctoring|spreading ${FALSE_CLAIMS})|discredited|(?:forced|obliged|ordered) to (?:retract|withdraw|correct|apologi[sz]e for)|had to (?:retract|withdraw))`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.7,
    catches: 'The site has twice been caught inventing quotes.',
    not: 'The site has twice been sold.',
  },
  {
    rule: 'whose-reports',
    words: `(?<who>(?:the )?[\\p{L}\\p{N}.'-]+(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}.'-]*){0,3}), whose (?:[a-z]+ ){0,2}(?:claims?|reports?|figures|predictions?|statements?|forecasts?|promises|accounts?|estimates|word|warnings)(?: [^,.;]{2,40}?)? (?:has|have|had|is|are|was|were) (?:often |frequently |sometimes |repeatedly |twice |later |since |all )?(?:been |proved |proven |turned out |shown ){0,2}(?:to be )?(?:${INVENTED}|inaccurate|unreliable|wide of the mark|disputed|debunked|questioned|contradicted|discredited|failed to materiali[sz]e|come to nothing|not materiali[sz]ed),?`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.7,
    catches: 'Radio Mora, whose reports on the war have often proved wrong, said the mill was on fire.',
    not: 'Radio Mora, whose reports on the war have often won prizes, said the mill was on fire.',
  },
];
