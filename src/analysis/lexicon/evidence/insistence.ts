import type { EvidenceCue } from './evidence-cue.ts';

/** One who tells of himself. */
const SELF = '(?:he|she|it|they|we|I)';
/** What is negated without denying anything: feelings, plans, what is not known yet. */
const NO_DEED =
  '(?!(?:(?:[a-z]+ly|even|ever|really) )?(?:yet|just|only|merely|even|alone|out of|all|bad|good|enough|about|fair|too|very|so|as|looking|the (?:only|first|end|same|time)|think|thought|believe|want|expect|mind|care|feel|felt|need|like|regret|see|seen|saw|sure|certain|afraid|worried|interested|bothered|concerned|bitter|angry|ready|surprised|disappointed|going|giv(?:e|en|ing) up|stop|forget|forgot|forgotten|doubt(?:ed)?|imagin(?:ed?|ing)|dream(?:t|ed)?|heard|be|been (?:so|more|happier|better)|able|support|agree|share|accept|recommend|lose|lost|ruled?|decided?)(?![\\p{L}]))';
/** A deed negated, told by one of himself: "he had never", "she did not". */
const NOT = `(?:(?:had |has |have |'d |'ve )?{adv}(?:never|at no (?:time|point|stage))|(?:did|had|has|have|was|were|is|are)(?: not|n't)|(?:'s|'re|'m|am) not) ${NO_DEED}(?:{adv}|ever |once |in any way |personally )*`;

/** Whose word it is: "his", "the dean's". */
const WHOSE = "(?<who>his|her|its|their|(?:the |a |an )?(?:[\\p{L}.-]+ ){0,2}?[\\p{L}.-]+(?:'s|(?<=s)')) (?:[a-z]+ )?";

/** What people say they never did mostly where others say that they did. */
const DONE =
  '(?:accepted|advised|agreed|aided|approved|asked|assaulted|attacked|authori[sz]ed|begged|belonged|bought|bribed|broke|broken|called for|cheated|coerced|collected|colluded|committed|conspired|cooperated|defrauded|did|discussed|discriminated|encouraged|endorsed|exchanged|fired|forced|gave(?! up)|given(?! up)|had (?:sex|an affair|any (?:contact|dealings|contracts?|involvement|role)|contact)|harassed|harmed|hid|hidden|hit|hurt|instructed|insulted|intended|interfered|killed|leaked|lied|lobbied|made|meant|misled|molested|offered|operated|ordered|owned|paid|participated|passed on|planned|pledged|possessed|pressured|promised|proposed|provided|pushed|raped|received|requested|said|sent|shared|shot|signed|sold|spied|stole|stolen|struck|suggested|supplied|supported|threatened|told|took|taken|tested positive|touched|traded|tried|used|violated|voted|worked for)';

/** Cues by which somebody holds out that he did not do it, in words of his own. */
export const INSISTENCE: readonly EvidenceCue[] = [
  {
    rule: 'insists-not',
    words: `(?:(?:insist~|stress~|maintain~|swear~|swore|protest~|reiterate~|contend~|assert~|(?:is|was|are|were|remain~) adamant|declare~|vow~|testif(?:y|ied|ies)|assure~ [^,.;"]{2,40}?|(?:say~|said) (?:under oath|on oath|in court|[a-z]*ly|repeatedly|again and again)|plead~)(?: (?:in|to|on|before|at|during|after|through) [^,.;"]{2,40}?)?|(?:tell~|told) (?:the |a |an )?(?:[a-z]+ )?(?:court|jury|jurors|judge|police|inquiry|inquest|investigators|hearing|tribunal|detectives|officers|committee|panel|commission|lawmakers|parliament|congress|senators|prosecutors|magistrates?)) (?:that )?${SELF} ?${NOT}`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.7,
    catches: 'The dean insisted that he had never opened the letter.',
    not: 'The dean insisted that he had opened the letter.',
  },
  {
    rule: 'insistence-on-not',
    words: `${WHOSE}(?:insistence|assurances?|assertions?|contention|protestations?|statements?) that ${SELF} ?${NOT}`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.7,
    catches: "The dean's insistence that he had not opened the letter convinced nobody.",
    not: "The dean's insistence that he had opened the letter convinced nobody.",
  },
  {
    rule: 'insists-it-is-not',
    words: `(?:insist~|(?:is|was|are|were|remain~) adamant)(?: (?:in|to|on|before|at) [^,.;"]{2,40}?)? (?:that )?(?:that|this|those|these|(?:the|its|his|her|their|no|any) (?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+|none of (?:it|this|that|them|the [a-z]+)) ?(?:(?:had |has |have )?{adv}never|(?:did|had|has|have|was|were|is|are)(?: not|n't)) ${NO_DEED}(?:{adv}|ever |in any way )*(?=[\\p{L}'-]+ [\\p{L}0-9])`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    unless: 'if |whether ',
    confidence: 0.6,
    catches: 'The dean insisted the payment was not a bribe.',
    not: 'The dean insisted the payment was a gift.',
  },
  {
    rule: 'says-never',
    words: `(?:say~|said|tell~ [^,.;"]{2,40}?|told [^,.;"]{2,40}?|repeat~|add~|write~|wrote|tweet(?:s|ed)|post(?:s|ed)) (?:that )?${SELF} (?:(?:had|has|have) )?{adv}never {adv}(?:once |personally |knowingly |actually )?(?=${DONE}(?![\\p{L}]))`,
    bears: 'denied',
    frame: 'clause',
    by: 'subject',
    confidence: 0.6,
    catches: 'The dean said that he had never paid the judge.',
    not: 'The dean said that he had never seen so much snow.',
  },
];
