import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import type { Attribution } from '../../../src/article/attribution.ts';
import type { CharSpan } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();
const attributionsOf = (text: string): readonly Attribution[] => analyse(articleFromText(text), models).attributions;

const pieces = fc.constantFrom(
  'The harbour master',
  'said',
  'that',
  '"The pier is closed,"',
  'according to',
  'Mira Toll,',
  'the ferry line’s owner,',
  'told reporters',
  'it is believed',
  'citing a memo,',
  'she',
  'has denied',
  'taking bribes',
  '.',
  '“',
  '”',
  'Report:',
  '\n\n',
  'because',
  'reportedly',
  'the IS claim',
);
const texts = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '));

const wellPlaced = (text: string, span: CharSpan): boolean =>
  span.start >= 0 && span.start < span.end && span.end <= text.length && text.slice(span.start, span.end).trim() !== '';

test('every span lies in the text, every attribution has a cue and a content', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { source, cue, content, channel, anonymityReason } of attributionsOf(text)) {
        const spans = [...source, ...cue, ...content, ...[channel, anonymityReason].filter((span) => span !== null)];
        expect(spans.every((span) => wellPlaced(text, span))).toBe(true);
        expect(cue.length > 0 && content.length > 0).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('chains end, and lead to attributions that are there', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const attributions = attributionsOf(text);
      const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
      expect(byId.size).toBe(attributions.length);
      for (const attribution of attributions) {
        let hops = 0;
        for (let at: Attribution | undefined = attribution; at?.within; at = byId.get(at.within)) {
          expect(byId.has(at.within)).toBe(true);
          expect(++hops).toBeLessThanOrEqual(attributions.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('ids stay where paragraphs stay, whatever comes before them', () => {
  const paragraph = 'Mira Toll, who owns the ferry line, said the pier was closed. "It is not safe," she said.';
  const alone = attributionsOf(`A short start.\n\n${paragraph}`).map(({ id }) => id);
  const moved = attributionsOf(`Another start.\n\nOfficials said the sea was rough.\n\n${paragraph}`).map(
    ({ id }) => id,
  );
  expect(alone.length).toBeGreaterThan(1);
  expect(moved.slice(-alone.length)).toEqual(alone);
});

test('a paragraph that stands twice has ids of its own each time', () => {
  const paragraph = 'Officials said the sea was rough.';
  const ids = attributionsOf(`${paragraph}\n\n${paragraph}`).map(({ id }) => id);
  expect(ids.length).toBe(2);
  expect(new Set(ids).size).toBe(2);
});
