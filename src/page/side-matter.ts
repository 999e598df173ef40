import { isCallToSubscribe } from './line-rows.ts';
import { ancestry, type Container, type PageBlock } from './page-block.ts';
import { containersOf, type Tally, tallyContainers } from './tally.ts';

/**
 * The blocks that are left without what the page has beside its article, as far as structure, names and words tell; it can be left
 * at each of its pauses.
 */
export function* withoutSideMatter(blocks: readonly PageBlock[]): Generator<undefined, PageBlock[]> {
  const clean = withoutNoise(blocks);
  yield;
  const boxes = findBoxes(clean);
  yield;
  const outside = new Map<Container, boolean>();
  const isOutside = (container: Container): boolean => {
    const known = outside.get(container);
    if (known !== undefined) return known;
    const is = !boxes.has(container) && (container.parent === null || isOutside(container.parent));
    outside.set(container, is);
    return is;
  };
  return clean.filter((block) => isOutside(block.container));
}

/**
 * Names mislead: a paragraph in what is named like side matter is kept when its element and those around it are set like
 * the paragraphs elsewhere.
 */
const withoutNoise = (blocks: readonly PageBlock[]): readonly PageBlock[] => {
  const prose = blocks.filter((block) => block.prose);
  const clean = prose.filter((block) => !block.container.noise);
  const usual = usualLooks(clean.length > 0 ? clean : prose);
  if (clean.length === 0 && usual.size === 0) return blocks;
  const isUsual = ({ container }: PageBlock) => usual.has(lookOf(container));
  const places = new Set(blocks.filter((block) => block.container.noise && block.prose && isUsual(block)).map(placeOf));
  return blocks.filter((block) => {
    if (!block.container.noise) return true;
    return block.prose ? isUsual(block) : places.has(placeOf(block));
  });
};

const placeOf = ({ container }: PageBlock): Element | null => container.element.parentElement;

/** The looks that nearly a third of these blocks have, and more. */
const usualLooks = (prose: readonly PageBlock[]): ReadonlySet<string | undefined> => {
  const looks = new Map<string, number>();
  for (const { container } of prose) {
    const look = lookOf(container);
    if (look !== undefined) looks.set(look, (looks.get(look) ?? 0) + 1);
  }
  const enough = Math.max(2, prose.length * 0.3);
  return new Set([...looks].filter(([, times]) => times >= enough).map(([look]) => look));
};

/** Tag and class of an element and of the nearest one around it that has a class. */
const lookOf = (container: Container): string | undefined => {
  const own = container.element.getAttribute('class') ?? '';
  let outer = container.element.parentElement;
  for (let up = 0; up < 2 && outer !== null && !outer.getAttribute('class'); up++) outer = outer.parentElement;
  const around = outer?.getAttribute('class') ?? '';
  return around === '' ? undefined : `${container.element.localName}|${own}|${around}`;
};

/** Containers that are lists of links to other pages, forms to fill in, or calls to subscribe. */
const findBoxes = (blocks: readonly PageBlock[]): Set<Container> => {
  const prose = blocks.filter((block) => block.prose);
  const total = prose.reduce((sum, block) => sum + block.content.text.length, 0);
  const usual = usualLooks(prose);
  const inUsualLook = new Set(containersOf(prose.filter((block) => usual.has(lookOf(block.container)))));
  const boxes = new Set<Container>();
  const isSmall = (tally: Tally) => tally.prose < total * 0.25 && tally.proseBlocks <= 2;
  const tallies = tallyContainers(blocks, (container, tally) => {
    if (tally.titled) return false;
    if (!isListing(container, tally, total) && (!isCard(tally, total) || inUsualLook.has(container))) return false;
    boxes.add(container);
    return true;
  });
  const around = (container: Container): Container | undefined => {
    let box: Container | undefined;
    for (const at of ancestry(container)) {
      const tally = tallies.get(at);
      if (tally === undefined || !isSmall(tally) || tally.blocks > 40 || BODY_TAGS.has(at.element.localName)) break;
      box = at;
    }
    return box;
  };
  for (const container of tallies.keys()) {
    const box = container.field ? around(container) : undefined;
    if (box !== undefined) boxes.add(box);
  }
  for (const list of linkLists(blocks)) boxes.add(list);
  for (const block of blocks) {
    if (!isCallToSubscribe(block.content.text)) continue;
    const box = around(block.container);
    if (box !== undefined) boxes.add(box);
  }
  return boxes;
};

const BODY_TAGS: ReadonlySet<string> = new Set(['body', 'main', 'article', 'header']);

/** Lists of which each item leads elsewhere, and a fifth of whose words are links. */
const linkLists = (blocks: readonly PageBlock[]): Container[] => {
  const items = new Map<Container, PageBlock[]>();
  for (const block of blocks) {
    for (const at of ancestry(block.container)) {
      if (at.element.localName === 'ul' || at.element.localName === 'ol') {
        const known = items.get(at);
        if (known === undefined) items.set(at, [block]);
        else known.push(block);
        break;
      }
    }
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [...items.keys()].filter((list) => {
    const contents = (items.get(list) ?? []).map((block) => block.content);
    if (contents.length < 2 || contents.some(({ linked }) => linked === 0)) return false;
    return sum(contents.map(({ linked }) => linked)) >= 0.2 * sum(contents.map(({ text }) => text.length));
  });
};

/** Links with a few words each are pointers to other pages. */
const isListing = (container: Container, tally: Tally, total: number): boolean => {
  if (BODY_TAGS.has(container.element.localName) || tally.proseBlocks === 0 || tally.prose > total * 0.6) return false;
  return tally.linkedBlocks >= 3 && tally.linkedBlocks >= tally.proseBlocks * 0.6;
};

/** A link with a few words under it points to another page. */
const isCard = (tally: Tally, total: number): boolean =>
  tally.linkFirst &&
  tally.proseBlocks > 0 &&
  tally.proseBlocks <= 2 &&
  tally.linkedBlocks >= tally.proseBlocks &&
  tally.prose < total * 0.25;
