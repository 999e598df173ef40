import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Change, ClaimMemory, PageMemory } from '../article/page-memory.ts';
import type { PageClaims } from '../protocol/messages.ts';
import { askBackground } from '../protocol/transport.ts';
import { ClaimMemoryView, Reviews } from '../ui/claim-memory.tsx';
import { sayChange, sayMoment } from '../ui/memory-words.ts';
import { sayCount, useLanguage } from '../ui/say.ts';

const LIBRARY = 'src/library-page/library.html';

/** What the library knows of the tab's article: changes since it was last read, who else has its claims, fact checks. */
export const PageMemoryView = (props: {
  readonly tab: number | undefined;
  readonly claims: PageClaims;
  readonly onJump: (claim: string) => void;
}) => {
  const { tab, claims, onJump } = props;
  const { say } = useLanguage();
  const memory = useSignal<PageMemory | null>(null);
  // Each time the tab's claims are told anew, what is remembered of them may be too.
  useEffect(() => {
    if (tab === undefined) return;
    void askBackground('page-memory', { tab }).then((answer) => {
      if (answer.ok) memory.value = answer.value.memory;
    });
  }, [tab, claims]);
  const known = memory.value;
  if (known === null) return null;
  return (
    <section class="page-memory">
      <Changes memory={known} onJump={onJump} />
      <Across memory={known} onJump={onJump} />
      <div class="memory">
        <Reviews reviews={known.reviews} />
      </div>
      <p class="library-state">
        {say(STATES[known.state])}{' '}
        <button type="button" class="link" onClick={() => openLibrary(known)}>
          {say(known.state === 'off' ? 'libraryMore' : 'libraryOpen')}
        </button>
      </p>
    </section>
  );
};

const STATES = {
  kept: 'memoryKept',
  off: 'memoryOff',
  'off-here': 'memoryOffHere',
  private: 'memoryPrivate',
  full: 'memoryFull',
  broken: 'memoryBroken',
} as const;

const openLibrary = ({ article, state }: PageMemory): void => {
  const place = article !== null ? `#article/${article}` : state === 'kept' ? '' : '#settings';
  void browser.tabs.create({ url: browser.runtime.getURL(`${LIBRARY}${place}`) });
};

const Changes = ({ memory, onJump }: { readonly memory: PageMemory; readonly onJump: (claim: string) => void }) => {
  const language = useLanguage();
  const { say, tag } = language;
  const { changes, readBefore } = memory;
  if (readBefore === null) return null;
  const when = sayMoment(readBefore, language);
  if (changes.length === 0) return <p class="read-before">{say('unchangedSince', when)}</p>;
  return (
    <details open>
      <summary>{say('changedSince', sayCount(say, 'changesCount', changes.length, tag), when)}</summary>
      <ul class="changes">
        {changes.map((change) => (
          <ChangeItem key={`${change.claim} ${change.before?.words}`} change={change} onJump={onJump} />
        ))}
      </ul>
    </details>
  );
};

const ChangeItem = ({ change, onJump }: { readonly change: Change; readonly onJump: (claim: string) => void }) => {
  const language = useLanguage();
  const { before, after, claim, aspects } = change;
  const words = (
    <>
      <b>{sayChange(change, language)}</b>
      {before !== null && (after === null || aspects.includes('wording')) && <del>{before.words}</del>}
      {after !== null && <q>{after.words}</q>}
    </>
  );
  return (
    <li class={change.kind}>
      {claim === null ? (
        <div>{words}</div>
      ) : (
        <button type="button" onClick={() => onJump(claim)}>
          {words}
        </button>
      )}
    </li>
  );
};

/** The claims that other articles have too; those in conflict, or all resting on one source, first. */
const Across = ({ memory, onJump }: { readonly memory: PageMemory; readonly onJump: (claim: string) => void }) => {
  const { say, tag } = useLanguage();
  const shared = memory.claims
    .filter(({ across, reviews }) => across !== null || reviews.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
  if (shared.length === 0) return null;
  return (
    <details>
      <summary>{sayCount(say, 'sharedClaims', shared.length, tag)}</summary>
      <ul class="shared">
        {shared.map((claim) => (
          <li key={claim.claim}>
            <button type="button" class="link" onClick={() => onJump(claim.claim)}>
              {say('showOnPage')}
            </button>
            <ClaimMemoryView memory={{ ...claim, change: null, timeline: [] }} />
          </li>
        ))}
      </ul>
    </details>
  );
};

const weightOf = ({ across, reviews }: ClaimMemory): number => {
  const conflicts = across?.others.filter(({ how }) => how === 'other-number' || how === 'opposite').length ?? 0;
  return reviews.length * 20 + conflicts * 10 + (across?.shared == null ? 0 : 5) + (across?.others.length ?? 0);
};
