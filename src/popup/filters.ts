import { STATUS_PRECEDENCE } from '../article/claim.ts';
import { isMarked, type ShownClaim } from '../article/shown.ts';
import type { MessageKey } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';

/** A choice among an article's claims. */
export interface Filter {
  readonly id: string;
  readonly word: MessageKey;
  readonly keeps: (shown: ShownClaim) => boolean;
}

/** The claims that are marked on the page: the popup's first choice. */
export const MARKED: Filter = { id: 'marked', word: 'filterMarked', keeps: (shown) => isMarked(shown, 'standard') };

/** Any status. */
export const WITH_STATUS: Filter = {
  id: 'status',
  word: 'filterStatus',
  keeps: ({ status }) => status !== 'none-stated',
};

/** All choices, in the order in which they stand. */
export const FILTERS: readonly Filter[] = [
  MARKED,
  WITH_STATUS,
  { id: 'unnamed', word: 'filterUnnamed', keeps: ({ kind }) => kind === 'unnamed' },
  { id: 'hidden', word: 'filterHidden', keeps: ({ kind }) => kind === 'hidden' },
  { id: 'document', word: 'filterDocument', keeps: ({ kind }) => kind === 'document' },
  { id: 'hedged', word: 'filterHedged', keeps: ({ claim }) => claim.hedges.length > 0 },
  { id: 'own', word: 'filterOwn', keeps: ({ kind }) => kind === 'own' },
  { id: 'all', word: 'filterAll', keeps: () => true },
];

/** The choices within those that carry a status, one for each. */
export const STATUS_FILTERS: readonly Filter[] = STATUS_PRECEDENCE.filter((status) => status !== 'none-stated').map(
  (wanted) => ({ id: wanted, word: STATUS_LOOKS[wanted].word, keeps: ({ status }) => status === wanted }),
);
