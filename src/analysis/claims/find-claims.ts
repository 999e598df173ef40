import type { Attribution } from '../../article/attribution.ts';
import type { Certainty, Claim } from '../../article/claim.ts';
import type { ClassifiedSentence } from '../../article/sentence.ts';
import { type CharSpan, covers, hull, overlaps, sharedLength, spanLength } from '../../article/span.ts';
import { reachOf } from '../reference/attribution-places.ts';
import { groupBy } from '../reference/group-by.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { CONTRADICTS, type Mark, PROVES } from '../verification/mark.ts';
import { trimClaim } from './claim-extent.ts';
import { claimIds } from './claim-ids.ts';
import { findHedges, type HedgeMatch } from './find-hedges.ts';
import { hasFiniteVerb, hasVerb } from './finite-verb.ts';

/** A claim before the whole article has been asked about its checking. */
export type BareClaim = Omit<Claim, 'cluster' | 'status' | 'evidence'>;

interface Draft {
  readonly span: CharSpan;
  readonly rule: string;
  readonly confidence: number;
  readonly shown: boolean;
}

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
    if (saysNothing(reading, attribution) || isDeed(reading, attribution)) continue;
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
      const span = trimClaim(reading.normal, beforeVerdict(reading, piece, marks));
      if (inner.length > 0 && !isClause(reading, span)) continue;
      if (spanLength(span) < 3 || NAMES_NOTHING.test(wordsAt(reading, span))) continue;
      drafts.push({
        span,
        rule: attribution.rule.replace('attribution/', 'claims/said-'),
        confidence: attribution.confidence,
        shown: attribution.shown,
      });
    }
  }
  return drafts;
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

/** A word that stands for what was told elsewhere, or that says nothing: "the fire, which the mayor blamed on the heat". */
const NAMES_NOTHING = /^(?:which|that|this|these|those|it|so|who|whom|them|him|her|ok|okay|really|well|oh|wow)$/i;

/** "declined to comment", "asked not to be named": no claim is made. */
const saysNothing = (reading: Reading, { stance, content }: Attribution): boolean => {
  const first = content[0];
  if (first === undefined || (stance !== 'declines-comment' && stance !== 'asks')) return false;
  const words = reading.normal.slice(first.start, first.end);
  return stance === 'asks' ? /^(?:not )?to (?:be |remain )/.test(words) : !/\b(?:whether|if|that)\b/.test(words);
};

/** Verbs of telling and showing, whatever follows them. */
const SAYING =
  /\b(?:show|say|said|tell|told|claim|report|reveal|suggest|allege|admit|den(?:y|ie)|promis|warn|accus|confirm|describ|call|fear|predict|blame|criticis|criticiz|announce|reject|dismiss)/i;

/** "approved the loan", "published a letter": the model's wider attribution, where a thing is done and nothing said. */
const isDeed = (reading: Reading, { rule, cue, content }: Attribution): boolean => {
  const verb = hull(cue);
  return (
    rule === 'models/attribution' &&
    verb !== undefined &&
    !SAYING.test(reading.normal.slice(verb.start, verb.end)) &&
    content.every(
      (span) =>
        span.start >= verb.end &&
        !hasVerb(reading, span) &&
        !/["“”]/.test(reading.layers.text.slice(span.start - 1, span.end + 1)),
    )
  );
};

const within = (span: CharSpan, limit: CharSpan): CharSpan => ({
  start: Math.max(span.start, limit.start),
  end: Math.min(span.end, limit.end),
});

/** What is left of a span when others are cut out of it. */
const without = (span: CharSpan, cuts: readonly CharSpan[]): CharSpan[] => {
  let left: CharSpan[] = [span];
  for (const cut of cuts)
    left = left.flatMap((piece) =>
      overlaps(piece, cut)
        ? [
            { start: piece.start, end: Math.min(piece.end, cut.start) },
            { start: Math.max(piece.start, cut.end), end: piece.end },
          ].filter(({ start, end }) => end > start)
        : [piece],
    );
  return left;
};

/** "The founder flew first class, | receipts seen by the Courier show": the claim ends where its proof is told. */
const beforeDocument = ({ normal }: Reading, span: CharSpan, marks: readonly Mark[]): CharSpan => {
  const proof = marks.find(
    (mark) =>
      mark.bears === 'verified' &&
      mark.span.start > span.start + 10 &&
      mark.span.end <= span.end &&
      normal.slice(mark.span.start - 2, mark.span.start) === ', ' &&
      /^(?: [a-z]+){0,3}$/.test(normal.slice(mark.span.end, span.end)),
  );
  return proof === undefined ? span : { start: span.start, end: proof.span.start };
};

/** How a stretch begins that only hangs on what somebody says. */
const FRAGMENT =
  /^(?:who|which|whose|whom|where|when|to|as|on|at|by|for|from|with|speaking|according|after|before|since|if|because|amid|despite|asked)\b/i;

/** Whether words make a statement of their own: some length, and a finite verb in it. */
const isClause = (reading: Reading, span: CharSpan): boolean => {
  const text = reading.normal.slice(span.start, span.end);
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < 4) return false;
  if (FRAGMENT.test(text)) return false;
  return hasFiniteVerb(reading, span);
};

/** What the outlet says itself: the sentence, or the clauses of it that nobody else says. */
const ownDrafts = (
  reading: Reading,
  sentence: ClassifiedSentence,
  marks: readonly Mark[],
  said: readonly Draft[],
): Draft[] => {
  const cuts = reading.places.byReach
    .near(sentence.span)
    .filter((attribution) => !isDeed(reading, attribution))
    .map((attribution) => within(reachOf(attribution), sentence.span));
  const evidence = marks.map(({ span }) => span);
  return without(sentence.span, cuts)
    .map((piece) => trimClaim(reading.normal, piece))
    .filter((span) => (cuts.length === 0 && said.length === 0 ? spanLength(span) > 2 : isClause(reading, span)))
    .map((span) => trimClaim(reading.normal, beforeDocument(reading, span, marks)))
    .filter((span) => coveredBy(span, evidence) * 2 < spanLength(span))
    .map((span) => ({ span, rule: 'claims/own-voice', confidence: 0.85, shown: true }));
};

const coveredBy = (span: CharSpan, others: readonly CharSpan[]): number =>
  spanLength(span) - without(span, others).reduce((sum, piece) => sum + spanLength(piece), 0);

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
const isNegative = (words: string): boolean => {
  const main = words.split(/[,;:]|\b(?:that|which|who|because|although|if|when|after)\b/)[0] ?? words;
  return /\b(?:not|never|no|none|nothing|neither|nor|nobody|cannot)\b|n't\b/i.test(main);
};
