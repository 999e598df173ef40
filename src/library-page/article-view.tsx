import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Wording } from '../article/page-memory.ts';
import type { ArticleRecord, RememberedClaim } from '../article/remembered.ts';
import { askBackground } from '../protocol/transport.ts';
import { Timeline } from '../ui/claim-memory.tsx';
import { sayChange, sayMoment } from '../ui/memory-words.ts';
import { useLanguage } from '../ui/say.ts';
import { ClaimItem } from './claim-item.tsx';
import { ExportMenu } from './export-menu.tsx';
import type { LibraryView } from './library-view.ts';
import { moveAmongItems } from './move-among-items.ts';
import { fragmentOf } from './place.ts';
import { lineOf, type VersionedItem, versionItems } from './version-changes.ts';

/** An article with its versions: the claims of one of them, and what changed in them from the version before. */
export const ArticleView = ({ view, no }: { readonly view: LibraryView; readonly no: number }) => {
  const { say } = useLanguage();
  const record = useSignal<ArticleRecord | null | undefined>(undefined);
  const chosen = useSignal<number | undefined>(undefined);
  useEffect(() => {
    void askBackground('library-article', { no }).then((answer) => {
      record.value = answer.ok && answer.value.ok ? answer.value.value : null;
    });
  }, [no, view.changes.value]);
  const known = record.value;
  if (known === undefined)
    return (
      <p class="loading" role="status">
        {say('libraryLoading')}
      </p>
    );
  if (known === null)
    return (
      <section class="empty">
        <h2>{say('libraryGone')}</h2>
        <p>
          <a href={fragmentOf({ view: 'articles' })}>{say('libraryTabArticles')}</a>
        </p>
      </section>
    );
  const version = Math.min(chosen.value ?? known.versions.length - 1, known.versions.length - 1);
  return (
    <article>
      <Head view={view} record={known} />
      {known.versions.length > 1 && (
        <VersionChoice
          record={known}
          version={version}
          onChoose={(place) => {
            chosen.value = place;
          }}
        />
      )}
      <VersionClaims record={known} version={version} />
    </article>
  );
};

const Head = ({ view, record }: { readonly view: LibraryView; readonly record: ArticleRecord }) => {
  const language = useLanguage();
  const { say } = language;
  const { article } = record;
  const published = Date.parse(article.published ?? '');
  return (
    <header class="article-head">
      <h2>{article.title ?? article.address}</h2>
      <p class="facts">
        {[
          article.outlet ?? article.site,
          ...(article.author === undefined ? [] : [article.author]),
          ...(Number.isNaN(published) ? [] : [say('articlePublished', sayMoment(published, language))]),
          say('articleFirstRead', sayMoment(article.firstRead, language)),
        ].join(' · ')}
      </p>
      <div class="actions">
        <a href={article.address} target="_blank" rel="noreferrer">
          {say('articleOpen')}
        </a>
        <button type="button" aria-pressed={article.pinned} onClick={() => void view.pin(article.no, !article.pinned)}>
          {say(article.pinned ? 'articleUnpin' : 'articlePin')}
        </button>
        <button type="button" onClick={() => void view.delete({ kind: 'article', no: article.no })}>
          {say('articleDelete')}
        </button>
        <button type="button" onClick={() => void view.delete({ kind: 'site', site: article.site })}>
          {say('siteDelete', article.site)}
        </button>
        <ExportMenu name={`article-${article.no}`} total={1} counted="articles" records={() => oneRecord(record)} />
      </div>
    </header>
  );
};

async function* oneRecord(record: ArticleRecord): AsyncGenerator<ArticleRecord> {
  yield record;
}

const VersionChoice = (props: {
  readonly record: ArticleRecord;
  readonly version: number;
  readonly onChoose: (version: number) => void;
}) => {
  const language = useLanguage();
  const { say } = language;
  const { versions } = props.record;
  return (
    <label class="version-choice">
      <span>{say('versionLabel')}</span>
      <select
        value={String(props.version)}
        onChange={({ currentTarget }) => props.onChoose(Number(currentTarget.value))}
      >
        {versions
          .map(({ readAt }, place) => {
            const moment = sayMoment(readAt, language);
            return (
              <option key={readAt} value={String(place)}>
                {place === versions.length - 1 ? say('versionLatest', moment) : moment}
              </option>
            );
          })
          .reverse()}
      </select>
    </label>
  );
};

const VersionClaims = ({ record, version }: { readonly record: ArticleRecord; readonly version: number }) => {
  const { say } = useLanguage();
  const { items, gone } = versionItems(record, version);
  return (
    <>
      <ul class="claim-list" onKeyDown={(event) => moveAmongItems(event, '.claim-item .words')}>
        {items.map((item) => (
          <ClaimItem key={item.claim.id} claim={item.claim} article={record.article}>
            <div class="memory">
              <ItemChange item={item} />
              <Timeline timeline={lineOf(record, item.claim).map(wordingOf)} />
            </div>
          </ClaimItem>
        ))}
      </ul>
      {gone.length > 0 && (
        <section class="gone">
          <h3>{say('versionGone')}</h3>
          <ul class="claim-list">
            {gone.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} article={record.article} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const ItemChange = ({ item }: { readonly item: VersionedItem }) => {
  const language = useLanguage();
  const { claim, former, isNew } = item;
  if (isNew) return <p>{language.say('changeNew')}</p>;
  if (former === undefined) return null;
  const [before, after] = [wordingOf(former), wordingOf(claim)];
  const isReworded = former.words !== claim.words;
  const aspects = [
    ...(before.status !== after.status || before.by !== after.by ? (['status'] as const) : []),
    ...(before.who !== after.who || before.own !== after.own ? (['attribution'] as const) : []),
    ...(isReworded ? (['wording'] as const) : []),
  ];
  return (
    <p>
      <b>{sayChange({ kind: 'changed', aspects, claim: null, before, after }, language)}</b>
      {isReworded && <del>{former.words}</del>}
    </p>
  );
};

const wordingOf = (claim: RememberedClaim): Wording => ({
  words: claim.words,
  who: claim.hops[0]?.name ?? null,
  own: claim.hops.length === 0,
  status: claim.status,
  by: claim.evidence.find(({ bears, by }) => bears === claim.status && by !== null)?.by ?? null,
  readAt: claim.readAt,
});
