import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/ui/say.ts';
import { root } from '../../tools/setup/root.ts';

/** The English messages as they are shipped. */
export const englishMessages = JSON.parse(
  readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'),
) as Readonly<Record<string, { readonly message: string }>>;

/** English as the browser would give it. */
export const english: Language = {
  say: (key, ...fill) =>
    (englishMessages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => fill[Number(place) - 1] ?? ''),
  tag: 'en',
};
