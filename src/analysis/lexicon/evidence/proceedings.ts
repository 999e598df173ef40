import type { EvidenceCue } from './evidence-cue.ts';

const DATED = '(?:set|scheduled|due|expected|pending|adjourned|postponed|delayed|under ?way|awaited)';
const WHEN =
  '(?: (?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[0-9])|(?:in|by|before|within) (?:[\\p{Lu}][a-z]+|(?:[a-z]+ )?(?:days|weeks|months)|the (?:spring|summer|autumn|fall|winter))|(?:next|this|later this) [a-z]+|later|soon|shortly|tomorrow|today))';

/** Cues by which the article says that a case goes on: a trial, a verdict, an appeal to come. */
export const PROCEEDINGS: readonly EvidenceCue[] = [
  {
    rule: 'awaiting-trial',
    words:
      '(?:await(?:s|ing)? (?:[a-z]+ )?(?:trial|sentencing|a verdict|a ruling|the verdict|extradition|a decision|a hearing|a court date)|(?:is|are|was|were|remain~|still|now) {adv}(?:on trial|due (?:in court|to (?:stand trial|appear in court|be sentenced|go on trial|be arraigned|enter a plea))|to (?:stand trial|be sentenced|go on trial|appear in court)|scheduled (?:to (?:appear|go on trial|be sentenced|stand trial|be arraigned)|for (?:trial|sentencing|arraignment)))|(?:stands?|faces?) trial|will (?:stand|face|go on) trial|pending (?:[a-z]+ )?(?:trial|sentencing|an? (?:hearing|appeal)))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.6,
    catches: 'He is awaiting trial for fraud.',
    not: 'He is waiting for a bus.',
  },
  {
    rule: 'case-pending',
    words: `(?:(?:(?:trial|hearing|verdict|ruling|decision|judgment|appeal|arraignment|court date|retrial|inquest|inquiry|tribunal|recount|case|lawsuit|suit|complaint|challenge)s?(?: (?:against|of|in|by|on) [^.;,]{1,50}?)?|sentencing) (?:(?:is|are|was|were|has been|have been|had been|remain~) {adv}${DATED}|(?:begin|resume|continue|proceed|start|open)s?(?! to)(?= (?:on|in|next|at|this|later|today|tomorrow|before|after)|[.,;]|$)|(?:was|were|is|are|has been|have been) {adv}(?:adjourned|postponed|put off|pushed back)|(?:is|are) to (?:begin|resume|start)|(?:is|are) (?:still )?(?:being )?heard|will (?:begin|start|resume|be heard))|no (?:trial |court )?date (?:has been|was|is|had been) set|(?:neither|none|no case) has been given a date|(?:court|trial|tribunal|inquest|inquiry) (?:rises|rose|adjourned|adjourns) (?:until|to|for))`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    unless: 'another case',
    confidence: 0.55,
    catches: 'The case against him is pending.',
    not: 'The case for the violin is made of oak.',
  },
  {
    rule: 'appealed',
    words:
      '(?:(?:has|have|had) (?:since |already )?(?:appealed|filed an appeal|lodged an appeal)|(?:is|are) appealing(?: against)?(?= (?:the|his|her|their|against)\\b|[.,;]|$))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.5,
    catches: 'The firm has appealed.',
    not: 'The firm has an appealing garden.',
  },
  {
    rule: 'bare-ruling',
    words: `(?:will|(?:is|are|was|were) {adv}(?:due|expected|set|scheduled)? ?to|(?:has|have|had) (?:yet|still) to|(?:has|have|had)(?: not|n't) yet) {adv}(?:ruled?|decided?(?=${WHEN})|(?:give|given|deliver|delivered|announce|announced|hand down|publish|published) (?:a|its|the|his|her|their) (?:[a-z]+ )?(?:ruling|verdict|decision|judgment|findings|answer))${WHEN}*(?=[.,;:]|$)`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.6,
    catches: 'The federation will rule in June.',
    not: "The federation will rule on next year's venue in June.",
  },
  {
    rule: 'count-pending',
    words:
      '(?:(?:has|have|had|is|are|was|were) (?:yet|still) to {adv}(?:count|open|announce|declare|certify|publish|release|tally)(?: all| any)? (?:of )?(?:the |its |their )?(?:[a-z]+ ){0,2}?(?:ballots?|votes?|results?|tally|outcome|winner)|(?:ballots|votes|counting|results) (?:is|are|was|were) {adv}(?:still )?(?:being counted|to be counted|under ?way|continuing|incomplete|expected|due|not (?:yet )?(?:in|final|known|official|complete)))',
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.65,
    catches: 'The returning officer had yet to open the postal ballots.',
    not: 'The returning officer had yet to open the window.',
  },
];
