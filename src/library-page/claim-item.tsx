import type { ComponentChildren } from 'preact';
import type { RememberedArticle, RememberedClaim } from '../article/remembered.ts';
import { Icon } from '../ui/icons.tsx';
import { KIND_LOOKS, sourceIcon } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import { fragmentOf } from './place.ts';

/** A remembered claim: its words, which lead to the passage; who says it, which leads to all they said; its status. */
export const ClaimItem = (props: {
  readonly claim: RememberedClaim;
  readonly article: RememberedArticle;
  readonly children?: ComponentChildren;
}) => {
  const { claim, article, children } = props;
  const { say } = useLanguage();
  const [source] = claim.hops;
  const passedOn = claim.hops.length > 1 ? claim.hops.at(-1) : undefined;
  const look = STATUS_LOOKS[claim.status];
  const by = claim.evidence.find(({ bears, by: who }) => bears === claim.status && who !== null)?.by;
  const address = claim.directive === '' ? article.address : `${article.address}#:~:${claim.directive}`;
  return (
    <li class="claim-item">
      <Icon
        name={source === undefined ? 'own' : sourceIcon(source.type)}
        class={`c-${KIND_LOOKS[claim.kind].colour}`}
      />
      <div>
        <a class="words" href={address} target="_blank" rel="noreferrer">
          {claim.words}
        </a>
        <p class="facts">
          {source === undefined ? (
            (article.outlet ?? article.site)
          ) : source.name === null ? (
            say('kindHidden')
          ) : (
            <a href={fragmentOf({ view: 'claims', source: source.name })}>{source.name}</a>
          )}
          {passedOn?.name != null && ` · ${say('via', passedOn.name)}`}
          {claim.status !== 'none-stated' && (
            <span class="status">
              <Icon name={look.icon} class={`c-${look.colour}`} />
              {look.by === undefined || by == null ? say(look.short) : say(look.by, by)}
            </span>
          )}
        </p>
        {children}
      </div>
      <a class="quiet" href={fragmentOf({ view: 'checks', words: claim.words })}>
        {say('checksLook')}
      </a>
    </li>
  );
};
