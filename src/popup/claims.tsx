import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { type ShownClaim, shownClaims } from '../article/shown.ts';
import type { CharSpan } from '../article/span.ts';
import type { PageClaims } from '../protocol/messages.ts';
import { sayCount, useLanguage } from '../ui/say.ts';
import { summarise } from '../ui/summary.ts';
import { ClaimList } from './claim-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { FILTERS, type Filter, MARKED, STATUS_FILTERS, WITH_STATUS } from './filters.ts';
import { Notices } from './notices.tsx';
import { PageMemoryView } from './page-memory.tsx';
import { SourcingStrip } from './sourcing-strip.tsx';
import type { TabView } from './tab-view.ts';

/** An article's claims: summed up, along the article, and one by one. */
export const Claims = (props: {
  readonly claims: PageClaims;
  readonly inView: CharSpan | undefined;
  readonly view: TabView;
}) => {
  const { claims, inView, view } = props;
  const language = useLanguage();
  const { say, tag } = language;
  const filter = useSignal<Filter | undefined>(undefined);
  const shown = useMemo(() => {
    const hidden = new Set(claims.hidden);
    return shownClaims(claims.analysis).filter(({ claim }) => !hidden.has(claim.id));
  }, [claims]);
  const offered = countedOf(FILTERS, shown).filter(({ option, count }) => count > 0 || option.id === 'all');
  const statuses = countedOf(STATUS_FILTERS, shown).filter(({ count }) => count > 0);
  const chosen = [...offered, ...statuses].some(({ option }) => option === filter.value)
    ? filter.value
    : offered[0]?.option;
  const amongStatuses = chosen === WITH_STATUS || statuses.some(({ option }) => option === chosen);
  const choose = (option: Filter) => {
    filter.value = option;
  };
  const summary = summarise(shown, language);
  const jump = (id: string) => void view.showClaim(id);
  return (
    <>
      {claims.models === 'rules-only' && (
        <p class="notice" role="status">
          {say('rulesOnly')}
        </p>
      )}
      {shown.length === 0 ? (
        <EmptyState state="no-claims" view={view} />
      ) : (
        <>
          <p class="summary">
            <b>{summary.total}</b> {summary.rests} <b>{summary.status}</b>
          </p>
          <SourcingStrip claims={shown} analysis={claims.analysis} inView={inView} onJump={jump} />
          <Choices
            label={say('filterLabel')}
            offered={offered}
            isChosen={(option) => option === chosen || (option === WITH_STATUS && amongStatuses)}
            onChoose={choose}
          />
          {amongStatuses && statuses.length > 1 && (
            <Choices
              label={say('filterStatus')}
              offered={statuses}
              isChosen={(option) => option === chosen}
              onChoose={(option) => choose(option === chosen ? WITH_STATUS : option)}
            />
          )}
          <Notices notices={claims.analysis.notices} text={claims.analysis.text} view={view} />
          <PageMemoryView tab={view.tab} claims={claims} onJump={jump} />
          <ClaimList
            claims={shown.filter((chosen ?? MARKED).keeps)}
            analysis={claims.analysis}
            inView={inView}
            onJump={jump}
          />
        </>
      )}
      {claims.hidden.length > 0 && (
        <p class="notice">
          {sayCount(say, 'hiddenCount', claims.hidden.length, tag)}{' '}
          <button type="button" class="link" onClick={() => void view.unhide()}>
            {say('showAgain')}
          </button>
        </p>
      )}
    </>
  );
};

interface Counted {
  readonly option: Filter;
  readonly count: number;
}

const countedOf = (filters: readonly Filter[], shown: readonly ShownClaim[]): readonly Counted[] =>
  filters.map((option) => ({ option, count: shown.filter(option.keeps).length }));

const Choices = (props: {
  readonly label: string;
  readonly offered: readonly Counted[];
  readonly isChosen: (option: Filter) => boolean;
  readonly onChoose: (option: Filter) => void;
}) => {
  const { say, tag } = useLanguage();
  return (
    <fieldset class="filters" aria-label={props.label}>
      {props.offered.map(({ option, count }) => (
        <button
          key={option.id}
          type="button"
          aria-pressed={props.isChosen(option)}
          onClick={() => props.onChoose(option)}
        >
          {say(option.word)} <span class="count">{new Intl.NumberFormat(tag).format(count)}</span>
        </button>
      ))}
    </fieldset>
  );
};
