import type { TokenSpan } from '../../../article/span.ts';
import type { Ties } from './link.ts';
import type { Role, RoleSpan } from './roles.ts';

/** A span that has been tied to a cue, and how likely that tie is. */
export interface Tied {
  readonly span: TokenSpan;
  readonly tie: number;
}

/** A relation as the spans and ties give it, before anybody asks how likely it is as a whole; tokens by index into the window. */
export interface Candidate {
  readonly cue: TokenSpan;
  readonly source: Tied | null;
  /** In the order of the text; empty where the window has none for the cue. */
  readonly contents: readonly Tied[];
}

/** A cue goes without a source where having none is so many times as likely as its best source. */
const NONE_AGAINST_SOURCE = 0.5;

/** The spans of one role, in order. */
export const spansOfRole = (spans: readonly RoleSpan[], wanted: Role): readonly TokenSpan[] =>
  spans.filter(({ role }) => role === wanted).map(({ span }) => span);

const likeliest = (probabilities: ArrayLike<number>, count: number): number => {
  let best = 0;
  for (let c = 1; c < count; c++) if ((probabilities[c] ?? 0) > (probabilities[best] ?? 0)) best = c;
  return best;
};

const chooseSource = (row: ArrayLike<number>, sources: readonly TokenSpan[]): Tied | null => {
  const best = likeliest(row, sources.length);
  const span = sources[best];
  const tie = row[best] ?? 0;
  return span !== undefined && tie >= NONE_AGAINST_SOURCE * (row[sources.length] ?? 0) ? { span, tie } : null;
};

/** Each cue with the contents that choose it and the source that it chooses itself, if any. */
export const candidatesOf = (
  cues: readonly TokenSpan[],
  sources: readonly TokenSpan[],
  contents: readonly TokenSpan[],
  { cueOfContent, sourceOfCue }: Ties,
): Candidate[] => {
  const choices = contents.map((span, i) => {
    const row = cueOfContent[i] ?? [];
    const cue = likeliest(row, cues.length);
    return { cue, tied: { span, tie: row[cue] ?? 0 } };
  });
  return cues.map((cue, c) => ({
    cue,
    source: chooseSource(sourceOfCue[c] ?? [], sources),
    contents: choices.filter((choice) => choice.cue === c).map(({ tied }) => tied),
  }));
};
