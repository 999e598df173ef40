import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Effort } from '../../src/content/effort.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const takes = (milliseconds: number) => () => vi.advanceTimersByTime(milliseconds);

test('a little work is free, more is followed by a rest of many times its length', () => {
  const effort = new Effort();
  effort.run(takes(20));
  expect(effort.freeAt).toBeLessThan(performance.now());
  effort.run(takes(20));
  effort.run(takes(20));
  effort.run(takes(20));
  expect(effort.freeAt).toBeGreaterThan(performance.now() + 1000);
});

test('in the long run work takes an eightieth of the time', () => {
  const effort = new Effort();
  const start = performance.now();
  let worked = 0;
  while (performance.now() - start < 120_000) {
    vi.advanceTimersByTime(Math.max(10, effort.freeAt - performance.now()));
    effort.run(takes(5));
    worked += 5;
  }
  expect(worked / 120_000).toBeCloseTo(1 / 80, 3);
});

test('the rest has an end', () => {
  const effort = new Effort();
  effort.run(takes(1000));
  expect(effort.freeAt - performance.now()).toBe(4000);
});

test('work in pieces counts like work at once, and the pauses do not', () => {
  const effort = new Effort();
  const work = effort.counted(
    (function* () {
      vi.advanceTimersByTime(5);
      yield;
      vi.advanceTimersByTime(5);
    })(),
  );
  const start = performance.now();
  work.next();
  vi.advanceTimersByTime(20);
  expect(work.next().done).toBe(true);
  expect(effort.freeAt - start).toBeCloseTo(800 - 3000, 0);
});

test('work that fails counts too', () => {
  const effort = new Effort();
  const fails = () => {
    vi.advanceTimersByTime(10);
    throw new Error('a bug');
  };
  expect(() => effort.run(fails)).toThrow('a bug');
  expect(effort.freeAt).toBeGreaterThan(performance.now() - 2500);
});
