import type { Attribution } from '../../article/attribution.ts';
import type { ArticleMetadata } from '../../article/article.ts';
import type { Relation } from '../attribution/relation.ts';
import type { TextLayers } from '../layers.ts';

/** The relations with who each source is: speaker in the fullest form the article gives, type, id. Same order and length. */
export const resolveSources = (_layers: TextLayers, _relations: readonly Relation[], _metadata: ArticleMetadata): Attribution[] => [];
