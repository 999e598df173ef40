import { type CharSpan, covers } from '../../article/span.ts';
import { indexByPlace, lastFrom } from './lookup.ts';
import type { Unchained } from './merge-relations.ts';
import { firstTokenFrom, type Words } from './words.ts';

/** The share of a content's words that has to stand in quotation marks. */
const QUOTED = 0.8;

/**
 * Gives quotations in whose paragraph nobody says anything (`loose`) to whoever spoke last before them, in that paragraph or
 * the one before. Of those of PolNeAR train that are somebody's, three in four get the right source this way; from farther off, one in four.
 */
export const attachLooseQuotations = (
  words: Words,
  relations: readonly Unchained[],
  loose: readonly CharSpan[],
): Unchained[] => {
  const contents = indexByPlace(relations, (relation) => relation.content);
  const free = loose.filter((span) => isQuoted(words, span) && contents.near(span).length === 0);
  if (free.length === 0) return [...relations];
  const quotations = indexByPlace(loose, (span) => [span]);
  const isReported = (cue: CharSpan): boolean =>
    words.quote(firstTokenFrom(words.layers, cue.start)) >= 0 ||
    quotations.near(cue).length > 0 ||
    contents.near(cue).some((other) => other.content.some((span) => covers(span, cue)));
  const speaking = relations
    .filter(({ source, cue, sharesCueAt }) => source.length > 0 && sharesCueAt === null && !cue.some(isReported))
    .toSorted((a, b) => startOf(a) - startOf(b));
  const longer = new Map<Unchained, readonly CharSpan[]>();
  for (const span of free) {
    const speaker = speaking[lastFrom(speaking, startOf, span.start)];
    if (speaker === undefined) continue;
    const content = longer.get(speaker) ?? speaker.content;
    const last = content.at(-1);
    if (last !== undefined && blockOf(words, span) - blockOf(words, last) <= 1)
      longer.set(
        speaker,
        [...content, span].toSorted((a, b) => a.start - b.start),
      );
  }
  return relations.map((relation) => ({ ...relation, content: longer.get(relation) ?? relation.content }));
};

const startOf = ({ cue }: Unchained): number => cue[0]?.start ?? 0;

const blockOf = ({ layers }: Words, { start }: CharSpan): number =>
  lastFrom(layers.blocks, ({ span }) => span.start, start);

const isQuoted = (words: Words, { start, end }: CharSpan): boolean => {
  const [first, last] = [firstTokenFrom(words.layers, start), firstTokenFrom(words.layers, end)];
  let quoted = 0;
  for (let index = first; index < last; index++) if (words.quote(index) >= 0) quoted++;
  return quoted > QUOTED * (last - first);
};
