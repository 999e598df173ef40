import type { CharSpan } from '../../article/span.ts';
import { indexByPlace, sentenceAt } from './lookup.ts';
import type { Unchained } from './merge-relations.ts';
import { namesSource } from './names-source.ts';
import { firstTokenFrom, type Words } from './words.ts';

/** Turns "X, citing police, reported that …", which the model reads as X citing police, into police saying what X reported. */
export const readCitations = (words: Words, relations: readonly Unchained[]): Unchained[] => {
  const sources = indexByPlace(relations, (relation) => relation.source);
  return relations.map((relation) => {
    const [cue, cited] = [relation.cue[0], relation.content[0]];
    if (cue === undefined || cited === undefined || relation.sharesCueAt !== null) return relation;
    if (!/^(?:citing|quoting)$/i.test(words.layers.text.slice(cue.start, cue.end)) || !isSource(words, cited))
      return relation;
    const outer = relation.source
      .flatMap((span) => sources.near(span))
      .find((other) => other !== relation && inOneSentence(words, other, cue));
    const at = outer?.cue[0]?.start;
    if (outer === undefined || at === undefined) return relation;
    return {
      ...relation,
      source: [cited],
      content: outer.content,
      stance: 'asserts',
      rule: 'attribution/citing',
      sharesCueAt: at,
    };
  });
};

const isSource = (words: Words, span: CharSpan): boolean =>
  namesSource(words, { start: firstTokenFrom(words.layers, span.start), end: firstTokenFrom(words.layers, span.end) });

const inOneSentence = (words: Words, relation: Unchained, cue: CharSpan): boolean => {
  const sentence = sentenceAt(words.layers, cue.start);
  const other = relation.cue[0];
  return (
    sentence !== undefined &&
    other !== undefined &&
    sentence.span.start <= other.start &&
    other.end <= sentence.span.end
  );
};
