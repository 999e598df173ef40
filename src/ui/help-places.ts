import type { Status } from '../article/claim.ts';
import type { ShownClaim, SourceKind } from '../article/shown.ts';

/** The place on the help page that explains a kind of source. */
export const helpOnKind = (kind: SourceKind): string => `kind-${kind}`;

/** The place on the help page that explains a status. */
export const helpOnStatus = (status: Status): string => `status-${status}`;

/** The place that explains what counts most about a claim: its status, or else its kind of source. */
export const helpOn = ({ status, kind }: ShownClaim): string =>
  status === 'none-stated' ? helpOnKind(kind) : helpOnStatus(status);
