import type { EvidenceCue } from './evidence-cue.ts';

/** What is looked into to find out how it is. */
const INQUIRY =
  '(?:results?|findings?|tests?|stud(?:y|ies)|evidence|data|trials?|footage|samples?|research|analys[ie]s|investigations?|inquir(?:y|ies)|reports?|probe|experiments?|surveys?|autopsy|post-?mortem|review|images?|photographs?|records)';
/** What is asked of a claim, a message, a film: whether it is so. */
const TRUTH =
  '(?:authenticity|veracity|accuracy|truth|truthfulness|reliability|credibility|validity|provenance|origins?)';
/** What may be true or not. */
const TOLD =
  "(?:(?:the|this|that|these|those|such|his|her|its|their|any|either|both|[\\p{Lu}][\\p{L}.-]+'s?) )(?:[\\p{L}'-]+ ){0,3}?(?:{saying}|videos?|footage|letters?|messages?|recordings?|documents?|images?|photographs?|tapes?)";
const NOBODY_KNOWS =
  "(?:unclear|uncertain|unknown|no idea|(?:not|n't) (?:[a-z]+ )?(?:clear|known|certain|sure|say|tell|know|determine|establish)|(?:unable|impossible|hard|difficult|no way) (?:[^,.;]{2,20} )?(?:to|of) [a-z]+)";
const MADE_PUBLIC =
  '(?:public(?:ly available)?|official|independent|direct|hard|firm|reliable|clear|definitive|conclusive|available)';

