import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaCheck } from './json-schema.ts';
import { TWO, words, write } from './records.ts';

interface Annotation {
  readonly user: string;
  readonly permissions: { readonly read: readonly string[] };
  readonly uri: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: readonly { readonly selector: readonly { readonly type: string; readonly exact?: string }[] }[];
  readonly references?: readonly string[];
}

const schema = JSON.parse(readFileSync(new URL('published/hypothesis-annotation.json', import.meta.url), 'utf8'));
const matches = schemaCheck();
const { annotations }: { annotations: Annotation[] } = JSON.parse(write('hypothesis', TWO));

test('each annotation is one that the server takes', () => {
  expect(annotations).toHaveLength(3);
  for (const annotation of annotations) expect(matches(schema, annotation)).toBe(true);
  expect(matches(schema, { ...annotations[0], tags: 'hearsay' })).toBe(false);
  expect(matches(schema, { ...annotations[0], uri: undefined })).toBe(false);
});

/**
 * What the client's importer does with a file (hypothesis/client, commit 9d28950: annotations-by-user.ts, account-id.ts,
 * permissions.ts, import-annotations.ts): it lists whose annotations there are and lets the reader choose one of them,
 * passes over replies, asks who could read each, and takes two for the same whose text, tags and quotation are.
 */
const imported = () => {
  const own = annotations.filter(({ references = [] }) => references.length === 0);
  const users = [...new Set(own.map(({ user }) => user))];
  return users
    .map((user) => ({ user, all: own.filter((each) => each.user === user) }))
    .map(({ user, all }) => ({
      name: /^acct:([^@]+)@.+/.exec(user)?.[1],
      shared: all.some(({ permissions }) => permissions.read.some((who) => who.startsWith('group:'))),
      quotations: new Set(
        all.map(({ text, tags, target }) =>
          JSON.stringify([text, tags, target[0]?.selector.find(({ type }) => type === 'TextQuoteSelector')?.exact]),
        ),
      ),
    }));
};

test('its importer can be told to take all of them, finds each quotation, and keeps them private', () => {
  const quotations = TWO.flatMap(({ claims }) => claims.map((claim) => claim.words));
  const [all, ...others] = imported();
  expect(others).toEqual([]);
  expect(all).toMatchObject({ name: 'hearsay', shared: false });
  expect([...(all?.quotations ?? [])].map((quotation) => JSON.parse(quotation)[2])).toEqual(quotations);
});

test('says who says so and what is said of it', () => {
  expect(annotations.map(({ uri, text, tags }) => [uri, text, tags])).toEqual([
    ['https://courier.test/1', `the hospital · ${words.status('confirmed')}`, ['hearsay', 'confirmed']],
    ['https://courier.test/1', 'courier', ['hearsay', 'none-stated']],
    ['https://courier.test/2', 'the mayor', ['hearsay', 'none-stated']],
  ]);
});
