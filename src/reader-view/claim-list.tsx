import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { overlaps } from '../article/span.ts';
import { useLanguage } from '../ui/say.ts';
import type { Group } from './arrange.ts';
import { ClaimRow } from './claim-row.tsx';
import type { TabView } from './tab-view.ts';

/** The claims, group by group. One stop for Tab, arrows within; it follows what is on the screen unless the reader is in it. */
export const ClaimList = (props: {
  readonly groups: readonly Group[];
  /** Whether the groups' headings name the sources. */
  readonly bySource: boolean;
  readonly analysis: ArticleAnalysis;
  /** Ids of the claims that the reader has hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly view: TabView;
}) => {
  const { groups, bySource, analysis, hidden, view } = props;
  const { say } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const all = groups.flatMap(({ claims }) => claims);
  const current = useSignal<string | undefined>(undefined);
  const drawn = useGrowing(all.length);
  let left = drawn.value;
  if (!all.some(({ claim }) => claim.id === current.value)) current.value = all[0]?.claim.id;
  useFollowing(list, all, view);
  if (all.length === 0) return <p class="notice">{say('listNone')}</p>;
  const onFocus = ({ target }: FocusEvent) => {
    const id = target instanceof HTMLElement ? claimOf(target) : undefined;
    if (id !== undefined) current.value = id;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
    const place = rows.indexOf(document.activeElement as HTMLElement);
    const next = place < 0 ? undefined : rows[nextPlace(event.key, place, rows.length)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  /** How many of a group's rows are drawn so far. */
  const take = (count: number): number => {
    const taken = Math.min(count, left);
    left -= taken;
    return taken;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers don't let a fieldset scroll as a box does.
    <div
      class="claims"
      role="group"
      aria-label={say('listLabel')}
      ref={list}
      onFocusCapture={onFocus}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ id, heading, count, claims }) => (
        <section key={id}>
          {heading !== undefined && (
            <h2>
              <span>{heading}</span> <span class="count">{count}</span>
            </h2>
          )}
          <ul aria-label={heading}>
            {claims.slice(0, take(claims.length)).map((shown) => (
              <ClaimRow
                key={shown.claim.id}
                shown={shown}
                analysis={analysis}
                named={!bySource}
                hidden={hidden.has(shown.claim.id)}
                current={current}
                view={view}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

/** How many rows are drawn at once: more than fit into the popup. */
const FIRST_ROWS = 24;
const MORE_ROWS = 48;

/** How many rows to draw: first those that can be seen, then, frame by frame, all. */
const useGrowing = (all: number): Signal<number> => {
  const drawn = useSignal(FIRST_ROWS);
  useEffect(() => {
    if (drawn.value >= all) return undefined;
    const timer = setTimeout(() => {
      drawn.value += MORE_ROWS;
    }, 16);
    return () => clearTimeout(timer);
  }, [all, drawn.value]);
  return drawn;
};

const claimOf = (element: HTMLElement): string | undefined =>
  element.closest('li')?.querySelector<HTMLElement>('[data-claim]')?.dataset.claim;

const nextPlace = (key: string, place: number, count: number): number => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return Math.max(place - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
};

const useFollowing = (
  list: { readonly current: HTMLElement | null },
  claims: readonly ShownClaim[],
  { inView }: TabView,
): void => {
  const seen = useRef<readonly ShownClaim[]>(claims);
  seen.current = claims;
  useSignalEffect(() => {
    const span = inView.value;
    const element = list.current;
    if (span === undefined || element === null) return;
    // A list that moves under the reader's hand, or under the focus, is in the way.
    if (element.matches(':hover') || element.contains(document.activeElement)) return;
    const ids = seen.current.filter(({ claim }) => overlaps(span, claim.span)).map(({ claim }) => claim.id);
    // The last first, so that where there is not room for all the first ones are seen.
    for (const id of [ids.at(-1), ids[0]])
      element.querySelector(`[data-claim="${id}"]`)?.closest('li')?.scrollIntoView({ block: 'nearest' });
  });
};
