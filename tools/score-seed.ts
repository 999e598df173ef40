import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import type { Models } from '../src/analysis/models.ts';
import type { ArticleAnalysis } from '../src/article/analysis.ts';
import type { Attribution } from '../src/article/attribution.ts';
import type { Claim } from '../src/article/claim.ts';
import { type CharSpan, overlaps } from '../src/article/span.ts';

type Pair = readonly [number, number];
interface GoldAttribution {
  readonly id: string;
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly speaker: string | null;
  readonly sourceType: string;
  readonly within?: string;
  readonly channel?: string;
  readonly optional?: boolean;
}
interface GoldEvidence {
  readonly sentence: string;
  readonly text?: string;
  readonly bears: string;
}
interface Gold {
  readonly sentences: readonly { id: string; span: Pair; kind: string; also?: string; repeats?: string }[];
  readonly attributions: readonly GoldAttribution[];
  readonly clusters: readonly {
    id: string;
    members: readonly string[];
    status: string;
    evidence?: readonly GoldEvidence[];
    caveat?: readonly { sentence: string; text?: string }[];
    mustNot?: readonly string[];
    optional?: boolean;
  }[];
  readonly hedges: readonly (readonly [string, string])[];
  readonly noComment: readonly { sentence: string }[];
  readonly ownVoice: readonly string[];
}

/** One kind of thing that gold.json asks for: how many are right, of how many, and what is missing. */
export interface SeedCheck {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

const spans = (pairs: readonly Pair[]): CharSpan[] => pairs.map(([start, end]) => ({ start, end }));
const touch = (a: readonly CharSpan[], b: readonly CharSpan[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)));
const sameName = (a: string | null | undefined, b: string | null): boolean =>
  a === undefined || a === null || b === null
    ? a === b
    : a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

const check = <T>(
  name: string,
  items: readonly T[],
  isRight: (item: T) => boolean,
  label: (item: T) => string,
): SeedCheck => {
  const misses = items.filter((item) => !isRight(item)).map(label);
  return { name, right: items.length - misses.length, of: items.length, misses };
};

