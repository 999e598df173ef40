import type { Attribution } from '../../article/attribution.ts';
import { type CharSpan, overlaps, spanLength } from '../../article/span.ts';
import type { BareClaim } from '../claims/find-claims.ts';
import { hasFiniteVerb } from '../claims/finite-verb.ts';
import { isOutletName } from '../lexicon/outlets.ts';
import { groupBy } from '../reference/group-by.ts';
import { nearestAttribution, type Reading, sourceWords, wordsAt } from '../reference/reading.ts';
import { isTheSame, namesOf } from '../reference/same-one.ts';
import type { Bearing, Mark } from './mark.ts';
import { markByClaim, toldBy } from './mark-by-claim.ts';
import { HAPPENED, PLANNED, wordsInCommon } from './told-before.ts';

/** How far apart, in sentences, a claim and the voice that says the same may stand. */
const REACH = 2;

/** What bears a claim out by being there. */
const WITNESS =
  /\b(?:records?|certificates?|footage|videos?|cameras?|cctv|images|imagery|photographs?|photos|pictures|recordings?|logs?|receipts?|registry|register|e-?mails?|messages|transcripts?|data|documents|filings?|files|ledgers?|invoices|statements?|samples|tests?|scans?|autopsy|post-mortem|tracking|figures|statistics|study|measurements|readings|transfers|minutes|memos?)\b/i;
