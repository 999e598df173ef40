import type { TokenSpan } from '../../article/span.ts';
import { contentEnd, isClause } from './clause.ts';
import type { Draft } from './draft.ts';
import type { VerbCue } from './verb-rule.ts';

/** "…, adding that …": the source is that of the clause before; filled in by the caller. */
export const matchGerund = (
  cue: VerbCue,
  sourceBefore: (index: number) => readonly TokenSpan[] | undefined,
): Draft | undefined => {
  const { words, group, region, entry, after, stretches } = cue;
  if (entry.form !== 'gerund' || group.auxiliary || after >= region.high) return undefined;
  const before = group.tokens.start - 1;
  if (words.lower(before) !== ',' && words.quote(before) === words.quote(group.tokens.start)) return undefined;
  if (
    !entry.row.frames.includes('that') &&
    entry.row.rule !== 'blame' &&
    entry.row.rule !== 'accuse' &&
    entry.row.rule !== 'cite'
  )
    return undefined;
  const source = sourceBefore(before);
  if (source === undefined) return undefined;
  const word = words.lower(after);
  const stretch = stretches[words.quote(after)];
  const base = {
    source,
    cue: [{ start: group.tokens.start, end: after }],
    stance: entry.row.stance,
    row: entry.row.rule,
  };
  if (stretch !== undefined && words.quote(after) !== words.quote(before) && stretch.tokens.start === after)
    return {
      ...base,
      content: [{ start: after, end: Math.max(stretch.tokens.end, contentEnd(words, after, region)) }],
      rule: 'gerund-quote',
    };
  if (word === ':' || word === ',') {
    const next = stretches[words.quote(after + 1)];
    return next === undefined ? undefined : { ...base, content: [next.tokens], rule: 'gerund-quote' };
  }
  const end = contentEnd(words, after, region);
  if (word === 'that') return { ...base, content: [{ start: after, end }], rule: 'gerund-that' };
  const clause = entry.row.frames.includes('clause') && words.tag(after) !== 'ADP' && isClause(words, after, end);
  const object = entry.row.rule === 'blame' || entry.row.rule === 'accuse' || entry.row.rule === 'cite';
  if (!clause && !object) return undefined;
  return { ...base, content: [{ start: after, end }], rule: clause ? 'gerund-clause' : 'gerund-object' };
};