/** Everything that gold.json says of the seed article, held against one analysis of it. */
export const checkSeed = (gold: Gold, analysis: ArticleAnalysis): SeedCheck[] => {
  const { text, attributions, claims } = analysis;
  const goldSpan = new Map(gold.sentences.map(({ id, span: [start, end] }) => [id, { start, end }]));
  const goldAttribution = new Map(gold.attributions.map((g) => [g.id, g]));
  const spanOf = (id: string): CharSpan => goldSpan.get(id) ?? { start: -1, end: -1 };
  const placeOf = (sentence: string, words?: string): CharSpan => {
    const span = spanOf(sentence);
    const start = words === undefined ? -1 : text.indexOf(words, span.start);
    return words === undefined || start < 0 ? span : { start, end: start + words.length };
  };
  const found = (g: GoldAttribution): Attribution | undefined =>
    attributions.find(
      (a) =>
        touch(a.cue, spans(g.cue)) &&
        touch(a.content, spans(g.content)) &&
        (g.source.length === 0 ? a.source.length === 0 : touch(a.source, spans(g.source))),
    );
  const required = gold.attributions.filter((g) => !g.optional);
  const claimsIn = (span: CharSpan): Claim[] => claims.filter((claim) => overlaps(claim.span, span));
  const kindOf = (id: string): string | undefined =>
    analysis.sentences.find((sentence) => overlaps(sentence.span, spanOf(id)))?.kind;
  const claimOf = (attributionId: string): Claim | undefined => {
    const g = goldAttribution.get(attributionId);
    const a = g && found(g);
    const own = claims.filter((claim) => a !== undefined && claim.attribution.at(-1) === a.id);
    return own[0] ?? (g && claims.find((claim) => touch([claim.span], spans(g.content))));
  };
  const clusterNeeds = gold.clusters.filter((k) => !k.optional);
  const evidenceNeeds = clusterNeeds.flatMap((k) => [
    ...(k.evidence ?? []).map((e) => ({ k, e, bears: e.bears.startsWith('confirmed') ? 'confirmed' : e.bears })),
    ...(k.caveat ?? []).map((e) => ({ k, e, bears: 'source-caveat' })),
  ]);
  return [
    check(
      'attributions',
      required,
      (g) => found(g) !== undefined,
      (g) => g.id,
    ),
    check(
      'speakers',
      required,
      (g) => sameName(found(g)?.speaker, g.speaker),
      (g) => `${g.id} ${found(g)?.speaker}`,
    ),
    check(
      'source types',
      required,
      (g) => found(g)?.sourceType === g.sourceType,
      (g) => `${g.id} ${found(g)?.sourceType}`,
    ),
    check(
      'within',
      required.filter((g) => g.within !== undefined),
      (g) => {
        const outer = goldAttribution.get(g.within ?? '');
        const holder = outer && found(outer);
        return holder !== undefined && found(g)?.within === holder.id;
      },
      (g) => g.id,
    ),
    check(
      'channels',
      required.filter((g) => g.channel !== undefined),
      (g) => {
        const channel = found(g)?.channel;
        return channel != null && text.slice(channel.start, channel.end).includes(g.channel ?? '');
      },
      (g) => g.id,
    ),
    check(
      'sentence kinds',
      gold.sentences,
      (s) => kindOf(s.id) === s.kind || kindOf(s.id) === s.also,
      (s) => `${s.id} ${kindOf(s.id)}`,
    ),
    check(
      'repeats',
      gold.sentences.filter((s) => s.repeats !== undefined),
      (s) => claimsIn(spanOf(s.id)).some((a) => claimsIn(spanOf(s.repeats ?? '')).some((b) => a.cluster === b.cluster)),
      (s) => s.id,
    ),
    check(
      'cluster members',
      clusterNeeds.flatMap((k) => k.members.map((m) => ({ k, m }))),
      ({ k, m }) => claimOf(m) !== undefined && claimOf(m)?.cluster === claimOf(k.members[0] ?? '')?.cluster,
      ({ k, m }) => `${k.id} ${m}`,
    ),
    check(
      'statuses',
      clusterNeeds.flatMap((k) => k.members.map((m) => ({ k, m }))),
      ({ k, m }) => claimOf(m)?.status === k.status,
      ({ k, m }) => `${k.id} ${m} ${claimOf(m)?.status}`,
    ),
    check(
      'evidence',
      evidenceNeeds,
      ({ k, e, bears }) =>
        claims
          .filter((claim) => claim.cluster === claimOf(k.members[0] ?? '')?.cluster)
          .some((claim) =>
            claim.evidence.some((x) => x.bears === bears && overlaps(x.span, placeOf(e.sentence, e.text))),
          ),
      ({ k, e, bears }) => `${k.id} ${e.sentence} ${bears}`,
    ),
    check(
      'no comment',
      gold.noComment,
      ({ sentence }) =>
        claims.some((claim) =>
          claim.evidence.some((x) => x.bears === 'no-comment' && overlaps(x.span, spanOf(sentence))),
        ),
      ({ sentence }) => sentence,
    ),
    check(
      'hedges',
      gold.hedges,
      ([sentence, words]) => claims.some((claim) => touch(claim.hedges, [placeOf(sentence, words)])),
      ([sentence, words]) => `${sentence} ${words}`,
    ),
    check(
      'own voice',
      gold.ownVoice,
      (id) => claimsIn(spanOf(id)).length > 0 && claimsIn(spanOf(id)).every((claim) => claim.attribution.length === 0),
      (id) => id,
    ),
  ];
};

/** The seed article, analysed and checked. */
export const checkSeedArticle = (shared: string, models: Models): SeedCheck[] => {
  const gold = JSON.parse(readFileSync(join(shared, 'seed/gold.json'), 'utf8')) as Gold;
  return checkSeed(gold, analyse(articleFromText(readFileSync(join(shared, 'seed/article.txt'), 'utf8')), models));
};

/** The seed article's figures for the table: how many of each kind are right. */
export const scoreSeed = (shared: string, models: Models): Record<string, number> =>
  Object.fromEntries(checkSeedArticle(shared, models).map(({ name, right, of }) => [`${name} (of ${of})`, right]));
