import type { ArticleAnalysis } from './analysis.ts';
import type { Part } from './article.ts';
import type { Attribution, SourceType } from './attribution.ts';
import { type Claim, type Evidence, STATUS_PRECEDENCE, type Status } from './claim.ts';
import type { Correction } from './correction.ts';
import { unreachable } from './unreachable.ts';

/** The kinds of source that a reader is shown, each with a colour, a line and an icon of its own. */
export type SourceKind = 'named' | 'unnamed' | 'document' | 'hidden' | 'own';

/** A claim as a reader is shown it: only decisions that are sure enough. */
export interface ShownClaim {
  readonly claim: Claim;
  readonly part: Part;
  /** The chain from the one who says it to the hop nearest to the reader; empty: the outlet's own words. */
  readonly hops: readonly Attribution[];
  readonly kind: SourceKind;
  readonly status: Status;
  readonly evidence: readonly Evidence[];
  /** What the reader has put right about it. */
  readonly correction?: Correction;
}

/** How much is marked on the page: what calls for care, all that somebody says, or the outlet's own words too. */
export type Density = 'essential' | 'standard' | 'all';

/** The kind of source that a source type belongs to. */
export const kindOfSource = (type: SourceType): SourceKind => {
  switch (type) {
    case 'named-person':
    case 'named-organisation':
    case 'outlet':
      return 'named';
    case 'unnamed-person':
    case 'unnamed-group':
      return 'unnamed';
    case 'document':
      return 'document';
    case 'none-stated':
      return 'hidden';
    default:
      return unreachable(type);
  }
};

/**
 * The claims that a reader is shown, in page order. A claim whose sources are all unsure is left out, since it would pass
 * for the outlet's own words; a status is shown only with words of the article that are sure to bear on it.
 */
export const shownClaims = (analysis: ArticleAnalysis): readonly ShownClaim[] => {
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const shown: ShownClaim[] = [];
  for (const claim of analysis.claims) {
    if (!claim.shown) continue;
    const hops: Attribution[] = [];
    for (const id of claim.attribution.toReversed()) {
      const hop = attributions.get(id);
      if (hop?.shown) hops.push(hop);
    }
    const source = hops[0];
    if (source === undefined && claim.attribution.length > 0) continue;
    const evidence = claim.evidence.filter((item) => item.shown);
    shown.push({
      claim,
      part: analysis.sentences[claim.sentence]?.part ?? 'body',
      hops,
      kind: source === undefined ? 'own' : kindOfSource(source.sourceType),
      status: statusFrom(claim.status, evidence),
      evidence,
    });
  }
  return shown.sort((a, b) => a.claim.span.start - b.claim.span.start || a.claim.span.end - b.claim.span.end);
};

/** Whether a claim is marked on the page at a density. */
export const isMarked = ({ kind, status }: ShownClaim, density: Density): boolean => {
  switch (density) {
    case 'essential':
      return status !== 'none-stated' || kind === 'unnamed' || kind === 'hidden';
    case 'standard':
      return status !== 'none-stated' || kind !== 'own';
    case 'all':
      return true;
    default:
      return unreachable(density);
  }
};

/** How many of the claims carry a status: the number on the toolbar. */
export const countWithStatus = (claims: readonly ShownClaim[]): number =>
  claims.filter(({ status }) => status !== 'none-stated').length;

const statusFrom = (status: Status, evidence: readonly Evidence[]): Status => {
  const borne = new Set<string>(evidence.map(({ bears }) => bears));
  if (borne.has(status)) return status;
  return STATUS_PRECEDENCE.find((candidate) => borne.has(candidate)) ?? 'none-stated';
};
