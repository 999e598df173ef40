import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { correctClaims, isClaim } from '../article/correct-claims.ts';
import type { Correction } from '../article/correction.ts';
import { shownClaims } from '../article/shown.ts';
import type { PageClaims } from '../protocol/messages.ts';
import { useLanguage } from '../ui/say.ts';
import { summarise } from '../ui/summary.ts';
import { arrange, type Order } from './arrange.ts';
import { Chooser } from './chooser.tsx';
import { ClaimList } from './claim-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { AT_FIRST, type Selection, Sieve } from './filters.ts';
import { LeftOut } from './left-out.tsx';
import { NoticeKinds, Notices } from './notices.tsx';
import { PageMemoryView } from './page-memory.tsx';
import { SourcingStrip } from './sourcing-strip.tsx';
import type { TabView } from './tab-view.ts';

/** An article's claims: summed up, along the article, and one by one. */
export const Claims = (props: {
  readonly claims: PageClaims;
  readonly corrections: readonly Correction[];
  readonly view: TabView;
}) => {
  const { claims, corrections, view } = props;
  const { analysis, key } = claims;
  const language = useLanguage();
  const { say } = language;
  const selection = useSignal<Selection>(AT_FIRST);
  const order = useSignal<Order>('page');
  const all = useMemo(() => correctClaims(shownClaims(analysis), analysis, corrections), [claims, corrections]);
  const hidden = useMemo(() => new Set(claims.hidden), [claims]);
  // What was hidden before this was opened is left out; what is hidden here keeps its place, to be undone.
  const hiddenBefore = useMemo(() => hidden, [key]);
  const listed = all.filter(({ claim }) => !(hidden.has(claim.id) && hiddenBefore.has(claim.id)));
  const counted = listed.filter((shown) => isClaim(shown) && !hidden.has(shown.claim.id));
  const sieve = useMemo(() => new Sieve(listed, analysis, say), [all, hidden]);
  const kept = useMemo(() => sieve.kept(selection.value), [sieve, selection.value]);
  const groups = useMemo(() => arrange(kept, order.value, analysis, language), [kept, order.value]);
  const summary = summarise(counted, language);
  return (
    <>
      {claims.models === 'rules-only' && (
        <p class="notice" role="status">
          {say('rulesOnly')}
        </p>
      )}
      {listed.length === 0 ? (
        <EmptyState state="no-claims" view={view} />
      ) : (
        <>
          <p class="summary">
            <b>{summary.total}</b> {summary.rests} <b>{summary.status}</b>
          </p>
          <SourcingStrip claims={counted} analysis={analysis} view={view} />
          <Chooser sieve={sieve} selection={selection} order={order} shown={kept.length}>
            <NoticeKinds view={view} />
          </Chooser>
          <Notices notices={analysis.notices} text={analysis.text} view={view} />
          <PageMemoryView tab={view.tab} claims={claims} onJump={(claim) => void view.showClaim(claim)} />
          <ClaimList
            groups={groups}
            bySource={order.value === 'source'}
            analysis={analysis}
            hidden={hidden}
            view={view}
          />
        </>
      )}
      <LeftOut hidden={claims.hidden.length} corrections={corrections} view={view} />
    </>
  );
};
