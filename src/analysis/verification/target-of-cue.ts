import type { ClassifiedSentence } from '../../article/sentence.ts';
import type { CharSpan } from '../../article/span.ts';
import { unreachable } from '../../article/unreachable.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import { clauseEnd, phraseEnd, trimClaim } from '../claims/claim-extent.ts';
import { hasFiniteVerb } from '../claims/finite-verb.ts';
import type { Reading } from '../reference/reading.ts';
import { refersBack } from '../reference/refers-back.ts';
import { namesThing } from '../reference/thing-told.ts';
import { whoIs } from '../reference/who.ts';
import { clauseAround, clauseStart } from './clause-around.ts';
import type { CueSubject } from './cue-subject.ts';
import { beforeOwnVerb, hangsOnNoun } from './inside-noun.ts';
import { objectUnchecked, toldInSubject } from './left-unchecked.ts';
import type { Mark, Target } from './mark.ts';
import type { CueMatch } from './match-cues.ts';
import { matterBehind } from './matter.ts';
import { modifierBefore, nounEnd } from './noun-around.ts';
import { silentOn } from './silent-on.ts';

/** What a cue bears on; undefined where its words turn out to bear on nothing. No claim runs beyond `limit`. */
export const targetOfCue = (
  reading: Reading,
  sentence: ClassifiedSentence,
  match: CueMatch,
  subject: CueSubject,
  limit: number,
): Target | undefined => {
  const { normal } = reading;
  const { row, span, whom } = match;
  const behind = span.end + (/^\s*/.exec(normal.slice(span.end))?.[0].length ?? 0);
  const start = row.frame === 'clause' ? behindAside(normal, behind, limit) : behind;
  const content = (from: number, to: number): Target | undefined => {
    const target = contentTarget(normal, { start: from, end: to });
    return row.bears === 'denied' &&
      target?.kind === 'content' &&
      ALL_WRONGS.test(normal.slice(target.span.start, target.span.end))
      ? { kind: 'blanket' }
      : target;
  };
  if (row.bears === 'awaiting' && asksWhatToDo(normal, span, start)) return undefined;
  const named = row.bears === 'confirmed' ? happeningNamed(normal, start, limit) : undefined;
  if (named !== undefined && row.frame === 'clause' && !hasFiniteVerb(reading, { start, end: named }))
    return content(start, named);
  switch (row.frame) {
    case 'clause':
      if (row.bears === 'verified') {
        const object = match.ref ?? objectChecked(normal, match, start, limit);
        if (object !== undefined) return { kind: 'reference', span: object };
        const from = start + (SHOWING.exec(normal.slice(start, limit))?.[0].length ?? 0);
        if (from > start) return content(from, clauseEnd(normal, from, limit));
      }
      if (row.bears === 'unverified') {
        const thing = thingNamed(reading, behindThat(normal, start), limit);
        if (thing !== undefined) return { kind: 'thing', span: thing };
      }
      if (
        row.bears === 'unverified' &&
        (pointsBack(normal.slice(start, clauseEnd(normal, start, limit))) ||
          FROM.test(normal.slice(start, limit)) ||
          DETAILS.test(normal.slice(start, limit)))
      )
        return { kind: 'nearby' };
      if (row.bears === 'unverified') {
        if (PARTICULARS.test(normal.slice(start, limit))) return undefined;
        const object = objectUnchecked(normal, start, limit);
        if (object !== undefined) return { kind: 'reference', span: object };
      }
      return (
        (opensClaim(normal, start, limit) ? clauseBehind(normal, start, limit, content) : undefined) ??
        leftOpen(reading, subject)
      );
    case 'phrase': {
      // "an unconfirmed report raises questions", "unsourced and silly": nothing is told behind it.
      if (row.rule === 'unverified-adjective' && tellsNothing(normal, match, start)) return { kind: 'nearby' };
      if (!opensClaim(normal, start, limit)) return undefined;
      if (row.bears === 'unverified' && goesOn(reading, start)) return { kind: 'nearby' };
      if (row.bears === 'unverified' && PARTICULARS.test(normal.slice(start, limit))) return undefined;
      return content(start, endOfPhrase(reading, sentence, span, start, limit));
    }
    case 'matter':
    case 'matter-of': {
      const matter = opensClaim(normal, start, limit) ? matterBehind(normal, match, start, limit) : undefined;
      if (matter !== undefined) return content(matter.start, matter.end);
      const thing = row.bears === 'awaiting' ? thingNamed(reading, start, limit) : undefined;
      return thing === undefined ? undefined : { kind: 'thing', span: thing };
    }
    case 'noun': {
      const end = nounEnd(reading, start, limit);
      const told = normal.slice(start, end);
      // "of whom it suspected | could be planning a raid": the verb.
      if (end === start) return content(start, endOfPredicate(reading, span, start, limit));
      const clause = clauseAround(reading, sentence, span, end, limit);
      if (clause !== undefined) return content(clause.start, clause.end);
      if (namesNoDeed(normal, span, told)) return undefined;
      if (!namesWhatWasTold(normal, span, told)) return content(start, end);
      return PERSONS.test(told) ? undefined : { kind: 'topic', span: { start, end } };
    }
    case 'predicate':
      return content(start, endOfPredicate(reading, span, start, limit));
    case 'what':
      return match.what === undefined ? undefined : content(match.what.start, match.what.end);
    case 'whom':
      return whom === undefined ? undefined : content(whom.start, phraseEnd(normal, start, limit));
    case 'modifier': {
      const modifier = modifierBefore(reading, sentence, span);
      return modifier === undefined ? undefined : content(modifier.start, modifier.end);
    }
    case 'subject': {
      const told = row.bears === 'unverified' ? toldInSubject(normal, sentence.span.start, span.start) : undefined;
      if (told !== undefined) return content(told.start, told.end);
      return subject.span === undefined ||
        (row.bears === 'unverified' && /, which $/.test(normal.slice(span.start - 8, span.start)))
        ? { kind: 'nearby' }
        : (subjectTarget(reading, subject.span, row.bears) ??
            (row.bears === 'awaiting' ? { kind: 'nearby' } : undefined));
    }
    case 'preceding': {
      const told = { start: clauseStart(reading, sentence, span.start), end: span.start };
      return row.rule !== 'confirm-parenthetical' || hasFiniteVerb(reading, told)
        ? content(told.start, told.end)
        : undefined;
    }
    case 'clause-itself':
      return ofOneself(reading, subject)
        ? content(subject.span?.start ?? start, clauseEnd(normal, subject.span?.start ?? start, limit))
        : undefined;
    case 'reference':
      if (match.ref !== undefined && ONLY_THINGS.has(row.rule)) return { kind: 'thing', span: match.ref };
      return match.ref === undefined
        ? { kind: 'nearby' }
        : referenceTarget(normal, match, match.ref, asideEnd(normal, match, limit));
    case 'blanket':
      return { kind: 'blanket' };
    case 'nearby':
      if (match.ref !== undefined) return { kind: 'reference', span: match.ref };
      return isRelativeWho(reading, match)
        ? undefined
        : (documentNamed(normal, match) ??
            documentTells(normal, match, limit) ??
            documentAsThing(normal, match) ??
            (row.bears === 'no-comment' ? silentOn(normal, sentence, span, start, limit) : undefined) ?? {
              kind: 'nearby',
            });
    case 'source':
      return { kind: 'source', doubted: whoIs(reading, match.who ?? subject.span) };
    default:
      return unreachable(row.frame);
  }
};

