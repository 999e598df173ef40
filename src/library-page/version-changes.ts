import type { ArticleRecord, RememberedClaim } from '../article/remembered.ts';

/** A claim of a version, and what it was in the version before where it was another. */
export interface VersionedItem {
  readonly claim: RememberedClaim;
  readonly former: RememberedClaim | undefined;
  readonly isNew: boolean;
}

/** The claims of a version in page order with what changed in them, and those that the version before had and this one lacks. */
export const versionItems = (
  record: ArticleRecord,
  version: number,
): { readonly items: readonly VersionedItem[]; readonly gone: readonly RememberedClaim[] } => {
  const byId = new Map(record.claims.map((claim) => [claim.id, claim]));
  const claimsOf = (place: number): RememberedClaim[] =>
    record.versions[place]?.claims.flatMap((id) => byId.get(id) ?? []) ?? [];
  const before = version > 0 ? claimsOf(version - 1) : [];
  const had = new Set(before.map(({ id }) => id));
  const items = claimsOf(version).map((claim) => {
    const former = claim.formerly !== null && had.has(claim.formerly) ? byId.get(claim.formerly) : undefined;
    return { claim, former, isNew: version > 0 && former === undefined && !had.has(claim.id) };
  });
  const still = new Set(items.flatMap(({ claim, former }) => [claim.id, ...(former === undefined ? [] : [former.id])]));
  return { items, gone: before.filter(({ id }) => !still.has(id)) };
};

/** A claim with all that it was before in its article, oldest first. */
export const lineOf = (record: ArticleRecord, claim: RememberedClaim): readonly RememberedClaim[] => {
  const byId = new Map(record.claims.map((each) => [each.id, each]));
  const line = [claim];
  for (let at = claim.formerly; at !== null && line.length < 100; ) {
    const former = byId.get(at);
    if (former === undefined) break;
    line.unshift(former);
    at = former.formerly;
  }
  return line;
};
