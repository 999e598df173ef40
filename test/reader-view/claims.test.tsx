// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Correction } from '../../src/article/correction.ts';
import type { CharSpan } from '../../src/article/span.ts';
import type { TabView } from '../../src/reader-view/tab-view.ts';
import { LanguageContext } from '../../src/ui/say.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';
import { english } from '../support/say-english.ts';

// Without a tab nothing of the browser is asked.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const { Claims } = await import('../../src/reader-view/claims.tsx');

const LINES = [
  'The Delta Group says it raided the port.',
  'The claim has not been verified.',
  'A clerk said the gates were open.',
  'The port lies north of the town.',
];

const analysis = () => {
  const build = new AnalysisBuilder(LINES, { outlet: 'The Post' });
  const raid = build.attribution('The Delta Group', 'says', 'it raided the port', { sourceType: 'named-organisation' });
  const gates = build.attribution('A clerk', 'said', 'the gates were open', { sourceType: 'unnamed-person' });
  return build
    .claim('it raided the port', [raid], {
      status: 'unverified',
      evidence: [build.evidence('has not been verified', 'unverified')],
    })
    .claim('the gates were open', [gates])
    .claim('The port lies north of the town')
    .build();
};

const twoStatuses = () => {
  const build = new AnalysisBuilder([...LINES, 'The crane was sold, he denied it.'], { outlet: 'The Post' });
  return build
    .claim('it raided the port', [], {
      status: 'unverified',
      evidence: [build.evidence('has not been verified', 'unverified')],
    })
    .claim('The crane was sold', [], { status: 'denied', evidence: [build.evidence('he denied it', 'denied')] })
    .build();
};

const show = (hidden: readonly string[] = [], found = analysis(), corrections: readonly Correction[] = []) => {
  const view = {
    showClaim: vi.fn(async () => true),
    unhide: vi.fn(async () => undefined),
    hide: vi.fn(async () => undefined),
    copy: vi.fn(async () => true),
    copyWords: vi.fn(async () => true),
    correct: vi.fn(async () => undefined),
    notices: signal(undefined),
    inView: signal<CharSpan | undefined>(undefined),
  };
  const page = (hidden: readonly string[]) => (
    <LanguageContext.Provider value={english}>
      <Claims
        claims={{ key: 'k', analysis: found, hidden, models: 'complete' as const }}
        corrections={corrections}
        view={view as unknown as TabView}
      />
    </LanguageContext.Provider>
  );
  const { rerender } = render(page(hidden));
  return { ...view, nowHidden: (ids: readonly string[]) => rerender(page(ids)) };
};

const listed = () => screen.getAllByRole('list').flatMap((list) => within(list).getAllByRole('listitem'));

const pressInFirst = (name: RegExp): void => {
  const [first] = listed();
  if (first !== undefined) fireEvent.click(within(first).getByRole('button', { name }));
};

afterEach(cleanup);

