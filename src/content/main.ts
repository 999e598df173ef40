import { beFollowed } from '../protocol/following.ts';
import { toPage } from '../protocol/messages.ts';
import { answer } from '../protocol/transport.ts';
import { isWriting } from './is-writing.ts';
import { PageLanguage } from './page-language.ts';
import { PageSession } from './page-session.ts';
import { watchAddress } from './watch-address.ts';
import { watchView } from './watch-view.ts';

/** After these many milliseconds a page that was no article is looked at again: it may have been rendered late. */
const LATE_LOOKS = [1500];
/** And no page is looked at later than this for the first time. */
const FIRST_LOOK = 500;
const LOOKS_AFTER_MOVE = [300, 1500, 4000];

/** Set where we have begun: Chromium, asked to let us into a page that it kept us out of, may do so twice. */
const BEGUN = Symbol.for('begun');

const begin = (): void => {
  const session = new PageSession(new PageLanguage());

  answer(toPage, {
    describe: async () => session.describe(),
    'analyse-anyway': async () => {
      await session.readAnyway();
      return null;
    },
    'show-claim': async ({ claim }) => ({ found: session.showClaim(claim) }),
    'show-words': async ({ span }) => ({ found: session.showWords(span) }),
    step: async ({ by }) => {
      session.step(by);
      return null;
    },
    'open-card': async () => {
      session.openCard();
      return null;
    },
    'who-says': async () => {
      await session.whoSays();
      return null;
    },
    writing: async () => ({ writing: isWriting(document), address: location.href }),
    redraw: async () => {
      await session.settle();
      return null;
    },
  });

  beFollowed((tell, signal) => watchView(() => session.inView(), tell, signal));

  let looks = 0;
  const lookAgain = (delays: readonly number[], needed: () => boolean): void => {
    const round = ++looks;
    for (const delay of delays) {
      setTimeout(() => {
        if (round === looks && needed()) void session.read();
      }, delay);
    }
  };

  const isStillNothing = (): boolean => session.state === 'not-an-article';

  const start = async (): Promise<void> => {
    await session.read();
    if (!isStillNothing()) return;
    const afterLoad = () => lookAgain([0, ...LATE_LOOKS], isStillNothing);
    if (document.readyState === 'complete') afterLoad();
    else addEventListener('load', afterLoad, { once: true });
  };

  watchAddress(() => {
    session.addressChanged();
    lookAgain(LOOKS_AFTER_MOVE, () => true);
  });

  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void session.shownAgain();
  });

  // Reading asks what is displayed: not before the page has laid itself out, or it would do so for us.
  requestIdleCallback(() => void start(), { timeout: FIRST_LOOK });
};

if (!Reflect.has(globalThis, BEGUN)) {
  Reflect.set(globalThis, BEGUN, true);
  begin();
}
