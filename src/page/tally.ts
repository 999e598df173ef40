import type { Container, PageBlock } from './page-block.ts';

/** What a container holds, all containers in it counted in. */
export interface Tally {
  readonly blocks: number;
  readonly proseBlocks: number;
  /** Characters of prose. */
  readonly prose: number;
  /** Blocks that are nothing but a link. */
  readonly linkedBlocks: number;
  /** Whether it has a heading of the first level that is no link. */
  readonly titled: boolean;
  /** Whether the first block is nothing but a link. */
  readonly linkFirst: boolean;
}

type Counts = { -readonly [K in keyof Tally]: Tally[K] };

/** All containers of the blocks, and those around them, the innermost first. */
export const containersOf = (blocks: readonly PageBlock[]): Container[] => {
  const containers = new Set<Container>();
  for (const { container } of blocks) {
    for (let at: Container | null = container; at !== null && !containers.has(at); at = at.parent) containers.add(at);
  }
  return [...containers].sort((a, b) => b.depth - a.depth);
};

/** Counts what each container holds; `stop` keeps a container's counts from those around it. */
export const tallyContainers = (
  blocks: readonly PageBlock[],
  stop: (container: Container, tally: Tally) => boolean = () => false,
): Map<Container, Tally> => {
  const tallies = new Map<Container, Counts>();
  const of = (container: Container): Counts => {
    const known = tallies.get(container);
    if (known !== undefined) return known;
    const counts = { blocks: 0, proseBlocks: 0, prose: 0, linkedBlocks: 0, titled: false, linkFirst: false };
    tallies.set(container, counts);
    return counts;
  };
  for (const block of blocks) {
    const counts = of(block.container);
    if (block.linked) {
      counts.linkedBlocks++;
      if (counts.blocks === 0) counts.linkFirst = true;
    } else if (block.prose) {
      counts.proseBlocks++;
      counts.prose += block.content.text.length;
    }
    counts.titled ||= block.level === 1 && !block.linked;
    counts.blocks++;
  }
  for (const container of containersOf(blocks)) {
    const counts = of(container);
    if (container.parent === null || stop(container, counts)) continue;
    const outer = of(container.parent);
    outer.linkFirst ||= outer.blocks === 0 && counts.linkFirst;
    outer.titled ||= counts.titled;
    outer.blocks += counts.blocks;
    outer.proseBlocks += counts.proseBlocks;
    outer.prose += counts.prose;
    // A mere list of links says little of what stands around it.
    outer.linkedBlocks += counts.proseBlocks === 0 ? Math.min(counts.linkedBlocks, 2) : counts.linkedBlocks;
  }
  return tallies;
};
