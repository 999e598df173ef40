import type { SourceType } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import { sentenceAt } from '../attribution/lookup.ts';
import { subjectBefore } from '../attribution/noun-phrase.ts';
import type { Words } from '../attribution/words.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { TextLayers } from '../layers.ts';
import { describeSource, type SourceDescription } from './describe-source.ts';
import type { Entity, Gender } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { nounKind } from './noun-kind.ts';

/** Who a source is. */
export interface Resolved {
  readonly speaker: string | null;
  readonly sourceType: SourceType;
  /** Where the source stands. */
  readonly at: number;
  /** The common noun by which an unnamed source was described. */
  readonly noun: string | null;
  readonly gender?: Gender;
  /** A pronoun that nothing before it explains. */
  readonly unexplained?: true;
}

/** What resolving one source may look at. */
export interface ResolvingContext {
  readonly layers: TextLayers;
  readonly words: Words;
  readonly entities: KnownEntities;
  /** Sources already resolved, the latest last. */
  readonly earlier: Resolved[];
  /** By its common noun, the source first described with it. */
  readonly described: Map<string, Resolved>;
}

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
      return resolvePronoun(context, span, description.word, outer);
    case 'name':
      return resolveName(context, span, description.span);
    case 'noun':
      return surnameLikeNoun(context, span, description) ?? resolveNoun(context, span, description);
    case 'other':
      return unnamed(context, span, otherType(textOf(context, span)), null);
  }
};

const textOf = (context: ResolvingContext, span: CharSpan): string =>
  context.layers.text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,–—-]+$/, '');

/** For a head noun that no lexicon knows: what its ending suggests. */
const otherType = (words: string): SourceType => {
  const head = words.split(/ (?:of|for|in|at|who|which|that|with|from) |,/)[0] ?? words;
  if (/(?:er|or|ist|man|woman|ian|ee|eer)$/.test(head) || /^(?:an?|one|another)\s/i.test(head)) return 'unnamed-person';
  return /(?:[^su]s|people|men)$/.test(head) ? 'unnamed-group' : 'document';
};

/** How many attributions back a pronoun may reach. */
const RECENT = 60;

const TYPES: Readonly<Record<Entity['kind'], SourceType>> = {
  person: 'named-person',
  organisation: 'named-organisation',
  outlet: 'outlet',
};

const byEntity = (entity: Entity, at: number): Resolved => ({
  speaker: entity.name,
  sourceType: TYPES[entity.kind],
  at,
  noun: null,
  gender: entity.gender,
});

const unnamed = (context: ResolvingContext, span: CharSpan, sourceType: SourceType, noun: string | null): Resolved => ({
  speaker: textOf(context, span),
  sourceType,
  at: span.start,
  noun,
});

const GROUP_NAME = /(?:[ai]ans|crats|icans|ists|ites|Israelis|Muslims|Christians|Jews|Liberals|Brits)$/;

const resolveName = (context: ResolvingContext, span: CharSpan, name: CharSpan): Resolved => {
  const entity = context.entities.named(name);
  const written = context.layers.text.slice(name.start, name.end);
  if (GROUP_NAME.test(written) && (entity === undefined || entity.kind === 'organisation'))
    return unnamed(context, span, 'unnamed-group', null);
  if (entity !== undefined) return byEntity(context.entities.stateOf(entity), span.start);
  return { speaker: written, sourceType: 'named-organisation', at: span.start, noun: null };
};

/** "Baker said", after "Lee Baker": a surname, not a trade. */
const surnameLikeNoun = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Resolved | undefined => {
  if (description.definite || description.plural || description.head.end - description.head.start !== 1)
    return undefined;
  const head = context.words.chars(description.head);
  if (!/^\p{Lu}/u.test(context.layers.text.slice(head.start, head.end))) return undefined;
  const entity = context.entities.named(head);
  return entity?.kind === 'person' && entity.name.includes(' ') ? byEntity(entity, span.start) : undefined;
};