/** Further cues by which the article says that a claim has not been shown to be so. */
export const UNPROVEN: readonly EvidenceCue[] = [
  {
    rule: 'not-clear-that',
    words:
      "(?:it (?:is|was|remain~|has|seem~)|it's) (?:by no means|far from|not|n't|still not|not at all|not yet|not immediately|never|anything but|been far from)(?: entirely| at all| even| yet| been| so| immediately)? (?:clear|certain|known|proven|proved|established|obvious|evident|settled|a given|confirmed) that(?! [^,.;]{2,60}? (?:will|would|should|can) )",
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    confidence: 0.7,
    catches: 'It is by no means clear that the gift was declared.',
    not: 'It is by now clear that the gift was declared.',
  },
  {
    rule: 'nothing-shows-whether',
    words: `no (?:${MADE_PUBLIC} )*(?:record|records|information|documentation|data|evidence|proof|way of knowing|way to know|indication|account|figures) (?:of|on|as to|showing|to (?:show|indicate|suggest|say|tell)|that (?:shows|says|would show)|exists? (?:of|to show))? ?(?:whether|if)`,
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    confidence: 0.6,
    catches: 'There is no public record of whether the gift was declared.',
    not: 'There is no public record of the band that was banned.',
  },
  {
    rule: 'inconclusive',
    words: `(?<=${INQUIRY} (?:[^,.;]{0,40} )?)(?:(?:is|are|was|were|has been|have been|prove~|remain~) {adv}(?:inconclusive|not (?:yet )?(?:conclusive|definitive|clear-cut)|far from (?:conclusive|definitive|clear-cut)|too (?:thin|weak|scant|limited|small|vague) to (?:[a-z]+ )+|open to (?:question|doubt|dispute|interpretation))|(?:is|are|was|were)n't (?:yet )?(?:conclusive|definitive))`,
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'The pill shrinks warts, its maker says. The results were inconclusive.',
    not: 'The pill shrinks warts, its maker says. The results were published.',
  },
  {
    rule: 'more-study-needed',
    words:
      '(?:more|further|additional|larger|better|longer) (?:[a-z]+ )?(?:research|stud(?:y|ies)|evidence|data|work|tests?|testing|trials?|investigation|analysis) (?:(?:is|are|was|were|would be|will be) (?:still |now |also )?(?:needed|required|necessary)|(?:need~|had) to be (?:done|carried out|conducted))',
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'Two doctors said that more research was needed.',
    not: 'Two doctors said that more sugar was needed.',
  },
  {
    rule: 'thin-evidence',
    words:
      '(?:(?:the|any|what|such) )?(?:evidence|proof|support|data)(?: (?:for|of|behind|linking|against) [^,.;]{2,60}?)? (?:is|was|are|were|remain~) {adv}(?:thin|scant|weak|limited|lacking|sparse|flimsy|circumstantial|shaky|mixed|anecdotal|patchy|slim|tenuous|sketchy|at best [a-z]+)',
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'The smelter causes gout, locals say. The evidence is thin.',
    not: 'The smelter causes gout, locals say. The soup is thin.',
  },
  {
    rule: 'lacks-proof',
    words:
      '(?<=(?:{saying}|case|version) (?:(?:against|by|of|in|about|from|made) [^,.;]{2,50} )?)(?:lack(?:s|ed)?|(?:is|are|was|were) (?:lacking|short on|thin on|without)) (?:any |sufficient |hard |solid |enough |supporting |concrete |credible |independent )*(?:evidence|proof|specifics|detail|substantiation|corroboration|foundation|credibility|substance|support)',
    bears: 'unverified',
    frame: 'subject',
    by: 'outer',
    confidence: 0.6,
    catches: 'The canal was mined, a paper wrote. The report lacked any proof.',
    not: 'The canal was mined, a paper wrote. The report lacked any photographs.',
  },
  {
    rule: 'truth-in-doubt',
    words: `(?:the )?${TRUTH} of (?<ref>${TOLD})(?:,? [^.;]{2,60}?,?)? (?:(?:is|was|are|were|remain~|has been|have been) {adv}(?:unclear|unknown|uncertain|in (?:doubt|question|dispute)|open to (?:question|doubt|debate)|doubtful|questionable|debated|disputed|questioned|challenged|contested|not (?:yet )?(?:known|clear|established)|called into question|yet to be [a-z]+)|(?:could|can)(?: not|not|n't) (?:immediately |independently |yet )?be (?:determined|established|ascertained|assessed|tested|guaranteed))`,
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'The accuracy of the report is unclear.',
    not: 'The length of the report is unclear.',
  },
  {
    rule: 'whose-truth-unverified',
    words: `(?:whose ${TRUTH}|(?:the )?${TRUTH} of which) (?:(?:could|can)(?: not|not|n't) {adv}be {adv}[a-z]+|(?:has|have|had)(?: not|n't) {adv}been {adv}[a-z]+|(?:is|was|are|were|remain~) {adv}(?:unclear|unknown|uncertain|in doubt|in question|disputed|not known|unverified|unconfirmed))`,
    bears: 'unverified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.75,
    catches: 'A note whose authenticity could not be verified said that the duke had fled.',
    not: 'A note whose ending could not be read said that the duke had fled.',
  },
  {
    rule: 'whether-it-is-true',
    words: `${NOBODY_KNOWS}(?: for (?:sure|certain))? (?:if|whether) (?:or not )?\\[?(?<ref>it|this|that|${TOLD})(?: (?:is|are|was|were|had been)|'s) (?:actually |really |even |in fact )?(?:true|accurate|correct|genuine|authentic|real|reliable|credible|so)`,
    bears: 'unverified',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'It is not known if the report is true.',
    not: 'It is not known if the report is long.',
  },
  {
    rule: 'could-not-be-determined',
    words:
      "it (?:could|can)(?: not|not|n't) (?:immediately |yet |independently |be immediately |conclusively )*be (?:immediately |independently |conclusively )?(?:determined|established|ascertained|confirmed|verified|proved|proven|corroborated) (?:whether|if|that)",
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    confidence: 0.7,
    catches: 'It could not be determined whether the men had fled.',
    not: 'It could not be decided whether the men should flee.',
  },
  {
    rule: 'nobody-has-shown-that',
    words:
      '(?:nobody|no one|none of [^,.;]{2,30}?|no (?:study|test|inquiry|court|investigation|researcher|scientist|expert)s?) (?:has|have|had|could|can) {adv}(?:been able to )?(?:proved?|proven|shown?|demonstrated?|established?|produced? (?:any )?(?:evidence|proof)) that',
    bears: 'unverified',
    frame: 'clause',
    by: 'outer',
    confidence: 0.7,
    catches: 'No one has been able to prove that the king was poisoned.',
    not: 'No one has been able to forget that the king was poisoned.',
  },
  {
    rule: 'by-unconfirmed-reports',
    words:
      ',? (?:according to|citing) (?:un(?:confirmed|verified|substantiated|corroborated)|as yet unconfirmed) (?:[a-z]+ ){0,2}(?:reports?|accounts?|rumou?rs?|claims?|figures|sources)(?= ?(?:[.;]|$))',
    bears: 'unverified',
    frame: 'preceding',
    by: 'outlet',
    confidence: 0.8,
    catches: 'Two men were killed, according to unconfirmed reports.',
    not: 'Two men were killed, according to newspaper reports.',
  },
  {
    rule: 'has-no-information',
    words:
      '(?:ha(?:s|ve|d)|received|got) (?:received |seen |had |got )?no (?:[a-z]+ )?(?:information|intelligence|reports?|details) (?:about|on|of|to (?:confirm|support|back up|corroborate|suggest|substantiate)) (?<ref>any such [a-z]+|such an? [a-z]+|(?:the|this|that|these|those|such) (?:[a-z]+ )?{saying})',
    bears: 'unverified',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The coast guard had no information about such a collision.',
    not: 'The coast guard had no interest in such a collision.',
  },
];
