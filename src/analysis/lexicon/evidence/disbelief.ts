import type { EvidenceCue } from './evidence-cue.ts';

/** Where a clause or its verb has ended. */
const ENDS = '(?= ?(?:[.,;:"–)]|$)| (?:and|but|because|as|since|either|at all|on|in) )';
const DISBELIEF = '(?:scepticism|skepticism|disbelief|derision|incredulity|doubts?|ridicule|scorn|raised eyebrows)';
const THOUGH = '(?:but|although|though|even though|yet|while)';
/** "no evidence of that", "no proof": of what was told in front of it. */
const NO_PROOF =
  '(?:no|little|scant|not any) (?:[a-z]+ ){0,2}?(?:evidence|proof)(?: (?:of|for|to (?:support|back up|substantiate|prove)) (?:this|that|it|them|(?:the|this|that|these|those|his|her|its|their) (?:[a-z]+ )?{saying}))?(?= ?(?:[.;–)]|$))';

/** Cues by which somebody says that he does not believe what was told. */
export const DISBELIEF_CUES: readonly EvidenceCue[] = [
  {
    rule: 'does-not-believe-it',
    words: `(?:do|does|did)(?: not|n't) {adv}(?:(?:believe|buy|accept|credit) (?:it|this|that|a word of (?:it|this|that)|him|her|them)|think (?:so|that(?:'s| is) (?:true|right|so|the case)))${ENDS}`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    unless: 'why |if |at first|could ',
    confidence: 0.6,
    catches: 'He jumped from the bridge, the police said. His family does not believe it.',
    not: 'He jumped from the bridge, the police said. His family does not believe in ghosts.',
  },
  {
    rule: 'doubts-raised',
    words: `(?:doubts?|questions|${DISBELIEF}) (?:(?:has|have|had|was|were) (?:also )?(?:been )?(?:raised|voiced|expressed|cast)|remain~|persist~|linger~|surround~) (?:about|over|as to|on) (?:the |his |her |its |their )?(?:[a-z]+ ){0,2}?(?:claims?|idea|notion|suggestion|theory|reports?|assertions?|statements?|account|story) that`,
    bears: 'disputed',
    frame: 'clause',
    by: 'agent',
    confidence: 0.6,
    catches: 'Doubts have been raised about the claim that the lake is poisoned.',
    not: 'Funds have been raised after the claim that the lake is poisoned.',
  },
  {
    rule: 'met-with-disbelief',
    words: `(?:(?:greet~|met|meets?|receive~|treat~|view~|regard~|respond~ to|react~ to) (?<ref>it|this|that|them|(?:the|this|that|these|those|such|his|her|its|their) (?:[a-z]+ ){0,2}?{saying}) with (?:[a-z]+ ){0,2}?${DISBELIEF}|(?:was|were|is|are|has been|have been) {adv}(?:met|greeted|received|viewed|regarded|treated) with (?:[a-z]+ ){0,2}?${DISBELIEF})(?: by| from| among| in)?`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'Doctors greeted the claim with scepticism.',
    not: 'Doctors greeted the claim with champagne.',
  },
  {
    rule: 'is-disputed',
    words:
      '(?<ref>(?:that|this|the|those|these|his|her|its|their|such) (?:[a-z]+ )?(?:claims?|figures?|numbers?|accounts?|versions?|tolls?|reports?|allegations?|accusations?|theor(?:y|ies)|findings?|assertions?|estimates?|stor(?:y|ies)|statements?|explanations?|conclusions?)(?: of events)?) (?:(?:is|are|was|were|has been|have been|remain~) {adv}(?:disputed|contested|in dispute|challenged|questioned|hotly debated)|(?:has|have) (?:come|been called) into question)(?! by|-|\\p{L})(?= ?(?:[.,;:–)]|$)| (?:in|among|and|but|at|on|within) )',
    bears: 'disputed',
    frame: 'reference',
    by: 'agent',
    confidence: 0.6,
    catches: 'The lake holds gold, a guide says. But the claim is disputed.',
    not: 'The lake holds gold, a guide says. But the claim is printed.',
  },
  {
    rule: 'no-proof-of-it',
    words:
      '(?<!\\b(?:offer|provid|g[ai]v|cit|present|produc|show|suppl)[a-z]* )(?:no|little|scant|zero|not any) (?:[a-z]+ ){0,2}?(?:evidence|proof|indication|sign|suggestion) (?:(?:whatsoever|at all|so far|yet) )?(?:of|for|to (?:support|back up|substantiate|bear out|confirm|prove)) (?:this|that|it|them|such (?:an? )?[a-z]+|any of (?:this|that|it)|(?<ref>(?:the|this|that|these|those|his|her|its|their|either|such) (?:[a-z]+ )?{saying}))(?= ?(?:[.,;:"–)]|$))',
    bears: 'disputed',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.7,
    catches: 'Doctors say there is no proof of that.',
    not: 'Doctors say there is no smell of that.',
  },
  {
    rule: 'though-no-proof',
    words: `${THOUGH} there (?:is|was|are|were|has been) ${NO_PROOF}`,
    bears: 'disputed',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.7,
    catches: 'The lake is poisoned, campaigners say, although there is no proof of that.',
    not: 'The lake is poisoned, campaigners say, although there is no smell of that.',
  },
  {
    rule: 'though-without-proof',
    words: `${THOUGH} (?:he|she|it|they) (?:ha(?:s|ve|d)|gave|cited|offered|provided|produced|presented) ${NO_PROOF}`,
    bears: 'unverified',
    frame: 'nearby',
    by: 'outlet',
    confidence: 0.7,
    catches: 'The lake is poisoned, campaigners say, though they have no proof.',
    not: 'The lake is poisoned, campaigners say, though they have no boats.',
  },
];
