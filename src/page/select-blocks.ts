import type { Part } from '../article/article.ts';
import { isAuthorNote, lineRowOf } from './line-rows.ts';
import { ancestry, type Container, holds, type PageBlock } from './page-block.ts';
import { withoutSideMatter } from './side-matter.ts';
import { type Tally, tallyContainers } from './tally.ts';

/** A block that belongs to the article, and to which part of it. */
export interface ChosenBlock {
  readonly block: PageBlock;
  readonly part: Part;
}

/** The blocks of the page's article in reading order, with their parts; it can be left at each of its pauses. */
export function* selectBlocks(
  all: readonly PageBlock[],
  title: string | undefined,
): Generator<undefined, ChosenBlock[]> {
  const blocks = yield* withoutSideMatter(all);
  yield;
  const tallies = tallyContainers(blocks);
  const root = findRoot(tallies);
  if (root === undefined) return [];
  const isInside = (block: PageBlock) => holds(root, block.container);
  const isBody = (block: PageBlock) => isInside(block) && block.prose;
  const paragraph = blocks.findIndex((block) => isBody(block) && block.kind !== 'list-item');
  const firstBody = paragraph < 0 ? blocks.findIndex(isBody) : paragraph;
  if (firstBody < 0) return [];
  const headline = findHeadline(blocks, title, firstBody);
  yield;
  const heading = headline === undefined ? undefined : blocks[headline];
  const lead = blocks
    .slice((headline ?? -1) + 1, firstBody)
    .filter((block) => heading !== undefined || isInside(block));
  const body = untilNextArticle(blocks.slice(firstBody).filter(isInside));
  const before = leadBlocks(lead, body, tallies, heading);
  yield;
  const chosen = [...before, ...(yield* bodyBlocks(body, tallies, all))];
  return heading === undefined ? chosen : [{ block: heading, part: 'headline' }, ...withoutRepeats(chosen, heading)];
}

/** Pages that never end have the next article below: another `<article>` with a first heading of its own. */
const untilNextArticle = (blocks: readonly PageBlock[]): readonly PageBlock[] => {
  const first = blocks[0]?.container.element.closest('article');
  if (!first) return blocks;
  const isNext = ({ container: { element }, level }: PageBlock) => {
    if (level !== 1) return false;
    const around = element.closest('article');
    return around !== null && around !== first && !first.contains(around);
  };
  const next = blocks.findIndex(isNext);
  return next < 0 ? blocks : blocks.slice(0, next);
};

/** Pages repeat their headline, and captions for each size of screen. */
const withoutRepeats = (chosen: readonly ChosenBlock[], heading: PageBlock): ChosenBlock[] => {
  const captions = new Set([heading.content.text]);
  return chosen.filter(({ block, part }) => {
    const { text } = block.content;
    if (text === heading.content.text) return false;
    if (part !== 'caption') return true;
    if (captions.has(text)) return false;
    captions.add(text);
    return true;
  });
};

/** The innermost container with most of the page's prose. */
const findRoot = (tallies: ReadonlyMap<Container, Tally>): Container | undefined => {
  let total = 0;
  for (const tally of tallies.values()) total = Math.max(total, tally.prose);
  if (total === 0) return undefined;
  let best: Container | undefined;
  for (const [container, tally] of tallies) {
    if (tally.prose >= total * 0.85 && (best === undefined || container.depth > best.depth)) best = container;
  }
  return best !== undefined && best.element.localName === 'p' && best.parent !== null ? best.parent : best;
};

/** By its tag or names, or because it stands alone, or with one more, in an element with a picture. */
const isCaption = (block: PageBlock, tallies: ReadonlyMap<Container, Tally>, headline?: PageBlock): boolean => {
  if (block.kind === 'caption' || block.container.hints.has('caption')) return true;
  // What is set as a paragraph and is as long as one is rather the article's than the picture's.
  if (block.content.text.length > (block.container.element.localName === 'p' ? 250 : 450)) return false;
  let up = 0;
  for (const at of ancestry(block.container)) {
    const blocks = tallies.get(at)?.blocks ?? 0;
    if (blocks > 2 || up++ > 3 || (headline !== undefined && holds(at, headline.container))) return false;
    if (at.media && !(at.element.localName === 'p' && block.prose)) return true;
  }
  return false;
};

