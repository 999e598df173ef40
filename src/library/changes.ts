import type { ChangedAspect } from '../article/page-memory.ts';
import type { RememberedClaim } from '../article/remembered.ts';

/** What is compared of a claim between two versions of one article. */
export type VersionedClaim = Pick<RememberedClaim, 'words' | 'hops' | 'status' | 'evidence' | 'start'>;

/** A claim of the newer version and what it was in the older; either may be missing. */
export interface Alignment<A, B> {
  readonly before: A | undefined;
  readonly after: B | undefined;
}

/** Two wordings of an article share at least this much of their words if they are one claim. */
const LEAST_SHARED = 0.5;
const SMALL_WORDS = new Set(
  'the a an of to in on at by for with and or that is are was were be been has have had it its'.split(' '),
);

/** Which claim of the newer version is which of the older, in the newer's order; what is gone comes last. */
export const alignClaims = <A extends VersionedClaim, B extends VersionedClaim>(
  older: readonly A[],
  newer: readonly B[],
): Alignment<A, B>[] => {
  const partner = new Map<B, A>();
  const free = new Set(older);
  const pairBy = (key: (claim: VersionedClaim) => string): void => {
    const byKey = new Map<string, A[]>();
    for (const claim of free) byKey.set(key(claim), [...(byKey.get(key(claim)) ?? []), claim]);
    for (const claim of newer) {
      const former = partner.has(claim) ? undefined : byKey.get(key(claim))?.shift();
      if (former === undefined) continue;
      partner.set(claim, former);
      free.delete(former);
    }
  };
  pairBy((claim) => `${plain(claim.words)}|${sourceOf(claim)}|${claim.status}`);
  pairBy((claim) => `${plain(claim.words)}|${sourceOf(claim)}`);
  pairBy((claim) => plain(claim.words));
  pairByLikeness(
    newer.filter((claim) => !partner.has(claim)),
    free,
    partner,
  );
  return [
    ...newer.map((after) => ({ before: partner.get(after), after })),
    ...[...free].map((before) => ({ before, after: undefined })),
  ];
};

const pairByLikeness = <A extends VersionedClaim, B extends VersionedClaim>(
  open: readonly B[],
  free: Set<A>,
  partner: Map<B, A>,
): void => {
  const words = new Map([...free].map((claim) => [claim, wordsOf(claim)] as const));
  const likely = open
    .flatMap((after) => {
      const own = wordsOf(after);
      return [...words].map(([before, others]) => ({ after, before, share: shared(own, others) }));
    })
    .filter(({ share }) => share >= LEAST_SHARED)
    .sort((a, b) => b.share - a.share);
  for (const { after, before } of likely) {
    if (partner.has(after) || !free.has(before)) continue;
    partner.set(after, before);
    free.delete(before);
  }
};

/** In what two claims that are one differ; nothing, where only their place in the article does. */
export const aspectsChanged = (before: VersionedClaim, after: VersionedClaim): ChangedAspect[] => {
  const aspects: ChangedAspect[] = [];
  if (before.status !== after.status || byOf(before) !== byOf(after)) aspects.push('status');
  if (sourceOf(before) !== sourceOf(after)) aspects.push('attribution');
  if (plain(before.words) !== plain(after.words)) aspects.push('wording');
  return aspects;
};

/** Who confirms, denies …, where that goes with the status. */
export const byOf = ({ status, evidence }: VersionedClaim): string | null =>
  evidence.find(({ bears, by }) => bears === status && by !== null)?.by ?? null;

const sourceOf = ({ hops }: VersionedClaim): string =>
  hops.map(({ name, type }) => name?.toLowerCase() ?? type).join(' < ');

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const wordsOf = ({ words }: VersionedClaim): ReadonlySet<string> =>
  new Set((plain(words).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word)));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
};
