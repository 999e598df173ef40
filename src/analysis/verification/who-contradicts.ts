import { type CharSpan, covers } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { MISDEEDS } from '../lexicon/misdeeds.ts';
import { nearestAttribution, type Reading, sourceWords, wordsAt } from '../reference/reading.ts';
import { isTheSame, namesOf, sameOne } from '../reference/same-one.ts';
import { isToldOf } from '../reference/told-of.ts';
import type { Who } from '../reference/who.ts';
import { A_GUESS, CONTRADICTS, type Mark, rulesNamed } from './mark.ts';
import { mentions, principalsOf, titlesOf } from './party.ts';
import { holderOf } from './speaker-of-cue.ts';
import { standingOf } from './standing.ts';

/** Cues that deny in the mouth of the one whom the claim is about, and dispute in that of anybody else. */
const EITHER: ReadonlySet<string> = rulesNamed([
  'call-false',
  'idea-called-false',
  'idea-is-false',
  'report-is-false',
  'that-is-false',
  'not-true-that',
  'opposite',
  'negated-reply',
  'contradict',
  'contradict-somebody',
  'counter-that',
  'differs',
  'fact-check',
  'ignore-it',
  'is-lying',
  'is-a-ploy',
  'lacks-merit',
  'made-up',
  'no-such-event',
  'no-truth',
  'say-otherwise',
  'which-is-false',
  'said-wrongly-that',
  'wrong-to-say',
  'bare-negation',
  'rival-account',
  'no-basis',
  'doubted-it',
  'report-that-is-false',
  'found-no-such',
  'an-exaggeration',
  'none-is-true',
  'saying-is-not-true',
  'that-is-not-so',
  'not-how-it-was',
  'said-it-was-not',
  'no-proof-of-it',
  'does-not-believe-it',
  'unaware-of-such',
  'victim-of-hoax',
  'fake-story',
]);

/** Cues that deny, unless one rejects what he is there to judge. */
const REJECTIONS: ReadonlySet<string> = rulesNamed([
  'dismiss-suggestion',
  'dismiss-as',
  'deny-report',
  'denial-agent',
  'denial-agent-that',
]);

/** Those who are there to judge of what others say. */
const JUDGES =
  /\b(?:courts?|judges?|jur(?:y|ies)|tribunals?|magistrates?|panel|fact[- ]check(?:ers?)?|experts?|scientists?|researchers?|economists?|historians?|scholars?|diplomats?|analysts?|academics?|engineers?|study|studies|commission|inquiry|regulators?|ombudsman|auditors?|epidemiologists?|doctors?|observers?|monitors?|inspectors?|investigators?|neighbou?rs?|witness(?:es)?|critics?|rivals?|opponents?|opposition)\b/i;

/** "Judge Ida Roos rejected the claim", "Ivo Kask, an analyst at Onda Bank, dismissed the talk": one whom the article introduces as such, and who is not the one accused. */
const isThereToJudge = (reading: Reading, { by }: Mark, accused: Who | null): boolean =>
  titlesOf(reading, by.name).some((title) => JUDGE_OR_EXPERT.test(title)) &&
  !(accused !== null && sameOne(namesOf(accused.name), namesOf(by.name)));
const JUDGE_OR_EXPERT = /\b(?:judge|magistrate|analyst|economist|professor|historian|expert)\b/i;

/** Whether words make a claim that can be false at all: what should be done, or one would choose, can be rejected, but not denied. */
export const canBeFalse = (words: string): boolean => !OF_WISHES.test(words);
const OF_WISHES =
  /\b(?:should|must|ought to|needs? to)\b|\bwould (?:(?:still|again|ever|never|rather) )?(?:choose|prefer|like|recommend)\b/i;