type NounDescription = Extract<SourceDescription, { form: 'noun' }>;

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
      return resolveDocument(context, span, description);
    case 'outlet':
      return resolveOutlet(context, span, description);
  }
};

/** "the spokesman, Josh Earnest," is named; "the prosecutor" may have been named, or described, before. */
const resolvePerson = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  const apposed = nameInApposition(context, span, description);
  if (apposed !== undefined) return byEntity(apposed, span.start);
  const closing = nameAtEnd(context, span);
  if (closing !== undefined) return byEntity(closing, span.start);
  if (
    !description.definite ||
    description.head.end - description.head.start > 3 ||
    span.end > headEnd(context, description)
  )
    return unnamed(context, span, 'unnamed-person', description.noun);
  const named = context.entities.withNoun(description.noun, 'person', span.start);
  if (named !== undefined) return byEntity(named, span.start);
  return (
    describedBefore(context, description.noun, span) ??
    lastNamedSpeaker(context, description.noun, span) ??
    unnamed(context, span, 'unnamed-person', description.noun)
  );
};

const NEVER_ANAPHORIC = new Set(
  'aide boy girl man mother official resident source spokesman spokesperson spokeswoman victim witness woman'.split(
    ' ',
  ),
);

/** "the researcher said", right after the one who is named spoke. */
const lastNamedSpeaker = (context: ResolvingContext, noun: string, span: CharSpan): Resolved | undefined => {
  if (NEVER_ANAPHORIC.has(noun)) return undefined;
  const last = context.earlier.slice(-RECENT).findLast((each) => each.at < span.start);
  return last?.sourceType === 'named-person' && span.start - last.at < 700 ? { ...last, at: span.start } : undefined;
};

const headEnd = (context: ResolvingContext, description: NounDescription): number =>
  context.layers.tokens[description.head.end - 1]?.span.end ?? 0;

/** "President of the Bar Association Viktor Example": the name closes the phrase, and no preposition leads to it. */
const nameAtEnd = (context: ResolvingContext, span: CharSpan): Entity | undefined => {
  const mention = context.entities.mentionAtEnd(span);
  if (mention?.entity.kind !== 'person') return undefined;
  const before = context.layers.tokens[firstTokenFrom(context.layers, mention.start) - 1]?.lower ?? '';
  return /^(?:of|for|to|by|with|from|and|the|,|'s|')$/.test(before) ? undefined : mention.entity;
};

const nameInApposition = (
  context: ResolvingContext,
  span: CharSpan,
  description: NounDescription,
): Entity | undefined => {
  const { text } = context.layers;
  const head = headEnd(context, description);
  const comma = text.indexOf(',', head);
  if (comma < 0 || comma > span.end) return undefined;
  const apposition = { start: comma + 1, end: Math.min(span.end, nextComma(text, comma + 1)) };
  const mention = context.entities.mentionAtEnd(apposition);
  if (mention === undefined || !onlyNouns(context, { start: apposition.start, end: mention.start })) return undefined;
  return { ...mention.entity, kind: 'person' };
};

