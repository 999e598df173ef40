import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, evaluationSets, type Figures, sharedFolder } from '../../tools/evaluation.ts';

const shared = sharedFolder();
const file = fileURLToPath(new URL('../../docs/accuracy.json', import.meta.url));
const recorded = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number>>)
  : {};

test('every set has recorded figures', () => {
  expect(Object.keys(recorded).sort()).toEqual(evaluationSets.map(({ name }) => name).sort());
});

describe.skipIf(shared === undefined)('accuracy does not fall unnoticed (needs ../shared)', () => {
  let measured: Record<string, Figures> = {};
  beforeAll(async () => {
    measured = await evaluate(shared ?? '');
  }, 300_000);

  test.for(evaluationSets.map(({ name }) => name))('%s', (set) => {
    const fallen = Object.entries(recorded[set] ?? {}).flatMap(([name, before]) => {
      const now = measured[set]?.[name];
      if (now !== undefined && now.value >= before - now.slack - 0.01) return [];
      return [`${name}: ${before} → ${now?.value.toFixed(2) ?? 'gone'}`];
    });
    expect(fallen).toEqual([]);
  });
});
