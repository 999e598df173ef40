import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CLOSED_CLASSES } from '../../../src/analysis/syntax/closed-classes.ts';
import { guessTags } from '../../../src/analysis/syntax/guess-tags.ts';
import { PARTS_OF_SPEECH } from '../../../src/analysis/syntax/parts-of-speech.ts';
import { tag } from '../../../src/analysis/syntax/tag.ts';
import { VERB_FORMS } from '../../../src/analysis/syntax/verb-forms.ts';
import { tokenise } from '../../../src/analysis/tokens/tokenise.ts';
import { charSpan, textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';
import { scoreTagger } from '../../../tools/train/tagger.ts';

// Random texts and whole treebanks take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const { tagger } = loadModels();

const tagged = (text: string, using = tagger): string => {
  const tokens = tokenise(text, charSpan(0, text.length));
  const tags = tag(text, tokens, using);
  return tokens.map((token, index) => `${textOf(text, token.span)}/${tags[index]}`).join(' ');
};

describe('tag with the trained tagger', () => {
  test.for([
    'The/DET minister/NOUN denied/VERB that/SCONJ she/PRON had/AUX lied/VERB ./PUNCT',
    'Police/NOUN said/VERB two/NUM men/NOUN were/AUX arrested/VERB on/ADP Friday/PROPN ./PUNCT',
    'He/PRON does/AUX n’t/PART want/VERB to/PART comment/VERB ./PUNCT',
    'According/VERB to/ADP the/DET report/NOUN ,/PUNCT prices/NOUN rose/VERB 5/NUM %/SYM ./PUNCT',
    'Ana/PROPN Lind/PROPN ,/PUNCT who/PRON leads/VERB the/DET party/NOUN ,/PUNCT declined/VERB to/PART explain/VERB ./PUNCT',
    '“/PUNCT We/PRON will/AUX appeal/VERB ,/PUNCT ”/PUNCT the/DET lawyer/NOUN told/VERB Reuters/PROPN ./PUNCT',
    'It/PRON is/AUX still/ADV unclear/ADJ whether/SCONJ anyone/PRON was/AUX hurt/VERB ./PUNCT',
    'The/DET harbour/NOUN board/NOUN claims/VERB that/SCONJ water/NOUN came/VERB in/ADV ./PUNCT',
    'Her/PRON claims/NOUN were/AUX read/VERB aloud/ADV ./PUNCT',
    'Marta/PROPN Ilves/PROPN said/VERB nothing/PRON ./PUNCT',
    'They/PRON have/AUX not/PART answered/VERB ./PUNCT',
    'Three/NUM boats/NOUN sank/VERB off/ADP Tarn/PROPN ./PUNCT',
    'Latvia/PROPN ’s/PART navy/NOUN and/CCONJ its/PRON allies/NOUN warned/VERB the/DET captain/NOUN ./PUNCT',
  ])('%s', (expected) => {
    const text = expected
      .replace(/\/[A-Z]+/g, '')
      .replace(/ (?=[.,%”]|n’t|’s)/g, '')
      .replace('“ ', '“');
    expect(tagged(text)).toBe(expected);
  });

  test('curly marks and dashes are tagged like straight ones', () => {
    const [curly, straight] = ['“It’s late” – she said…', '"It\'s late" - she said...'].map((text) =>
      tag(text, tokenise(text, charSpan(0, text.length)), tagger),
    );
    expect(curly).toEqual(straight);
  });

  const treebank = resolve(import.meta.dirname, '../../../../shared/corpora/ud/ewt.test.conllu');
  test.skipIf(!existsSync(treebank))(
    'at least 95 % right on the EWT test set (skipped where ../shared is missing)',
    () => {
      expect(tagger).toBeDefined();
      if (tagger !== undefined) expect(scoreTagger(tagger, treebank)).toBeGreaterThanOrEqual(95);
    },
  );

  test.skipIf(!existsSync(treebank))('at least 80 % right without weights (skipped where ../shared is missing)', () => {
    expect(scoreTagger({ tag: guessTags }, treebank)).toBeGreaterThanOrEqual(80);
  });
});

describe('tag without a tagger', () => {
  const guessed = (text: string): string => {
    const tokens = tokenise(text, charSpan(0, text.length));
    return tag(text, tokens).join(' ');
  };

  test.for<[string, string]>([
    ['The minister denied it.', 'DET NOUN VERB PRON PUNCT'],
    ['She said that Lind would leave.', 'PRON VERB SCONJ PROPN AUX VERB PUNCT'],
    ['They want to go to Tarn.', 'PRON VERB PART VERB ADP PROPN PUNCT'],
    ['It rose 5% quickly.', 'PRON VERB NUM SYM ADV PUNCT'],
  ])('%s', ([text, expected]) => {
    expect(guessed(text)).toBe(expected);
  });

  test('closed classes are sorted, and no word is in two', () => {
    const words = CLOSED_CLASSES.flatMap((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
    for (const row of CLOSED_CLASSES) expect(row.words).toEqual([...row.words].sort());
  });
});

describe('reporting verbs that look like nouns', () => {
  test.for(VERB_FORMS.map((row) => [row.rule, row] as const))('%s: its examples hold', ([, row]) => {
    const tagsOf = (sentence: string): string[] => {
      const tokens = tokenise(sentence, charSpan(0, sentence.length));
      const tags = tag(sentence, tokens, tagger);
      return tokens.flatMap((token, index) => (row.words.includes(token.lower) ? [tags[index] ?? ''] : []));
    };
    expect(tagsOf(row.catches)).toEqual(['VERB']);
    expect(tagsOf(row.not)).not.toContain('VERB');
    expect([...row.words].sort()).toEqual(row.words);
  });

  test.for([
    'The union claims it was misled.',
    'The board reports “no losses at all”.',
    '“Nobody asked us,” Tamsin Ruel notes.',
  ])('a verb: %s', (sentence) => {
    expect(tagged(sentence)).toMatch(/(claims|reports|notes)\/VERB/);
  });

  test.for([
    'From the press reports that I read, little was known.',
    'The union paid the claims that it had lost.',
    'She wrote “board reports” on the box.',
    "The board's reports that he read were short.",
  ])('a noun: %s', (sentence) => {
    expect(tagged(sentence)).not.toMatch(/(claims|reports)\/VERB/);
  });

  test('no word is in two rows', () => {
    const words = VERB_FORMS.flatMap((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('tag: invariants', () => {
  test.for([['with weights', tagger] as const, ['without weights', undefined] as const])(
    '%s: one known tag a token, for any text',
    ([, using]) => {
      const known = new Set<string>(PARTS_OF_SPEECH);
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
          const tokens = tokenise(text, charSpan(0, text.length));
          const tags = tag(text, tokens, using);
          expect(tags).toHaveLength(tokens.length);
          expect(tags.filter((each) => !known.has(each))).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('empty, strange and foreign text has one tag a token', () => {
    for (const text of ['', ' ', '…', '“‘—’”', 'ÅÄÖ 123 %$ a-b-c', '日本語', '\u{1f600} ok']) {
      const tokens = tokenise(text, charSpan(0, text.length));
      expect(tag(text, tokens, tagger)).toHaveLength(tokens.length);
      expect(tag(text, tokens)).toHaveLength(tokens.length);
    }
  });

  test('the same text gets the same tags', () => {
    const text = 'Nobody at the port could say when the ferry had left.';
    expect(tagged(text)).toBe(tagged(text));
  });
});
