import type { TokenSpan } from '../../../article/span.ts';
import type { RoleSpan } from './roles.ts';

/** A span that has been tied to a cue, and how likely that tie is. */
export interface Tied {
  readonly span: TokenSpan;
  readonly tie: number;
}

/** A relation as the spans and ties give it, before anybody asks how likely it is as a whole; tokens by index into the window. */
export interface Candidate {
  readonly cue: TokenSpan;
  readonly source: Tied | null;
  /** In the order of the text; never empty. */
  readonly contents: readonly Tied[];
}

const cueSpans = (spans: readonly RoleSpan[]): readonly TokenSpan[] =>
  spans.filter(({ role }) => role === 'cue').map(({ span }) => span);

const likeliest = (probabilities: ArrayLike<number>): number => {
  let best = 0;
  for (let c = 1; c < probabilities.length; c++) if ((probabilities[c] ?? 0) > (probabilities[best] ?? 0)) best = c;
  return best;
};

/**
 * Each cue that has content with the contents that choose it and the source that chooses it most surely. Several cues may
 * share one source ("he said … and added …"): a cue that no source chooses takes the one that fits it best. `ties`
 * tells, for the given sources and contents and all cues, how likely each pair is.
 */
export const candidatesOf = (
  spans: readonly RoleSpan[],
  ties: (others: readonly RoleSpan[], cues: readonly TokenSpan[]) => readonly ArrayLike<number>[],
): Candidate[] => {
  const cues = cueSpans(spans);
  if (cues.length === 0) return [];
  const others = spans.filter(({ role }) => role !== 'cue');
  const probabilities = ties(others, cues);
  const options = others.map(({ role, span }, i) => {
    const row = probabilities[i] ?? [];
    return { role, choice: likeliest(row), tiedTo: (cue: number): Tied => ({ span, tie: row[cue] ?? 0 }) };
  });
  return cues.flatMap((cue, c) => {
    const contents = options.filter(({ role, choice }) => role === 'content' && choice === c);
    const sources = options.filter(({ role }) => role === 'source');
    const choosing = sources.filter(({ choice }) => choice === c);
    const source = surest((choosing.length > 0 ? choosing : sources).map(({ tiedTo }) => tiedTo(c)));
    return contents.length > 0 ? [{ cue, source, contents: contents.map(({ tiedTo }) => tiedTo(c)) }] : [];
  });
};

const surest = (ties: readonly Tied[]): Tied | null =>
  ties.reduce<Tied | null>((best, one) => (best === null || one.tie > best.tie ? one : best), null);
