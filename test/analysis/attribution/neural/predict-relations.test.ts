import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../../src/analysis/article-from-text.ts';
import { predictRelations } from '../../../../src/analysis/attribution/neural/predict-relations.ts';
import { readAttributionModel } from '../../../../src/analysis/attribution/neural/read-model.ts';
import type { CharSpan } from '../../../../src/article/span.ts';
import { basicLayers } from '../../../../tools/text-layers.ts';

const read = readAttributionModel(
  new Uint8Array(readFileSync(new URL('../../../../models/attribution.bin', import.meta.url))),
);

const predict = (text: string) => {
  if (!read.ok) throw new Error(read.error);
  return predictRelations(basicLayers(text, articleFromText(text).blocks), read.value);
};

const inWords = (text: string): string[] =>
  predict(text).relations.map(({ source, cue, content }) => {
    const words = (spans: readonly CharSpan[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${words(source)} | ${words(cue)} | ${words(content)}`;
  });

test.for([
  ['The mayor said the bridge would reopen in May.', ['The mayor | said | the bridge would reopen in May']],
  [
    'According to the port authority, two ships were turned away.',
    ['the port authority | According to | two ships were turned away'],
  ],
  [
    '“Nobody warned us,” Ms Hale told the inquiry. “We found out from the radio.”',
    ['Ms Hale | told | “Nobody warned us … We found out from the radio'],
  ],
] as const)('%s', ([text, expected]) => {
  const found = inWords(text);
  expect(found.length).toBe(expected.length);
  expected.forEach((relation, i) => {
    const [source, cue, content] = relation.split(' | ');
    expect(found[i]).toContain(source);
    expect(found[i]).toContain(cue);
    for (const piece of (content ?? '').split(' … ')) expect(found[i]).toContain(piece);
  });
});

test('two cues may share their source', () => {
  const found = inWords('The minister said the plan was sound and added that work would begin in June.');
  expect(found.length).toBe(2);
  for (const relation of found) expect(relation).toMatch(/^The minister \|/);
});

test.for([
  'The clock on the tower told the time in gold letters.',
  'She works as a claims adjuster in Leeds.',
  'The noted chef opened a second restaurant.',
  '',
  '   \n\n  ',
])('nothing is attributed in: %s', (text) => {
  expect(predict(text)).toEqual({ relations: [], loose: [] });
});

const word = fc.constantFrom(
  'said',
  'the',
  'Smith',
  '“',
  '”',
  '.',
  ',',
  'that',
  'he',
  '\n\n',
  '12',
  'told',
  '—',
  '🙂',
  'é',
);

test('spans lie in the text, in order, and confidence between threshold and one', () => {
  if (!read.ok) throw new Error(read.error);
  const { threshold, shownFrom } = read.value;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 300 }), (words) => {
      const text = words.join(' ');
      let before = -1;
      for (const { source, cue, content, confidence, shown } of predict(text).relations) {
        const start = cue[0]?.start ?? -1;
        expect(start).toBeGreaterThan(before);
        before = start;
        for (const span of [...source, ...cue, ...content]) {
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end).trim().length).toBe(span.end - span.start);
        }
        expect(content.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThanOrEqual(threshold);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(shown).toBe(confidence >= shownFrom);
      }
    }),
    { numRuns: 40 },
  );
});

test('what one paragraph says does not depend on the others', () => {
  const [first, second] = ['The coach said the squad was ready.', 'Rain is forecast for the weekend, the club added.'];
  expect(inWords(`${first}\n\n${second}`)).toEqual([...inWords(first), ...inWords(second)]);
});

test('a colon at the end of a paragraph gives the next one to its speaker', () => {
  const found = inWords(
    'The treasurer wrote in a letter to the members:\n\n“The fund is empty, and nobody told me before June.”',
  );
  expect(found).toEqual([expect.stringMatching(/^The treasurer \| wrote \| “The fund is empty.* before June/)]);
});

test('a paragraph that only quotes is nobody’s as far as the model knows', () => {
  const { relations, loose } = predict(
    'Rain is forecast for the weekend.\n\n“We lost the whole harvest, and the barn with it, in a single night.”',
  );
  expect(relations).toEqual([]);
  expect(loose.length).toBe(1);
});
