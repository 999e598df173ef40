import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ClaimReview } from '../article/claim-review.ts';
import { FACT_CHECK_ORIGIN, type FactCheckTrouble, searchFactChecks } from '../fact-checks/search-fact-checks.ts';
import { Reviews } from '../ui/claim-memory.tsx';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import { readKey } from './fact-check-key.ts';
import { fragmentOf } from './place.ts';

const TROUBLES: Readonly<Record<FactCheckTrouble | 'no-permission', MessageKey>> = {
  'no-network': 'troubleNoNetwork',
  'bad-key': 'troubleBadKey',
  'not-allowed': 'troubleNotAllowed',
  quota: 'troubleQuota',
  refused: 'troubleRefused',
  busy: 'troubleBusy',
  unexpected: 'troubleUnexpected',
  'no-permission': 'checksRefusedPermission',
};

type State =
  | { readonly is: 'asking' | 'idle' }
  | { readonly is: 'trouble'; readonly trouble: keyof typeof TROUBLES }
  | {
      readonly is: 'found';
      readonly reviews: readonly ClaimReview[];
      readonly next: string | null;
      readonly query: string;
    };

/** Looks for fact checks of a claim, when the reader sends its words: nothing is sent before. */
export const FactCheckView = ({ words }: { readonly words: string }) => {
  const { say } = useLanguage();
  const key = useSignal<string | undefined>(undefined);
  const query = useSignal(words);
  const state = useSignal<State>({ is: 'idle' });
  useEffect(() => {
    void readKey().then((known) => {
      key.value = known;
    });
  }, [key]);
  const send = async (pageToken?: string): Promise<void> => {
    const before = state.value;
    // Asked within the click itself: the browser wants it so.
    const isAllowed = await browser.permissions.request({ origins: [`${FACT_CHECK_ORIGIN}/*`] });
    if (!isAllowed) {
      state.value = { is: 'trouble', trouble: 'no-permission' };
      return;
    }
    const asked = pageToken !== undefined && before.is === 'found' ? before.query : query.value.trim();
    state.value = { is: 'asking' };
    const answer = await searchFactChecks({
      query: asked,
      key: key.value ?? '',
      ...(pageToken !== undefined && { pageToken }),
    });
    if (!answer.ok) state.value = { is: 'trouble', trouble: answer.error };
    else {
      const former = pageToken !== undefined && before.is === 'found' ? before.reviews : [];
      state.value = {
        is: 'found',
        reviews: [...former, ...answer.value.reviews],
        next: answer.value.next,
        query: asked,
      };
    }
  };
  if (key.value === undefined) return <p class="loading">{say('libraryLoading')}</p>;
  return (
    <section class="checks">
      <h2>{say('checksTitle')}</h2>
      {key.value === '' ? (
        <p>
          {say('checksNoKey')} <a href={fragmentOf({ view: 'settings' })}>{say('checksToSettings')}</a>
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p id="checks-text">{say('checksText')}</p>
          <label>
            <span>{say('checksQuery')}</span>
            <textarea
              rows={3}
              aria-describedby="checks-text"
              value={query.value}
              onInput={({ currentTarget }) => {
                query.value = currentTarget.value;
              }}
            />
          </label>
          <button type="submit" class="strong" disabled={query.value.trim() === '' || state.value.is === 'asking'}>
            {say('checksSend')}
          </button>
        </form>
      )}
      <Outcome state={state.value} onMore={(next) => void send(next)} />
    </section>
  );
};

const Outcome = ({ state, onMore }: { readonly state: State; readonly onMore: (next: string) => void }) => {
  const { say } = useLanguage();
  return (
    <div role="status" class="memory">
      {state.is === 'asking' && <p class="loading">{say('libraryLoading')}</p>}
      {state.is === 'trouble' && <p class="trouble">{say(TROUBLES[state.trouble])}</p>}
      {state.is === 'found' && state.reviews.length === 0 && <p>{say('checksNone')}</p>}
      {state.is === 'found' && <Reviews reviews={state.reviews} />}
      {state.is === 'found' && state.next !== null && (
        <button type="button" class="more" onClick={() => onMore(state.next ?? '')}>
          {say('checksMore')}
        </button>
      )}
    </div>
  );
};