const SHOWS =
  /^(?:[\p{L}'’-]+ ){0,3}?(?:records?|certificates?|footage|videos?|cameras?|cctv|images|imagery|photographs?|photos|pictures|recordings?|logs?|receipts?|register|e-?mails?|messages|transcripts?|data|documents|filings?|files|ledgers?|invoices|samples|tests?|scans?)(?:,? (?:of|from|in|on|at|by|for|taken|released|filed|obtained|posted|published|shot|recorded|shared|kept|held|seen|dated|reviewed|provided|made|collected|aired|broadcast|carried) [^,;:]{2,50}?,?)? (?:also |clearly |appears? to |seems? to )?(?:shows?|showed|captures?|captured|reveals?|revealed|confirms?|confirmed|lists?|listed|depicts?|depicted|records?|recorded|puts?|places?|placed|bears?|carry|carries|indicates?|indicated|suggests?|suggested) /iu;
/** One of several who tell the same. */
const ANOTHER =
  /^(?:another|an? (?:second|third|fourth|different|separate|fellow)|(?:two|three|four|five|six) (?:other|more|further)) (?!polls?|surveys?)/i;
/** Those who look into a matter, and how they say what came of it. */
const FINDERS =
  /\b(?:courts?|coroner|inquiry|inquest|investigation|investigators|watchdog|regulator|tribunal|ombudsman|inspectors?|judge|jury|autopsy|post-mortem|probe|audit|auditors|review|panel|commission|committee|researchers|scientists|experts|doctors)\b/i;
const FOUND = /\b(?:found|ruled|concluded|established|determined|held|finds|rules|concludes)\b/i;
/** "admitted he was nervous" grants nothing. */
const OF_A_FEELING = /^(?:that )?(?:he|she|they|I|we) (?:was|were|felt|had been) /i;
const GRANTS = /\b(?:acknowledg|conced|admi(?:t|ss)|accept|owned|confess)/i;
const ADMITS =
  /^(?:(?:has|have|had|later|also|now|then|finally|since|\p{L}+ly|on \p{L}+) )*(?:confirm(?:s|ed)?|verif(?:y|ies|ied)|authenticated|attest(?:s|ed)|acknowledge[sd]?|concede[sd]?|admit(?:s|ted)?|accept(?:s|ed)|owned|confesse[sd])\b/iu;
const NOT_YET = /(?:\b(?:to|must|should|will|would|could|may|might|can|cannot|not|never)|n't) $/iu;
/** Before a voice's words: it has not spoken yet. */
const UNREAL =
  /\b(?:if|unless|whether|should|must|until|once|refus\p{L}+|declin\p{L}+|to)[ ,]*(?:the |a |an |his |her |its |their )?$/iu;
/** An account of what happened, and no wish, view or plan. */
const ACCOUNT =
  /\b(?:had|was|were|did|\p{L}+ed|went|took|saw|heard|came|left|gave|made|told|shot|hit|fell|ran|beat|kept|sold|bought|paid|found|died)\b/u;
const BEFORE_THAT = /\bhad\b/i;

/** How many sentences at an article's head tell what it is about. */
const HEAD = 4;
/** "The Courier reported in March that …": told by another outlet at another time, and not what the article retells. */
const AT_ANOTHER_TIME =
  /\b(?:earlier (?:this|that|in)|previously|separately|independently|(?:in|last|this|since) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|week|month|year|[12][0-9]{3})|(?:weeks?|months?|years?|days?) ago)\b/;
/** "that the firm was weighing such a move", "that the deal was close": what the article is about. */
const ITS_MATTER =
  /\bsuch an? \p{L}+|\bthe (?:deal|move|plans?|talks|purchase|sale|takeover|merger|launch|switch|split|break-?up|acquisition|transaction)\b/u;
/** "I saw two men run", "We could hear shots": somebody was there. */
const I_SAW =
  /^"?(?:[\p{L}',]+ ){0,3}?(?:(?:I|[Ww]e)(?:'ve|'d)? (?:(?:also|then|just|have|had|actually|clearly|only|first) ){0,2}(?:saw|seen|heard|watched|witnessed|counted|noticed|smelled)|(?:I|[Ww]e) could (?:see|hear|smell)) (?!that\b|this\b|such\b|these\b|many\b|a lot\b|about\b|from\b|of\b|as\b|how\b|he\b|he's|she\b|she's|they\b|it\b|it's)|^(?:seeing|hearing|witnessing|having (?:seen|heard)) /u;

/** Who, besides the one who claimed it, tells the same in other words, or grants it: "A second doctor said …", "The mayor conceded that …". */
export const findSecondVoices = (reading: Reading, claims: readonly BareClaim[], marks: readonly Mark[]): Bearing[] => {
  const marked = groupBy(
    marks.filter(({ bears }) => BEARS.has(bears)),
    ({ sentence }) => sentence,
  );
  return claims.flatMap((claim, index) => {
    if (claim.polarity === 'negative' || PLANNED.test(wordsAt(reading, claim.span))) return [];
    const voice = voiceOf(reading, claim);
    if (voice === undefined) return [];
    if (marked.get(claim.sentence)?.some(({ span }) => overlaps(span, voice.span)) === true) return [];
    const place = sameBefore(reading, claims, index, voice);
    return place === undefined ? [] : [{ indices: [place], mark: markOf(claim, voice) }];
  });
};

const BEARS: ReadonlySet<string> = new Set([
  'verified',
  'confirmed',
  'corroborated',
  'disputed',
  'denied',
  'unverified',
]);

interface Voice {
  readonly kind: 'confirms' | 'witness' | 'another' | 'finds' | 'outlet' | 'saw';
  readonly span: CharSpan;
  readonly cue: CharSpan;
  readonly name: string | null;
  readonly type: Attribution['sourceType'];
  readonly attribution: string | undefined;
  readonly grants: boolean;
}

const voiceOf = (reading: Reading, claim: BareClaim): Voice | undefined => {
  const attribution = nearestAttribution(reading, claim);
  const sentence = reading.layers.sentences[claim.sentence]?.span ?? claim.span;
  if (attribution === undefined) {
    if (!SHOWS.test(wordsAt(reading, claim.span))) return undefined;
    return {
      kind: 'witness',
      span: claim.span,
      cue: claim.span,
      name: null,
      type: 'document',
      attribution: undefined,
      grants: false,
    };
  }
  if (claim.attribution.length > 1) return undefined;
  const said = sourceWords(reading, attribution);
  const whole = toldBy(reading, claim, attribution);
  const kind = kindOf(reading, attribution, said) ?? tellsItToo(reading, claim, attribution, whole);
  if (kind === undefined || UNREAL.test(reading.normal.slice(sentence.start, whole.start))) return undefined;
  if (NOT_YET.test(reading.normal.slice(sentence.start, attribution.cue[0]?.start ?? whole.start))) return undefined;
  if (kind === 'confirms' && (/^I$/.test(said) || !hasFiniteVerb(reading, claim.span))) return undefined;
  return {
    kind,
    span: whole,
    cue: attribution.cue[0] ?? claim.span,
    name: attribution.speaker,
    type: attribution.sourceType,
    attribution: attribution.id,
    grants: attribution.cue.some((span) => GRANTS.test(wordsAt(reading, span))),
  };
};

const kindOf = (reading: Reading, { stance, cue }: Attribution, said: string): Voice['kind'] | undefined => {
  const cueIs = (pattern: RegExp): boolean => cue.some((span) => pattern.test(wordsAt(reading, span)));
  if (stance === 'confirms' && cueIs(ADMITS)) return 'confirms';
  if (stance !== 'asserts' && stance !== 'reports') return undefined;
  if (ANOTHER.test(said)) return 'another';
  if (FINDERS.test(said) && cueIs(FOUND)) return 'finds';
  return WITNESS.test(said) ? 'witness' : undefined;
};

/** Another outlet, at another time, or one who was there. */
const tellsItToo = (
  reading: Reading,
  { span }: BareClaim,
  attribution: Attribution,
  whole: CharSpan,
): Voice['kind'] | undefined => {
  const { stance, sourceType } = attribution;
  if (stance !== 'asserts' && stance !== 'reports') return undefined;
  if (I_SAW.test(wordsAt(reading, span))) return 'saw';
  const around = reading.normal.slice(whole.start, span.start) + reading.normal.slice(span.end, whole.end);
  const byOutlet = sourceType === 'outlet' || isOutletName(sourceWords(reading, attribution));
  return byOutlet && AT_ANOTHER_TIME.test(around) ? 'outlet' : undefined;
};

/** The place of the claim that somebody else has made of the same matter shortly before, or had made. */
const sameBefore = (
  reading: Reading,
  claims: readonly BareClaim[],
  index: number,
  voice: Voice,
): number | undefined => {
  const claim = claims[index];
  if (claim === undefined) return undefined;
  if (voice.kind === 'outlet' || voice.kind === 'saw') return toldAtHead(reading, claims, index, voice);
  const told = reading.contentWords(claim.span);
  const own = namesOf(voice.name);
  const bare =
    voice.grants && HAPPENED.test(wordsAt(reading, claim.span)) && !OF_A_FEELING.test(wordsAt(reading, claim.span));
  const needed = voice.grants ? 0.5 : 1;
  let [best, most] = [undefined as number | undefined, 0];
  const look = (place: number): boolean => {
    const earlier = claims[place];
    if (earlier === undefined || Math.abs(claim.sentence - earlier.sentence) > REACH) return false;
    const attribution = nearestAttribution(reading, earlier);
    if (place > index && !(voice.grants && earlier.sentence === claim.sentence + 1 && hadSaid(reading, attribution)))
      return true;
    if (earlier.polarity !== 'positive' || !isAnothers(attribution, voice)) return true;
    const { stems, names, numbers } = reading.contentWords(earlier.span);
    const distance = Math.abs(claim.sentence - earlier.sentence);
    if (voice.kind !== 'confirms' && (distance > 1 || !ACCOUNT.test(wordsAt(reading, earlier.span)))) return true;
    if (isQuoted(reading, earlier.span) || (voice.grants && spanLength(earlier.span) < LONG)) return true;
    if (voice.kind !== 'confirms' && differ(told.numbers, numbers)) return true;
    const shared = wordsInCommon(told.stems, stems, (stem) => names.has(stem) || own.has(stem));
    // Elsewhere one word in common is chance.
    const apart = reading.normal.slice(earlier.span.end, claim.span.start).includes('\n');
    if ((voice.kind === 'witness' || voice.kind === 'finds') && shared < 2 && apart) return true;
    const weight = shared + (bare && distance <= 1 && !apart ? 0.5 : 0);
    if (weight > most) [best, most] = [place, weight];
    return true;
  };
  for (let place = index - 1; place >= 0 && look(place); place--);
  if (most < 1) for (let place = index + 1; place < claims.length && look(place); place++);
  return most >= needed ? best : undefined;
};

/** The claim of those that the article opens with, or of those just before, that tells most of the same. */
const toldAtHead = (
  reading: Reading,
  claims: readonly BareClaim[],
  index: number,
  voice: Voice,
): number | undefined => {
  const claim = claims[index];
  if (claim === undefined) return undefined;
  const { stems } = reading.contentWords(claim.span);
  const own = namesOf(voice.name);
  const itsMatter = voice.kind === 'outlet' && ITS_MATTER.test(wordsAt(reading, claim.span));
  let [best, most] = [undefined as number | undefined, 0];
  const look = (place: number): void => {
    const earlier = claims[place];
    if (earlier === undefined || earlier.polarity !== 'positive') return;
    const attribution = nearestAttribution(reading, earlier);
    if (attribution !== undefined && !isAnothers(attribution, voice)) return;
    if (itsMatter) {
      if (attribution !== undefined) best ??= place;
      return;
    }
    const there = reading.contentWords(earlier.span);
    if (voice.kind === 'saw' && !ACCOUNT.test(there.text)) return;
    const shared = wordsInCommon(stems, there.stems, (stem) => there.names.has(stem) || own.has(stem));
    const enough = voice.kind === 'saw' || (shared > 1 && shared * 2 >= Math.min(stems.size, there.stems.size));
    if (enough && shared > most) [best, most] = [place, shared];
  };
  for (let place = 0; place < index && (claims[place]?.sentence ?? HEAD) < HEAD; place++) look(place);
  for (let place = index - 1; place >= 0 && claim.sentence - (claims[place]?.sentence ?? 0) <= REACH; place--)
    look(place);
  return best;
};

/** A claim of fewer letters is hardly what somebody grants. */
const LONG = 25;

const isQuoted = ({ normal }: Reading, { start, end }: CharSpan): boolean =>
  normal.slice(Math.max(0, start - 2), start).includes('"') || /^"|"$/.test(normal.slice(start, end));

const hadSaid = (reading: Reading, attribution: Attribution | undefined): boolean =>
  attribution?.cue.some((span) => BEFORE_THAT.test(wordsAt(reading, span))) === true;

const isAnothers = (attribution: Attribution | undefined, voice: Voice): boolean => {
  if (attribution === undefined || attribution.id === voice.attribution) return false;
  if (attribution.stance !== 'asserts' && attribution.stance !== 'reports') return false;
  if (voice.kind === 'witness' && attribution.sourceType === 'document') return false;
  const [one, other] = [attribution.speaker ?? '', voice.name ?? ''];
  return voice.kind === 'another' || one === '' || other === '' || !isTheSame(one, other);
};

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  amounts(a).length > 0 && amounts(b).length > 0 && !amounts(a).some((number) => b.has(number));

/** Without times of the day. */
const amounts = (numbers: ReadonlySet<string>): string[] =>
  [...numbers].filter((one) => !/^\d{1,2}[.:]\d\d$/.test(one));

const RULES = {
  confirms: 'confirms-in-other-words',
  finds: 'found-the-same',
  witness: 'witness-shows',
  another: 'another-voice',
  outlet: 'outlet-told-it-too',
  saw: 'was-there',
} as const;

const markOf = (claim: BareClaim, { kind, span, cue, name, type, grants }: Voice): Mark => {
  const hasStanding = (kind === 'confirms' || kind === 'finds') && type !== 'document' && type !== 'outlet';
  return markByClaim(claim, {
    span,
    cue,
    bears: hasStanding ? 'confirmed' : 'corroborated',
    by: { name, type },
    rule: `verification/${kind === 'confirms' && grants ? 'grants' : RULES[kind]}`,
    confidence: 0.5,
  });
};
