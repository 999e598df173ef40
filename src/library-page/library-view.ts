import { signal } from '@preact/signals';
import type { LibrarySettings } from '../protocol/library-messages.ts';
import type { AnswerOf, QuestionOf, toBackground } from '../protocol/messages.ts';
import { askBackground } from '../protocol/transport.ts';
import { type Place, placeOf } from './place.ts';

type Meter = Extract<AnswerOf<(typeof toBackground)['library-meter']>, { readonly ok: true }>['value'];

/** What the library is to the page just now. */
export type LibraryState = 'loading' | 'off' | 'broken' | 'open';

/** A deletion that can still be undone. */
export interface Deleted {
  readonly name: string;
  readonly articles: number;
}

/** How long the way back is offered; the background keeps it open a little longer. */
const UNDO_OFFERED_MS = 25_000;
/** When the background takes what was deleted off the disk. */
const FINISH_MS = 31_000;

/** The library as its page knows it, and what the reader can do there. */
export class LibraryView {
  readonly place = signal<Place>(placeOf(location.hash));
  readonly state = signal<LibraryState>('loading');
  readonly settings = signal<LibrarySettings | undefined>(undefined);
  readonly meter = signal<Meter | undefined>(undefined);
  readonly deleted = signal<Deleted | 'undone' | undefined>(undefined);
  /** Grows when what is shown may no longer be as it was. */
  readonly changes = signal(0);
  #offer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('hashchange', () => {
      this.place.value = placeOf(location.hash);
    });
  }

  /** Asks how the library stands. */
  async load(): Promise<void> {
    const [settings, meter] = await Promise.all([
      askBackground('library-settings', {}),
      askBackground('library-meter', {}),
    ]);
    if (settings.ok) this.settings.value = settings.value;
    const isKept = meter.ok && meter.value.ok;
    this.meter.value = isKept ? meter.value.value : undefined;
    const isEmpty = !isKept || meter.value.value.articles === 0;
    const isOff = settings.ok && !settings.value.on;
    const isBroken = !meter.ok || (!meter.value.ok && meter.value.error !== 'off');
    this.state.value = isBroken ? 'broken' : isOff && isEmpty ? 'off' : 'open';
  }

  /** Changes what is given of the settings. */
  async choose(change: QuestionOf<(typeof toBackground)['library-choose']>): Promise<void> {
    await askBackground('library-choose', change);
    await this.load();
  }

  /** Deletes, with a way back for a while. */
  async delete(question: QuestionOf<(typeof toBackground)['library-delete']>): Promise<void> {
    const answer = await askBackground('library-delete', question);
    if (!answer.ok || !answer.value.ok) return;
    const { value } = answer.value;
    clearTimeout(this.#offer);
    this.deleted.value = value;
    this.#offer = setTimeout(() => {
      this.deleted.value = undefined;
    }, UNDO_OFFERED_MS);
    setTimeout(() => void askBackground('library-finish', {}).then(() => this.load()), FINISH_MS);
    await this.#changed();
  }

  /** Takes the last deletion back. */
  async undo(): Promise<void> {
    const deleted = this.deleted.value;
    if (deleted === undefined || deleted === 'undone') return;
    const answer = await askBackground('library-undo', { name: deleted.name });
    clearTimeout(this.#offer);
    this.deleted.value = answer.ok && answer.value.ok && answer.value.value ? 'undone' : undefined;
    await this.#changed();
  }

  /** Pins an article, or no longer. */
  async pin(no: number, pinned: boolean): Promise<void> {
    await askBackground('library-pin', { no, pinned });
    this.changes.value++;
  }

  /** Gives up a library that can't be read. */
  async renew(): Promise<void> {
    await askBackground('library-renew', {});
    await this.#changed();
  }

  /** What is shown may no longer be as it was. */
  async refresh(): Promise<void> {
    await this.#changed();
  }

  async #changed(): Promise<void> {
    this.changes.value++;
    await this.load();
  }
}
