import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup/root.ts';

/** The pages that are measured, where their files lie, and their paths there. */
export interface Sample {
  readonly name: string;
  readonly folder: string;
  readonly articles: readonly string[];
  readonly others: readonly string[];
}

const DEMO: Sample = {
  name: 'the demo’s pages',
  folder: join(root, 'demo'),
  articles: ['world/station-attack.html', 'courts/harbour-trial.html', 'science/evening-light.html', 'live/storm.html'],
  others: ['index.html'],
};

/** Real pages where they are at hand, else the demo's. */
export const sampleOfPages = (): Sample => {
  const folder = join(root, '../shared/pages/dev');
  try {
    const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly is_article: boolean });
    const files = (isArticle: boolean) =>
      rows.filter((row) => row.is_article === isArticle).map(({ id }) => `${id}.html`);
    return { name: 'the pages of ../shared/pages/dev', folder, articles: files(true), others: files(false) };
  } catch {
    return DEMO;
  }
};