describe('the popup’s list', () => {
  test('sums the claims up in words', () => {
    show();
    expect(document.body.textContent).toContain('3 claims.');
    expect(document.body.textContent).toContain('1 carries a status.');
  });

  test('begins with the claims that the page marks, each with who says so and its status', () => {
    show();
    const [raid, gates, ...more] = listed().map((item) => item.textContent);
    expect(raid).toContain('it raided the port');
    expect(raid).toContain('The Delta Group');
    expect(raid).toContain('not verified');
    expect(gates).toContain('A clerk');
    expect(more).toEqual([]);
  });

  test('shows the outlet’s own words when asked for all', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^All 3/ }));
    expect(
      listed()
        .map((item) => item.textContent)
        .at(-1),
    ).toContain('The Post');
  });

  test('filters of one sort widen the choice, of two sorts narrow it, and each says how many it would show', () => {
    show([], twoStatuses());
    fireEvent.click(screen.getByRole('button', { name: /^Filter/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Denied 1/ }));
    expect(listed().map((item) => item.textContent)).toEqual([expect.stringContaining('The crane was sold')]);
    fireEvent.click(screen.getByRole('button', { name: /^Not independently verified 1/ }));
    expect(listed()).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: english.say('filterClear') }));
    expect(listed()).toHaveLength(2);
  });

  test('offers no filter that no claim has', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^Filter/ }));
    expect(screen.getByRole('button', { name: /^Name not given 1/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Source not stated/ })).toBeNull();
  });

  test('finds claims by their words and by who says them, whatever the case and the marks', () => {
    show();
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'DELTA gr' } });
    expect(listed().map((item) => item.textContent)).toEqual([expect.stringContaining('it raided the port')]);
    fireEvent.input(search, { target: { value: 'nothing like it' } });
    expect(screen.getByText(english.say('listNone'))).toBeTruthy();
  });

  test('lists by source, with a heading for each', () => {
    show();
    fireEvent.change(screen.getByRole('combobox', { name: english.say('orderLabel') }), {
      target: { value: 'source' },
    });
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'The Delta Group 1 claim',
      'A clerk 1 claim',
    ]);
  });

  test('a click leads to the claim on the page', () => {
    const { showClaim } = show();
    const [raid] = listed();
    if (raid !== undefined) fireEvent.click(within(raid).getByRole('button', { name: /it raided/ }));
    expect(showClaim).toHaveBeenCalledWith('c1');
  });

  test('hidden claims are left out, and can be had back', () => {
    const { unhide } = show(['c1']);
    expect(listed()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: english.say('showAgain') }));
    expect(unhide).toHaveBeenCalled();
  });

  test('what is hidden here keeps its place, to be undone', () => {
    const { hide, nowHidden } = show();
    pressInFirst(/^More/);
    pressInFirst(/^Hide/);
    expect(hide).toHaveBeenCalledWith('c1', true);
    nowHidden(['c1']);
    expect(listed()[0]?.textContent).toContain('Hidden on this page.');
    pressInFirst(/^Undo/);
    expect(hide).toHaveBeenCalledWith('c1', false);
  });

  test('copies a claim, and says so', async () => {
    const { copy } = show();
    pressInFirst(/^More/);
    pressInFirst(/^Copy/);
    expect(copy).toHaveBeenCalled();
    expect(await screen.findByText('Copied')).toBeTruthy();
  });

  test('keeps what the reader puts right about source and status', () => {
    const { correct } = show();
    pressInFirst(/^More/);
    pressInFirst(/^This is wrong/);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Delta’s spokesman' } });
    fireEvent.change(screen.getByRole('combobox', { name: /^Status/ }), { target: { value: 'none-stated' } });
    fireEvent.submit(screen.getByRole('form'));
    expect(correct).toHaveBeenCalledWith({
      sentence: LINES[0],
      claim: 'it raided the port',
      noClaim: false,
      source: { name: 'Delta’s spokesman', type: 'named-organisation' },
      status: 'none-stated',
    });
  });

  test('a claim that the reader calls none counts no more, and can be had back', () => {
    const correction = { sentence: LINES[0] ?? '', claim: 'it raided the port', noClaim: true };
    const { correct } = show([], analysis(), [correction]);
    expect(document.body.textContent).toContain('2 claims.');
    expect(listed()[0]?.textContent).toContain('Not a claim, as you said.');
    pressInFirst(/^Undo/);
    expect(correct).toHaveBeenCalledWith({ ...correction, noClaim: false });
  });

  test('arrows lead through the rows, of which Tab stops at one', () => {
    show();
    const rows = listed().map((item) => within(item).getAllByRole('button')[0] as HTMLElement);
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    rows[0]?.focus();
    fireEvent.keyDown(rows[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows[1]);
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });

  test('arrows lead along the strip, and Enter to the claim', () => {
    const { showClaim } = show();
    const strip = screen.getByRole('listbox');
    fireEvent.focus(strip);
    fireEvent.keyDown(strip, { key: 'ArrowRight' });
    expect(strip.getAttribute('aria-activedescendant')).toBe('tick-c2');
    expect(document.querySelector('.readout')?.textContent).toContain('A clerk');
    fireEvent.keyDown(strip, { key: 'Enter' });
    expect(showClaim).toHaveBeenCalledWith('c2');
  });
});
