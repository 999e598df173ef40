import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

/** Who says it, sentence by sentence: "speaker (source type)". */
const speakersIn = (...paragraphs: readonly string[]): readonly string[] =>
  analyse(articleFromText(paragraphs.join('\n\n')), models).attributions.map(
    ({ speaker, sourceType }) => `${speaker ?? 'nobody named'} (${sourceType})`,
  );

describe('who a source is', () => {
  test.for([
    [
      'a surname',
      ['Marta Ilves, the mayor, said the bridge was safe.', 'Ms Ilves said it would open in May.'],
      'Marta Ilves (named-person)',
    ],
    [
      'a pronoun',
      ['Marta Ilves, the mayor, said the bridge was safe.', 'She said it would open in May.'],
      'Marta Ilves (named-person)',
    ],
    [
      'an acronym',
      ['The Harbour Safety Board (HSB) said the bridge was safe.', 'The HSB said it would open in May.'],
      'Harbour Safety Board (named-organisation)',
    ],
    [
      'two of one surname',
      ['Marta Ilves said the bridge was safe.', 'Her brother, Jaan Ilves, said it was not.'],
      'Jaan Ilves (named-person)',
    ],
  ] as const)('%s', ([, paragraphs, last]) => {
    expect(speakersIn(...paragraphs).at(-1)).toBe(last);
  });

  test.for([
    ['A government official said the talks had failed.', 'unnamed-person'],
    ['Officials said the talks had failed.', 'unnamed-group'],
    ['The ministry said the talks had failed.', 'named-organisation'],
    ['The report said the talks had failed.', 'document'],
    ['The talks have reportedly failed.', 'none-stated'],
    ['The Guardian reported that the talks had failed.', 'outlet'],
  ] as const)('%s → %s', ([sentence, type]) => {
    const [source] = analyse(articleFromText(sentence), models).attributions;
    expect(source?.sourceType).toBe(type);
  });
});
