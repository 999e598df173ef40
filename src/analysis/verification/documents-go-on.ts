import type { BareClaim } from '../claims/find-claims.ts';
import type { Candidates } from '../reference/candidates.ts';
import { nearestAttribution, type Reading, sentenceWords, sourceWords } from '../reference/reading.ts';
import { type Bearing, type Mark, rulesNamed } from './mark.ts';

/** Rules by which the outlet has a document before it. */
const HAS_IT: ReadonlySet<string> = rulesNamed([
  'copy-with-us',
  'documents-seen',
  'documents-that-outlet-saw',
  'outlet-has-copy',
  'outlet-reviewed',
]);

/** How many sentences an article may go on telling from a document. */
const REACH = 15;

/** What is written and can be quoted from. */
const DOCUMENT =
  /\b(?:cable|complaint|contract|deck|document|dossier|draft|e-?mail|file|filing|letter|list|log|memo(?:randum)?|message|minutes|note|notice|paper|presentation|record|report|spreadsheet|statement|text|transcript)s?\b/giu;

/** Other words for a document of any kind. */
const ANY_KIND = /^(?:document|paper|file)$/;

/** "A memo seen by the Courier says … The memo goes on: …": all that the article tells from the document, the outlet has read. */
export const documentsGoOn = (reading: Reading, candidates: Candidates, marks: readonly Mark[]): Bearing[] =>
  marks.flatMap((mark) => {
    if (!HAS_IT.has(mark.rule) || mark.bears !== 'verified') return [];
    const named = documentsIn(sentenceWords(reading, mark.sentence));
    if (named.size === 0) return [];
    const told = candidates
      .between(mark.sentence + 1, mark.sentence + REACH)
      .filter(({ claim }) => {
        const source = nearestAttribution(reading, claim);
        return (
          source !== undefined && (isThatDocument(sourceWords(reading, source), named) || isIn(reading, claim, named))
        );
      })
      .map(({ index }) => index);
    return told.length === 0
      ? []
      : [{ mark: { ...mark, target: { kind: 'nearby' }, confidence: CONFIDENCE, rule: RULE }, indices: told }];
  });
const CONFIDENCE = 0.75;
const RULE = 'verification/document-goes-on';

const documentsIn = (words: string): ReadonlySet<string> =>
  new Set(Array.from(words.toLowerCase().matchAll(DOCUMENT), ([word]) => word.replace(/s$/, '')));

/** "In his email to the staff, the director wrote …" */
const isIn = (reading: Reading, { sentence }: BareClaim, named: ReadonlySet<string>): boolean => {
  const noun = IN_IT.exec(sentenceWords(reading, sentence))?.[1]?.toLowerCase();
  return noun !== undefined && named.has(noun);
};
const IN_IT =
  /^In (?:the|this|that|his|her|its|their) (?:[\p{L}\p{N}-]+ )?(\p{L}[\p{L}-]*?)s?(?: (?:to|from|by|dated|sent) [^,]{2,40})?, /u;

/** "the memo", "the 12-page document"; not "a report". */
const isThatDocument = (source: string, named: ReadonlySet<string>): boolean => {
  const noun = /^(?:the|this|that|these|those) (?:[\p{L}\p{N}-]+ ){0,2}(\p{L}[\p{L}-]*?)s?$/iu
    .exec(source)?.[1]
    ?.toLowerCase();
  return noun !== undefined && (named.has(noun) || ANY_KIND.test(noun));
};
