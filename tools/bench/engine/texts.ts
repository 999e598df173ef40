import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../../read-html.ts';
import { root } from '../../setup/root.ts';

const DEMO = ['world/station-attack', 'courts/harbour-trial', 'science/evening-light'];
const CORPORA = ['status/train.jsonl', 'corpora/gum-wikinews/train.jsonl', 'corpora/polnear/train.jsonl'];

/** How many words a text has, words being what stands between white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Articles of our own: the demo's. */
export const ownArticles = (): readonly string[] =>
  DEMO.map((name) => readHtml(readFileSync(join(root, 'demo', `${name}.html`), 'utf8')).article.text);

/** Real articles where they are at hand in ../shared, else our own. */
export const realArticles = (): { readonly name: string; readonly articles: readonly string[] } => {
  const files = CORPORA.map((path) => join(root, '../shared', path)).filter((path) => existsSync(path));
  const articles = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text),
  );
  return articles.length > 0
    ? { name: `${articles.length} articles of ../shared`, articles }
    : { name: 'the demo’s articles', articles: ownArticles() };
};

/** Whole paragraphs of the articles, one after the other and from the first again, until there are so many words. */
export const joined = (articles: readonly string[], words: number): string => {
  const paragraphs = articles.flatMap((article) => article.split(/\n\s*\n/));
  const taken: string[] = [];
  for (let index = 0, count = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    taken.push(paragraph);
    count += countWords(paragraph);
  }
  return taken.join('\n\n');
};
