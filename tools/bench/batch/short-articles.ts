import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../random.ts';

/** What the texts are cut from: news that may be read and not be given on, so it is never part of the project. */
const SETS = ['polnear', 'gum-wikinews'];
const [FEWEST, MOST] = [60, 120];

/** Paragraphs of the training sets in a folder like ../shared, none of them longer than a short article. */
export const paragraphsIn = (shared: string): readonly string[] =>
  SETS.flatMap((set) =>
    readFileSync(join(shared, 'corpora', set, 'train.jsonl'), 'utf8')
      .trim()
      .split('\n'),
  )
    .flatMap((line) => (JSON.parse(line) as { text: string }).text.split('\n\n'))
    .filter((paragraph) => wordsOf(paragraph) >= 5 && wordsOf(paragraph) <= MOST / 2);

/** `count` lines of input for the batch tool: articles of 60 to 120 words, mixed of the paragraphs, the same each time. */
export function* shortArticles(paragraphs: readonly string[], count: number): Generator<string> {
  const random = seededRandom(2026);
  const next = (): string => paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
  for (let number = 0; number < count; number++) {
    let text = next();
    while (wordsOf(text) < FEWEST) text += `\n\n${next()}`;
    yield `${JSON.stringify({ id: `short-${number}`, text })}\n`;
  }
}

const wordsOf = (text: string): number => text.split(/\s+/).length;
