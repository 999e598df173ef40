import type { ArticleMetadata } from '../../article/article.ts';
import type { Attribution } from '../../article/attribution.ts';
import type { Relation } from '../attribution/relation.ts';
import type { TextLayers } from '../layers.ts';

/** The relations with who each source is: speaker in the fullest form the article gives, type, id. Same order and length. */
export const resolveSources = (
  layers: TextLayers,
  relations: readonly Relation[],
  _metadata: ArticleMetadata,
): Attribution[] =>
  relations.map((relation, index) => ({
    ...relation,
    id: `a-${index}`,
    speaker: relation.source.map((span) => layers.text.slice(span.start, span.end)).join(' ') || null,
    sourceType: relation.source.length > 0 ? 'named-person' : 'none-stated',
    within: relation.within === null ? null : `a-${relation.within}`,
  }));
