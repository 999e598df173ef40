import type { ArticleMetadata } from '../../article/article.ts';
import type { Attribution, SourceType } from '../../article/attribution.ts';
import { type CharSpan, hull } from '../../article/span.ts';
import type { Relation } from '../attribution/relation.ts';
import { quoteStretches, readWords } from '../attribution/words.ts';
import type { TextLayers } from '../layers.ts';
import { attributionIds } from './attribution-ids.ts';
import { entitiesOf } from './entities-of.ts';
import { resolveSource } from './resolve-source.ts';
import type { Resolved, ResolvingContext } from './resolved.ts';

const HIDDEN: Resolved = { speaker: null, sourceType: 'none-stated', at: 0, noun: null };

/** The relations with who each source is: speaker in the fullest form the article gives, type, id. Same order and length. */
export const resolveSources = (
  layers: TextLayers,
  relations: readonly Relation[],
  _metadata: ArticleMetadata,
): Attribution[] => {
  const ids = attributionIds(layers, relations);
  const resolved: (Resolved | undefined)[] = relations.map(() => undefined);
  const context: ResolvingContext = {
    layers,
    words: readWords(layers, quoteStretches(layers)),
    entities: entitiesOf(layers),
    earlier: [],
    described: new Map(),
  };
  for (const index of inReadingOrder(relations)) {
    const relation = relations[index];
    if (relation === undefined) continue;
    const outer = relation.within === null ? undefined : resolved[relation.within];
    const found = statesNoSource(relation) ? HIDDEN : resolveSource(context, relation.source, outer);
    resolved[index] = found;
    if (found.speaker === null || found.unexplained === true) continue;
    context.earlier.push(outer === undefined ? found : { ...found, nested: true });
    if (found.noun !== null && !context.described.has(found.noun)) context.described.set(found.noun, found);
  }
  const reasons = reasonsOf(relations, resolved);
  return relations.map((relation, index) => ({
    ...relation,
    id: ids[index] ?? `a-${index}`,
    speaker: resolved[index]?.speaker ?? null,
    sourceType: resolved[index]?.sourceType ?? ('none-stated' satisfies SourceType),
    within: relation.within === null ? null : (ids[relation.within] ?? null),
    anonymityReason: reasons[index] ?? null,
  }));
};

/** The reasons for anonymity of unnamed sources: their own, or the one given when the same source spoke first. */
const reasonsOf = (
  relations: readonly Relation[],
  resolved: readonly (Resolved | undefined)[],
): (CharSpan | null)[] => {
  const given = new Map<string, CharSpan>();
  return relations.map((relation, index) => {
    const own = resolved[index];
    if (own === undefined || own.speaker === null) return null;
    if (own.sourceType !== 'unnamed-person' && own.sourceType !== 'unnamed-group') return null;
    const reason = relation.anonymityReason ?? given.get(own.speaker) ?? null;
    if (reason !== null && !given.has(own.speaker)) given.set(own.speaker, reason);
    return reason;
  });
};

/** Outer relations before those that they hold; otherwise as in the text. */
const inReadingOrder = (relations: readonly Relation[]): number[] => {
  const depth = (index: number, guard = 0): number => {
    const within = relations[index]?.within;
    return within === null || within === undefined || guard > 8 ? 0 : 1 + depth(within, guard + 1);
  };
  const start = (relation: Relation | undefined): number =>
    hull<'utf16'>([...(relation?.content ?? []), ...(relation?.cue ?? [])] as CharSpan[])?.start ?? 0;
  return relations
    .map((_, index) => index)
    .sort((a, b) => rootStart(relations, a, start) - rootStart(relations, b, start) || depth(a) - depth(b) || a - b);
};

const rootStart = (
  relations: readonly Relation[],
  index: number,
  start: (relation: Relation | undefined) => number,
): number => {
  let current = index;
  for (let guard = 0; guard < 8; guard++) {
    const within = relations[current]?.within;
    if (within === null || within === undefined) break;
    current = within;
  }
  return start(relations[current]);
};

/** "The latest information is that …" has words for a source that tell of none. */
const statesNoSource = (relation: Relation): boolean =>
  relation.source.length === 0 || relation.rule.endsWith('information-is');
