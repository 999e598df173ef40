import type { SourceType } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import { describeSource } from './describe-source.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveOrganisation, resolveOutlet } from './resolve-organisation.ts';
import { nameInApposition, resolvePerson, surnameLikeNoun } from './resolve-person.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import {
  byEntity,
  describedBefore,
  headEnd,
  type NounDescription,
  type Resolved,
  type ResolvingContext,
  textOf,
  unnamed,
} from './resolved.ts';

/** The source's speaker and type; `outer` is the one whose words hold this attribution. */
export const resolveSource = (
  context: ResolvingContext,
  source: readonly CharSpan[],
  outer: Resolved | undefined,
): Resolved => {
  const span = source[0];
  if (span === undefined) return { speaker: null, sourceType: 'none-stated', at: 0, noun: null };
  const description = describeSource(context.layers, span);
  switch (description.form) {
    case 'pronoun':
      return resolvePronoun(context, span, description.word, outer, resolveSource);
    case 'name':
      return resolveName(context, span, description.span);
    case 'noun':
      return surnameLikeNoun(context, span, description) ?? resolveNoun(context, span, description);
    case 'other':
      return unnamed(context, span, otherType(textOf(context, span)), null);
  }
};

/** For a head noun that no lexicon knows: what its ending suggests. */
const otherType = (words: string): SourceType => {
  const head = words.split(/ (?:of|for|in|at|who|which|that|with|from) |,/)[0] ?? words;
  if (/(?:er|or|ist|man|woman|ian|ee|eer)$/.test(head) || /^(?:an?|one|another)\s/i.test(head)) return 'unnamed-person';
  return /(?:[^su]s|people|men)$/.test(head) ? 'unnamed-group' : 'document';
};

const GROUP_NAME = /(?:[aiow]ans|crats|icans|ists|ites|Israelis|Muslims|Christians|Jews|Liberals|Brits)$/;

const resolveName = (context: ResolvingContext, span: CharSpan, name: CharSpan): Resolved => {
  const entity = context.entities.named(name);
  const written = context.layers.text.slice(name.start, name.end);
  if (GROUP_NAME.test(written) && (entity === undefined || entity.kind === 'organisation'))
    return unnamed(context, span, 'unnamed-group', null);
  if (entity !== undefined) return byEntity(context.entities.fullFormOf(entity), span.start);
  return { speaker: written, sourceType: 'named-organisation', at: span.start, noun: null };
};

const resolveNoun = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  if (description.quantity === 'one') {
    const apposed = nameInApposition(context, span, description);
    return apposed === undefined
      ? unnamed(context, span, 'unnamed-person', description.noun)
      : byEntity(apposed, span.start);
  }
  switch (description.kind) {
    case 'person':
      return resolvePerson(context, span, description);
    case 'group':
      return resolveGroup(context, span, description);
    case 'organisation':
      return resolveOrganisation(context, span, description);
    case 'document':
      return resolveDocument(context, span, description, resolveSource);
    case 'outlet':
      return resolveOutlet(context, span, description);
  }
};

const resolveGroup = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  const bare =
    description.definite &&
    description.head.end - description.head.start === 2 &&
    span.end <= headEnd(context, description);
  return (
    (bare ? describedBefore(context, description.noun, span) : undefined) ??
    unnamed(context, span, 'unnamed-group', description.noun)
  );
};
