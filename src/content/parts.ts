import type { Listener } from '../protocol/hear-messages.ts';
import type { LookAtPage, PageSession, StartDrawing } from './page-session.ts';

/** A page that is read, or that the reader asks about, and what answers the questions about it. */
export interface StartedSession {
  readonly session: PageSession;
  readonly hear: Listener;
}

/** What the files of the script in pages offer one another. */
export interface Parts {
  /** Begins to read the page, where it can be an article. */
  readonly session: (look: LookAtPage) => StartedSession;
  /** Begins to draw, in articles alone. */
  readonly drawing: StartDrawing;
}

interface Slot<P> {
  readonly offered: Promise<P>;
  readonly offer: (part: P) => void;
  begun: boolean;
}

/** Shared by our files in a page, where the page's own scripts can't see it. */
const SLOTS = Symbol.for('slots');
/** Where the build puts what the files of parts do, each in a function of its own (`vite.config.ts`). */
const UNREAD = Symbol.for('unread');

/** Offers a part: the last thing that its file does. */
export const offerPart = <N extends keyof Parts>(name: N, part: Parts[N]): void => slotOf(name).offer(part);

/**
 * A part of the script. Browsers only skim its file in every page and compile it when the part is first asked for here, in a
 * turn of its own.
 */
export const partOf = async <N extends keyof Parts>(name: N): Promise<Parts[N]> => {
  const slot = slotOf(name);
  if (!slot.begun) {
    slot.begun = true;
    await new Promise((turn) => setTimeout(turn));
    sharedAs<{ [P in keyof Parts]?: () => void }>(UNREAD)[name]?.();
  }
  return slot.offered;
};

const slotOf = <N extends keyof Parts>(name: N): Slot<Parts[N]> => {
  const slots = sharedAs<{ [P in keyof Parts]?: Slot<Parts[P]> }>(SLOTS);
  const known: Slot<Parts[N]> | undefined = slots[name];
  if (known !== undefined) return known;
  let offer: (part: Parts[N]) => void = () => undefined;
  const offered = new Promise<Parts[N]>((resolve) => {
    offer = resolve;
  });
  const slot: Slot<Parts[N]> = { offered, offer, begun: false };
  slots[name] = slot as (typeof slots)[N];
  return slot;
};

const sharedAs = <T extends object>(key: symbol): T => {
  if (!Reflect.has(globalThis, key)) Reflect.set(globalThis, key, {});
  return Reflect.get(globalThis, key) as T;
};
