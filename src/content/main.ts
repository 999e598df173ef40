import { lookAtPage } from '../page/look-at-page.ts';
import { beFollowed } from '../protocol/be-followed.ts';
import { hearMessages } from '../protocol/hear-messages.ts';
import { partOf, type StartedSession } from './parts.ts';
import { watchAddress } from './watch-address.ts';
import { whenSeen } from './when-seen.ts';

/** After these many milliseconds a page that was no article is looked at again: it may have been rendered late. */
const LATE_LOOKS = [1500];
/** And no page is looked at later than this for the first time. */
const FIRST_LOOK = 500;
const LOOKS_AFTER_MOVE = [300, 1500, 4000];

/** Set where we have begun: Chromium, asked to let us into a page that it kept us out of, may do so twice. */
const BEGUN = Symbol.for('begun');

const look = () => lookAtPage(document, location.href);

/** What every page pays for: the gate. The rest begins where it lets a page through, or where somebody asks about the page. */
const begin = (): void => {
  let whole: Promise<StartedSession> | undefined;
  let started: StartedSession | undefined;
  const start = (): Promise<StartedSession> => {
    whole ??= partOf('session').then((startSession) => {
      started = startSession(look);
      return started;
    });
    return whole;
  };

  const read = (): void => {
    if (started !== undefined) void started.session.read();
    else if (whole === undefined && look().gate.passes) void start();
  };

  hearMessages((message, sender, respond) => {
    if (started !== undefined) return started.hear(message, sender, respond);
    // Where nothing was read, nothing is drawn.
    if ((message as { readonly kind?: unknown } | null)?.kind === 'redraw') return undefined;
    void start().then(({ hear }) => hear(message, sender, respond) ?? respond(undefined));
    return true;
  });

  beFollowed((tell, signal) => {
    void start().then(({ session }) => {
      if (!signal.aborted) session.follow(tell, signal);
    });
  });

  let looks = 0;
  const lookAgain = (delays: readonly number[], needed: () => boolean): void => {
    const round = ++looks;
    for (const delay of delays) {
      setTimeout(() => {
        if (round === looks && needed()) whenSeen(read);
      }, delay);
    }
  };

  const isStillNothing = (): boolean =>
    started === undefined ? whole === undefined : started.session.state === 'not-an-article';

  const lookFirst = (): void => {
    read();
    const afterLoad = () => lookAgain([0, ...LATE_LOOKS], isStillNothing);
    if (!isStillNothing()) return;
    if (document.readyState === 'complete') afterLoad();
    else addEventListener('load', afterLoad, { once: true });
  };

  watchAddress(() => {
    started?.session.addressChanged();
    lookAgain(LOOKS_AFTER_MOVE, () => true);
  });

  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void started?.session.shownAgain();
  });

  // Reading asks what is displayed: not before the page has laid itself out, or it would do so for us.
  whenSeen(() => requestIdleCallback(lookFirst, { timeout: FIRST_LOOK }));
};

if (!Reflect.has(globalThis, BEGUN)) {
  Reflect.set(globalThis, BEGUN, true);
  begin();
}
