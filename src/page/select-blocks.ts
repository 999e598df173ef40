import type { Part } from '../article/article.ts';
import type { Container, PageBlock } from './page-block.ts';

/** A block that belongs to the article, and to which part of it. */
export interface ChosenBlock {
  readonly block: PageBlock;
  readonly part: Part;
}

const isProse = (block: PageBlock): boolean => {
  const { text, linked } = block.content;
  if (block.kind === 'heading' || block.kind === 'caption' || block.container.hints.has('caption')) return false;
  return text.length >= 60 && linked < text.length * 0.4 && /[.!?…”"’)]/.test(text.slice(-40));
};

/** The container that holds most of the page's prose. */
const findRoot = (blocks: readonly PageBlock[]): Container | undefined => {
  const mass = new Map<Container, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const size = block.content.text.length;
    total += size;
    for (let at: Container | null = block.container; at !== null; at = at.parent)
      mass.set(at, (mass.get(at) ?? 0) + size);
  }
  let best: Container | undefined;
  for (const [container, size] of mass) {
    if (size >= total * 0.7 && (best === undefined || container.depth > best.depth)) best = container;
  }
  return best;
};

const holds = (outer: Container, inner: Container | null): boolean => {
  for (let at = inner; at !== null && at.depth >= outer.depth; at = at.parent) if (at === outer) return true;
  return false;
};

/** The blocks of the page's article in reading order, with their parts. */
export const selectBlocks = (blocks: readonly PageBlock[], title: string | undefined): ChosenBlock[] => {
  const root = findRoot(blocks);
  if (root === undefined) return [];
  const inside = blocks.map((block) => holds(root, block.container));
  const firstBody = blocks.findIndex((block, index) => inside[index] === true && isProse(block));
  const headline = findHeadline(blocks, title, firstBody);
  const chosen: ChosenBlock[] = [];
  blocks.forEach((block, index) => {
    if (index === headline) chosen.push({ block, part: 'headline' });
    else if (headline !== undefined && index < headline) return;
    else if (index < firstBody) {
      const part = leadPart(block);
      if (part !== undefined) chosen.push({ block, part });
    } else if (inside[index] === true) {
      const part = bodyPart(block);
      if (part !== undefined) chosen.push({ block, part });
    }
  });
  return chosen;
};

const leadPart = (block: PageBlock): Part | undefined => {
  const { hints } = block.container;
  const { text, linked } = block.content;
  if (linked > text.length * 0.4) return undefined;
  if (block.kind === 'caption' || hints.has('caption')) return text.length > 30 ? 'caption' : undefined;
  if (hints.has('summary') || block.kind === 'list-item') return text.length >= 30 ? 'summary' : undefined;
  if (hints.has('dek')) return 'dek';
  return text.length >= 50 && text.length < 500 && (block.kind === 'paragraph' || block.level === 2)
    ? 'dek'
    : undefined;
};

const bodyPart = (block: PageBlock): Part | undefined => {
  const { text, linked } = block.content;
  if (linked > text.length * 0.8) return undefined;
  if (block.kind === 'caption' || block.container.hints.has('caption')) return 'caption';
  return 'body';
};

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The heading that says most of what the page's title says; else the last h1 before the body. */
const findHeadline = (
  blocks: readonly PageBlock[],
  title: string | undefined,
  firstBody: number,
): number | undefined => {
  const wanted = wordsOf(title ?? '');
  let best: number | undefined;
  let bestScore = 0;
  blocks.slice(0, firstBody).forEach((block, index) => {
    if (block.kind !== 'heading') return;
    const words = wordsOf(block.content.text);
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const score = (wanted.size === 0 ? 0 : shared / Math.max(wanted.size, words.size)) + (block.level === 1 ? 0.5 : 0);
    if (score >= 0.5 && score >= bestScore) [best, bestScore] = [index, score];
  });
  return best;
};