/** ", Josh Earnest" or ", mechanical engineer Richard Weir": nothing but nouns and adjectives before the name. */
const onlyNouns = (context: ResolvingContext, span: CharSpan): boolean => {
  const [first, end] = [firstTokenFrom(context.layers, span.start), firstTokenFrom(context.layers, span.end)];
  return context.layers.tags.slice(first, end).every((tag) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN');
};

const nextComma = (text: string, from: number): number => {
  const comma = text.indexOf(',', from);
  return comma < 0 ? text.length : comma;
};

const describedBefore = (context: ResolvingContext, noun: string, span: CharSpan): Resolved | undefined => {
  const found = context.described.get(noun);
  return found === undefined ? undefined : { ...found, at: span.start };
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

const GENERIC = new Set(
  'agency airline association bank body charity club company corporation department firm force foundation group institute institution maker ministry movement network office organisation organization party regulator retailer service team union university watchdog'.split(
    ' ',
  ),
);

const resolveOrganisation = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  if (description.plural)
    return unnamed(context, span, description.definite ? 'named-organisation' : 'unnamed-group', description.noun);
  const outlet = context.entities.named({
    start: context.layers.tokens[description.head.start]?.span.start ?? span.start,
    end: headEnd(context, description),
  });
  if (outlet?.kind === 'outlet') return byEntity(outlet, span.start);
  if (!description.definite && MILITANTS.has(description.noun))
    return unnamed(context, span, 'unnamed-group', description.noun);
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
  return last ?? unnamed(context, span, 'named-organisation', description.noun);
};

/** The organisation that spoke last, or was named last since. */
const lastOrganisation = (context: ResolvingContext, offset: number): Resolved | undefined => {
  const spoke = context.earlier
    .slice(-RECENT)
    .findLast((each) => each.sourceType === 'named-organisation' && each.at < offset);
  const mentioned = context.entities.organisationBefore(offset);
  if (mentioned !== undefined && (spoke === undefined || spoke.at < mentioned.at))
    return byEntity(mentioned.entity, offset);
  return spoke === undefined ? undefined : { ...spoke, at: offset };
};

/** A document whose author stands in its phrase takes the author's name and type. */
const resolveDocument = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  if (description.noun === 'paper' && description.definite) {
    const outlet = context.entities.outletBefore(span.start);
    if (outlet !== undefined) return byEntity(outlet, span.start);
  }
  const author = authorOf(context, span, description);
  if (author !== undefined) return author;
  const bare = description.definite && description.head.end - description.head.start === 2;
  return (
    (bare ? describedBefore(context, description.noun, span) : undefined) ??
    unnamed(context, span, 'document', description.noun)
  );
};

const authorOf = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved | undefined => {
  const { tokens, tags } = context.layers;
  const by = authorPreposition(context, span, description);
  if (by !== undefined) {
    const start = tokens[by + 1]?.span.start ?? span.end;
    if (start < span.end) return { ...resolveSource(context, [{ start, end: span.end }], undefined), at: span.start };
  }
  for (let index = description.head.end - 2; index >= description.head.start; index--) {
    const token = tokens[index];
    if (token === undefined || (token.lower !== "'s" && token.lower !== "'")) continue;
    const start = tokens[description.head.start]?.span.start ?? span.start;
    return {
      ...resolveSource(context, [{ start, end: tokens[index - 1]?.span.end ?? span.end }], undefined),
      at: span.start,
    };
  }
  const before = tokens[description.head.end - 2];
  if (STATEMENTS.has(description.noun) && before !== undefined && nounKind(before.lower)?.kind === 'organisation')
    return unnamed(context, span, 'named-organisation', description.noun);
  const entity =
    before === undefined ||
    tags[description.head.end - 2] !== 'PROPN' ||
    description.head.end - 2 < description.head.start
      ? undefined
      : context.entities.named(before.span);
  return entity === undefined ? undefined : byEntity(entity, span.start);
};

/** Documents that speak for the organisation in their phrase: "a government statement". */
const STATEMENTS = new Set(['announcement', 'communique', 'communiqué', 'release', 'statement']);

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

const MILITANTS = new Set(['band', 'cell', 'faction', 'gang', 'group', 'militia']);

const resolveOutlet = (context: ResolvingContext, span: CharSpan, description: NounDescription): Resolved => {
  const own = context.entities.named({
    start: context.layers.tokens[description.head.start]?.span.start ?? span.start,
    end: headEnd(context, description),
  });
  if (own?.kind === 'outlet') return byEntity(own, span.start);
  const last = description.definite && !description.plural ? context.entities.outletBefore(span.start) : undefined;
  return last === undefined ? unnamed(context, span, 'outlet', description.noun) : byEntity(last, span.start);
};

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
};

