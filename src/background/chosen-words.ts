import browser from 'webextension-polyfill';
import { fillIn } from '../article/fill-in.ts';
import { readSettings } from '../protocol/kept-settings.ts';
import type { Words } from '../protocol/messages.ts';
import { object, record, text } from '../protocol/schema.ts';

const catalogue = record(object({ message: text }));

const loaded = new Map<string, Promise<Words['messages']>>();

/**
 * The interface's words in the language that the reader has chosen, English where a word is missing; null when the choice is the
 * browser's own language, whose words the browser gives itself.
 */
export const chosenWords = async (): Promise<Words | null> => {
  const { language } = await readSettings();
  if (language === 'browser') return null;
  const [english, own] = await Promise.all([messagesOf('en'), messagesOf(language)]);
  return { tag: language, messages: { ...english, ...own } };
};

const messagesOf = (language: string): Promise<Words['messages']> => {
  const messages = loaded.get(language) ?? load(language);
  loaded.set(language, messages);
  return messages;
};

const load = async (language: string): Promise<Words['messages']> => {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const parsed = catalogue(await response.json());
  if (!parsed.ok) throw new Error(`_locales/${language}: ${parsed.error}`);
  return Object.fromEntries(Object.entries(parsed.value).map(([key, { message }]) => [key, message]));
};

/** A message in the language of the interface, filled in. */
export const spoken = async (key: string, ...fill: readonly string[]): Promise<string> => {
  const words = await chosenWords();
  return words === null ? browser.i18n.getMessage(key, [...fill]) : fillIn(words.messages[key] ?? '', fill);
};
