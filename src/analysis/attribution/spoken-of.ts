import type { CharSpan } from '../../article/span.ts';
import { SPOKEN_OF, type SpokenOf } from '../lexicon/spoken-of.ts';
import type { Unchained } from './merge-relations.ts';
import { verbGroup } from './verb-group.ts';
import { firstTokenFrom, type Words } from './words.ts';

const rows = new Map(SPOKEN_OF.flatMap((row) => row.forms.map((form) => [form, row] as const)));

/** The model's relation without a source that does not speak: the subject of "was accused of" is part of what is said, that of "was asked" hears it. */
export const withoutSpokenOf = (words: Words, relation: Unchained): Unchained => {
  const [source, cue] = [relation.source[0], relation.cue[0]];
  if (source === undefined || cue === undefined || source.end > cue.start) return relation;
  const row = rowOfCue(words, cue);
  if (row === undefined) return relation;
  const content = row.subject === 'content' ? [source, ...relation.content] : relation.content;
  return { ...relation, source: [], content: content.toSorted((a, b) => a.start - b.start) };
};

/** The row of the last verb of a cue, where no verb that speaks follows it: "seems", "was sharply criticised for". */
const rowOfCue = (words: Words, cue: CharSpan): SpokenOf | undefined => {
  const first = firstTokenFrom(words.layers, cue.start);
  let last = firstTokenFrom(words.layers, cue.end) - 1;
  while (last > first && PARTICLE.test(words.lower(last))) last--;
  const row = rows.get(words.lower(last));
  if (row === undefined || row.voice === 'active') return row;
  return verbGroup(words, last, Math.max(0, first - 3), true).passive ? row : undefined;
};

const PARTICLE = /^(?:about|as|for|in|like|of|on|over|to|with)$/;