/** What a contradiction bears: the accused's own, or that of those who speak for him, is a denial; anybody else's disputes. */
export const asSaidBy = (
  reading: Reading,
  mark: Mark,
  claim: BareClaim | undefined,
  accusations: readonly Mark[],
): Mark => {
  const accused = accusations.find((one) => one.accused?.name != null)?.accused ?? null;
  if (accused !== null && OWN_GUILT.has(mark.rule) && isNotHim(mark, accusations)) return { ...mark, by: accused };
  if (!CONTRADICTS.has(mark.bears)) return mark;
  if (claim !== undefined && accused === null && isTakenForClaimant(reading, mark, claim))
    return {
      ...mark,
      by: toldOfFirst(reading, claim),
      bears: 'denied',
      confidence: Math.min(mark.confidence, A_GUESS),
    };
  if (accused !== null && mark.bears === 'denied' && ALL_OF_THEM.test(mark.by.name ?? 'they'))
    return { ...mark, by: accused };
  // "accused him of theft, which he calls absurd": who accuses does not deny it.
  if (
    accused !== null &&
    accusations.some(({ by }) => by.name !== null && by.name === mark.by.name) &&
    !sameOne(namesOf(accused.name), namesOf(mark.by.name))
  )
    return { ...mark, by: accused, bears: 'denied' };
  if (mark.bears === 'disputed' && !EITHER.has(mark.rule))
    return accused !== null && sameOne(namesOf(mark.by.name), namesOf(accused.name))
      ? { ...mark, bears: 'denied' }
      : mark;
  if (REJECTIONS.has(mark.rule))
    return JUDGES.test(mark.by.name ?? '') ||
      isThereToJudge(reading, mark, accused) ||
      isOfSomebodyElse(reading, mark, claim, accused) ||
      isOfStrangers(reading, mark, claim, accused) ||
      (A_THEORY.test(wordsAt(reading, mark.cue)) && !answersForIt(reading, mark, claim, accused))
      ? disputedAt(mark)
      : mark;
  if (FLAT_DENIALS.has(mark.rule) && isOfStrangers(reading, mark, claim, accused)) return disputedAt(mark);
  if (!EITHER.has(mark.rule) && !(IN_RELATIVE.has(mark.rule) && DISPUTES.test(wordsAt(reading, mark.cue)))) return mark;
  return answersForIt(reading, mark, claim, accused) ? { ...mark, bears: 'denied' } : disputedAt(mark);
};

/** Whether the one who rejects a report was taken for the one who made it: nobody does so to his own. */
const isTakenForClaimant = (reading: Reading, { target, by, sentence }: Mark, claim: BareClaim): boolean => {
  const claimant = nearestAttribution(reading, claim);
  return (
    target.kind === 'reference' &&
    claim.sentence < sentence &&
    claimant?.stance === 'asserts' &&
    claimant.speaker !== null &&
    claimant.speaker === by.name
  );
};

/** "Grayfox said that Onda had lied. The company called the report false.": the organisation that the claim opens with; nobody denies what he says himself. */
const toldOfFirst = (reading: Reading, { span }: BareClaim): Who => {
  const first = reading.entities.organisationBefore(span.start + OPENING);
  return first !== undefined && first.at >= span.start
    ? { name: reading.entities.fullFormOf(first.entity).name, type: 'named-organisation' }
    : { name: null, type: 'none-stated' };
};
/** Within how many letters a claim names whom it is about, "the" before it. */
const OPENING = 5;

/** Words of denial by one of whom the claim is not known to be: as often as not it is another claim that he means. */
const disputedAt = (mark: Mark): Mark =>
  mark.bears === 'disputed' ? mark : { ...mark, bears: 'disputed', confidence: Math.min(mark.confidence, A_GUESS) };

/** What is thought of the world, and seldom of the one who rejects it: "dismissed the theory that the lake is man-made". */
const A_THEORY = /\b(?:theor(?:y|ies)|possibility|myths?|stud(?:y|ies)|predictions?|estimates?)\b/i;

/** "Ilves rejected rumours that Kask had left": what is told of another person, by one who does not speak for that one. */
const isOfSomebodyElse = (reading: Reading, mark: Mark, claim: BareClaim | undefined, accused: Who | null): boolean =>
  mark.by.type === 'named-person' &&
  claim !== undefined &&
  NAMES_SOMEBODY.test(wordsAt(reading, claim.span)) &&
  !BELONGS_TO.test(introductionOf(reading, mark.by.name ?? '').join('')) &&
  !answersForIt(reading, mark, claim, accused);

/** Cues of those who mostly deny what is said of themselves. */
const FLAT_DENIALS: ReadonlySet<string> = rulesNamed(['deny', 'denial-that', 'denial-that-by']);

