import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RememberedArticle } from '../article/remembered.ts';
import { askBackground } from '../protocol/transport.ts';
import { Icon } from '../ui/icons.tsx';
import { sayMoment } from '../ui/memory-words.ts';
import { sayCount, useLanguage } from '../ui/say.ts';
import type { LibraryView } from './library-view.ts';
import { moveAmongItems } from './move-among-items.ts';
import { fragmentOf } from './place.ts';

const AT_ONCE = 50;

/** The articles that were read, the latest first. */
export const ArticleList = ({ view }: { readonly view: LibraryView }) => {
  const { say } = useLanguage();
  const articles = useSignal<readonly RememberedArticle[] | undefined>(undefined);
  const hasMore = useSignal(false);
  const load = async (before?: number): Promise<void> => {
    const answer = await askBackground('library-articles', { count: AT_ONCE, ...(before !== undefined && { before }) });
    if (!answer.ok || !answer.value.ok) return;
    hasMore.value = answer.value.value.length === AT_ONCE;
    articles.value = before === undefined ? answer.value.value : [...(articles.value ?? []), ...answer.value.value];
  };
  useEffect(() => {
    void load();
  }, [view.changes.value]);
  const listed = articles.value;
  if (listed === undefined)
    return (
      <p class="loading" role="status">
        {say('libraryLoading')}
      </p>
    );
  if (listed.length === 0)
    return (
      <section class="empty" role="status">
        <h2>{say('libraryEmptyTitle')}</h2>
        <p>{say('libraryEmptyText')}</p>
      </section>
    );
  return (
    <section>
      <ul class="article-list" onKeyDown={(event) => moveAmongItems(event, '.article-item .words')}>
        {listed.map((article) => (
          <ArticleItem key={article.no} article={article} view={view} />
        ))}
      </ul>
      {hasMore.value && (
        <button type="button" class="more" onClick={() => void load(listed.at(-1)?.lastRead)}>
          {say('showMore')}
        </button>
      )}
    </section>
  );
};

const ArticleItem = ({ article, view }: { readonly article: RememberedArticle; readonly view: LibraryView }) => {
  const language = useLanguage();
  const { say, tag } = language;
  const { no, title, address, outlet, site, lastRead, claims, versions, pinned } = article;
  return (
    <li
      class="article-item"
      onKeyDown={(event) => {
        if (event.key === 'Delete') void view.delete({ kind: 'article', no });
      }}
    >
      <div>
        <a class="words" href={fragmentOf({ view: 'article', no })}>
          {title ?? address}
        </a>
        <p class="facts">
          {[
            outlet ?? site,
            say('articleRead', sayMoment(lastRead, language)),
            sayCount(say, 'articleClaims', claims, tag),
            ...(versions > 1 ? [sayCount(say, 'articleVersions', versions, tag)] : []),
            ...(pinned ? [say('articlePinned')] : []),
          ].join(' · ')}
        </p>
      </div>
      <button
        type="button"
        class="round"
        aria-label={`${say('articleDelete')}: ${title ?? address}`}
        title={say('articleDelete')}
        onClick={() => void view.delete({ kind: 'article', no })}
      >
        <Icon name="close" />
      </button>
    </li>
  );
};
