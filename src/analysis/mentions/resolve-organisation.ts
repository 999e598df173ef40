import type { CharSpan, TokenSpan } from '../../article/span.ts';
import { OUTLETS } from '../lexicon/known-sources.ts';
import { nameKey } from './name-words.ts';
import type { ResolvingContext } from './resolved.ts';
import {
  byEntity,
  describedBefore,
  headEnd,
  type NounDescription,
  RECENT,
  type Resolved,
  textOf,
  unnamed,
} from './resolved.ts';

const GENERIC = new Set(
  'agency airline association bank body charity club company corporation department firm force foundation group institute institution maker ministry movement network office organisation organization party regulator retailer service team union university watchdog'.split(
    ' ',
  ),
);

/** "the ministry", "the company": the organisation of that name or kind that was last spoken of. */
export const resolveOrganisation = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved => {
  if (description.plural) {
    const known = description.definite || /^(?:both|neither)\b/i.test(textOf(context, span));
    const together = known
      ? context.earlier.slice(-RECENT).findLast((each) => each.several === true && each.at < span.start)
      : undefined;
    if (together?.sourceType === 'named-organisation') return { ...together, at: span.start };
    return unnamed(context, span, known ? 'named-organisation' : 'unnamed-group', description.noun);
  }
  const outlet = context.entities.named({
    start: context.layers.tokens[description.head.start]?.span.start ?? span.start,
    end: headEnd(context, description),
  });
  if (outlet?.kind === 'outlet') return byEntity(outlet, span.start);
  if (!description.definite && MILITANTS.has(description.noun))
    return selfStyled(context, span) ?? unnamed(context, span, 'unnamed-group', description.noun);
  if (!description.definite || span.end > headEnd(context, description))
    return unnamed(context, span, 'named-organisation', description.noun);
  const named = context.entities.withNoun(description.noun, 'organisation', span.start);
  if (named !== undefined) return byEntity(named, span.start);
  const described = describedBefore(context, description.noun, span);
  if (described !== undefined) return described;
  const last =
    GENERIC.has(description.noun) && description.head.end - description.head.start === 2
      ? lastOrganisation(context, span.start)
      : undefined;
  return last === undefined || isOfOtherKind(last, description.noun)
    ? unnamed(context, span, 'named-organisation', description.noun)
    : last;
};

/** "the union" is not the company. */
const isOfOtherKind = ({ speaker }: Resolved, noun: string): boolean => {
  const kind = /^(?:the|an?|its|his|her|their) (?:[a-z-]+ )*([a-z]+)$/i.exec(speaker ?? '')?.[1];
  return kind !== undefined && kind !== noun && GENERIC.has(kind);
};

/** The organisation that spoke last, or was named last since. */
export const lastOrganisation = (context: ResolvingContext, offset: number): Resolved | undefined => {
  const spoke = context.earlier
    .slice(-RECENT)
    .findLast((each) => each.sourceType === 'named-organisation' && each.at < offset);
  const mentioned = context.entities.organisationBefore(offset);
  if (mentioned !== undefined && (spoke === undefined || spoke.at < mentioned.at))
    return byEntity(context.entities.fullFormOf(mentioned.entity), offset);
  return spoke === undefined ? undefined : { ...spoke, at: offset };
};

const MILITANTS = new Set(['band', 'cell', 'faction', 'gang', 'group', 'militia']);

/** "A group calling itself the Northern Front": by that name; it may stand just behind the source's words. */
const selfStyled = (context: ResolvingContext, span: CharSpan): Resolved | undefined => {
  const words = context.layers.text.slice(span.start, span.end + 90);
  const name =
    /^[^.;]*?\b(?:calling itself|(?:which|that) calls itself|known as|styling itself|named|called) ["“‘']?((?:the )?\p{Lu}[\p{L}\d'’-]*(?: (?:of|for|the|and|al-\p{Lu}[\p{L}-]*|\p{Lu}[\p{L}\d'’-]*))*)/u.exec(
      words,
    );
  if (name?.[1] === undefined || name.index + name[0].length - name[1].length > span.end - span.start + FAR_BEHIND)
    return undefined;
  return { speaker: name[1].replace(/^the /, ''), sourceType: 'named-organisation', at: span.start, noun: null };
};
/** How far behind its source's words, in characters, a group's own name for itself may begin. */
const FAR_BEHIND = 25;

/** "Reuters news agency": an outlet of the lexicon at the phrase's start, as written. */
const knownOutlet = (context: ResolvingContext, head: TokenSpan): string | undefined => {
  for (let end = head.end; end > head.start; end--) {
    const words = textOf(context, context.words.chars({ start: head.start, end }));
    if (OUTLETS.has(nameKey(words))) return words.replace(/^the /i, '');
  }
  return undefined;
};

/** "the newspaper", "local media". */
export const resolveOutlet = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  const own = context.entities.named({
    start: context.layers.tokens[description.head.start]?.span.start ?? span.start,
    end: headEnd(context, description),
  });
  if (own?.kind === 'outlet') return byEntity(own, span.start);
  const known = knownOutlet(context, description.head);
  if (known !== undefined) return { speaker: known, sourceType: 'outlet', at: span.start, noun: null };
  const words = textOf(context, context.words.chars(description.head)).replace(/^the /i, '');
  if (/^\p{Lu}/u.test(words)) return { speaker: words, sourceType: 'outlet', at: span.start, noun: null };
  const last = description.definite && !description.plural ? context.entities.outletBefore(span.start) : undefined;
  return last === undefined ? unnamed(context, span, 'outlet', description.noun) : byEntity(last, span.start);
};
