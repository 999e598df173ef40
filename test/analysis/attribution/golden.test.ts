import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { loadModels } from '../../../tools/load-models.ts';
import { goldenPassages, rewriteGolden } from '../../support/interlinear.ts';

const folder = new URL('../../golden/attribution/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const models = loadModels();

/** UPDATE_GOLDEN=1 writes the files anew; read the diff before you commit it. */
const update = process.env.UPDATE_GOLDEN === '1';

describe('golden: who says what', () => {
  test('there are at least 80 sentences', () => {
    const passages = files.flatMap((name) => goldenPassages(readFileSync(new URL(name, folder), 'utf8')));
    expect(passages.length).toBeGreaterThanOrEqual(80);
  });

  test.for(files)('%s', (name) => {
    const file = readFileSync(new URL(name, folder), 'utf8');
    const now = rewriteGolden(file, (passage) => analyse(articleFromText(passage), models).attributions);
    if (update) writeFileSync(new URL(name, folder), now);
    expect(now).toBe(update ? now : file);
  });
});
