import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readJsonLd, type Triple } from './json-ld.ts';
import { record, TWO, write } from './records.ts';

const SCHEMA = 'http://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/** Of schema.org's own context, which has a row for each of its terms, what the terms that we use need. */
const context = {
  '@context': {
    '@vocab': SCHEMA,
    url: { '@type': '@id' },
    datePublished: { '@type': 'Date' },
  },
};
const { triples } = readJsonLd({ 'https://schema.org': context });

/** A line of N-Quads that says something of one thing by naming another. */
const LINE = /^<([^>]+)> <([^>]+)> <([^>]+)>/gm;

/** schema.org's vocabulary as it publishes it: subjects by predicate and object. */
const vocabulary = (() => {
  const file = fileURLToPath(import.meta.resolve('@vocabulary/schema').replace(/index\.js$/, 'schema.nq'));
  const found = new Map<string, Set<string>>();
  for (const [, subject, predicate, object = ''] of readFileSync(file, 'utf8').matchAll(LINE)) {
    const key = `${subject} ${predicate}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, new Set([object]));
    else known.add(object);
  }
  return (subject: string, predicate: string): ReadonlySet<string> => found.get(`${subject} ${predicate}`) ?? new Set();
})();

/** A class with all that it is a kind of. */
const kindsOf = (name: string): string[] => [name, ...[...vocabulary(name, SUBCLASS)].flatMap(kindsOf)];

/** What schema.org doesn't know in a graph: a class, a property of a class, a value of a property. */
const unknownIn = (graph: readonly Triple[]): string[] => {
  const typeOf = new Map(
    graph.filter(({ predicate }) => predicate === TYPE).map((each) => [each.subject, each.object.value]),
  );
  const classes = [...typeOf.values()].filter((name) => vocabulary(name, TYPE).size === 0);
  const rest = graph
    .filter(({ predicate }) => predicate !== TYPE)
    .filter(({ subject, predicate, object }) => {
      const domain = vocabulary(predicate, `${SCHEMA}domainIncludes`);
      const range = vocabulary(predicate, `${SCHEMA}rangeIncludes`);
      const given = typeOf.get(object.value) ?? (object.datatype ? literalType(object.datatype) : `${SCHEMA}URL`);
      return (
        !kindsOf(typeOf.get(subject) ?? '').some((kind) => domain.has(kind)) ||
        !kindsOf(given).some((kind) => range.has(kind))
      );
    });
  return [...classes, ...rest.map(({ subject, predicate }) => `${predicate} of ${typeOf.get(subject)}`)];
};

const literalType = (datatype: string): string =>
  datatype === 'http://www.w3.org/2001/XMLSchema#string' ? `${SCHEMA}Text` : datatype;

const asJson = (records: typeof TWO) => JSON.parse(write('claim-json-ld', records));

test('schema.org knows each class, each property where it stands, and what may stand in it', async () => {
  const person = record([['The wall holds', 'Mayor Ada Finch']], 3);
  const named = {
    ...person,
    claims: person.claims.map((claim) => ({
      ...claim,
      hops: claim.hops.map((hop) => ({ ...hop, type: 'named-person' as const })),
    })),
  };
  const graph = await triples(asJson([...TWO, named]));
  expect(unknownIn(graph)).toEqual([]);
  const classes = graph
    .filter(({ predicate }) => predicate === TYPE)
    .map(({ object }) => object.value.slice(SCHEMA.length));
  expect(new Set(classes)).toEqual(new Set(['Claim', 'NewsArticle', 'Organization', 'Person']));
});

test.for([
  [{ '@type': 'Assertion', text: 'x' }, `${SCHEMA}Assertion`],
  [{ '@type': 'Claim', headcount: 'x' }, `${SCHEMA}headcount of ${SCHEMA}Claim`],
  [{ '@type': 'Claim', appearance: { '@type': 'Person', name: 'x' } }, `${SCHEMA}appearance of ${SCHEMA}Claim`],
] as const)('and would not know %j', async ([claim, unknown]) => {
  expect(unknownIn(await triples({ '@context': 'https://schema.org', '@graph': [claim] }))).toContain(unknown);
});

test('a claim comes out as it went in: its words, who says so, and a link to the passage', async () => {
  const graph = await triples(asJson(TWO));
  const valuesOf = (name: string) =>
    graph.filter(({ predicate }) => predicate === SCHEMA + name).map(({ object }) => object.value);
  expect(valuesOf('text').sort()).toEqual(TWO.flatMap(({ claims }) => claims.map((claim) => claim.words)).sort());
  expect(valuesOf('url')).toHaveLength(3);
  for (const url of valuesOf('url')) expect(url).toMatch(/^https:\/\/courier\.test\/[12]#:~:text=\S+$/);
  const [first, second] = asJson(TWO)['@graph'];
  expect(first).toMatchObject({ author: { name: 'the hospital' }, appearance: { '@type': 'NewsArticle' } });
  expect(second.author.name).toBe('courier');
});

test('is never a review', () => {
  expect(write('claim-json-ld', TWO)).not.toContain('ClaimReview');
});
