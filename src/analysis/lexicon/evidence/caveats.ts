import type { EvidenceCue } from './evidence-cue.ts';

const FALSE_CLAIMS = '(?:false|bogus|exaggerated|inflated|misleading|unfounded|untrue|inaccurate|unreliable)';
const INVENTED =
  '(?:invented|fabricated|false|fakes?|faked|untrue|made up|staged|doctored|exaggerated|inflated|hoax(?:es)?|fiction|baseless|bogus|wrong|inaccurate)';

/** Cues by which the article says that a claimant's word has been unreliable. */
export const CAVEATS: readonly EvidenceCue[] = [
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
    words: `(?:(?:a|long|track) (?:[a-z]+ )?(?:history|record) of (?:making )?(?:[a-z]+ )?(?:exaggerat\\w+|lying|inflating|${FALSE_CLAIMS}|fabricat\\w+|unreliab\\w+|propaganda)|(?:is|are|was|were) (?:known|notorious) for (?:exaggerat\\w+|lying|inflating|making ${FALSE_CLAIMS}|spreading))`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.8,
    catches: 'The ministry has a history of inflating its figures.',
    not: 'The ministry has a history of its own.',
  },
  {
    rule: 'often-exaggerates',
    words: `(?:often|frequently|regularly|routinely|sometimes|habitually|has (?:repeatedly|previously|in the past)|have (?:repeatedly|previously|in the past)) (?:exaggerat(?:e|es|ed)|overstat(?:e|es|ed)|inflat(?:e|es|ed)|lied|lies|fabricat(?:e|es|ed)|been (?:wrong|inaccurate|unreliable|caught lying))`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.8,
    catches: 'Both armies routinely exaggerate enemy losses.',
    not: 'Both armies routinely rotate troops.',
  },
  {
    rule: 'turned-out-false',
    words: `(?:(?:earlier|previous|past|prior|old) (?:[\\p{L}'-]+ ){0,4}?|(?:last (?:week|month|year)|in the past|previously|in [0-9]{4}),? [^.;]{3,60}? )(?:turned out|proved|(?:was|were|has been|have been) (?:later )?(?:found|shown|proven|exposed|revealed)|(?:was|were)) (?:to be |to have been |as |as an? )?(?:later )?${INVENTED}`,
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
    words: `(?:has|have|had|was|were) (?:(?:been|previously|repeatedly|twice|once) )*(?:(?:caught|convicted of|found guilty of|sanctioned for|fined for|reprimanded for|jailed for) (?:lying|faking|fabricating|inventing|making up|perjury|forging|doctoring|spreading ${FALSE_CLAIMS})|discredited|(?:forced|obliged) to (?:retract|withdraw)|had to (?:retract|withdraw))`,
    bears: 'source-caveat',
    frame: 'source',
    by: 'outer',
    confidence: 0.7,
    catches: 'The site has twice been caught inventing quotes.',
    not: 'The site has twice been sold.',
  },
];
