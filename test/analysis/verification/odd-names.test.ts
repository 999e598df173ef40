import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

test.for(['Kask (Acme', 'Kask )', 'the C++ Group', 'Acme [Norland'])(
  'a source whose name holds a mark that patterns use has his denial, too: %s',
  (name) => {
    const text = `Acme dumped acid in the bay, two clerks said. A spokesman for ${name} dismissed the report.`;
    const { claims } = analyse(articleFromText(text), models);
    expect(claims.flatMap(({ evidence }) => evidence.map(({ bears }) => bears))).toEqual(['denied']);
  },
);
