/**
 * Works on up to `width` items at a time and yields the outcomes in the order of the items. No item is taken before the
 * outcome `width` items earlier has been yielded and asked to follow on, so a slow reader holds back a fast source.
 */
export async function* inOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = [];
  for await (const item of items) {
    const outcome = work(item);
    outcome.catch(() => {}); // told when its turn comes, not as an unhandled rejection before
    underWay.push(outcome);
    if (underWay.length >= width) yield await (underWay.shift() as Promise<Outcome>);
  }
  for (const outcome of underWay) yield await outcome;
}
