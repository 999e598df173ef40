import type { SourceType } from '../../article/attribution.ts';
import { type CharSpan, overlaps } from '../../article/span.ts';
import { resolveSource } from '../mentions/resolve-source.ts';
import { RECENT } from '../mentions/resolved.ts';
import type { Reading } from './reading.ts';
import { isTheSame } from './same-one.ts';

/** Who somebody is, in the fullest form that the article gives. */
export interface Who {
  readonly name: string | null;
  readonly type: SourceType | null;
}

/** The one that words in the text stand for: an attribution's speaker where they are its source, else as sources are resolved. */
export const whoIs = (reading: Reading, span: CharSpan | undefined): Who => {
  const who = resolved(reading, span);
  return span !== undefined && isToldOfBy(reading, span, who)
    ? { name: reading.layers.text.slice(span.start, span.end), type: 'named-organisation' }
    : who;
};

/** "The Courier wrote that the club had paid. The club …" is not the Courier, which would not speak of itself so. */
const isToldOfBy = ({ normal, holding, firstPlaceOf }: Reading, span: CharSpan, { name }: Who): boolean => {
  const words = normal.slice(span.start, span.end);
  if (name === null || !/^the [a-z]+$/i.test(words)) return false;
  const before = firstPlaceOf(words);
  const holder =
    before + words.length > span.start ? undefined : holding({ start: before, end: before + words.length }).at(-1);
  return holder !== undefined && isTheSame(holder.speaker ?? '', name);
};

const resolved = (reading: Reading, span: CharSpan | undefined): Who => {
  if (span === undefined || span.end <= span.start) return { name: null, type: 'none-stated' };
  const whose = /^(?:his|her|its|their)$/i.test(reading.normal.slice(span.start, span.end));
  const exact = reading.places.bySource
    .near(span)
    .find(
      ({ source, speaker }) =>
        !whose &&
        speaker !== null &&
        source.some((words) => overlaps(words, span) && Math.abs(words.start - span.start) < 8),
    );
  if (exact !== undefined) return { name: exact.speaker, type: exact.sourceType };
  const outer = reading.holding(span).at(-1);
  const earlier = reading.places
    .lastSpeakersBefore(span.start, RECENT)
    .map(({ speaker, sourceType, source }) => ({ speaker, sourceType, at: source[0]?.start ?? 0, noun: null }));
  if (/^(?:the|an?)$/i.test(reading.normal.slice(span.start, span.end))) return { name: null, type: 'none-stated' };
  const { speaker, sourceType } = resolveSource(
    { layers: reading.layers, words: reading.words, entities: reading.entities, earlier, described: new Map() },
    [span],
    outer === undefined
      ? undefined
      : { speaker: outer.speaker, sourceType: outer.sourceType, at: outer.source[0]?.start ?? span.start, noun: null },
  );
  return { name: speaker, type: sourceType };
};
