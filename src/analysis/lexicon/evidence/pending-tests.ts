import type { EvidenceCue } from './evidence-cue.ts';

const EXAMINED =
  '(?:(?:B |second |further )?samples?|specimens?|swabs?|blood|bones|remains|wreckage|debris|fragments|bod(?:y|ies)|carcass(?:es)?|water|soil|material|substance|powder|evidence|contents|recordings?|recorders?|black box(?:es)?|footage|devices?|phones?|laptops?|records|documents|exhibits|residues?|data|engine|weapon|bullets?|CCTV)';
const TEST =
  '(?:tests?|carbon dating|DNA|toxicology|autops(?:y|ies)|post-?mortems?|necrops(?:y|ies)|lab(?:oratory)?|forensics?|sequencing|analysis|examinations?)';
const DONE = '(?:carried out|conducted|performed|held|done|undertaken|made|completed|tested|analy[sz]ed|examined)';

/** Cues by which the article says that tests or results are still to come. */
export const PENDING_TESTS: readonly EvidenceCue[] = [
  {
    rule: 'results-to-come',
    words:
      "(?:(?:official|final|full|complete|certified|preliminary|first) (?:[a-z-]+ ){0,2}?(?:results?|figures|totals?|numbers|data|statistics|tallies)(?:, [^.;]{3,60}?,)? (?:(?:is|are|was|were) {adv}(?:due|expected|scheduled|set|to be (?:released|announced|published)|not (?:yet )?available|not (?:due|expected))|(?:will|would) be (?:released|announced|published|known|available))(?: to be (?:released|announced|published))?|(?:[a-z]+ )?(?:results?|findings|outcome|conclusions?|confirmation|answers?|report)(?: (?:of|from) [^,.;]{2,50}?)? (?:(?:is|are|was|were) (?:{adv})(?:not )?(?:{adv})(?:due|expected|awaited|pending|anticipated|likely|some (?:days|weeks|months) (?:off|away)|(?:days|weeks|months) away)|(?:is|are|was|were)(?: not|n't) (?:yet )?(?:back|in|ready|complete|known|available|out)|(?:has|have|had) (?:yet|still) to (?:come (?:back|in|through)|be (?:published|released|received|returned|announced|made public)))|(?:results?|findings|outcome|report) (?:could|may|might|will|would) (?:take (?:[a-z]+ ){0,2}(?:days|weeks|months|hours)|not (?:be|come) (?:known|available|ready|published|announced|back)|be (?:published|announced|released|known|available|made public|declared|ready))(?= |[.,;]|$)|(?:could|may|might|will|would) (?:be|take) (?:several |some |a few |many |up to [a-z]+ |another |at least [a-z]+ )?(?:days|weeks|months|hours) (?:before|for|until) (?:the |any |full |final |test )*(?:results?|findings|answers?|report|toxicology)|(?:await~|pending|until) (?:the |an? |further |full |final |her |his |its |their |official )*(?:outcome|results?|completion|findings|conclusions?|report|end|analysis) (?:of|from) (?:the |an? |further |independent |forensic |internal |its |his |her |their |that |this )*(?:[a-z-]+ ){0,2}?(?:tests?|analysis|investigation|inquiry|enquiry|probe|review|post-?mortem|autopsy|examination|audit|trial|appeal|inquest|toxicology|study|proceedings)|(?:await~|pending) (?:the |further |full |final |her |his |its |their |official |laboratory |lab |forensic |DNA |toxicology |test )+(?:results?|confirmation|tests?|findings|report|analysis)(?=[.,;]|$| (?:from|before|on|to)))",
    bears: 'awaiting',
    frame: 'nearby',
    by: 'outer',
    unless:
      '(?:earnings|quarterly|annual|jobs|inflation|financial|school|exam|half-year|full-year|first-quarter|second-quarter|third-quarter|fourth-quarter) (?:[a-z]+ )?(?:results?|report|exam)|school exams',
    confidence: 0.55,
    catches: 'It could be weeks before the results come back.',
    not: 'The results were published on Thursday.',
  },
  {
    rule: 'tests-under-way',
    words: `${EXAMINED}(?: (?:from|of|taken|found|recovered) [^,.;]{2,40}?)? (?:(?:(?:has|have|had) been|were|was|will be|are being|is being) {adv}(?:sent|taken|flown|handed|passed|submitted|shipped|seized|recovered|collected)(?: (?:away|over|in|off))? (?:to|for) (?:[^,.;]{0,40}?)(?:lab(?:oratory|oratories)?|tests?|testing|analysis|examination|identification|sequencing|experts?|institute|forensics?|investigators)|(?:is|are|was|were) {adv}being {adv}(?:tested|analy[sz]ed|examined|studied|sequenced|compared|reviewed|checked|scrutini[sz]ed|gone through)|(?:is|are|was|were|will|would) (?:to )?be {adv}(?:tested|analy[sz]ed|examined|opened(?= (?:next|on|in|later))|sent (?:away|for)))|(?:the |an? )?(?:[a-z]+ )?${TEST}(?: (?:tests?|results?|examinations?|report|analysis|on [^,.;]{2,40}?|of [^,.;]{2,40}?))* (?:(?:is|are|was|were) {adv}(?:pending|awaited|under ?way|due(?: to be [a-z ]+)?|on-?going|continuing|planned|scheduled|expected|to be ${DONE}|being ${DONE}|to take place)|will (?:be ${DONE}|take place|determine|establish|show whether)|(?:has|have) (?:yet|still) to be ${DONE}|(?:has|have|had) been ordered)|(?:is|are|was|were|begun|began|started) (?:still )?(?:testing|analy[sz]ing|examining|sequencing|sifting|poring over|combing through|downloading) (?:the |a |an |its |their |his |her |those |these |samples of )*(?:[a-z-]+ ){0,2}?${EXAMINED}|(?:sent|took|taken|collected|submitted) (?:away )?(?:[a-z]+ )?(?:samples?|swabs?|specimens?)(?: [^,.;]{0,30}?)? (?:to|for) (?:[^,.;]{0,30}?)(?:lab(?:oratory|oratories)?|tests?|testing|analysis)`,
    bears: 'awaiting',
    frame: 'nearby',
    by: 'hidden',
    unless: 'tests? (?:positive|negative)|evidence (?:was|is) (?:expected|due)|bod(?:y|ies) (?:was|were) taken to',
    confidence: 0.6,
    catches: 'Post-mortem examinations are to be carried out on Monday.',
    not: 'Cookery lessons are to be given on Monday.',
  },
];
