import type { CharSpan, TokenSpan } from '../../article/span.ts';
import { cueEntries } from './cue-index.ts';
import type { Unchained } from './merge-relations.ts';
import { namesSource } from './names-source.ts';
import { firstTokenFrom, type Words } from './words.ts';

/** What the model alone finds with a cue of the lexicon is right in 92 % from here on (PolNeAR dev). */
const SHOWN_WITH_CUE = 0.8;
/** … and with other cues in as many only from here on. */
const SHOWN_WITHOUT_CUE = 0.95;

/** A relation that only the model found, with whether it is shown; undefined where it had better be dropped (PolNeAR dev, status train). */
export const judgeModelAlone = (words: Words, relation: Unchained): Unchained | undefined => {
  const cue = firstWords(words, relation.cue);
  const known = cue.some((word) => cueEntries(word).length > 0);
  if (NAMING.test(cue.join(' ')) || meansAnother(words, relation, cue)) return undefined;
  if (!known && relation.confidence < 0.4) return undefined;
  const source = relation.source[0];
  const unsure = relation.confidence < 0.5 || cue.some((word) => ADDRESSING.test(word));
  if (source !== undefined && unsure && !namesSource(words, tokensOf(words, source))) return undefined;
  return { ...relation, shown: relation.confidence >= (known ? SHOWN_WITH_CUE : SHOWN_WITHOUT_CUE) };
};

/** Only people and bodies do this: "the clock told the time". */
const ADDRESSING = /^(?:tells?|told|asks?|asked)$/;

/** "also known as": another name, no claim. */
const NAMING = /^(?:also |better |formerly |once )?(?:known|named|titled|nicknamed|noted|famed)(?: as| for)?$/;

/** "denied bail", "paid according to rank": the cue's words in another sense. */
const meansAnother = (words: Words, relation: Unchained, cue: readonly string[]): boolean => {
  const source = relation.source[0];
  if (source !== undefined && isDeterminer(words, tokensOf(words, source))) return true;
  const objects = new Set(cue.flatMap((word) => cueEntries(word).flatMap((entry) => entry.row.exceptObjects ?? [])));
  const first = relation.content.at(-1);
  const start = first === undefined ? 0 : firstTokenFrom(words.layers, first.start);
  if (objects.size > 0 && [0, 1, 2].some((offset) => objects.has(words.lower(start + offset)))) return true;
  if (words.lower(start) === 'to' && !['VERB', 'AUX', 'ADV'].includes(words.tag(start + 1))) return true;
  if (/^(?:itself|himself|herself|themselves)$/.test(words.lower(start))) return true;
  return (
    cue.at(-1) === 'to' &&
    cue.at(-2) === 'according' &&
    source !== undefined &&
    !namesSource(words, tokensOf(words, source))
  );
};

/** "The | noted | entomologist …": no source, and an adjective for a cue. */
const isDeterminer = (words: Words, source: TokenSpan): boolean =>
  source.end - source.start === 1 &&
  words.tag(source.start) === 'DET' &&
  /^(?:the|a|an|its|his|her|their)$/.test(words.lower(source.start));

const tokensOf = (words: Words, span: CharSpan): TokenSpan => ({
  start: firstTokenFrom(words.layers, span.start),
  end: firstTokenFrom(words.layers, span.end),
});

const firstWords = (words: Words, spans: readonly CharSpan[]): string[] =>
  spans.flatMap(
    (span) =>
      words.layers.text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[\p{L}'’]+/gu) ?? [],
  );
