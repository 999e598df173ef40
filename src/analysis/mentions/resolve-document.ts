import type { CharSpan } from '../../article/span.ts';
import { nounKind } from './noun-kind.ts';
import {
  byEntity,
  describedBefore,
  type NounDescription,
  type Resolve,
  type Resolved,
  type ResolvingContext,
  unnamed,
} from './resolved.ts';

/** A document whose author stands in its phrase takes the author's name and type. */
export const resolveDocument = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
  resolve: Resolve,
): Resolved => {
  if (/^(?:article|paper)$/.test(description.noun) && description.definite) {
    const outlet = context.entities.outletBefore(span.start);
    if (outlet !== undefined) return byEntity(outlet, span.start);
  }
  const author = authorOf(context, span, description, resolve);
  if (author !== undefined) return author;
  const bare = description.definite && description.head.end - description.head.start === 2;
  return (
    (bare ? describedBefore(context, description.noun, span) : undefined) ??
    unnamed(context, span, 'document', description.noun)
  );
};

const authorOf = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
  resolve: Resolve,
): Resolved | undefined => {
  const { tokens, tags } = context.layers;
  const by = authorPreposition(context, span, description);
  if (by !== undefined) {
    const start = tokens[by + 1]?.span.start ?? span.end;
    if (start < span.end) return { ...resolve(context, [{ start, end: span.end }], undefined), at: span.start };
  }
  if (!description.known) return undefined;
  for (let index = description.head.end - 2; index > description.head.start; index--) {
    const token = tokens[index];
    if (token === undefined || (token.lower !== "'s" && token.lower !== "'")) continue;
    const start = tokens[description.head.start]?.span.start ?? span.start;
    return {
      ...resolve(context, [{ start, end: tokens[index - 1]?.span.end ?? span.end }], undefined),
      at: span.start,
    };
  }
  const before = tokens[description.head.end - 2];
  if (STATEMENTS.has(description.noun) && before !== undefined && nounKind(before.lower)?.kind === 'organisation')
    return unnamed(context, span, 'named-organisation', description.noun);
  if (before !== undefined && description.head.end - 2 >= description.head.start) {
    if (nounKind(before.lower)?.kind === 'outlet') return unnamed(context, span, 'outlet', description.noun);
    if (WRITTEN_BY_OTHERS.has(description.noun) || PLATFORMS.has(before.lower)) return undefined;
  }
  const entity =
    before === undefined ||
    tags[description.head.end - 2] !== 'PROPN' ||
    description.head.end - 2 < description.head.start
      ? undefined
      : context.entities.named(before.span);
  return entity === undefined ? undefined : byEntity(entity, span.start);
};

/** Documents that speak for the organisation in their phrase: "a government statement". */
const STATEMENTS = new Set(
  'announcement communique communiqué data figures handout readout release report statement statistics'.split(' '),
);

/** Documents that whoever stands before them need not have written: "campaign emails", "Reddit posts". */
const WRITTEN_BY_OTHERS = new Set('account accounts email emails post posts'.split(' '));
const PLATFORMS = new Set(
  'facebook instagram linkedin reddit telegram tiktok twitter wechat weibo whatsapp x youtube'.split(' '),
);

/** "a report by X", "a study published on Monday by X": the preposition before the author. */
const authorPreposition = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): number | undefined => {
  const { tokens } = context.layers;
  const after = description.head.end;
  for (let index = after; index < after + 7; index++) {
    const token = tokens[index];
    if (token === undefined || token.span.end > span.end || token.lower === ',') return undefined;
    if (token.lower === 'by' || (token.lower === 'from' && index === after)) return index;
  }
  return undefined;
};