/** "An Ostland official denied that a woman held abroad is the singer": officials and sources on what is told of others, and no misdeed of their own side's. */
const isOfStrangers = (reading: Reading, { by }: Mark, claim: BareClaim | undefined, accused: Who | null): boolean => {
  if (claim === undefined || by.name === null || accused !== null || !LOOKS_ON.test(by.name)) return false;
  const told = wordsAt(reading, claim.span);
  return (
    OF_OTHERS.test(told) &&
    !MISDEEDS.test(told) &&
    !isToldOf(by.name, told) &&
    standingOf(reading, { name: by.name, words: by.name }, claim) === undefined
  );
};
/** Those who answer for others as well as for themselves. */
const LOOKS_ON = /\b(?:officials?|sources?|circles|diplomats?|authorities)\b/i;
/** What tells of somebody by a name, or as one of many. */
const OF_OTHERS =
  /^(?:an? |several |some |many |two |three |(?:\p{Lu}[\p{L}'’-]+ ){1,3})(?:[\p{L}'’-]+ ){1,12}?(?:is|are|was|were|has|have|had)\b/u;
const NAMES_SOMEBODY =
  /^(?:(?:[Tt]he|[Aa]n?|former|[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Ss]en(?:ator|\.)|M(?:rs?|s)\.?|Dr\.?) )*(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:\p{Ll}+ly )?(?:is|are|was|were|has|have|had|would|could|might|may|will|can|did|does)\b/u;

/** "Jon Kask, | who manages the band,": the words around the first mention of a name, those before it first. */
const introductionOf = ({ normal }: Reading, name: string): readonly [before: string, from: string] => {
  const last = /\p{Lu}[\p{L}'’-]+$/u.exec(name)?.[0] ?? name;
  const place = normal.indexOf(last);
  return place < 0
    ? ['', '']
    : [normal.slice(Math.max(0, place - AROUND), place), normal.slice(place, place + last.length + AROUND)];
};
const AROUND = 70;

/** "Ostland's deputy minister for trade | Ivo Kask": the state for which somebody answers by his office, as the article introduces him. */
const officeOf = (reading: Reading, name: string): string => {
  const title = BEFORE_NAME.exec(introductionOf(reading, name)[0])?.[0] ?? '';
  return OFFICE.test(title) ? (title.match(STATE)?.[0] ?? '') : '';
};
const BEFORE_NAME = /(?:[\p{L}'’-]+ ){1,8}$/u;
const OFFICE =
  /\b(?:minister|ministry|president|premier|chancellor|ambassador|envoy|spokes(?:man|woman)|government|king|prince)\b/i;
/** The first name in a title that is no word of the office itself. */
const STATE =
  /(?!(?:The|Prime|Deputy|Foreign|Defen[cs]e|Interior|Information|Minister|President|Premier|Chancellor|Ambassador|Envoy|Vice|Ministry|King|Prince|Finance|Justice)\b)\p{Lu}\p{L}{3,}/u;
/** Those who answer for others. */
const BELONGS_TO =
  /\b(?:spokes\p{L}+|lawyers?|attorneys?|counsel|solicitor|agent|manag(?:er|es|ing)|publicist|representative|campaign|press secretary|aide|advis[eo]r|chief executive|CEO|chair(?:man|woman)?|founder|owner|head|heads|director|coach|wife|husband|father|mother|brother|sister|son|daughter)\b/iu;

/** Rules of cues by which the accused says that he did it. */
const OWN_GUILT: ReadonlySet<string> = rulesNamed(['confessed', 'pleaded-guilty']);

/** "A neighbour accused Brandt. He confessed": neither a bare pronoun, nor the accuser. */
const isNotHim = ({ by: { name } }: Mark, accusations: readonly Mark[]): boolean =>
  name === null || A_PRONOUN.test(name) || accusations.some(({ by }) => by.name === name);
const A_PRONOUN = /^(?:he|she|they|who)$/i;

/** "They deny it", "both men denied it": those accused. */
const ALL_OF_THEM = /^(?:both|they|all|neither|each)(?: \p{L}+){0,2}$/iu;

const IN_RELATIVE: ReadonlySet<string> = rulesNamed(['denial-relative', 'which-somebody-denies']);

/** "a claim that fishermen dispute": in the mouth of others no denial. */
const DISPUTES = /\b(?:(?:disput|reject|refut|contest|dismiss)\p{L}*$|(?:call|dismiss|describ)\p{L}*\s)/u;

/** "Not true", "it never happened": answers of one who need not be named again. */
const ANSWERS_BARELY: ReadonlySet<string> = rulesNamed([
  'that-is-false',
  'that-is-not-so',
  'no-such-event',
  'no-truth',
]);

/** Whether somebody is the one accused or told of, or speaks for that one. */
const answersForIt = (
  reading: Reading,
  { by, span, cue, rule, bears }: Mark,
  claim: BareClaim | undefined,
  accused: Who | null,
): boolean => {
  // A bare "Not true" is the answer of the one who was asked, whom the article need not name again.
  if (ANSWERS_BARELY.has(rule) && (by.name === null ? !isOutletsOwn(reading, span) : PRONOUN.test(by.name)))
    return true;
  if (by.name === null) return false;
  const names = namesOf(by.name);
  if (accused?.name != null && sameOne(names, namesOf(accused.name))) return true;
  const said = reading.normal.slice(span.start, span.end);
  const called = calledAs(reading, cue, by.name);
  if (JUDGES.test(`${by.name} ${called}`) || by.type === 'document' || by.type === 'outlet' || RECORDS.test(said))
    return false;
  // What disputes in anybody's mouth denies only in that of one who is known to speak for the one told of.
  const words = `${by.name} ${called} ${bears === 'denied' ? said : ''}`;
  if (SPEAKS_FOR.test(words) || POWERS.test(by.name)) return true;
  const isSomebodyElse = accused?.name != null && (by.type === 'named-person' || by.type === 'unnamed-person');
  if (
    !isSomebodyElse &&
    /\b(?:allegations?|accusations?|charges?|lawsuits?|suits?|complaints?|without merit)\b/i.test(said)
  )
    return true;
  const told = claim === undefined ? '' : wordsAt(reading, claim.span);
  const principals = principalsOf(reading, by.name);
  if (
    sameOne(principals, namesOf(accused?.name ?? null)) ||
    (claim !== undefined && mentions(reading, claim.span, principals))
  )
    return true;
  const office = by.type === 'named-person' ? officeOf(reading, by.name) : '';
  if (isToldOf(by.name, told) || (office !== '' && isToldOf(office, told)) || /^(?:we|I|our|my)\b/i.test(told))
    return true;
  // "Moyo rejected claims that he had met the banker as nonsense."
  if (claim !== undefined && covers(span, claim.span) && /^(?:he|she)\b/.test(told)) return true;
  // "the company", "the club": an article speaks so of the one that it is about.
  if (by.type === 'named-organisation' && /^(?:the|its) [a-z-]+$/i.test(by.name)) return true;
  return claim !== undefined && standingOf(reading, { name: by.name, words: called }, claim) !== undefined;
};

/** The words by which the article names the one who speaks there; others, whose words may hold his, are not he. */
const calledAs = (reading: Reading, cue: CharSpan, name: string): string => {
  const said = holderOf(reading, cue) ?? reading.places.byCue.near(cue).find(({ speaker }) => speaker !== null);
  return said === undefined || (said.speaker !== null && !isTheSame(said.speaker, name))
    ? ''
    : sourceWords(reading, said);
};

const PRONOUN = /^(?:he|she|they|it|we|I)$/i;

/** Outside of quotation marks it is the outlet that says "That is false". */
const isOutletsOwn = (reading: Reading, span: CharSpan): boolean =>
  /\b(?:this|that|it|none of (?:it|this|that))(?:'s| is| was| turn\p{L}* out)(?:n't)? /iu.test(
    wordsAt(reading, span),
  ) && reading.words.quote(firstTokenFrom(reading.layers, span.end) - 1) < 0;

/** What shows how it is, whoever's it is. */
const RECORDS =
  /^\W*(?:[\p{L}'-]+ ){0,3}?(?:figures|data|records|studies|study|surveys?|polls?|tests?|analysis|logs|statistics|footage|documents?|emails?|tracks|images|imagery|videos?|cctv|inquiry|investigation|evidence|results|audit|findings|facts|accounts)\b/iu;

/** Those who speak for somebody else. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people|men)|(?<!(?:election|rights|constitutional|immigration|independent|legal|tax|media) )lawyers?|attorneys?|agent|manager|publicist|(?<!union )representatives?|campaign|press (?:secretary|office)|\p{L}+[’']s? (?:office|team|camp|family|legal team|management|estate)|(?:his|her|its|their) (?:office|director|chief|chairman|chairwoman|wife|husband|family|father|mother|brother|sister|team|[a-z]+ (?:officer|director)))\b/iu;

/** Those who answer for what soldiers, guards and officials are said to have done. */
const POWERS =
  /\b(?:ministry|government|army|military|navy|air force|police|kremlin|officials?|authorities|presidency|embassy)\b/i;
