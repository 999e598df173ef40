import type { EvidenceCue } from './evidence-cue.ts';

/** What is looked into to find out how it is. */
const INQUIRY =
  '(?:results?|findings?|tests?|stud(?:y|ies)|evidence|data|trials?|footage|samples?|research|analys[ie]s|investigations?|inquir(?:y|ies)|reports?|probe|experiments?|surveys?|autopsy|post-?mortem|review|images?|photographs?|records)';
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
    confidence: 0.65,
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
    confidence: 0.65,
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
    confidence: 0.65,
    catches: 'The canal was mined, a paper wrote. The report lacked any proof.',
    not: 'The canal was mined, a paper wrote. The report lacked any photographs.',
  },
];