/** What stands between the headline and the first paragraph of the body: standfirst, points, pictures, or more of the body. */
const leadBlocks = (
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  tallies: ReadonlyMap<Container, Tally>,
  heading: PageBlock | undefined,
): ChosenBlock[] => {
  const neighbour = body[0]?.container.element;
  const isBesideBody = ({ container: { element }, kind }: PageBlock): boolean =>
    neighbour !== undefined &&
    element.parentElement === neighbour.parentElement &&
    (kind === 'heading' || (element.localName === neighbour.localName && element.className === neighbour.className));
  const last = blocks.findLast((block) => !block.linked);
  const isOfBody = (block: PageBlock): boolean =>
    isBesideBody(block) || (block === last && block.kind === 'heading' && block.level > 1);
  const chosen: ChosenBlock[] = [];
  for (const block of blocks) {
    const part = leadPart(block, tallies, heading) ?? (isOfBody(block) && isWorthReading(block) ? 'body' : undefined);
    if (part !== undefined) chosen.push({ block, part });
  }
  const isPoint = ({ part, block }: ChosenBlock) => part === 'summary' && block.kind === 'list-item';
  const hasPoints = chosen.filter(({ part }) => part === 'summary').length > 1;
  const paragraphs = chosen.filter(
    ({ block, part }) => part === 'dek' && block.kind === 'paragraph' && !block.container.hints.has('dek'),
  );
  const bodyStartsHere = paragraphs.filter(({ block }) => block.prose).length > 1;
  return chosen.map((each) => {
    if (paragraphs.includes(each) && (bodyStartsHere || isBesideBody(each.block))) return { ...each, part: 'body' };
    return each.part === 'summary' && !hasPoints && !isPoint(each) ? { ...each, part: 'dek' } : each;
  });
};

const leadPart = (
  block: PageBlock,
  tallies: ReadonlyMap<Container, Tally>,
  headline: PageBlock | undefined,
): Part | undefined => {
  const { hints } = block.container;
  const { text } = block.content;
  if (!isWorthReading(block)) return undefined;
  if (isCaption(block, tallies, headline)) return text.length > 30 ? 'caption' : undefined;
  if (hints.has('summary') || block.kind === 'list-item') return text.length >= 30 ? 'summary' : undefined;
  if (hints.has('dek')) return text.length >= 20 ? 'dek' : undefined;
  return text.length >= 50 && text.length < 500 && (block.kind === 'paragraph' || block.level >= 2) ? 'dek' : undefined;
};

function* bodyBlocks(
  blocks: readonly PageBlock[],
  tallies: ReadonlyMap<Container, Tally>,
  all: readonly PageBlock[],
): Generator<undefined, ChosenBlock[]> {
  const times = countTexts(blocks);
  const last = blocks.findLastIndex((block) => block.prose);
  const next = new Map(all.map((block, index) => [block, all[index + 1]]));
  const partOf = (block: PageBlock, index: number): Part | undefined => {
    const { text } = block.content;
    if (!isWorthReading(block)) return undefined;
    if (text.length < 120 && (times.get(text) ?? 0) >= 3) return undefined;
    if (isCaption(block, tallies)) return text.length > 30 ? 'caption' : undefined;
    if (index > last && (block.kind === 'heading' || !block.sentence)) return undefined;
    const follower = next.get(block);
    if (block.kind === 'heading' && (follower === undefined || pointsElsewhere(follower))) return undefined;
    if (isStray(block, tallies)) return undefined;
    if (index >= last - 1 && isAuthorNote(text)) return undefined;
    return index === 0 && block.container.hints.has('dek') ? 'dek' : 'body';
  };
  const chosen: ChosenBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const part = partOf(block, index);
    if (part !== undefined) chosen.push({ block, part });
    if (index % BREATH === BREATH - 1) yield;
  }
  return chosen;
}

/** After so many blocks the choice can be left for a while. */
const BREATH = 5;

/** Not only a link, a mark, or a line that pages put between an article's paragraphs. */
const isWorthReading = (block: PageBlock): boolean => {
  const { text } = block.content;
  if (block.linked || !/[\p{L}\p{N}]/u.test(text)) return false;
  const row = lineRowOf(text);
  // A heading may well begin as a byline does: "By Train to the Coast".
  return row === undefined || (block.kind === 'heading' && row.rule === 'page/lines/byline');
};

/** Nothing but a link; a time, as it stands under the headings of live blogs, is none. */
const pointsElsewhere = (block: PageBlock): boolean => block.linked && block.content.linked > block.content.timed;

/** A few words that are no sentence, set in an element that is neither a paragraph nor holds any. */
const isStray = (block: PageBlock, tallies: ReadonlyMap<Container, Tally>): boolean => {
  if (block.kind !== 'paragraph' || block.sentence || block.content.text.length > 80) return false;
  const { container } = block;
  if (container.element.localName === 'p') return false;
  return (tallies.get(container)?.proseBlocks ?? 0) === 0;
};

const countTexts = (blocks: readonly PageBlock[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { content } of blocks) times.set(content.text, (times.get(content.text) ?? 0) + 1);
  return times;
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