const resolvePronoun = (
  context: ResolvingContext,
  span: CharSpan,
  word: string,
  outer: Resolved | undefined,
): Resolved => {
  if (/^(?:i|we|my|our|me|us)$/.test(word)) return firstPerson(context, span, outer);
  if (/^(?:who|which|that|whom|whose)$/.test(word)) return resolveRelative(context, span);
  const gender = GENDERS[word];
  if (gender !== undefined) return resolvePersonal(context, span, gender, outer);
  if (/^its?$/.test(word))
    return (
      latest(context, span, outer, (each) => ['named-organisation', 'outlet', 'document'].includes(each.sourceType)) ??
      organisation(context, span)
    );
  return (
    latest(context, span, outer, (each) => ['unnamed-group', 'named-organisation'].includes(each.sourceType)) ??
    organisation(context, span)
  );
};

/** "I" and "we" in quotation marks are whoever speaks there, or spoke last; outside them the outlet itself. */
const firstPerson = (context: ResolvingContext, span: CharSpan, outer: Resolved | undefined): Resolved => {
  const inQuotation = context.words.quote(firstTokenFrom(context.layers, span.start)) >= 0;
  const last =
    outer ?? (inQuotation ? context.earlier.slice(-RECENT).findLast((each) => each.at < span.start) : undefined);
  return last === undefined
    ? { speaker: null, sourceType: 'none-stated', at: span.start, noun: null }
    : { ...last, at: span.start };
};

const organisation = (context: ResolvingContext, span: CharSpan): Resolved =>
  lastOrganisation(context, span.start) ?? { ...unnamed(context, span, 'unnamed-group', null), unexplained: true };

const latest = (
  context: ResolvingContext,
  span: CharSpan,
  outer: Resolved | undefined,
  accept: (each: Resolved) => boolean,
): Resolved | undefined => {
  const found =
    outer !== undefined && accept(outer)
      ? outer
      : context.earlier.slice(-RECENT).findLast((each) => each.at < span.start && accept(each));
  return found === undefined ? undefined : { ...found, at: span.start };
};

const resolvePersonal = (
  context: ResolvingContext,
  span: CharSpan,
  gender: Gender,
  outer: Resolved | undefined,
): Resolved => {
  const fits = (each: Resolved): boolean =>
    (each.sourceType === 'named-person' || each.sourceType === 'unnamed-person') &&
    (each.gender === undefined || each.gender === 'unknown' || each.gender === gender);
  const spoke =
    outer !== undefined && fits(outer)
      ? outer
      : context.earlier.slice(-RECENT).findLast((each) => each.at < span.start && fits(each));
  const mentioned = context.entities.personBefore(span.start, gender);
  if (mentioned !== undefined && (spoke === undefined || (mentioned.at > spoke.at && isTopic(context, mentioned.at))))
    return byEntity(mentioned.entity, span.start);
  if (spoke !== undefined) return { ...spoke, at: span.start };
  return { ...unnamed(context, span, 'unnamed-person', null), unexplained: true };
};

/** Whether a name stands at the start of its sentence, where the subject mostly is. */
const isTopic = (context: ResolvingContext, offset: number): boolean => {
  const sentence = sentenceAt(context.layers, offset);
  return sentence !== undefined && offset - sentence.span.start < 30;
};

/** "X, who said": the phrase before. */
const resolveRelative = (context: ResolvingContext, span: CharSpan): Resolved => {
  const token = firstTokenFrom(context.layers, span.start);
  const end = context.layers.tokens[token - 1]?.lower === ',' ? token - 1 : token;
  const sentence = sentenceAt(context.layers, span.start);
  const phrase = subjectBefore(context.words, end, sentence?.tokens.start ?? 0);
  if (phrase === undefined || phrase.end !== end) {
    const near = context.entities.named({ start: span.start - 4, end: span.start });
    return near === undefined ? unnamed(context, span, 'unnamed-person', null) : byEntity(near, span.start);
  }
  const near = context.entities.mentionAtEnd({ start: 0, end: context.words.chars(phrase).end });
  const which = !/^wh[oe]/i.test(textOf(context, span));
  if (which && near !== undefined) return byEntity(near.entity, span.start);
  const found = resolveSource(context, [context.words.chars(phrase)], undefined);
  return { ...found, at: span.start };
};
