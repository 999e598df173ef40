import type { ArticleRecord, RememberedClaim } from '../article/remembered.ts';
import { currentClaims, type ExportFormat, type ExportWords, isoOf, linkOf, speakerOf } from './format.ts';

/** A file of JSON with one long list in it, written piece by piece. */
const listFormat = (
  about: Pick<ExportFormat, 'id' | 'extension' | 'mime'>,
  [open, close]: readonly [string, string],
  item: (record: ArticleRecord, claim: RememberedClaim, words: ExportWords) => unknown,
): ExportFormat => {
  let isFirst = true;
  return {
    ...about,
    begin: () => {
      isFirst = true;
      return open;
    },
    article: (record, _, words) =>
      currentClaims(record)
        .map((claim) => {
          const lead = isFirst ? '\n' : ',\n';
          isFirst = false;
          return lead + JSON.stringify(item(record, claim, words));
        })
        .join(''),
    end: () => `\n${close}\n`,
  };
};

const quoteSelector = ({ words, before, after }: RememberedClaim) => ({
  type: 'TextQuoteSelector',
  exact: words,
  prefix: before,
  suffix: after,
});

const noteOn = (claim: RememberedClaim, { article }: ArticleRecord, words: ExportWords): string =>
  words.saidBy(speakerOf(claim, article, words), claim.status === 'none-stated' ? '' : words.status(claim.status));

/** W3C Web Annotation (JSON-LD): the claim as a quotation in its page, who says it and its status as the body. */
export const webAnnotationFormat = (): ExportFormat =>
  listFormat(
    { id: 'web-annotation', extension: 'jsonld', mime: 'application/ld+json' },
    [
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","id":"tag:hearsay.invalid,2026:claims","items":[',
      ']}',
    ],
    (record, claim, words) => ({
      id: `tag:hearsay.invalid,2026:claim/${claim.id}`,
      type: 'Annotation',
      motivation: 'describing',
      created: isoOf(claim.readAt),
      body: { type: 'TextualBody', value: noteOn(claim, record, words), format: 'text/plain' },
      target: {
        type: 'SpecificResource',
        source: record.article.address,
        selector: [
          quoteSelector(claim),
          ...(claim.directive === ''
            ? []
            : [
                {
                  type: 'FragmentSelector',
                  conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
                  value: `:~:${claim.directive}`,
                },
              ]),
        ],
      },
    }),
  );

/** Its importer asks whose annotations to take, and takes none that are nobody's. */
const IMPORTED_AS = 'acct:hearsay@hearsay.invalid';

/**
 * What Hypothesis imports, as annotations that only the reader sees. Positions are left out: its are counted over the
 * page's whole text, which we don't keep.
 */
export const hypothesisFormat = (): ExportFormat =>
  listFormat(
    { id: 'hypothesis', extension: 'json', mime: 'application/json' },
    ['{"annotations":[', ']}'],
    (record, claim, words) => ({
      user: IMPORTED_AS,
      user_info: { display_name: 'Hearsay' },
      permissions: { read: [IMPORTED_AS] },
      uri: record.article.address,
      text: noteOn(claim, record, words),
      tags: ['hearsay', claim.status],
      target: [{ source: record.article.address, selector: [quoteSelector(claim)] }],
      document: { title: [record.article.title ?? record.article.address] },
    }),
  );

const PERSONS = new Set(['named-person', 'unnamed-person']);

/** schema.org's Claim (JSON-LD). Never a ClaimReview: nothing here is reviewed. */
export const claimJsonLdFormat = (): ExportFormat =>
  listFormat(
    { id: 'claim-json-ld', extension: 'jsonld', mime: 'application/ld+json' },
    ['{"@context":"https://schema.org","@graph":[', ']}'],
    ({ article }, claim) => {
      const [source] = claim.hops;
      const by = source === undefined ? (article.outlet ?? article.site) : source.name;
      const type = source !== undefined && PERSONS.has(source.type) ? 'Person' : 'Organization';
      return {
        '@type': 'Claim',
        text: claim.words,
        ...(by !== null && { author: { '@type': type, name: by } }),
        appearance: {
          '@type': 'NewsArticle',
          url: linkOf(article, claim),
          ...(article.title !== undefined && { headline: article.title }),
          publisher: { '@type': 'Organization', name: article.outlet ?? article.site },
          ...(article.published !== undefined && { datePublished: article.published }),
        },
      };
    },
  );
