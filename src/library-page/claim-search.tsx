import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { STATUS_PRECEDENCE, type Status } from '../article/claim.ts';
import type { ClaimSearch, FoundClaim } from '../article/remembered.ts';
import { askBackground } from '../protocol/transport.ts';
import { sayMoment } from '../ui/memory-words.ts';
import { sayCount, useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import { ClaimItem } from './claim-item.tsx';
import { ExportMenu } from './export-menu.tsx';
import { recordsOfFound, searchedRecords } from './export-records.ts';
import type { LibraryView } from './library-view.ts';
import { moveAmongItems } from './move-among-items.ts';
import { fragmentOf } from './place.ts';

const AT_ONCE = 40;
const DAY_MS = 86_400_000;
const PERIODS = [
  ['', 'filterAnyTime'],
  ['1', 'filterLastDay'],
  ['7', 'filterLastWeek'],
  ['30', 'filterLastMonth'],
] as const;

interface Found {
  readonly claims: readonly FoundClaim[];
  readonly total: number;
}

/** The claims that were read, searched as one types, narrowed down by outlet, source, status and time. */
export const ClaimSearchView = ({
  view,
  source,
}: {
  readonly view: LibraryView;
  readonly source: string | undefined;
}) => {
  const { say } = useLanguage();
  const [words, outlet, from, status, period] = [
    useSignal(''),
    useSignal(''),
    useSignal(source ?? ''),
    useSignal<Status | ''>(''),
    useSignal(''),
  ];
  const found = useSignal<Found | undefined>(undefined);
  const box = useRef<HTMLInputElement>(null);
  const question = (skip: number): ClaimSearch => ({
    words: words.value,
    ...(outlet.value !== '' && { outlet: outlet.value }),
    ...(from.value !== '' && { source: from.value }),
    ...(status.value !== '' && { status: status.value }),
    ...(period.value !== '' && { after: Date.now() - Number(period.value) * DAY_MS }),
    from: skip,
    count: AT_ONCE,
  });
  const turn = useRef(0);
  const search = async (skip = 0): Promise<void> => {
    const mine = ++turn.current;
    const answer = await askBackground('library-search', question(skip));
    // An answer to what was typed before is of no use any more.
    if (mine !== turn.current || !answer.ok || !answer.value.ok) return;
    const { found: claims, total } = answer.value.value;
    found.value = { claims: skip === 0 ? claims : [...(found.value?.claims ?? []), ...claims], total };
  };
  useEffect(() => {
    void search();
  }, [words.value, outlet.value, from.value, status.value, period.value, view.changes.value]);
  useEffect(() => {
    if (source === undefined) box.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
        return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [source]);
  const { outlets = [], sources = [] } = view.meter.value ?? {};
  return (
    <section>
      {source !== undefined && (
        <div class="source-head">
          <h2>{say('sourceTitle', source)}</h2>
          <a href={fragmentOf({ view: 'claims' })}>{say('sourceBack')}</a>
        </div>
      )}
      <search>
        <input
          ref={box}
          type="search"
          aria-label={say('librarySearch')}
          placeholder={say('librarySearchHint')}
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') moveAmongItems(event, '.claim-item .words');
          }}
        />
        <fieldset class="filters" aria-label={say('libraryFilters')}>
          <Choice
            label={say('filterOutlet')}
            value={outlet.value}
            options={[['', say('filterAnyOutlet')], ...outlets.map(({ name }) => [name, name] as const)]}
            onChoose={(value) => {
              outlet.value = value;
            }}
          />
          {source === undefined && (
            <Choice
              label={say('filterSource')}
              value={from.value}
              options={[['', say('filterAnySource')], ...sources.map(({ name }) => [name, name] as const)]}
              onChoose={(value) => {
                from.value = value;
              }}
            />
          )}
          <Choice
            label={say('filterStatusIs')}
            value={status.value}
            options={[
              ['', say('filterAnyStatus')],
              ...STATUS_PRECEDENCE.map((each) => [each, say(STATUS_LOOKS[each].word)] as const),
            ]}
            onChoose={(value) => {
              status.value = STATUS_PRECEDENCE.find((each) => each === value) ?? '';
            }}
          />
          <Choice
            label={say('filterPeriod')}
            value={period.value}
            options={PERIODS.map(([value, word]) => [value, say(word)] as const)}
            onChoose={(value) => {
              period.value = value;
            }}
          />
        </fieldset>
      </search>
      <Results
        view={view}
        found={found.value}
        isNarrowed={[words, outlet, status, period].some(({ value }) => value !== '') || from.value !== ''}
        onMore={() => void search(found.value?.claims.length ?? 0)}
        question={question(0)}
      />
    </section>
  );
};

const Results = (props: {
  readonly view: LibraryView;
  readonly found: Found | undefined;
  readonly isNarrowed: boolean;
  readonly onMore: () => void;
  readonly question: ClaimSearch;
}) => {
  const { view, found, isNarrowed, onMore, question } = props;
  const language = useLanguage();
  const { say, tag } = language;
  if (found === undefined)
    return (
      <p class="loading" role="status">
        {say('libraryLoading')}
      </p>
    );
  if (found.total === 0)
    return (
      <section class="empty" role="status">
        <h2>{say(isNarrowed ? 'foundNone' : 'libraryEmptyTitle')}</h2>
        <p>{say(isNarrowed ? 'foundNoneHint' : 'libraryEmptyText')}</p>
      </section>
    );
  return (
    <>
      <div class="result-head">
        <p role="status">{sayCount(say, 'foundClaims', found.total, tag)}</p>
        <ExportMenu
          name="claims"
          total={found.total}
          counted="claims"
          records={(reading) =>
            found.total <= found.claims.length ? recordsOfFound(found.claims) : searchedRecords(question, reading)
          }
        />
      </div>
      <ul class="claim-list" onKeyDown={(event) => moveAmongItems(event, '.claim-item .words')}>
        {found.claims.map(({ claim, article, isCurrent }) => (
          <ClaimItem key={claim.id} claim={claim} article={article}>
            <p class="facts">
              <a href={fragmentOf({ view: 'article', no: article.no })}>{article.title ?? article.address}</a>
              {` · ${article.outlet ?? article.site} · ${sayMoment(claim.readAt, language)}`}
              {!isCurrent && ` · ${say('earlierVersion')}`}
            </p>
          </ClaimItem>
        ))}
      </ul>
      {found.claims.length < found.total && (
        <button type="button" class="more" onClick={onMore}>
          {say('showMore')}
        </button>
      )}
      {view.state.value === 'loading' && <p class="loading">{say('libraryLoading')}</p>}
    </>
  );
};

const Choice = (props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly onChoose: (value: string) => void;
}) => (
  <label>
    <span>{props.label}</span>
    <select value={props.value} onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}>
      {props.options.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  </label>
);
