import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../tools/in-order.ts';

test('keeps the order and never has more than the width under way, whatever ends first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(20), fc.integer({ min: 1, max: 5 }), async (scheduler, count, width) => {
      let underWay = 0;
      let most = 0;
      async function* numbers() {
        for (let i = 0; i < count; i++) yield i;
      }
      const work = async (item: number): Promise<number> => {
        most = Math.max(most, ++underWay);
        await scheduler.schedule(Promise.resolve());
        underWay--;
        return item;
      };
      const collect = async () => {
        const outcomes: number[] = [];
        for await (const outcome of inOrder(numbers(), width, work)) outcomes.push(outcome);
        return outcomes;
      };
      expect(await scheduler.waitFor(collect())).toEqual(Array.from({ length: count }, (_, i) => i));
      expect(most).toBeLessThanOrEqual(width);
    }),
    { numRuns: 50 },
  );
});

test('takes no item before there is room for its outcome', async () => {
  let taken = 0;
  async function* numbers() {
    for (;;) yield taken++;
  }
  const outcomes = inOrder(numbers(), 3, async (item) => item);
  expect((await outcomes.next()).value).toBe(0);
  await new Promise((resolve) => setImmediate(resolve));
  expect(taken).toBe(3);
});

test('a failure is told in its turn', async () => {
  async function* numbers() {
    yield* [0, 1];
  }
  const outcomes = inOrder(numbers(), 2, async (item) => {
    if (item === 1) throw new Error('one');
    return item;
  });
  expect((await outcomes.next()).value).toBe(0);
  await expect(outcomes.next()).rejects.toThrow('one');
});