/** Rules whose cue is evidence only where somebody else has told of the thing that it names. */
const ONLY_THINGS: ReadonlySet<string> = new Set(['confirm-named']);

/** The clause that starts there; of "one of the stories that went round: | that he was pushed" what is announced. */
const clauseBehind = (
  normal: string,
  start: number,
  limit: number,
  content: (from: number, to: number) => Target | undefined,
): Target | undefined => {
  const from = start + (ONE_OF_SUCH.exec(normal.slice(start, limit))?.[0].length ?? 0);
  return content(from, clauseEnd(normal, from, limit));
};
const ONE_OF_SUCH =
  /^(?:one|a part|part|some|a single one) of (?:the|those|these|their|his|her) (?:[\p{L}-]+ ){0,2}?(?:stories|rumou?rs|claims|reports|allegations|accusations|accounts|tales|theories)\b[^:.;"]{0,90}: that /u;

/** "is considering whether to | sell the mill": a plan, which is neither true nor false. */
const asksWhatToDo = (normal: string, cue: CharSpan, start: number): boolean =>
  /\b(?:whether|if)(?: or not)? to $/.test(
    normal.slice(cue.start, normal.startsWith('to ', start) ? start + 3 : start),
  );

/** "confirmed | the incident | in a statement", "confirming | the deaths | , the sheriff said": a happening that is only named ends there. */
const happeningNamed = (normal: string, start: number, limit: number): number | undefined => {
  const named =
    /^(?:the|this|that|these|those|both|his|her|their|its) (?:\p{Ll}+ ){0,2}?\p{Ll}+(?=, (?:the |a |an )?\p{L}[^,]{2,60} (?:said|told|added|says)\b| and \p{Ll}+ed | (?:in|via|through) (?:a|an|the|his|her|its|their) (?:\p{L}+ )?(?:statement|post|tweet|interview|message|briefing|email|press|news conference|phone|telephone|letter|filing)| to (?:\p{Lu}|journalists|reporters|newsmen|this (?:newspaper|reporter)|the (?:media|press|\p{Lu})))/u.exec(
      normal.slice(start, limit),
    );
  return named === null ? undefined : start + named[0].length;
};

/** "a clip showing | the square in flames": what it shows. */
const SHOWING =
  /^(?:\p{L}+ ){0,4}?(?:videos?|footage|clips?|images?|photographs?|photos?|pictures?|recordings?|audio|posts?) (?:showing|(?:that|which) (?:shows?|showed|appears? to show)|in which|purporting to show|appearing to show) /u;

/** "has verified | the footage | and …", "geolocated | them": what was checked, told of before. */
const objectChecked = (normal: string, { span }: CueMatch, start: number, limit: number): CharSpan | undefined => {
  if (/\bthat$/.test(normal.slice(span.start, span.end))) return undefined;
  const object =
    /^(?:it|them|this|these|those|both|(?:(?:the|this|that|these|those|both|several|some|most|many|two|three|four|its|his|her|their|an?|more than|at least|other) )?(?:[\p{L}-]+ ){0,3}?(?:videos?|footage|clips?|images?|photographs?|photos?|pictures?|recordings?|audio|documents?|messages?|letters?|e?-?mails?|posts?|screenshots?|claims?|accounts?|reports?|authenticity|strikes?|attacks?|incidents?|deaths?))(?= ?(?:[.,;:)–]|$)| (?:and|to|as|by|with|from|through|using|in|on|at|of|against|after|which|that|was|were) )/u.exec(
      normal.slice(start, limit),
    );
  return object === null || SHOWING.test(normal.slice(start, limit))
    ? undefined
    : { start, end: start + object[0].length };
};

