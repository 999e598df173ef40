import type { Stance } from '../../article/attribution.ts';
import type { TokenSpan } from '../../article/span.ts';
import type { Words } from './words.ts';

const DENIAL =
  /\b(?:had|has|have|having) nothing to do with\b|\b(?:played|had|has|have|plays?) no (?:part|role|hand|involvement|knowledge)\b|\b(?:was|were|is|are|am)(?: not|n['’]t) (?:behind|involved|responsible|guilty|to blame)\b|\bdid(?: not|n['’]t) (?:do it|commit|carry out|attack|kill|steal|take part)\b|\b(?:is|was|are|were) (?:innocent|not guilty)\b/i;

const CONFIRMING = /\b(?:can|could) confirm\b|\bintelligence confirming\b/i;

/** What of a verb's cue tells the stance. */
interface StanceCue {
  readonly words: Words;
  readonly entry: { readonly row: { readonly stance: Stance } };
  readonly group: { readonly negated: boolean };
}

/** How the source stands to the content: by the verb, its negation, and what the content itself denies. */
export const stanceOf = (cue: StanceCue, content: readonly TokenSpan[]): Stance =>
  denialStance(cue.entry.row.stance, cue.group.negated, contentText(cue.words, content));

/** A cue's stance after its negation, and after a denial that the content states. */
export const denialStance = (stance: Stance, negated: boolean, content: string): Stance => {
  if (negated) return NEGATED[stance] ?? stance;
  if (stance !== 'asserts') return stance;
  const denial = DENIAL.exec(content);
  if (denial !== null && denial.index < 40 && !/\S (?:that|which|who) /.test(content.slice(0, denial.index)))
    return 'denies';
  return CONFIRMING.test(content) ? 'confirms' : stance;
};

const NEGATED: Readonly<Partial<Record<Stance, Stance>>> = {
  asserts: 'declines-comment',
  confirms: 'declines-comment',
  denies: 'declines-comment',
  believes: 'disputes',
};

const contentText = (words: Words, content: readonly TokenSpan[]): string =>
  content
    .map((span) => words.chars(span))
    .map((span) => words.layers.text.slice(span.start, span.end))
    .join(' ');
