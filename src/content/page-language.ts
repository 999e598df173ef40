import { askBackground } from '../protocol/transport.ts';
import { webExtension } from '../protocol/web-extension.ts';
import type { Language, Say } from '../ui/say.ts';
import { browsersLanguage, languageOf } from '../ui/words.ts';

/** The language of what we say on a page: the browser's own, until the reader chooses another. */
export class PageLanguage implements Language {
  readonly #browsers = browsersLanguage(
    (key, fill) => webExtension.i18n.getMessage(key, fill),
    webExtension.i18n.getUILanguage(),
  );
  #language = this.#browsers;
  /** As chosen last; null for the browser's own. */
  #chosen: string | null = null;

  readonly say: Say = (key, ...fill) => this.#language.say(key, ...fill);

  /** BCP 47. */
  get tag(): string {
    return this.#language.tag;
  }

  /** Speaks a language, or with null the browser's own, from now on. */
  async choose(tag: string | null): Promise<void> {
    if (tag === this.#chosen) return;
    const words = tag === null ? undefined : await askBackground('words', {});
    this.#chosen = tag;
    this.#language = words?.ok && words.value !== null ? languageOf(words.value) : this.#browsers;
  }
}
