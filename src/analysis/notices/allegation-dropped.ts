import type { Claim } from '../../article/claim.ts';
import type { Notice } from '../../article/notice.ts';
import { membersByCluster, type Noticing } from './noticing.ts';

/** What was marked as an allegation is stated later by the outlet itself, with nothing between that settles it. */
export const allegationDropped = ({ sentences, claims }: Noticing): Notice[] =>
  [...membersByCluster(claims).values()].flatMap((members) => {
    const settled = members.some(
      ({ status }) => status === 'confirmed' || status === 'verified' || status === 'corroborated',
    );
    if (settled) return [];
    const alleged = members.find((claim) => isAllegedThere(claim, sentences[claim.sentence]?.span));
    if (alleged === undefined || !alleged.shown) return [];
    const flat = members.find(
      (claim) =>
        claim.sentence > alleged.sentence &&
        claim.shown &&
        claim.attribution.length === 0 &&
        claim.hedges.length === 0 &&
        !isMarkedThere(claim, sentences[claim.sentence]?.span),
    );
    if (flat === undefined) return [];
    return [
      {
        kind: 'allegation-dropped',
        proof: [alleged.span, flat.span],
        about: null,
        rule: 'notices/allegation-dropped',
        confidence: 0.7,
        shown: true,
      },
    ];
  });

type Bounds = { readonly start: number; readonly end: number } | undefined;

const within = (inner: { readonly start: number; readonly end: number }, outer: Bounds): boolean =>
  outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;

const isAllegedThere = ({ evidence }: Claim, sentence: Bounds): boolean =>
  evidence.some(({ bears, span, shown }) => bears === 'alleged' && shown && within(span, sentence));

const isMarkedThere = ({ evidence }: Claim, sentence: Bounds): boolean =>
  evidence.some(({ span }) => within(span, sentence));
