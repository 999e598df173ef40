import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { articleFromText } from '../../src/analysis/article-from-text.ts';
import { openingOf, withoutStatus } from '../../src/article/opening.ts';
import { loadModels } from '../../tools/load-models.ts';

const models = loadModels();
const story = Array.from(
  { length: 60 },
  (_, day) =>
    `The Delta Group said on day ${day} that it had raided the harbour of Aldery. The claim has not been verified. Harbour master Lena Ostrow said that ${day + 3} boats were lost, and that the gates had been open since the storm.`,
).join('\n\n');
const article = articleFromText(story);
const opening = openingOf(article);

test('the opening’s claims are those of the whole, by id and place, and say nothing of the checking', () => {
  if (opening === undefined) throw new Error('the story is too short');
  const first = withoutStatus(analyse(opening, models));
  const whole = new Map(analyse(article, models).claims.map((claim) => [claim.id, claim.span]));
  expect(first.claims.length).toBeGreaterThan(20);
  for (const claim of first.claims) expect(whole.get(claim.id)).toEqual(claim.span);
  expect(new Set(first.claims.map(({ status }) => status))).toEqual(new Set(['none-stated']));
  expect(first.claims.flatMap(({ evidence }) => evidence)).toEqual([]);
  expect(first.opening).toBe(true);
});