/** "has not confirmed, however, | that …", "confirmed in a letter | that …": where the claim begins behind such words. */
const behindAside = (normal: string, start: number, limit: number): number =>
  start + (BEFORE_THAT.exec(normal.slice(start, limit))?.[0].length ?? 0);
const BEFORE_THAT =
  /^(?:,? ?(?:however|though|yet|so far|either|as yet|at this (?:stage|point|time)),? |(?:late |early )?(?:(?:in|on|via|through|during) [^,.;"]{2,50}?|(?:last|this) (?:week|month|year|spring|summer|autumn|winter|\p{L}+day)|earlier) )(?=(?:that|whether|if) )/u;

/** Whether what stands there goes on with what is said of the words before, and tells nothing itself: "and silly", "raises questions". */
const goesOn = ({ layers, words, normal }: Reading, start: number): boolean => {
  if (/^(?:and|or|but)\b/.test(normal.slice(start))) return true;
  const first = firstTokenFrom(layers, start);
  return words.tag(first) === 'AUX' || (words.tag(first) === 'VERB' && words.lower(first).endsWith('s'));
};

/** "any suspected fraud", "suspected cases", "suspected could": of nothing and nobody it is said that it is so. */
const namesNoDeed = (normal: string, cue: CharSpan, told: string): boolean =>
  /\b(?:any|no) $/i.test(normal.slice(Math.max(0, cue.start - 4), cue.start)) || ONLY_CASES.test(told);
const ONLY_CASES = /^(?:[\p{L}-]+ )?(?:cases?|causes?)(?: (?:of|in|at|from|among)\b.*)?$/u;

/** "could not establish what had been landed", "did not confirm the discharge": no claim of their own, but the one told before. */
const pointsBack = (words: string): boolean =>
  /^(?:neither|none|no) /.test(words) ||
  /^(?:what|where|when|who|how)\b/.test(words) ||
  /^(?:the|these|those|that|his|her|its|their) (?:\p{Ll}+ )?(?:account|version|toll|figure|number|video|footage|image|photo|clip|document|recording|letter)s? (?:of|by|from) \P{P}{2,40}[.;]?$/u.test(
    words,
  ) ||
  (/^(?:the|this|that|these|those|such) (?:\p{Ll}+ )?\p{Ll}+[.;]?$/u.test(words.replace(TIME_TAIL, '')) &&
    !PARTICULARS.test(words) &&
    !refersBack(words.replace(/[.;]$/, '')));

/** "could not confirm | those deaths": a thing, told of before, with nothing said of it. */
const thingNamed = (reading: Reading, start: number, limit: number): CharSpan | undefined => {
  const { normal } = reading;
  const words = normal
    .slice(start, clauseEnd(normal, start, limit))
    .replace(/[\s.,;]+$/, '')
    .replace(TIME_TAIL, '');
  const span = { start, end: start + words.length };
  // "that order": what looks like a verb is none right behind such a word.
  const tells = words.split(' ').length > 2 && hasFiniteVerb(reading, span);
  return namesThing(words) && !PARTICULARS.test(words) && !tells ? span : undefined;
};

/** "could not confirm that | order": the cue's own "that" belongs to such words. */
const behindThat = (normal: string, start: number): number =>
  normal.slice(start - 5, start) === 'that ' ? start - 5 : start;

/** "There was no confirmation from the coalition": who keeps silent, and not what. */
const FROM = /^(?:from|by|yet|so far)\b[^.;]{0,60}?[.;]?$/;

/** What may be told or not, but is neither true nor false. */
const PARTICULARS =
  /^(?:the |any |their |his |her |its )?(?:(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:'s|s') )?(?:exact |full |further )?(?:identit(?:y|ies)|names?|ages?|motives?|causes?|dates?|nationalit(?:y|ies)|whereabouts|number|extent|details? (?:of|about|on)|nature|size|locations?)\b/u;
/** "could not confirm | any details": of what was told. */
const DETAILS = /^(?:the |any |those |further |other )*details\b/;

const TIME_TAIL =
  /(?:,? (?:(?:late |early )?(?:on|by|until|as of) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?| at the time| at first| within (?:the |an? |two |three |[0-9]+ )?(?:few )?(?:hours?|minutes?|days?)(?: of [^,.;]+)?| (?:minutes|hours|days) later| later(?: (?:that|the same) (?:day|night|evening|week))?| outright| in public| in court| to (?:reporters|journalists|the (?:press|media))| immediately| independently| so far| yet| as yet| to date| at this (?:stage|point|time)| at present)(?=[.;]?$)/;

/** "an unverified report | highlights the problem": no words of the report follow, but what is done with it. */
const tellsNothing = (normal: string, { span }: CueMatch, start: number): boolean =>
  /\b(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|allegations?|accounts?|videos?|footage|images?|posts?|documents?)$/.test(
    normal.slice(span.start, span.end),
  ) && !/^(?:of|about|on|from|in|that|by)\b/.test(normal.slice(start));

/** Behind "that" or "whether" a clause stands, whatever the cue. */
const endOfPhrase = (
  reading: Reading,
  sentence: ClassifiedSentence,
  cue: CharSpan,
  start: number,
  limit: number,
): number => {
  const { normal } = reading;
  if (/\b(?:that|whether|if)$/.test(normal.slice(cue.start, cue.end))) return clauseEnd(normal, start, limit);
  const end = phraseEnd(normal, start, limit);
  return hangsOnNoun(reading, sentence.span, cue) ? beforeOwnVerb(reading, { start, end }) : end;
};

/** "fishermen allegedly | caught with shells | were fined": what hangs on a noun ends before the noun's own verb. */
const endOfPredicate = (reading: Reading, cue: CharSpan, start: number, limit: number): number => {
  const end = clauseEnd(reading.normal, start, limit);
  const noun = reading.words.tag(firstTokenFrom(reading.layers, cue.start) - 1);
  if ((noun !== 'NOUN' && noun !== 'PROPN') || !HANGS.test(reading.normal.slice(start, end))) return end;
  const verb = beforeOwnVerb(reading, { start, end });
  return /\b(?:that|who|which|as|when|while|after|before|because|where|if|and)\b/.test(
    reading.normal.slice(start, verb),
  )
    ? end
    : verb;
};
const HANGS =
  /^(?:\p{L}+(?:ed|en|wn|ght)|shot|hit|made|sold|sent|held|found|led|run|paid) (?:by|with|in|at|on|from|for|to|during|near|last|this|earlier|yesterday)\b/u;

/** "the alleged victim": one who is called something; "the alleged shooting" is what was told of it before. */
const PERSONS =
  /(?:ers?|ors?|ists?|ants?|ents?|m[ae]n|wom[ae]n|victims?|accomplices?|pirates?|rebels?|spy|spies|thie(?:f|ves)|mistress|ringleaders?|masterminds?|culprits?|boss|criminals?|rapists?|cases?|witness(?:es)?)$/i;

/** "the alleged plot", "that alleged victim": a word for what was told before, which claims nothing anew. */
const namesWhatWasTold = (normal: string, cue: CharSpan, told: string): boolean =>
  /(?:\b(?:the|this|that|these|those|his|her|its|their)|'s?) $/i.test(
    normal.slice(Math.max(0, cue.start - 8), cue.start),
  ) && /^[\p{L}-]+$/u.test(told.trim());

const opensClaim = (normal: string, start: number, limit: number): boolean =>
  start < limit &&
  !/^(?:[–,.;:)]|- |(?:on|in|at) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:on|in) (?:a|an|his|her|its|their) (?:statement|interview|email)\b)/.test(
    normal.slice(start),
  );

/** "Contrary to claims that the river was clean, tests showed …": the claim ends with the comma. */
const asideEnd = (normal: string, { row, span }: CueMatch, limit: number): number => {
  const comma = row.rule === 'contrary-to' ? normal.indexOf(', ', span.end) : -1;
  return comma < 0 ? limit : Math.min(limit, comma);
};

/** "her account", or "her account that the house was empty": the claim itself where it follows. */
const referenceTarget = (
  normal: string,
  { row, span: cue }: CueMatch,
  ref: CharSpan,
  limit: number,
): Target | undefined => {
  // "a claim that | fishermen dispute": no words of the claim.
  if (row.rule === 'denial-relative' || !/^ that /.test(normal.slice(ref.end))) return { kind: 'reference', span: ref };
  const start = ref.end + ' that '.length;
  const verdict =
    cue.end > start
      ? (CALLED.exec(normal.slice(start, cue.end)) ??
        / (?:is|are|was|were) (?!.* (?:is|are|was|were) )/.exec(normal.slice(start, cue.end)))
      : null;
  return contentTarget(normal, {
    start,
    end: verdict === null ? clauseEnd(normal, start, limit) : start + verdict.index,
  });
};

/** 'called the claim that he had met her | "nonsense"', "rejected it | as nonsense": what it is called. */
const CALLED = /(?: (?:is|are|was|were))?(?: as(?: being)?)? "[^"]{3,40}$|(?: as(?: being)?) [^"]{3,30}$/;

/** Words that tell a claim, or that refer to one told elsewhere. */
const contentTarget = (normal: string, words: CharSpan): Target | undefined => {
  const asTheyStand = /^\s*(.*?)[\s,.;:"']*$/.exec(normal.slice(words.start, words.end))?.[1] ?? '';
  if (refersBack(asTheyStand.replace(TIME_TAIL, ''))) return { kind: 'reference', span: words };
  let span = trimClaim(normal, words);
  // "the claim that she was at home | was contradicted": what is said of the claim is no part of it.
  const auxiliary = / (?:is|are|was|were|has been|have been)$/.exec(normal.slice(span.start, span.end));
  if (auxiliary !== null) span = { start: span.start, end: span.end - auxiliary[0].length };
  const naming =
    /^(?:(?:the|a|an|any|those|these|its|his|her|their) (?:[\p{L}'-]+ ){0,3}?)?(?:claims?|allegations?|accusations?|reports?|suggestions?|rumou?rs?|assertions?|possibility|theory|notion)(?: that |(?= (?:it|he|she|they|the|its|his|her|their|there) (?!of\b)))/iu.exec(
      normal.slice(span.start, span.end),
    );
  if (naming !== null) span = trimClaim(normal, { start: span.start + naming[0].length, end: span.end });
  const alleged = /^(?:the|an?|his|her|their) (?:alleged|suspected) (?=\S+ \S+ )/i.exec(
    normal.slice(span.start, span.end),
  );
  if (alleged !== null) span = { start: span.start + alleged[0].length, end: span.end };
  const told = normal.slice(span.start, span.end);
  if (refersBack(told) || THE_ALLEGED.test(told)) return { kind: 'reference', span };
  if (ELLIPTICAL.test(told)) return { kind: 'nearby' };
  return span.end - span.start < 4 || !/\p{L}{3}/u.test(told) ? undefined : { kind: 'content', span };
};

/** "the alleged theft": the one told of before. */
const THE_ALLEGED = /^(?:the|this|that|his|her|their) (?:alleged|suspected|supposed) [\p{Ll}-]+$/iu;
/** "one really did", "it has not": what, was told before. */
const ELLIPTICAL =
  /^(?:I|he|she|it|they|we|you|one|any(?:one|body)?|no ?body|no one)(?: \p{L}+ly)? (?:did|does|do|is|are|was|were|has|have|had|would|will|could|can)(?: not|n't)?(?: be| have| do)?(?: so| at all)?$/iu;

/** "denied | any wrongdoing by its clerks": names no deed, and so all of them. */
const ALL_WRONGS =
  /^(?:doing |committing )?(?:any |all |his |her |its |their )?(?:\p{L}+ )?(?:wrong-?doings?|misconduct|improprieties|impropriety|anything (?:wrong|improper|illegal|untoward)|everything|the lot|it all|all (?:of )?(?:it|this|that|them)|every (?:charge|allegation|accusation|word)(?: of it)?)(?: (?:by|of|on the part of) [^,.;]+)?$/iu;

/** A cue with no claim behind it: its subject may refer to one ("That is no confirmation"). */
const leftOpen = (reading: Reading, { span }: CueSubject): Target =>
  span !== undefined && refersBack(reading.normal.slice(span.start, span.end))
    ? { kind: 'reference', span }
    : { kind: 'nearby' };

/** "It had nothing to do with …" is a denial where the one says it of himself. */
const ofOneself = (reading: Reading, { span }: CueSubject): boolean => {
  if (span === undefined) return false;
  const holder = reading.holding(span).at(-1);
  if (holder === undefined) return false;
  const words = reading.normal.slice(span.start, span.end);
  return /^(?:it|he|she|they|we|I|neither|both)$/i.test(words) || whoIs(reading, span).name === holder.speaker;
};

/** "The footage has not been verified": the subject refers to a claim, or is one ("his death"). */
const subjectTarget = (reading: Reading, span: CharSpan, bears: Mark['bears']): Target | undefined => {
  const words = reading.normal.slice(span.start, span.end);
  const document = /^(?:the )?(?:authenticity|veracity|accuracy|truth|provenance|origin) of /i.exec(words);
  if (document !== null) return { kind: 'reference', span: { start: span.start + document[0].length, end: span.end } };
  if (bears === 'unverified' && /^(?:neither|none|no) .*'s /i.test(words)) return { kind: 'nearby' };
  if (refersBack(words)) return { kind: 'reference', span };
  if (/^(?:which|who|that|he|she|they|we|i)$/i.test(words) || ITS_TRUTH.test(words)) return { kind: 'nearby' };
  if (bears === 'unverified' && pointsBack(words.slice(0, 1).toLowerCase() + words.slice(1))) return { kind: 'nearby' };
  if (bears === 'unverified' && A_DOCUMENT.test(words)) return { kind: 'nearby' };
  const short =
    words.split(/\s+/).length < 3 &&
    !/(?:death|killing|arrest|attack|murder|strike|explosion|outbreak|resignation|departure)s?$/.test(words);
  if (short && bears === 'confirmed' && /^(?:the|this|that|these|those|his|her|its|their) /i.test(words))
    return { kind: 'nearby' };
  return bears === 'corroborated' || short ? undefined : contentTarget(reading.normal, span);
};

const ITS_TRUTH = /^(?:its|their|his|her|the) (?:authenticity|veracity|accuracy|provenance|contents?|existence)$/i;
/** "according to | a statement | that could not be verified": what was told by it. */
const A_DOCUMENT = /^an? (?:[\p{L}'-]+ ){0,3}?(?:statement|report|post|claim|account|message|tweet|blog)$/u;

/** "The Courier has analysed the pictures": those told of before. */
const documentNamed = (normal: string, { span, row }: CueMatch): Target | undefined => {
  if (row.bears !== 'verified') return undefined;
  const named = /\b(?:the|these|those|this|that) (?:[a-z]+ )?[a-z]+$/.exec(normal.slice(span.start, span.end));
  const start = span.start + (named?.index ?? 0);
  return named !== null && refersBack(named[0]) ? { kind: 'reference', span: { start, end: span.end } } : undefined;
};

/** "The Courier has obtained | the study": what was told of it. */
const documentAsThing = (normal: string, { span, row, who }: CueMatch): Target | undefined => {
  const named = / (?:the|these|those|that|his|her|its|their) (?:[a-z]+ )?[a-z]+$/.exec(
    normal.slice(span.start, span.end),
  );
  if (row.bears !== 'verified' || named === null || who === undefined || who.end > span.start + named.index)
    return undefined;
  return { kind: 'thing', span: { start: span.start + named.index + 1, end: span.end } };
};

/** "records that show …", "a message in which …": what the document that was looked at tells. */
const documentTells = (normal: string, { span, row }: CueMatch, limit: number): Target | undefined => {
  if (row.bears !== 'verified') return undefined;
  const tells =
    /^,? (?:(?:that|which) )?(?:clearly |also )?(?:show|say|suggest|reveal|indicate|describe|state|warn)(?:s|ed|ing)?(?: that)? |^,? in which /.exec(
      normal.slice(span.end, limit),
    );
  if (tells === null) return undefined;
  const start = span.end + tells[0].length;
  return contentTarget(normal, { start, end: clauseEnd(normal, start, limit) });
};

/** "people who could not be reached": a description, no answer to a claim. */
const isRelativeWho = ({ normal }: Reading, { span, row }: CueMatch): boolean =>
  row.bears === 'no-comment' && /[^,] who $/.test(normal.slice(Math.max(0, span.start - 6), span.start));
