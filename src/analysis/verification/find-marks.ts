import type { ClassifiedSentence } from '../../article/sentence.ts';
import { type CharSpan, hull } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import { clauseEnd, phraseEnd, trimClaim } from '../claims/claim-extent.ts';
import { hasVerb } from '../claims/finite-verb.ts';
import { namesEvent } from '../lexicon/event-nouns.ts';
import { MISDEEDS } from '../lexicon/misdeeds.ts';
import { isOutletName, isOwnOutlet, looksLikeOutlet } from '../lexicon/outlets.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { type Who, whoIs } from '../reference/who.ts';
import { accusedAsWell } from './accused-as-well.ts';
import { accuserBy } from './accuser.ts';
import { type CueSubject, subjectOfCue } from './cue-subject.ts';
import { evidenceSpan, WITHIN_NOUN } from './evidence-span.ts';
import { A_GUESS, type Mark, type Target } from './mark.ts';
import { type CueMatch, matchCues } from './match-cues.ts';
import { isThisOutlet, speakerOfCue } from './speaker-of-cue.ts';
import { targetOfCue } from './target-of-cue.ts';

/** All words of the article that speak of a claim's checking, in order. */
export const findMarks = (reading: Reading, sentences: readonly ClassifiedSentence[]): Mark[] => {
  const marks = sentences.flatMap((sentence, index) =>
    sentence.kind === 'label' || sentence.kind === 'question'
      ? []
      : matchCues(reading.normal, sentence.span).flatMap((match) => marksOf(reading, sentence, index, match)),
  );
  const first = marks.find(({ bears }) => bears === 'alleged')?.sentence ?? 0;
  return marks.filter((mark) => mark.sentence === first || !isDetail(reading, mark));
};

/** "He also used other names, according to the complaint": once an article has told an accusation, what else its document tells is no other one, unless it is a misdeed. */
const isDetail = (reading: Reading, { rule, target }: Mark): boolean =>
  rule === 'verification/legal-document-behind' &&
  target.kind === 'content' &&
  !MISDEEDS.test(wordsAt(reading, target.span));

/** Cues that still count when negated or conditional: what they say is that something is open. */
const OPEN = new Set(['awaiting', 'no-comment', 'unverified', 'source-caveat']);
/** Rules of what is still to come that say so by a negation: "has not decided whether". The others need it not. */
const OPEN_IF_NEGATED = new Set([
  'unclear-whether',
  'what-is-unclear',
  'whether-is-unclear',
  'no-word-on',
  'undecided',
  'cannot-yet-tell',
  'unanswered',
  'not-ruled-out',
  'cannot-say-yet',
  'case-pending',
  'count-pending',
  'jury-out',
  'keeping-an-open-mind',
  'open-cause',
  'results-to-come',
  'too-early-to-say',
]);
/** Cues that look ahead or negate in words of their own: "will fight the charges", "never said such a thing". */
const HOLDS_OWN_NEGATION = new Set([
  'will-contest',
  'will-plead',
  'no-such-event',
  'no-truth',
  'not-admitted',
  'differs',
  'ignore-it',
  'of-which-accused',
]);

