// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Claims } from '../../src/reader-view/claims.tsx';
import type { TabView } from '../../src/reader-view/tab-view.ts';
import { LanguageContext } from '../../src/ui/say.ts';
import { AnalysisBuilder } from '../support/build-analysis.ts';
import { english } from '../support/say-english.ts';

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

const show = (hidden: readonly string[] = [], found = analysis()) => {
  const view = {
    showClaim: vi.fn(async () => true),
    unhide: vi.fn(async () => undefined),
    notices: signal(undefined),
  };
  const claims = { key: 'k', analysis: found, hidden, models: 'complete' as const };
  render(
    <LanguageContext.Provider value={english}>
      <Claims claims={claims} inView={undefined} view={view as unknown as TabView} />
    </LanguageContext.Provider>,
  );
  return view;
};

const listed = () => within(screen.getByRole('list')).getAllByRole('listitem');

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

  test('among the statuses each that occurs can be chosen, and let go again', () => {
    show([], twoStatuses());
    fireEvent.click(screen.getByRole('button', { name: /^Status 2/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Denied 1/ }));
    expect(listed().map((item) => item.textContent)).toEqual([expect.stringContaining('The crane was sold')]);
    fireEvent.click(screen.getByRole('button', { name: /^Denied 1/ }));
    expect(listed()).toHaveLength(2);
  });

  test('offers no filter that would show nothing', () => {
    show();
    expect(screen.queryByRole('button', { name: /^Not stated/ })).toBeNull();
  });

  test('a click leads to the claim on the page', () => {
    const { showClaim } = show();
    const [raid] = listed();
    if (raid !== undefined) fireEvent.click(within(raid).getByRole('button'));
    expect(showClaim).toHaveBeenCalledWith('c1');
  });

  test('hidden claims are left out, and can be had back', () => {
    const { unhide } = show(['c1']);
    expect(listed()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: english.say('showAgain') }));
    expect(unhide).toHaveBeenCalled();
  });
});
