import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const FOLDER = join(import.meta.dirname, '../../golden/status');
const models = loadModels();

/** Under a passage: each claim that carries a status, and the words that say so. `vitest -u` writes the files anew. */
const annotated = (passage: string): string => {
  const article = articleFromText(passage);
  const { text, claims } = analyse(article, models);
  const lines = claims
    .filter(({ status, evidence }) => status !== 'none-stated' || evidence.length > 0)
    .flatMap(({ span, status, evidence }) => [
      `    ${status}: ${textOf(text, span)}`,
      ...evidence.map(
        (one) =>
          `        ${one.bears} « ${textOf(text, one.span)} » ${one.by ?? '–'} (${one.sourceType ?? 'the outlet'}) ${one.rule}`,
      ),
    ]);
  return [passage, ...(lines.length === 0 ? ['    (no status)'] : lines)].join('\n');
};

const rewritten = (file: string): string =>
  `${file
    .trimEnd()
    .split(/\n\n+/)
    .map((block) => {
      const [title = '', ...rest] = block.split('\n');
      return `${title}\n${annotated(rest.filter((line) => !line.startsWith('    ')).join('\n'))}`;
    })
    .join('\n\n')}\n`;

test.for(readdirSync(FOLDER))('%s says what the article says', async (name) => {
  const path = join(FOLDER, name);
  await expect(rewritten(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});
