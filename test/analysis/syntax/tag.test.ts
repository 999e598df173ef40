import { describe, expect, test } from 'vitest';
import { tag } from '../../../src/analysis/syntax/tag.ts';
import { tokenise } from '../../../src/analysis/tokens/tokenise.ts';
import { charSpan, textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const { tagger } = loadModels();

const tagged = (sentence: string): string => {
  const tokens = tokenise(sentence, charSpan(0, sentence.length));
  const tags = tag(sentence, tokens, tagger);
  return tokens.map(({ span }, index) => `${textOf(sentence, span)}/${tags[index]}`).join(' ');
};

describe('parts of speech', () => {
  test('the trained weights are there', () => {
    expect(tagger).toBeDefined();
  });

  test.for([
    [
      'The harbour board claims that water came in.',
      'The/DET harbour/NOUN board/NOUN claims/VERB that/SCONJ water/NOUN came/VERB in/ADV ./PUNCT',
    ],
    ['Her claims were read aloud.', 'Her/PRON claims/NOUN were/AUX read/VERB aloud/ADV ./PUNCT'],
    ['Marta Ilves said nothing.', 'Marta/PROPN Ilves/PROPN said/VERB nothing/PRON ./PUNCT'],
    ['They have not answered.', 'They/PRON have/AUX not/PART answered/VERB ./PUNCT'],
    ['Three boats sank off Tarn.', 'Three/NUM boats/NOUN sank/VERB off/ADP Tarn/PROPN ./PUNCT'],
  ] as const)('%s', ([sentence, expected]) => {
    expect(tagged(sentence)).toBe(expected);
  });

  test('there is one tag a token, whatever the text', () => {
    for (const text of ['', ' ', '…', '“‘—’”', 'ÅÄÖ 123 %$ a-b-c', '日本語', '\u{1f600} ok']) {
      const tokens = tokenise(text, charSpan(0, text.length));
      expect(tag(text, tokens, tagger)).toHaveLength(tokens.length);
      expect(tag(text, tokens, undefined)).toHaveLength(tokens.length);
    }
  });
});
