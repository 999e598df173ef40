import type { Attribution } from '../../article/attribution.ts';
import { hull } from '../../article/span.ts';
import type { Reading } from '../reference/reading.ts';
import { hasVerb } from './finite-verb.ts';

/** Verbs of telling and showing, whatever follows them. */
const SAYING =
  /\b(?:show|say|said|tell|told|claim|report|reveal|suggest|allege|admit|den(?:y|ie)|promis|warn|accus|confirm|describ|call|fear|predict|blame|criticis|criticiz|announce|reject|dismiss)/i;

/** "approved the loan", "published a letter": the model's wider attribution, where a thing is done and nothing said. */
export const isDeed = (reading: Reading, { rule, cue, content }: Attribution): boolean => {
  const verb = hull(cue);
  return (
    rule === 'models/attribution' &&
    verb !== undefined &&
    !SAYING.test(reading.normal.slice(verb.start, verb.end)) &&
    content.every(
      (span) =>
        span.start >= verb.end &&
        !hasVerb(reading, span) &&
        !/["“”]/.test(reading.layers.text.slice(span.start - 1, span.end + 1)),
    )
  );
};