const marksOf = (reading: Reading, sentence: ClassifiedSentence, index: number, match: CueMatch): Mark[] => {
  const subject = subjectOfCue(reading, sentence, match);
  if (isNounHere(reading, sentence, match)) return [];
  if (
    subject.unreal &&
    !OPEN.has(match.row.bears) &&
    !WITHIN_NOUN.has(match.row.frame) &&
    !HOLDS_OWN_NEGATION.has(match.row.rule)
  )
    return [];
  if (subject.denied && match.row.bears === 'awaiting' && !OPEN_IF_NEGATED.has(match.row.rule)) return [];
  if (
    match.row.bears === 'denied' &&
    match.row.by === 'subject' &&
    subject.passive &&
    subject.agent === undefined &&
    match.who === undefined
  )
    return [];
  const bearing = bearingOf(reading, match);
  if (bearing === undefined) return [];
  const limit = limitOf(reading, sentence, match.span);
  const target = targetOfCue(reading, sentence, match, subject, limit);
  if (target === undefined || (match.row.bears === 'alleged' && isOnlyNamed(reading.normal, target))) return [];
  if (NAMES_MATTER.has(match.row.rule) && isThing(reading, target)) return [];
  const accuser = match.row.rule === 'accusation-noun' ? accuserBy(reading, sentence, match) : undefined;
  const by = accuser === undefined ? speakerOfCue(reading, match, subject) : whoIs(reading, accuser);
  const bears = bearsBy(bearing, by, wordsAt(reading, match.span));
  // Nobody calls himself "he": whose voice that is can't be told here.
  if (match.row.rule === 'agrees' && by.name !== null && match.ref !== undefined && isPerson(reading, match.ref))
    return [];
  const accused = accusedOf(reading, match, subject);
  const other = target.kind === 'content' ? accusedAsWell(reading.normal, match, target.span.start, limit) : undefined;
  const end = other?.from ?? limit;
  const parts = apart(reading.normal, target, end).map((part) => ({ part: endingBy(part, end), whom: accused }));
  if (other !== undefined)
    parts.push({ part: { kind: 'content', span: other.deed }, whom: whoIs(reading, other.whom) });
  return parts.map(({ part, whom }) => ({
    span: evidenceSpan(reading, match, subject, part, limit),
    cue: match.span,
    sentence: index,
    bears,
    target: part,
    by,
    accused: whom,
    announcesItself:
      (bears === 'confirmed' || bears === 'corroborated') && announcesItself(reading, match, subject, part),
    rule: `verification/${match.row.rule}`,
    confidence:
      bears === 'alleged' && part.kind === 'topic' ? Math.min(match.row.confidence, A_GUESS) : match.row.confidence,
  }));
};

const endingBy = (target: Target, limit: number): Target =>
  target.kind === 'content' && target.span.end > limit
    ? { kind: 'content', span: { start: target.span.start, end: limit } }
    : target;

/** "charged in the same case", "the number of deaths blamed on him": no deed is told. */
const isOnlyNamed = (normal: string, target: Target): boolean =>
  target.kind === 'content' && ONLY_NAMED.test(normal.slice(target.span.start, target.span.end));
const ONLY_NAMED =
  /^(?:(?:the|this|that|these|those) (?:same )?(?:\p{Ll}+)|(?:the |an? )?(?:[\p{Ll}-]+ )?(?:numbers?|toll|total|rise|surge|share|list|series|spate|string|increase|decrease|drop) (?:of|in) (?:the (?:numbers? of )?)?\p{Ll}+)(?: (?:in|on|last|this) [\p{Lu}0-9]?\p{L}*)?$/u;

/** Rules whose cue may be followed or preceded by any matter: a deed, or a thing or somebody. */
const NAMES_MATTER = new Set(['sued-over', 'suit-over', 'under-investigation', 'under-investigation-for']);

/** "a dozen banks are under investigation", "sued over six patents": no deed is told that could be so or not. */
const isThing = (reading: Reading, target: Target): boolean => {
  if (target.kind !== 'content') return false;
  const words = wordsAt(reading, target.span);
  return !MISDEEDS.test(words) && !namesEvent(words) && !hasVerb(reading, target.span);
};

/** Cues whose first word is a noun by right: "a message left for her was not returned". */
const OPENS_WITH_NOUN = new Set(['legal-document', 'unanswered-calls', 'unanswered-messages']);

/** "a dispute that …", "their denial": a word that looks like the cue's verb, with a determiner before it. */
const isNounHere = ({ words, layers }: Reading, sentence: ClassifiedSentence, { row, span }: CueMatch): boolean => {
  if (row.by !== 'subject' || OPENS_WITH_NOUN.has(row.rule) || WITHIN_NOUN.has(row.frame)) return false;
  const first = firstTokenFrom(layers, span.start);
  if (first <= sentence.tokens.start || words.tag(first) === 'AUX') return false;
  const before = words.lower(first - 1);
  const noun = row.rule === 'dispute-object-before' ? /^disputes$/ : /^charges?$/;
  if (noun.test(words.lower(first)) && words.tag(first) === 'NOUN') return true;
  return (
    words.tag(first - 1) === 'DET' &&
    !/^(?:both|all|each|neither|those|some|many|several|these|this|that)$/.test(before)
  );
};

