import type { EvidenceCue } from './evidence-cue.ts';

const IS = "(?:is|are|was|were|'s|'re|be|been|remain~)";
const MATTER =
  '(?:matter|case|incident|complaints?|allegations?|claims?|accusations?|file|findings|dossier|evidence|concerns|issue|reports?|footage|video|clip|recordings?|tape|documents?|letter|circumstances|facts|death|crash|shooting|attack|accident|affair)';
const THE = '(?:(?:the|this|that|these|those|its|his|her|their|all|any|both|further|more|urgent|internal|initial) )*';
const AUTHORITY =
  '(?:police|prosecut\\w+|commission\\w*|regulators?|watchdog|ombudsman|committee|authorit(?:y|ies)|board|council|inspector\\w*|office|agency|bureau|court|tribunal|ministry|department|auditors?|attorney|investigators|detectives|panel|unit|department|league|federation|FBI|IOPC|CPS|FIFA|UEFA)';
const SOMEBODY =
  '(?:doctors|scientists|police|detectives|investigators|officials|authorities|experts|researchers|prosecutors|engineers|rescuers|officers|analysts|astronomers|inspectors|lawyers|relatives|families|historians|epidemiologists|regulators|aides|the [a-z]+|nobody|no one)';

/** Cues by which the article says that somebody is finding out, or that nobody can tell yet. */
export const UNSETTLED: readonly EvidenceCue[] = [
  {
    rule: 'asked-for-a-report',
    words: `(?:has |have |had )?(?:sought|requested|ordered|demanded|summoned|called for|asked for) (?:a |an )(?:[a-z-]+ ){0,2}?(?:report|explanation|clarification|action taken report)(?= (?:from|within|by|on|in|into)|[.,;]|$)|(?:direct~|ask~|order~|instruct~) [^,.;]{2,50}? to (?:submit|file|produce|prepare|furnish) (?:a|an|its|their) (?:[a-z-]+ ){0,2}?report`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.55,
    catches: 'The collector has sought a report from the hospital.',
    not: 'The collector has published a report on the hospital.',
  },
  {
    rule: 'asked-to-look-into',
    words: `(?:ask~|request~|urge~|order~|call~ on|direct~) [^.;]{3,70}? to (?:undertake|conduct|carry out|open|launch|hold|begin) (?:an? |its own )(?:[a-z-]+ ){0,4}?(?:review|investigation|inquiry|probe|audit)(?= |[.,;]|$)|(?:request~|demand~|call~ for|sought|seek~|want~) (?:an? )(?:[a-z-]+ ){0,3}?(?:investigation|inquiry|probe|audit)(?= (?:by|from)|[.,;]|$)|(?:(?:has|have) (?:since |now |also )?(?:been )?(?:constituted|hired|named|engaged|set up|formed|established|created|convened|asked|brought in)|(?:has |have )?(?:arrived|sent|dispatched|flown|flew|appointed|commissioned|tasked|instructed|asked|called in|assigned|ordered|directed|deployed|constituted)) (?:(?!not )[^.;]{2,70}? )?to (?:look into|investigate|examine|review|inquire into|probe|go through|establish (?:the )?(?:facts|cause|circumstances)|find out)(?= |[.,;]|$)(?! (?:whether|if|how|claims|allegations|reports|[\\p{L}]+ for)\\b)`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    unless: 'will {adv}not|refused|declined|be (?:appointed|named|asked|sent)',
    confidence: 0.55,
    catches: 'The board has asked a retired judge to look into the claims.',
    not: 'The board has asked a retired judge to dinner.',
  },
  {
    rule: 'cannot-say-yet',
    words: `(?:cannot|can not|can't|could(?: not|n't)) {adv}say (?:at this (?:stage|point|time)|yet|for now|at present|right now) (?:that|whether|if)|(?:do|does|did)(?: not|n't) {adv}(?:know|believe) (?:yet|at this (?:stage|point)) (?:whether|if)|${SOMEBODY} (?:do|does|did)(?: not|n't) {adv}know (?:for (?:certain|sure) )?(?:whether|if)|(?:do|does|did)(?: not|n't) yet know (?:whether|if|(?=how ))|(?:will|would|could|may|might|to) (?:take|be) (?:until [^,.;]{3,20}|[^,.;]{2,24}? (?:days|weeks|months|hours|years)|some time|time|longer) (?:to|before) (?:[\\p{L}]+ ){0,4}?(?:know|tell|learn|determine|establish|say|find out|be (?:known|clear|sure|certain)) (?:whether|if)`,
    bears: 'awaiting',
    frame: 'clause',
    by: 'subject',
    confidence: 0.7,
    catches: 'Doctors do not yet know whether the pill prevents strokes.',
    not: 'Doctors know that the pill prevents strokes.',
  },
  {
    rule: 'finding-out',
    words: `(?:${IS}|continue~ to|begun|began|start~) {adv}(?:(?:making|carrying out|conducting|pursuing|continuing|carry out|conduct) (?:[a-z-]+ ){0,3}?(?:enquiries|inquiries|checks|tests|analysis|examinations?|investigations)(?! into)|establish(?:ing)? (?:the )?(?:facts|circumstances)|gather(?:ing)? (?:the |more |further )*(?:facts|evidence|information|details)|(?:urgently )?(?:seek(?:ing)?|collect(?:ing)?) (?:urgent |more |further |additional )+(?:information|clarification|details)|(?:check(?:ing)?|verify(?:ing)?|assess(?:ing)?|review(?:ing)?|stud(?:y|ying)|analy[sz](?:e|ing)|look(?:ing)? (?:into|at)|work(?:ing)? through|examin(?:e|ing)|scrutini[sz](?:e|ing)|considering) ${THE}${MATTER}(?=[.,;]|$| (?:and|to (?:see|determine|establish)|before|as|after|but|with|from|of|for)\\b))|(?:trying|working|seeking|attempting|hoping|struggling|racing) to {adv}(?:establish|determine|find out|ascertain|piece together|understand|identify|trace|work out|learn) (?:what|why|who|where|(?:the )?(?:exact |precise |likely )?(?:cause|circumstances|motive|origin|source|reasons?|facts|identity|identities|sequence))|looking (?:into|at) (?:it|this|that|them)(?=[.,;]|$)|(?:enquiries|inquiries|checks|investigations) (?:into [^,.;]{2,60} )?(?:(?:are|were|remain) {adv}(?:on-?going|continuing|under ?way|being made|at an early stage|in progress)|continued?(?=[.,;]|$| (?:to|into|on|and)))`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    unless: 'further inquiries to|[Ii]nquiries (?:about|from)',
    confidence: 0.6,
    catches: 'The council was establishing the facts.',
    not: 'The council was establishing a choir.',
  },
  {
    rule: 'keeping-an-open-mind',
    words:
      "keep~ an open mind|(?:all|several|various|many|a number of|multiple|different|every) (?:possible )?(?:lines?|avenues?|possibilit(?:y|ies)|theor(?:y|ies)|scenarios?|angles?|leads?)(?: of (?:inquiry|enquiry|investigation))? (?:is|are|was|were|remain~) {adv}(?:being (?:explored|considered|pursued|examined|looked at|followed)|open|on the table|under consideration)|(?:pursuing|exploring|following|considering|examining|looking (?:at|into)|investigating) (?:all|several|various|every|a number of|a range of|multiple|different|many) (?:possible |potential )?(?:lines?|avenues?|possibilit(?:y|ies)|theor(?:y|ies)|leads?|angles?|scenarios?|motives?|causes?|options)|nothing (?:is|was|has been|had been|can be) {adv}(?:being )?ruled out|not {adv}ruling (?:anything|out any (?:possibility|motive|cause|scenario)|any(?:thing| possibility) out)|treating [^.;]{2,60}? as unexplained|(?:has|have|had|is|are)(?: not|n't) {adv}(?:identified|established|determined|found|settled on|know|known|ascertained|given|pinned down) (?:a|the|any) (?:[a-z]+ )?(?:motives?|cause)",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.55,
    catches: 'Detectives are keeping an open mind.',
    not: 'Teachers like pupils with an open mind.',
  },
  {
    rule: 'not-final',
    words:
      "(?:decision|deal|agreement|results?|figures|count|tally|settlement|merger|sale|plans?|ruling|verdict|numbers|totals?) (?:(?:is|are|was|were)(?: not|n't) (?:yet )?(?:final|finali[sz]ed|official|signed|certified|complete)|(?:has|have|had)(?: not|n't) (?:yet )?been (?:finali[sz]ed|certified|made final|made official|signed|ratified)|(?:has|have|had) (?:yet|still) to be (?:finali[sz]ed|certified|signed|ratified))",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    confidence: 0.55,
    catches: 'The deal has not yet been finalised.',
    not: 'The deal was finalised in May.',
  },
  {
    rule: 'open-cause',
    words: `(?<what>(?:the |its |their |his |her |any |an? )(?:exact |precise |possible |full |true |ultimate )?(?:motives?|causes?|circumstances|reasons?|origins?|source|extent|scale)(?: (?:of|for|behind|surrounding|and) (?!which)(?:(?! is | was | are | were | has | have |,)[^.;]){2,60}?))(?:, [^,.;]{2,80},)? (?:${IS} {adv}(?:un(?:clear|known|certain|determined|explained)|not (?:yet |immediately )?(?:known|clear|established|determined|disclosed)|under (?:police |active )?(?:investigation|review)|being (?:investigated|determined|looked into|established|probed|examined)|a mystery|a matter of (?:dispute|debate))|(?:has|have|had)(?: not| yet to| still to) {adv}(?:been|be) (?:yet )?(?:established|determined|identified|disclosed|made public|explained|found|ascertained|pinned down))`,
    bears: 'awaiting',
    frame: 'what',
    by: 'outer',
    confidence: 0.5,
    catches: 'The cause of the fire has not been established.',
    not: 'The cause of the fire was a heater.',
  },
  {
    rule: 'referred-to',
    words: `(?:(?:(?:has|have|had|was|were|been|be|will) )?(?:self-)?(?:refer(?:s|red)?|reported|pass(?:es|ed)|hand(?:s|ed)|sent|forwarded|submitted) (?:${THE}${MATTER}|itself|himself|herself|themselves) |(?:has|have|had|was|were|been|be) {adv}(?:been )?(?:self-)?(?:referred|reported|passed|handed|forwarded) )(?:on |over |for investigation |for review )?to (?:the )?(?:[\\p{L}'&-]+ ){0,4}?${AUTHORITY}(?= |[.,;]|$)`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    unless:
      'refer~ to (?:the )?(?:[a-z]+ ){0,2}as|(?:reported|handed over|sent) to (?:the )?(?:work|office|police station|head office|department store)|emails?|letters? |ballot|bill',
    confidence: 0.5,
    catches: 'The council has referred the matter to the standards commissioner.',
    not: 'The council has referred to the matter in its report.',
  },
  {
    rule: 'too-early-to-say',
    words:
      "(?:too (?:early|soon)|premature|not (?:yet )?possible|impossible) (?:for [^,.;]{2,40} )?(?:at this (?:stage|point) )?to (?:say|tell|know|determine|establish|conclude|draw (?:any )?conclusions|speculate|judge|pinpoint|be (?:sure|certain|definitive)|assess|identify|attribute|rule)(?! (?:whether|if|how|who wins)\\b)(?: (?:what|who|why|where|when|with|for)\\b)?|(?:is|are|was|were) {adv}(?:await|wait)ing (?:for )?(?:[a-z' -]{2,40}? )?(?:results?|tapes|evidence|reply|answer|tests?|report|findings|decision|ruling|verdict|outcome|confirmation|clarification|instructions|judgment|response from)",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'subject',
    confidence: 0.55,
    catches: 'It was too early to say what had brought the plane down.',
    not: 'It was too early to board the plane.',
  },
];
