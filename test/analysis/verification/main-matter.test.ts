import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { findRelations } from '../../../src/analysis/attribution/find-relations.ts';
import { classifySentences } from '../../../src/analysis/claims/classify-sentences.ts';
import { findClaims } from '../../../src/analysis/claims/find-claims.ts';
import { resolveSources } from '../../../src/analysis/mentions/resolve-sources.ts';
import { findQuotations } from '../../../src/analysis/quotations/find-quotations.ts';
import { readBlocks } from '../../../src/analysis/read-blocks.ts';
import { candidatesOf } from '../../../src/analysis/reference/candidates.ts';
import { readArticle } from '../../../src/analysis/reference/reading.ts';
import { mainMatter } from '../../../src/analysis/verification/main-matter.ts';
import { textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

const mainIn = (text: string): string | undefined => {
  const { blocks } = articleFromText(text);
  const bare = { text, blocks, ...readBlocks(text, blocks, models.tagger) };
  const layers = { ...bare, quotations: findQuotations(bare) };
  const attributions = resolveSources(layers, findRelations(layers, models.attribution), {});
  const reading = readArticle(layers, attributions);
  const claims = findClaims(reading, classifySentences(layers, attributions), []);
  const all = claims.map((claim, index) => ({ claim, index, accusation: false }));
  const main = mainMatter(reading, candidatesOf(reading, all));
  return main === undefined ? undefined : textOf(text, main.claim.span);
};

test.for([
  [
    'the lead, whose words later claims take up',
    'Acme will close its paper mill in Onda, two clerks said.\n\nThe mill makes paper for three newspapers. Workers at the Onda mill were told in May, one clerk said.',
    'Acme will close its paper mill in Onda',
  ],
  [
    'not a scene that nothing comes back to',
    'Spring mornings in Onda smell of wet wood.\n\nThe mayor sold the town’s ferry to a cousin, a councillor said.\n\nThe ferry carries cars. The cousin paid for the ferry in cash, the councillor said. The mayor has known the cousin since school.',
    'The mayor sold the town’s ferry to a cousin',
  ],
  [
    'not the answer to it',
    'The singer Ada Brandt did not fall from a stage in Onda.\n\nA website claimed that Ada Brandt fell from a stage in Onda and broke both legs.\n\nThe website has told of broken legs before. The stage in Onda was built in May.',
    'Ada Brandt fell from a stage in Onda and broke both legs',
  ],
] as const)('the main matter is %s', ([, text, main]) => expect(mainIn(text)).toBe(main));

test('where nothing is claimed there is none', () => expect(mainIn('What now?')).toBeUndefined());
