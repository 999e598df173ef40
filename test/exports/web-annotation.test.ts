import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from './json-ld.ts';
import { schemaCheck } from './json-schema.ts';
import { TWO, write } from './records.ts';

const published = (name: string) => JSON.parse(readFileSync(new URL(`published/${name}`, import.meta.url), 'utf8'));

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';
const page = JSON.parse(write('web-annotation', TWO));
const claims = TWO.flatMap((record) => record.claims.map((claim) => ({ claim, article: record.article })));
const reader = readJsonLd({ [CONTEXT]: published('anno.jsonld') });

interface Assertion {
  readonly assertion: string;
  readonly errorMessage: string;
  readonly schema: object;
}
const musts: {
  readonly page: readonly Assertion[];
  readonly annotation: readonly Assertion[];
  readonly definitions: Readonly<Record<string, object>>;
} = published('web-annotation-musts.json');
const matches = schemaCheck(
  Object.fromEntries(Object.entries(musts.definitions).map(([name, each]) => [name, { definitions: each }])),
);
const brokenBy = (assertions: readonly Assertion[], value: unknown): string[] =>
  assertions.flatMap(({ schema, errorMessage }) => (matches(schema, value) ? [] : [errorMessage]));

/** An annotation by itself has the context that it shares with the others in the page. */
const alone = (item: object) => ({ '@context': CONTEXT, ...item });

describe('Web Annotations', () => {
  test('do all that W3C’s test suite says they must', () => {
    expect(page.items).toHaveLength(3);
    expect(brokenBy(musts.page, page)).toEqual([]);
    for (const item of page.items) expect(brokenBy(musts.annotation, alone(item))).toEqual([]);
  });

  test.for([
    ['target', undefined],
    ['id', 'no address'],
    ['created', 'yesterday'],
    ['target', { source: 'https://courier.test/1', selector: { type: 'TextQuoteSelector' } }],
  ] as const)('would not pass with %s: %s', ([key, value]) => {
    expect(brokenBy(musts.annotation, { ...alone(page.items[0]), [key]: value })).not.toEqual([]);
  });

  test('say to a JSON-LD processor who quotes what from where', async () => {
    const triples = await reader.triples(page);
    const objects = (predicate: string) =>
      triples.filter((triple) => triple.predicate === OA + predicate).map(({ object }) => object.value);
    expect(objects('exact').sort()).toEqual(claims.map(({ claim }) => claim.words).sort());
    expect(objects('hasSource').sort()).toEqual(claims.map(({ article }) => article.address).sort());
    expect(objects('motivatedBy')).toEqual(claims.map(() => `${OA}describing`));
    const created = triples.filter(({ predicate }) => predicate === 'http://purl.org/dc/terms/created');
    expect(created.map(({ object }) => object.datatype)).toEqual(
      claims.map(() => 'http://www.w3.org/2001/XMLSchema#dateTime'),
    );
  });

  test('are the same when a processor has taken them apart and put them together', async () => {
    expect(await reader.roundTrip(page, CONTEXT)).toEqual(page);
  });
});
