import type { ArticleAnalysis } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { CorrectedSource, Correction } from './correction.ts';
import { kindOfSource, type ShownClaim } from './shown.ts';
import { textOf } from './span.ts';

/** The name of the rule of what a reader has put right. */
export const READER_RULE = 'reader/correction';

/** The claims with what the reader has put right about them; those that the reader calls none stay, and say so. */
export const correctClaims = (
  claims: readonly ShownClaim[],
  analysis: ArticleAnalysis,
  corrections: readonly Correction[],
): readonly ShownClaim[] => {
  if (corrections.length === 0) return claims;
  const byClaim = new Map(corrections.map((correction) => [keyOf(correction.sentence, correction.claim), correction]));
  return claims.map((shown) => {
    const correction = byClaim.get(keyOf(sentenceOf(shown, analysis), textOf(analysis.text, shown.claim.span)));
    return correction === undefined ? shown : corrected(shown, correction);
  });
};

/** The sentence that makes a claim. */
export const sentenceOf = ({ claim }: ShownClaim, { text, sentences }: ArticleAnalysis): string =>
  textOf(text, sentences[claim.sentence]?.span ?? claim.span);

/** Whether it is a claim for the reader too. */
export const isClaim = ({ correction }: ShownClaim): boolean => correction?.noClaim !== true;

const keyOf = (sentence: string, claim: string): string => `${sentence}\n${claim}`;

const corrected = (shown: ShownClaim, correction: Correction): ShownClaim => {
  const { source, status } = correction;
  const hops = source === undefined ? shown.hops : hopsFrom(source, shown);
  return {
    ...shown,
    hops,
    kind: source === undefined ? shown.kind : source.type === 'own' ? 'own' : kindOfSource(source.type),
    status: status ?? shown.status,
    correction,
  };
};

const hopsFrom = ({ name, type }: CorrectedSource, { hops, claim }: ShownClaim): readonly Attribution[] => {
  if (type === 'own') return [];
  const [found, ...others] = hops;
  const source: Attribution = {
    id: `${claim.id}-corrected`,
    cue: [],
    content: [claim.span],
    stance: 'asserts',
    within: null,
    channel: null,
    anonymityReason: null,
    ...found,
    source: found?.source ?? [],
    speaker: name,
    sourceType: type,
    rule: READER_RULE,
    confidence: 1,
    shown: true,
  };
  return [source, ...others];
};
