import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { shownClaims } from '../article/shown.ts';
import type { CharSpan } from '../article/span.ts';
import type { PageClaims } from '../protocol/messages.ts';
import { sayCount, useLanguage } from '../ui/say.ts';
import { summarise } from '../ui/summary.ts';
import { ClaimList } from './claim-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { FILTERS, type Filter, MARKED } from './filters.ts';
import { Notices } from './notices.tsx';
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
  const counted = FILTERS.map((option) => ({ option, count: shown.filter(option.keeps).length }));
  const offered = counted.filter(({ option, count }) => count > 0 || option.id === 'all');
  const chosen = offered.some(({ option }) => option === filter.value) ? filter.value : offered[0]?.option;
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
          <fieldset class="filters" aria-label={say('filterLabel')}>
            {offered.map(({ option, count }) => (
              <button
                key={option.id}
                type="button"
                aria-pressed={option === chosen}
                onClick={() => {
                  filter.value = option;
                }}
              >
                {say(option.word)} <span class="count">{new Intl.NumberFormat(tag).format(count)}</span>
              </button>
            ))}
          </fieldset>
          <Notices notices={claims.analysis.notices} text={claims.analysis.text} view={view} />
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
