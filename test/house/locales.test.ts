import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/protocol/settings.ts';
import { filesIn, foldersIn, textOfFile } from '../support/files.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const messagesOf = (language: string): Messages =>
  JSON.parse(textOfFile(`public/_locales/${language}/messages.json`)) as Messages;

const english = messagesOf('en');
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

const placesIn = (message: string): readonly string[] => [...new Set(message.match(/\$\d/g))].sort();

test('the languages that can be chosen are those that there are', () => {
  expect([...LANGUAGES].sort()).toEqual(foldersIn('public/_locales'));
});

describe.for(LANGUAGES)('the language %s', (language) => {
  const messages = messagesOf(language);

  test('calls itself by its tag', () => {
    expect(messages.languageTag?.message).toBe(language);
  });

  test('describes the extension in the 132 characters that the stores show', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('leaves no message empty, and none with white space around it', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message === '' || message !== message.trim())).toEqual(
      [],
    );
  });

  test('has a message for each form that its numbers take', () => {
    // "many" is for millions; there is no such number of claims.
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
    const stems = Object.keys(messages).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(5);
    expect(stems.flatMap((stem) => forms.filter((form) => !(`${stem}_${form}` in messages)))).toEqual([]);
  });

  test('uses its own marks', () => {
    const straight = Object.entries(messages).filter(([, { message }]) => /["'`]|\.\.\./.test(message));
    expect(straight).toEqual([]);
    const wrong = Object.entries(messages).filter(([, { message }]) => WRONG_MARKS[language].test(message));
    expect(wrong).toEqual([]);
  });

  test('accuses nobody', () => {
    expect(Object.entries(messages).filter(([, { message }]) => ACCUSING[language].test(message))).toEqual([]);
  });
});

/** Marks of other languages, or without the space or partner that goes with them. */
const WRONG_MARKS: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  en: /[„«»]/,
  de: /[«»”]|“[^“„]*“/,
  es: /[„“”]|(?<!¿[^?]*)\?|(?<!¡[^!]*)!/,
  fr: /[„“”]|(?<![\u202f\u00a0])[;:!?»]|«(?!\u00a0)/,
};

const ACCUSING: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  en: /\b(?:lie[sd]?|lying|fake|false|hoax|unsourced|misleading|debunked|propaganda)\b/i,
  de: /\b(?:Lügen?|lügt|gelogen|falsch\w*|gefälscht|irreführend|Propaganda|widerlegt)\b/i,
  es: /(?<!\p{L})(?:mentira|miente|fals[oa]s?|bulo|engañ\p{L}*|propaganda|desmontad[oa])(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:mensonges?|ment|fau(?:x|sses?)|trompeu\p{L}*|propagande|démystifi\p{L}*)(?!\p{L})/iu,
};

describe.for(OTHERS)('%s beside English', (language) => {
  const messages = messagesOf(language);

  test('has the same messages in the same order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  test('fills in the same places', () => {
    const differing = Object.entries(english).filter(
      ([key, { message }]) => placesIn(message).join() !== placesIn(messages[key]?.message ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing untranslated', () => {
    const same = Object.entries(english).filter(
      ([key, { message }]) => message.length > 14 && messages[key]?.message === message,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

test('every message is used', () => {
  const code = [...filesIn('src', '.ts', '.tsx', '.html'), 'manifest.json'].map(textOfFile).join('\n');
  const isUsed = (key: string) => new RegExp(`\\b${key.replace(/_[a-z]+$/, '')}\\b|__MSG_${key}__`).test(code);
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});
