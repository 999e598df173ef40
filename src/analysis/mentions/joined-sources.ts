import type { SourceType } from '../../article/attribution.ts';
import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import { TITLES } from '../lexicon/person-titles.ts';
import type { Resolve, Resolved, ResolvingContext } from './resolved.ts';

const NAMED: readonly SourceType[] = ['named-person', 'named-organisation', 'outlet'];
/** Words that may stand in a list of names besides the names themselves. */
const IN_LIST = new Set(['the', 'of', 'for', 'both', 'former', "'s", '.', '-', '&']);

/** "Hale and Ortiz", "Norvia, Ostrava and the Coast Trust": all of them, where each is named; undefined for any other phrase. */
export const resolveJoined = (context: ResolvingContext, span: CharSpan, resolve: Resolve): Resolved | undefined => {
  const whole = context.entities.mentionAtEnd({ start: span.start - 1, end: span.end });
  if (whole !== undefined && whole.start - span.start <= 4) return undefined;
  const parts = listedNames(context, span);
  if (parts === undefined) return undefined;
  const found = withSharedSurname(context, parts, resolve);
  const [first] = found;
  if (first === undefined || !found.every((each) => each.speaker !== null && NAMED.includes(each.sourceType)))
    return undefined;
  const speakers = [...new Set(found.map((each) => each.speaker))];
  if (speakers.length < 2) return undefined;
  const speaker = `${speakers.slice(0, -1).join(', ')} and ${speakers.at(-1)}`;
  return { speaker, sourceType: first.sourceType, at: span.start, noun: null, several: true };
};

/** The members of a list that ends in "and" and a capital, split at its commas; undefined where anything but names stands in it. */
const listedNames = (context: ResolvingContext, span: CharSpan): CharSpan[] | undefined => {
  const { words } = context;
  const start = firstTokenFrom(context.layers, span.start);
  let end = firstTokenFrom(context.layers, span.end);
  while (end > start && words.lower(end - 1) === ',') end--;
  const joint = lastAnd(context, start, end);
  if (joint === undefined) return undefined;
  const parts: CharSpan[] = [];
  let from = words.lower(start) === 'both' ? start + 1 : start;
  for (let index = from; index <= end; index++) {
    const ends = index === end || index === joint || (words.lower(index) === ',' && index < joint);
    if (!ends && !belongs(context, index)) return undefined;
    if (!ends) continue;
    if (index === from && words.lower(index - 1) !== ',') return undefined;
    if (index > from) {
      const last = words.lower(words.lower(index - 1) === '.' ? index - 2 : index - 1).replace(/\.$/, '');
      if (TITLES.has(last) || !/^\p{Lu}/u.test(words.surface(words.lower(index - 1) === '.' ? index - 2 : index - 1)))
        return undefined;
      parts.push(words.chars({ start: from, end: index }));
    }
    from = index + 1;
  }
  return parts.length < 2 ? undefined : parts;
};

const belongs = (context: ResolvingContext, index: number): boolean =>
  /^\p{Lu}/u.test(context.words.surface(index)) ||
  IN_LIST.has(context.words.lower(index)) ||
  (context.words.tag(index) === 'NOUN' && /^\p{Lu}/u.test(context.words.surface(index + 1)));

const lastAnd = (context: ResolvingContext, start: number, end: number): number | undefined => {
  for (let index = end - 2; index > start; index--) if (context.words.lower(index) === 'and') return index;
  return undefined;
};

/** "Khizr and Ghazala Example": the first goes by the second's surname. */
const withSharedSurname = (context: ResolvingContext, parts: readonly CharSpan[], resolve: Resolve): Resolved[] => {
  const found = parts.map((part) => resolve(context, [part], undefined));
  const [first, second] = [found[0], found[1]];
  const [given, full] = [first?.speaker ?? '', second?.speaker ?? ''];
  if (first === undefined || second === undefined || found.length !== 2) return found;
  if (
    given.includes(' ') ||
    second.sourceType !== 'named-person' ||
    !full.includes(' ') ||
    first.sourceType !== 'named-person'
  )
    return found;
  return given === full.split(' ').at(-1)
    ? found
    : [{ ...first, speaker: `${given} ${full.split(' ').at(-1)}` }, second];
};