const isPerson = ({ normal }: Reading, { start, end }: CharSpan): boolean =>
  /^(?:he|she|they)$/i.test(normal.slice(start, end));

/** What a document or an outlet confirms, it corroborates; what somebody else than the outlet finds right, he confirms. */
const bearsBy = (bearing: Mark['bears'], by: Who, cue: string): Mark['bears'] => {
  if (bearing === 'verified' && by.name !== null) return 'confirmed';
  if (
    bearing === 'corroborated' &&
    by.type !== 'document' &&
    by.type !== 'outlet' &&
    !/^(?:echo|match|mirror|tall)/.test(cue) &&
    WITH_STANDING.test(by.name ?? '')
  )
    return 'confirmed';
  // A second test of what a first one found, or a pair of people taken for a thing.
  if (bearing === 'confirmed' && (OF_TESTS.test(by.name ?? '') || OF_THE_STATE.test(by.name ?? ''))) return bearing;
  return bearing === 'confirmed' && (by.type === 'document' || by.type === 'outlet') ? 'corroborated' : bearing;
};

/** Those whose word on a matter of theirs settles it. */
const WITH_STANDING =
  /\b(?:police|ministry|army|military|government|officials|authorities|hospital|doctors|observers|inspectors|council|mayor|governor|coast ?guard|fire (?:service|department|brigade)|court|prosecutors|embassy|regulator|commission|inquiry)\b(?!['’]s?\b| (?:records?|logs?|reports?|data|figures|documents?|statement))/i;
const OF_TESTS =
  /\b(?:tests?|samples?|dna|autopsy|post-?mortem|x-?rays?|scans?|examination|screening|pair|couple|duo|both|two|inquiry|laborator(?:y|ies)|lab|results|investigation|probe|inquest|court|tribunal|coroner|jury)\b/i;
/** What speaks for a state. */
const OF_THE_STATE = /\b(?:state(?:-run|-owned)?|government) (?:television|TV|media|radio|broadcaster|news agency)\b/i;
const PRESS = /\b(?:reporter|journalist|correspondent|photographer)s?\b/i;
const [PRESS_BEFORE, PRESS_BEHIND] = [24, 24];

/** A check by the article's outlet verifies, one by another outlet corroborates, one by anybody else is no check told of here. */
const bearingOf = (reading: Reading, { row, who }: CueMatch): Mark['bears'] | undefined => {
  if (row.bears !== 'verified' || who === undefined) return row.bears;
  const words = reading.normal.slice(who.start, who.end);
  const inside = who.start > (reading.layers.sentences[reading.sentenceAt(who.start)]?.span.start ?? 0);
  // Whoever has reporters is an outlet.
  const press =
    row.rule === 'reporter-saw' && PRESS.test(reading.normal.slice(who.start - PRESS_BEFORE, who.end + PRESS_BEHIND));
  if (!press && !isOutletName(words) && !(inside && looksLikeOutlet(words))) return undefined;
  // "We have seen the contract", somebody says: he is not the outlet.
  if (isOwnOutlet(words) && reading.holding(who).length > 0) return undefined;
  return isThisOutlet(reading, who) ? 'verified' : 'corroborated';
};

/** Where the words of a cue's claim must end: the sentence, or where an attribution's own words take over. */
const limitOf = (reading: Reading, sentence: ClassifiedSentence, cue: CharSpan): number => {
  let limit = relativeEnd(reading, sentence, cue);
  for (const { source, cue: cues, content } of reading.places.byStart.near({ start: cue.end, end: limit })) {
    const words = hull([...source, ...cues].filter(({ start }) => start >= cue.end && start < limit));
    const told = hull(content);
    if (words === undefined || told === undefined) continue;
    if (told.start <= cue.start && told.end <= words.start + 2) limit = words.start;
  }
  return limit;
};

/** "The senator, who denied the affair, stayed away", "The case, charging six with fraud, shows", "Despite his denials that …, he left": such a clause ends with its comma. */
const relativeEnd = ({ normal, layers, words }: Reading, { span }: ClassifiedSentence, cue: CharSpan): number => {
  const before = normal.slice(span.start, cue.start);
  const relative = /,\s(?:who|which|whose)\s[^,]{0,40}$/.test(before);
  const participle = /\p{L}, $/u.test(before) && /^\p{Ll}+ing\b/u.test(normal.slice(cue.start, cue.end));
  const aside = ASIDE.test(before) || ASIDE.test(normal.slice(cue.start, cue.end));
  // "The clerk who allegedly took the box, fled": up to where the sentence's own verb comes.
  const restrictive = /[\p{L}] (?:who|that|which) $/u.test(before);
  if (!relative && !participle && !aside && !restrictive) return span.end;
  for (
    let comma = normal.indexOf(', ', cue.end);
    comma > 0 && comma < span.end;
    comma = normal.indexOf(', ', comma + 1)
  ) {
    const next = firstTokenFrom(layers, comma + 2);
    if (
      relative ||
      aside ||
      ((words.tag(next) === 'VERB' || words.tag(next) === 'AUX') && !words.lower(next).endsWith('ing'))
    )
      return comma;
  }
  return span.end;
};

/** "Despite the army's denials that …, talks ended": such words end with their comma. */
const ASIDE = /^(?:Despite|In spite of|Notwithstanding|Amid)\b[^,]*$/;

/** "no sign that A or that B", "accused of A and of B" bears on A and on B. */
const apart = (normal: string, target: Target, limit: number): readonly Target[] => {
  if (target.kind !== 'content') return [target];
  const { start, end } = target.span;
  const told = normal.slice(start, end);
  const inner = OF_ANOTHER.exec(told) ?? nextQuestion(normal, start, told);
  const first = inner === null ? end : start + inner.index;
  const rest = normal.slice(first, limit);
  const joint =
    /^,? (?:or|and|nor) (?:that|whether|if) /.exec(rest) ??
    (isAsked(normal, start) ? (/^, (?:whether|if) /.exec(rest) ?? lastOfList(normal, start, rest)) : null);
  const deed = OF_ANOTHER.exec(rest);
  const next = joint ?? (deed?.index === 0 ? deed : null);
  if (next === null) return [target];
  const from = first + next[0].length;
  const to = joint === null ? phraseEnd(normal, from, limit) : clauseEnd(normal, from, limit);
  const second: Target = { kind: 'content', span: trimClaim(normal, { start: from, end: to }) };
  return [{ kind: 'content', span: { start, end: first } }, ...apart(normal, second, limit)];
};

/** Whether words stand right behind the "whether" or "if" of a question. */
const isAsked = (normal: string, start: number): boolean =>
  /\b(?:whether|if) $/.test(normal.slice(Math.max(0, start - 9), start));

/** "whether she paid | , whether he knew": where the next question of a list begins. */
const nextQuestion = (normal: string, start: number, told: string): RegExpExecArray | null =>
  isAsked(normal, start) ? (/, (?=(?:(?:or|and) )?whether )/.exec(told) ?? lastOfList(normal, start, told)) : null;

/** "whether she paid, if he knew, or | the firm had gone bust": the last of a list may go without its word. */
const lastOfList = (normal: string, start: number, words: string): RegExpExecArray | null =>
  /, (?:whether|if) $/.test(normal.slice(Math.max(0, start - 10), start))
    ? /, or (?=(?:[\p{L}\p{N}]+ ){1,4}?(?:is|are|was|were|has|have|had|did|came|went)\b)/u.exec(words)
    : null;

/** Between two deeds of which somebody is accused. */
const OF_ANOTHER = /(?:,|,? (?:and|or)),? (?:of|with) (?=(?:\p{L}+ly |not )?\p{L}+ing\b)/u;

/** Rules of cues whose subject is the one accused, whatever their voice. */
const ACCUSED_SUBJECT = new Set(['accused-of', 'allegedly', 'facing-charges', 'implicated', 'on-suspicion']);

/** "Jan Holt and Piet Baum" are both. */
const oneOrSeveral = (reading: Reading, span: CharSpan): Who => {
  const words = reading.layers.text.slice(span.start, span.end);
  const several =
    /^(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*,? and (?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*$/u;
  return several.test(words) ? { name: words, type: whoIs(reading, span).type } : whoIs(reading, span);
};

const accusedOf = (reading: Reading, { row, whom }: CueMatch, subject: CueSubject): Who | null => {
  // "blamed the blast on the rebels": the blast is accused of nothing.
  if (row.rule === 'blame-on') return null;
  if (whom !== undefined) return oneOrSeveral(reading, whom);
  if (row.rule === 'acquitted' && subject.span !== undefined) return oneOrSeveral(reading, subject.span);
  if (subject.span !== undefined && row.rule === 'awaiting-trial') return oneOrSeveral(reading, subject.span);
  if (row.bears !== 'alleged' || subject.span === undefined) return null;
  return subject.passive || ACCUSED_SUBJECT.has(row.rule) ? oneOrSeveral(reading, subject.span) : null;
};

/** Rules of cues whose own words are evidence only where somebody else has claimed the same. */
const NEEDS_CLAIM = new Set(['also-reported', 'can-confirm', 'consistent-with', 'grant-that', 'pleaded-guilty-to']);

/** Rules of cues by which somebody confirms what a clause tells. */
const CONFIRMS_CLAUSE = new Set(['confirm-parenthetical', 'confirm-that']);

/** "| the airline | has also confirmed". */
const CONFIRMER = /^(.*?) (?:has |have )?(?:later |now |also |finally |since )?(?:confirm|admit|concede|acknowledge)/;

/** "The company confirmed it will close": said of oneself. */
const announcesItself = (reading: Reading, match: CueMatch, subject: CueSubject, target: Target): boolean => {
  if (target.kind !== 'content' || !CONFIRMS_CLAUSE.has(match.row.rule))
    return target.kind === 'content' && NEEDS_CLAIM.has(match.row.rule);
  const words = reading.normal.slice(target.span.start, target.span.end);
  if (/^(?:(?:it|he|she|they|we|I)\b|(?:its|their|our|plans|a deal|an agreement)\b)/.test(words)) return true;
  if (/^(?:his|her) (?!(?:[\p{L}'-]+ ){0,2}(?:death|injur|arrest|identity|diagnosis|release|account))/u.test(words))
    return true;
  // "The club confirmed that tickets will go on sale": a plan, and mostly one's own.
  if (/^(?:[^,;]{0,80}?) (?:will|is to|are to|has signed|have signed|has agreed|have agreed) /.test(words)) return true;
  // "confirmed the appointment": one's own, unless somebody has told of it before.
  if (
    /^(?:the|its|his|her|their) (?:\p{L}+ )?\p{L}+(?:tion|sion|ment|ance|al|ture|recall|bid|talks|approach|cuts|closures?|lay-?offs|delays?|split)(?: (?!that).{0,60})?$/u.test(
      words,
    )
  )
    return true;
  if (match.row.frame === 'preceding') {
    // "The airline will close its base, the airline confirmed".
    const confirmer = CONFIRMER.exec(wordsAt(reading, match.span))?.[1];
    return confirmer !== undefined && words.toLowerCase().startsWith(confirmer.toLowerCase());
  }
  const name =
    subject.span === undefined
      ? undefined
      : reading.normal
          .slice(subject.span.start, subject.span.end)
          .match(/\p{Lu}[\p{L}-]+/gu)
          ?.at(-1);
  return name !== undefined && words.startsWith(name);
};
