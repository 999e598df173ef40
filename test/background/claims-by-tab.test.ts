import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AnalysisBuilder } from '../support/build-analysis.ts';

const { kept, area } = vi.hoisted(() => {
  const items = new Map<string, string>();
  return {
    kept: items,
    // As the browser keeps it: copies, never the objects themselves.
    area: {
      get: async (name: string) => (items.has(name) ? { [name]: JSON.parse(items.get(name) ?? 'null') } : {}),
      set: async (values: Readonly<Record<string, unknown>>) => {
        for (const [name, value] of Object.entries(values)) items.set(name, JSON.stringify(value));
      },
      remove: async (name: string) => {
        items.delete(name);
      },
    },
  };
});

vi.mock('webextension-polyfill', () => ({ default: { storage: { session: area } } }));

const { ClaimsByTab } = await import('../../src/background/claims-by-tab.ts');

const claims = (key: string) => ({
  key,
  analysis: new AnalysisBuilder([`Text ${key} burned.`]).claim(`Text ${key} burned`).build(),
  models: 'complete' as const,
});

describe('the claims of each tab', () => {
  beforeEach(() => kept.clear());

  test('outlive the background', async () => {
    await new ClaimsByTab().keep(7, claims('a'));
    expect(await new ClaimsByTab().ofTab(7)).toEqual({ ...claims('a'), hidden: [] });
  });

  test('are kept once for two tabs with one text, and dropped with the last of them', async () => {
    const store = new ClaimsByTab();
    await store.keep(1, claims('a'));
    await store.keep(2, claims('a'));
    await store.forget(1);
    expect(await store.ofKey('a')).toBeDefined();
    await store.forget(2);
    expect(await new ClaimsByTab().ofKey('a')).toBeUndefined();
    expect([...kept.keys()].filter((name) => name.startsWith('claims:'))).toEqual([]);
  });

  test('give way to those of the tab’s next text', async () => {
    const store = new ClaimsByTab();
    await store.keep(1, claims('a'));
    await store.keep(1, claims('b'));
    expect((await store.ofTab(1))?.key).toBe('b');
    expect(await new ClaimsByTab().ofKey('a')).toBeUndefined();
  });

  test('remember what is hidden as long as the text stays', async () => {
    const store = new ClaimsByTab();
    await store.keep(1, claims('a'));
    await store.changeHidden(1, () => ['c1']);
    expect((await store.keep(1, claims('a'))).hidden).toEqual(['c1']);
    expect((await store.keep(1, claims('b'))).hidden).toEqual([]);
  });

  test('are all there when tabs come at once', async () => {
    const store = new ClaimsByTab();
    const tabs = [1, 2, 3, 4, 5, 6];
    await Promise.all(tabs.map((tab) => store.keep(tab, claims(`k${tab}`))));
    const found = await Promise.all(tabs.map((tab) => new ClaimsByTab().ofTab(tab)));
    expect(found.map((each) => each?.key)).toEqual(tabs.map((tab) => `k${tab}`));
  });

  test('are not believed when what is stored is something else', async () => {
    kept.set('tabs', JSON.stringify({ 1: { key: 'a', hidden: 'none' }, 2: 5 }));
    expect(await new ClaimsByTab().ofTab(1)).toBeUndefined();
  });
});
