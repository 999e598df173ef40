import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Correction } from '../../src/article/correction.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';

const { local, session } = vi.hoisted(() => {
  // As the browser keeps it: copies, never the objects themselves.
  const area = () => {
    let kept = '{}';
    return {
      get: async (name: string) => ({ [name]: JSON.parse(kept)[name] }),
      set: async (values: object) => {
        kept = JSON.stringify({ ...JSON.parse(kept), ...values });
      },
      empty: () => {
        kept = '{}';
      },
    };
  };
  return { local: area(), session: area() };
});

vi.mock('webextension-polyfill', () => ({ default: { storage: { local, session } } }));

const { correctionsOf, keepCorrection } = await import('../../src/protocol/kept-corrections.ts');

const analysis = new AnalysisBuilder(['The dam held.', 'It rained.']).build();
const denied: Correction = { sentence: 'The dam held.', claim: 'The dam held', noClaim: false, status: 'denied' };

describe('corrections', () => {
  beforeEach(() => {
    local.empty();
    session.empty();
  });

  test('are kept for their sentence alone', async () => {
    await keepCorrection(denied, false);
    await keepCorrection({ ...denied, sentence: 'Another sentence.' }, false);
    expect(await correctionsOf(analysis, false)).toEqual([denied]);
  });

  test('the last about a claim holds, and one that puts nothing right takes it back', async () => {
    await keepCorrection(denied, false);
    await keepCorrection({ ...denied, status: 'alleged' }, false);
    expect(await correctionsOf(analysis, false)).toEqual([{ ...denied, status: 'alleged' }]);
    await keepCorrection({ sentence: denied.sentence, claim: denied.claim, noClaim: false }, false);
    expect(await correctionsOf(analysis, false)).toEqual([]);
  });

  test('made in a private window leave no trace outside of it', async () => {
    await keepCorrection(denied, true);
    expect(await correctionsOf(analysis, false)).toEqual([]);
    expect(await correctionsOf(analysis, true)).toEqual([denied]);
  });

  test('a damaged one takes no others with it', async () => {
    await keepCorrection(denied, false);
    const { corrections } = await local.get('corrections');
    await local.set({ corrections: [{ claim: 7 }, ...corrections] });
    expect(await correctionsOf(analysis, false)).toEqual([denied]);
  });
});
