import type { Attribution } from '../../article/attribution.ts';
import type { Certainty, Claim } from '../../article/claim.ts';
import type { ClassifiedSentence } from '../../article/sentence.ts';
import { type CharSpan, covers, hull, overlaps, sharedLength, spanLength } from '../../article/span.ts';
import { reachOf } from '../reference/attribution-places.ts';
import { groupBy } from '../reference/group-by.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { refersBack } from '../reference/refers-back.ts';
import { CONTRADICTS, type Mark, PROVES } from '../verification/mark.ts';
import { trimClaim } from './claim-extent.ts';
import { claimIds } from './claim-ids.ts';
import type { Draft } from './draft.ts';
import { findHedges, type HedgeMatch } from './find-hedges.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { isClause } from './is-clause.ts';
import { isDeed } from './is-deed.ts';
import { apartAtThat } from './joined-claims.ts';
import { withoutLooseEnd } from './loose-end.ts';
import { ownDrafts } from './own-claims.ts';
import { within, without } from './pieces.ts';

/** A claim before the whole article has been asked about its checking. */
export type BareClaim = Omit<Claim, 'cluster' | 'status' | 'evidence'>;

/** The asserted parts of the sentences that make claims, stripped of who says so, in reading order. */
export const findClaims = (
  reading: Reading,
  sentences: readonly ClassifiedSentence[],
  marks: readonly Mark[],
): BareClaim[] => {
  const marksBySentence = groupBy(marks, ({ sentence }) => sentence);
  const drafts = sentences.map((sentence, index) => draftsOf(reading, sentence, marksBySentence.get(index) ?? []));
  const ids = claimIds(
    reading.layers,
    sentences,
    drafts.map((list) => list.length),
  );
  return drafts.flatMap((list, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    const hedges = shareHedges(findHedges(reading.normal, sentence.span), list);
    return list.map((draft, position) =>
      bareClaim(reading, index, draft, ids[index]?.[position] ?? `c-${index}-${position}`, hedges[position] ?? []),
    );
  });
};

const draftsOf = (reading: Reading, sentence: ClassifiedSentence, marks: readonly Mark[]): Draft[] => {
  if (sentence.kind === 'label' || sentence.kind === 'framing') return [];
  if (sentence.kind === 'question') return presupposed(reading, sentence);
  const marked = markedDrafts(marks);
  const said = saidDrafts(reading, sentence, marks);
  const own = sentence.kind === 'verification' ? [] : ownDrafts(reading, sentence, marks, said);
  const drafts: Draft[] = [...marked];
  // "accuses Lund of hiding the audit": of what is claimed Lund is no part.
  const whole = said.filter(
    ({ rule, span }) =>
      !OF_A_DEED.test(rule) || !marked.some((one) => span.start <= one.span.start && one.span.start < span.end),
  );
  for (const draft of [...whole, ...own])
    if (!drafts.some((other) => alike(other.span, draft.span))) drafts.push(draft);
  return drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
};

/** Rules of attributions that say of somebody what he is accused of. */
const OF_A_DEED = /(?:object|hidden)-of$/;

/** "Why does the company say that a bird was to blame?" asks, but tells what the company says. */
const presupposed = (reading: Reading, sentence: ClassifiedSentence): Draft[] =>
  saidDrafts(reading, sentence).filter(
    ({ span }) =>
      span.start > sentence.span.start + 12 &&
      hasFiniteVerb(reading, span) &&
      reading.holding(span).at(-1)?.stance === 'asserts' &&
      reading
        .holding(span)
        .at(-1)
        ?.source.some((source) => covers(sentence.span, source)) === true,
  );

/** More than half of both: the same stretch, read twice. */
const alike = (a: CharSpan, b: CharSpan): boolean => {
  const shared = sharedLength(a, b);
  return shared * 2 > spanLength(a) + spanLength(b) - shared;
};

const markedDrafts = (marks: readonly Mark[]): Draft[] => {
  const drafts: Draft[] = [];
  for (const { target, rule, confidence } of marks) {
    if (target.kind !== 'content' || drafts.some((other) => alike(other.span, target.span))) continue;
    drafts.push({
      span: target.span,
      rule: rule.replace('verification/', 'claims/'),
      confidence,
      shown: confidence >= 0.7,
    });
  }
  return drafts;
};

/** What somebody says: each attribution's content without what is further attributed in it. */
const saidDrafts = (reading: Reading, sentence: ClassifiedSentence, marks: readonly Mark[] = []): Draft[] => {
  const drafts: Draft[] = [];
  for (const attribution of reading.places.byContent.near(sentence.span)) {
    if (saysNothing(reading, attribution) || isDeed(reading, attribution) || accuses(attribution, marks)) continue;
    const pieces = beforeProof(
      reading,
      attribution.content.filter((content) => overlaps(content, sentence.span)),
      marks,
    );
    const whole = hull(pieces.map((piece) => within(piece, sentence.span)));
    if (whole === undefined) continue;
    const inner = reading.places
      .inside(attribution.id)
      .filter((one) => !isDeed(reading, one) && one.cue.some((each) => covers(whole, each)));
    for (const piece of without(whole, inner.map(reachOf))) {
      const bare = trimClaim(reading.normal, beforeVerdict(reading, piece, marks));
      const span = withoutLooseEnd(reading, bare, inner);
      if (span === undefined || (inner.length > 0 && !isClause(reading, span))) continue;
      for (const one of apartAtThat(reading, span)) {
        if (spanLength(one) < 3 || namesNothing(wordsAt(reading, one))) continue;
        drafts.push({
          span: one,
          rule: attribution.rule.replace('attribution/', 'claims/said-'),
          confidence: attribution.confidence,
          shown: attribution.shown,
        });
      }
    }
  }
  return drafts;
};

