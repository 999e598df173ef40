import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choices,
  choose,
  domainsOf,
  pageOf,
  resolveHighlighting,
  ruleOf,
  siteOf,
} from '../../src/background/place-choices.ts';
import type { Reach } from '../../src/protocol/messages.ts';
import { SITE_RULES, type SiteRule } from '../../src/protocol/settings.ts';

const untouched: Choices = { page: undefined, site: undefined, domain: undefined, everywhere: true };

const chosen = (...steps: readonly (readonly [Reach, boolean])[]): Choices =>
  steps.reduce((choices, [reach, on]) => choose(choices, reach, on), untouched);

test.for([
  [[], [true, true, true]],
  [[['page', false]], [false, true, true]],
  [[['site', false]], [false, false, true]],
  [[['everywhere', false]], [false, false, false]],
  [
    [
      ['everywhere', false],
      ['site', true],
    ],
    [true, true, false],
  ],
  [
    [
      ['everywhere', false],
      ['page', true],
    ],
    [true, false, false],
  ],
  [
    [
      ['page', false],
      ['site', true],
    ],
    [true, true, true],
  ],
  [
    [
      ['page', false],
      ['everywhere', false],
      ['everywhere', true],
    ],
    [true, true, true],
  ],
] as const)('after %j highlighting is on for page, site, everywhere: %j', ([steps, [page, site, everywhere]]) => {
  expect(resolveHighlighting(chosen(...steps))).toEqual({ page, site, everywhere });
});

describe('a choice', () => {
  const reach = fc.constantFrom<Reach[]>('page', 'site', 'everywhere');
  const steps = fc.array(fc.tuple(reach, fc.boolean()), { maxLength: 8 });

  test('always shows at once', () => {
    fc.assert(
      fc.property(steps, reach, fc.boolean(), (before, wanted, on) => {
        const highlighting = resolveHighlighting(chosen(...before, [wanted, on]));
        return highlighting[wanted] === on && highlighting.page === (wanted === 'page' ? on : highlighting.page);
      }),
    );
  });

  test('for a site shows whatever rules there are', () => {
    const rule = fc.option(fc.constantFrom<SiteRule[]>(...SITE_RULES), { nil: undefined });
    fc.assert(
      fc.property(rule, rule, fc.boolean(), fc.boolean(), (site, domain, everywhere, on) => {
        const before = { page: undefined, site, domain, everywhere };
        return resolveHighlighting(choose(before, 'site', on)).site === on;
      }),
    );
  });

  test('for everywhere leaves a site alone that is not to be read without asking', () => {
    for (const site of ['ask', 'never'] as const) {
      const after = choose({ ...untouched, site }, 'everywhere', true);
      expect(ruleOf(after)).toBe(site);
    }
  });

  test('that says the same as the wider one is not kept', () => {
    expect(chosen(['site', false], ['site', true])).toEqual(untouched);
    expect(chosen(['page', false], ['page', true])).toEqual(untouched);
  });
});

test.for([
  ['https://www.example.org/a', 'example.org'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['about:blank', undefined],
  ['', undefined],
] as const)('%s belongs to the site %s', ([address, site]) => {
  expect(siteOf(address)).toBe(site);
});

test('a page is its address without the fragment', () => {
  expect(pageOf('https://example.org/a?b=1#part')).toBe('https://example.org/a?b=1');
});

test.for([
  ['news.example.org', ['example.org']],
  ['a.b.example.org', ['b.example.org', 'example.org']],
  ['example.org', []],
  ['127.0.0.1', []],
  ['[::1]', []],
  ['localhost', []],
] as const)('%s is part of %j', ([site, domains]) => {
  expect(domainsOf(site)).toEqual(domains);
});
