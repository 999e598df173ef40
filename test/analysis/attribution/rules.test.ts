import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { RULES } from '../../../src/analysis/attribution/rule-precision.ts';
import { loadModels } from '../../../tools/load-models.ts';

// Without the attribution model: what is tested is what the rules know by themselves.
const { tagger } = loadModels();
const models = tagger === undefined ? {} : { tagger };

const rulesIn = (sentence: string): readonly string[] =>
  analyse(articleFromText(sentence), models).attributions.map(({ rule }) => rule.replace('attribution/', ''));

const SENTENCES = [
  ['The ferry has sunk, said the harbour master.', 'clause-verb-subject'],
  ['The board is concerned about the rising debt.', 'emotion-about'],
  ['Officials are confident that the bridge will hold.', 'emotion-that'],
  ['The mayor defended the plan, saying the town needed it.', 'gerund-clause'],
  ['The club attacked the league, accusing it of bias.', 'gerund-object'],
  ['"It is over," said the mayor, adding: "We won."', 'gerund-quote'],
  ['His fears about the flood were ignored by the council.', 'noun-about'],
  ['The council ignored his calls for a new bridge.', 'noun-for'],
  ['Her allegations of theft were dropped.', 'noun-of'],
  ['A statement saying the town was for sale hung on the door.', 'noun-saying-bare'],
  ['Claims that the well was poisoned spread through the valley.', 'noun-that-bare'],
  ['The party dropped its pledge to build ten hospitals.', 'noun-to'],
  ['The coach had only one thing to ask and he asked: why were the gates shut before the end.', 'verb-colon'],
  ['The union thanked the mayor for the bridge.', 'verb-object-for'],
  ['The mayor wondered whether the bridge would hold.', 'verb-wh'],
  ['The plan has what she said was a fatal flaw.', 'what-subject-verb'],
] as const;

describe('rules that the golden files do not show', () => {
  test.for(SENTENCES)('%s', ([sentence, rule]) => {
    expect(rulesIn(sentence)).toContain(rule);
  });
});

test('every rule is seen, here or in a golden file, and every rule seen has a measured precision', () => {
  const folder = new URL('../../golden/attribution/', import.meta.url);
  const golden = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const seen = new Set<string>([
    ...SENTENCES.map(([, rule]) => rule),
    ...golden.flatMap((file) => [...file.matchAll(/ attribution\/([a-z-]+)/g)].map((match) => match[1] ?? '')),
  ]);
  expect(RULES.filter((rule) => !seen.has(rule))).toEqual([]);
  expect([...seen].filter((rule) => !RULES.includes(rule))).toEqual([]);
});

test('the table of precisions is sorted', () => {
  expect(RULES).toEqual([...RULES].sort());
});