/** "Lund | is charged with | hiding the audit": such words claim no more than the deed, which is a claim of its own. */
const accuses = ({ cue, content }: Attribution, marks: readonly Mark[]): boolean => {
  const whole = hull(content);
  return marks.some(
    ({ bears, target, cue: own }) =>
      bears === 'alleged' &&
      target.kind === 'content' &&
      whole !== undefined &&
      covers(whole, target.span) &&
      cue.some((words) => overlaps(words, own) && covers(whole, words)),
  );
};

/** "The storm killed the cattle, the farmer said, | and a vet agreed", "…, | though police put it at 900": what bears the claim out, or contests it, is no part of it. */
const beforeProof = ({ normal }: Reading, pieces: readonly CharSpan[], marks: readonly Mark[]): readonly CharSpan[] => {
  const [first, ...more] = pieces;
  if (first === undefined || more.length === 0) return pieces;
  const left = more.filter((piece) => {
    const contrasts = CONTRASTS.test(normal.slice(piece.start, piece.end));
    return !marks.some(
      ({ bears, target, span }) =>
        target.kind !== 'content' &&
        (PROVES.has(bears) || (contrasts && CONTRADICTS.has(bears))) &&
        (covers(piece, span) || overlaps(piece, span)),
    );
  });
  return [first, ...left];
};

/** "… the crew acted properly; | the union disagrees", "… is contained, | a claim that fishermen dispute": what contests a claim is no part of it. */
const beforeVerdict = ({ normal }: Reading, { start, end }: CharSpan, marks: readonly Mark[]): CharSpan => {
  const ends = marks.flatMap(({ bears, target, span }) => {
    if (target.kind !== 'reference' && (target.kind !== 'nearby' || !CONTRADICTS.has(bears))) return [];
    const from = target.kind === 'reference' ? Math.min(span.start, target.span.start) : span.start;
    const joint = from > start && from < end ? VERDICT_FOLLOWS.exec(normal.slice(start, from)) : null;
    return joint === null || joint.index === 0 ? [] : [start + joint.index];
  });
  return { start, end: Math.min(end, ...ends) };
};
const VERDICT_FOLLOWS = /(?:[;,]| [–-]) (?:(?:but|while|though|although|whereas|and) )?(?:an? |the |something )?$/;

const CONTRASTS = /^(?:even )?(?:though|although|but|while|whereas)\b/;

/** "denied | the accusation": words for what was told before, which claim nothing anew. */
const namesNothing = (words: string): boolean => NAMES_NOTHING.test(words) || refersBack(words);

/** A word that stands for what was told elsewhere, or that says nothing: "the fire, which the mayor blamed on the heat". */
const NAMES_NOTHING = /^(?:which|that|this|these|those|it|so|who|whom|them|him|her|ok|okay|really|well|oh|wow)$/i;

/** "declined to comment", "asked not to be named": no claim is made. */
const saysNothing = (reading: Reading, { stance, content }: Attribution): boolean => {
  const first = content[0];
  if (first === undefined || (stance !== 'declines-comment' && stance !== 'asks')) return false;
  const words = reading.normal.slice(first.start, first.end);
  return stance === 'asks' ? /^(?:not )?to (?:be |remain )/.test(words) : !/\b(?:whether|if|that)\b/.test(words);
};

/** Each hedge goes to the shortest claim that holds it, or else to the nearest of its sentence. */
const shareHedges = (hedges: readonly HedgeMatch[], drafts: readonly Draft[]): HedgeMatch[][] => {
  const shares: HedgeMatch[][] = drafts.map(() => []);
  for (const hedge of hedges) {
    let best = -1;
    let cost = Number.POSITIVE_INFINITY;
    drafts.forEach(({ span }, index) => {
      const apart = Math.max(0, span.start - hedge.span.end, hedge.span.start - span.end);
      const price = covers(span, hedge.span) ? spanLength(span) / 1e6 : 1 + apart;
      if (price < cost) [best, cost] = [index, price];
    });
    shares[best]?.push(hedge);
  }
  return shares;
};

const bareClaim = (
  reading: Reading,
  sentence: number,
  draft: Draft,
  id: string,
  hedges: readonly HedgeMatch[],
): BareClaim => {
  const holders = reading.holding(draft.span);
  return {
    id,
    span: draft.span,
    sentence,
    attribution: holders.map((attribution) => attribution.id),
    certainty: certaintyOf(hedges, holders.at(-1)),
    polarity: isNegative(reading.normal.slice(draft.span.start, draft.span.end)) ? 'negative' : 'positive',
    hedges: hedges.map(({ span }) => span),
    rule: draft.rule,
    confidence: draft.confidence,
    shown: draft.shown,
  };
};

const SCALE: readonly Certainty[] = ['certain', 'probable', 'possible', 'uncommitted'];

/** The weakest word counts. */
const certaintyOf = (hedges: readonly HedgeMatch[], nearest: Attribution | undefined): Certainty => {
  const byStance: Certainty =
    nearest?.stance === 'believes'
      ? 'probable'
      : nearest?.stance === 'fears'
        ? 'possible'
        : nearest?.stance === 'asks'
          ? 'uncommitted'
          : 'certain';
  return [byStance, ...hedges.map(({ leaves }) => leaves)].reduce(
    (weakest, one) => (SCALE.indexOf(one) > SCALE.indexOf(weakest) ? one : weakest),
    'certain' as Certainty,
  );
};

/** A negation in the main clause. */
export const isNegative = (words: string): boolean => {
  const main = words.split(/[,;:]|\b(?:that|which|who|because|although|if|when|after)\b/)[0] ?? words;
  return /\b(?:not|never|no|none|nothing|neither|nor|nobody|cannot)\b|n't\b/i.test(main);
};
