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
    [
      'the other of one surname, by title',
      ['Anna Hale said no.', 'Her brother, Ben Hale, said yes.', 'Ms Hale said that she would leave.'],
      'Anna Hale (named-person)',
    ],
    [
      'an office, and what it is of',
      ['Vermont Sen. Lars Quill met Texas Sen. Ada Moss.', 'The Vermont senator said it was over.'],
      'Lars Quill (named-person)',
    ],
    [
      'an office before its holder is named',
      ['Minister denies taking bribes', 'Trade minister Ada Quist walked home on Monday.'],
      'Ada Quist (named-person)',
    ],
    [
      'a former office is another',
      ['President Lars Quill met former President Ada Moss.', 'The former president said it was over.'],
      'Ada Moss (named-person)',
    ],
    [
      'several at once',
      ['Anna Hale and Ben Ortiz said the dam was safe.', 'They said nobody had asked.'],
      'Anna Hale and Ben Ortiz (named-person)',
    ],
    [
      'the two',
      ['Anna Hale met Ben Ortiz on Monday.', 'The two said the dam was safe.'],
      'Anna Hale and Ben Ortiz (named-person)',
    ],
    [
      'the subject of the sentence',
      ['Norvia Steel fired its founder on Monday after it said sales had slowed.'],
      'Norvia Steel (named-organisation)',
    ],
    [
      'who speaks, not who is quoted',
      ['Anna Hale said on Monday: "Ben is up by six points."', '"It will not last," she said.'],
      'Anna Hale (named-person)',
    ],
    ['a capital', ['Russia moved its ships.', 'Moscow denied that they were armed.'], 'Russia (named-organisation)'],
    [
      'the name behind an office',
      ['Former Secretary of State Ada Quist said the treaty was dead.'],
      'Ada Quist (named-person)',
    ],
    [
      'no office of another',
      ['A spokesman for Mayor Ada Quist said the bridge was safe.'],
      'A spokesman for Mayor Ada Quist (unnamed-person)',
    ],
    ['no kin of the last speaker', ['Ben Ortiz said no.', 'His wife said yes.'], 'His wife (unnamed-person)'],
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
    ['Nearly a third of nurses said the talks had failed.', 'unnamed-group'],
    ['Those polled said the talks had failed.', 'unnamed-group'],
    ['No one said that the talks had failed.', 'unnamed-group'],
    ['Current and former officials said the talks had failed.', 'unnamed-group'],
    ['White House and Pentagon spokesmen said the talks had failed.', 'unnamed-group'],
    ['Many Latinos said the talks had failed.', 'unnamed-group'],
    ['A group of 67 painters said the talks had failed.', 'unnamed-group'],
    ['A 21-year-old said the talks had failed.', 'unnamed-person'],
    ['A sound engineer said the talks had failed.', 'unnamed-person'],
    ['The Conservatives said the talks had failed.', 'named-organisation'],
    ['The carmaker said the talks had failed.', 'named-organisation'],
    ['The Harbour Beacon said the talks had failed.', 'named-organisation'],
    ['Norvia Foods said the talks had failed.', 'named-organisation'],
    ['A survey by Marle University said the talks had failed.', 'named-organisation'],
    ['A government handout said the talks had failed.', 'named-organisation'],
    ['Leaked campaign emails said the talks had failed.', 'document'],
    ['Media reports said the talks had failed.', 'outlet'],
    ['Striker Brill, who scored twice, said the talks had failed.', 'named-person'],
    ['Theresa May said the talks had failed.', 'named-person'],
  ] as const)('%s → %s', ([sentence, type]) => {
    const [source] = analyse(articleFromText(sentence), models).attributions;
    expect(source?.sourceType).toBe(type);
  });
});
