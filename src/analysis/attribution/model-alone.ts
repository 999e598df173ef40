import type { CharSpan, TokenSpan } from '../../article/span.ts';
import { ALONE_WITH_CUE, ALONE_WITHOUT_CUE, calibrated } from './calibration.ts';
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
  const source = relation.source[0];
  if (!known && relation.confidence < 0.3) return undefined;
  const unsure = relation.confidence < 0.5 || cue.some((word) => ADDRESSING.test(word));
  if (source !== undefined && unsure && !namesSource(words, tokensOf(words, source))) return undefined;
  return {
    ...relation,
    confidence: calibrated(known ? ALONE_WITH_CUE : ALONE_WITHOUT_CUE, relation.confidence),
    shown: relation.confidence >= (known ? SHOWN_WITH_CUE : SHOWN_WITHOUT_CUE),
  };
};

/** Only people and bodies do this: "the clock told the time". */
const ADDRESSING = /^(?:tells?|told|asks?|asked)$/;

/** "also known as": another name, no claim. */
const NAMING = /^(?:also |better |formerly |once )?(?:known|named|titled|nicknamed|noted|famed)(?: as| for)?$/;

/** "denied bail", "paid according to rank": the cue's words in another sense. */
const meansAnother = (words: Words, relation: Unchained, cue: readonly string[]): boolean => {
  const source = relation.source[0];
  if (isDeterminer(words, source)) return true;
  const objects = new Set(cue.flatMap((word) => cueEntries(word).flatMap((entry) => entry.row.exceptObjects ?? [])));
  const first = relation.content.at(-1);
  const start = first === undefined ? 0 : firstTokenFrom(words.layers, first.start);
  if (objects.size > 0 && [0, 1, 2].some((offset) => objects.has(words.lower(start + offset)))) return true;
  if (words.lower(start) === 'to' && NO_INFINITIVE.has(words.tag(start + 1))) return true;
  if (cue.at(-1) === 'calling' && /^(?:itself|himself|herself|themselves)$/.test(words.lower(start))) return true;
  return (
    cue.at(-1) === 'to' &&
    cue.at(-2) === 'according' &&
    source !== undefined &&
    source.end - source.start < LONGEST_MEASURE &&
    !namesSource(words, tokensOf(words, source))
  );
};

/** What follows "to" where it is a preposition: "respond to a request". */
const NO_INFINITIVE: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PRON', 'NUM', 'ADP']);

/** In "paid according to rank", "according to the rules" the phrase is short; what is longer is a source that the lexicon does not know. */
const LONGEST_MEASURE = 12;

/** "The | noted | entomologist …", "The recently | announced | charges": no source, and an adjective for a cue. */
const isDeterminer = (words: Words, source: CharSpan | undefined): boolean => {
  if (source === undefined) return false;
  const { start, end } = tokensOf(words, source);
  if (words.tag(start) !== 'DET' || !/^(?:the|a|an|its|his|her|their)$/.test(words.lower(start))) return false;
  return Array.from({ length: end - start - 1 }, (_, more) => words.tag(start + 1 + more)).every(
    (tag) => tag === 'ADV',
  );
};

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
