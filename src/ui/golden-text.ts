import type { Correction } from '../article/correction.ts';

/** What a reader has put right as passages of the golden files (test/golden): the sentence, and under it what it says. */
export const goldenText = (corrections: readonly Correction[]): string =>
  corrections
    .map(({ sentence, claim, noClaim, source, status }) =>
      [
        '# put right by a reader',
        sentence,
        ...(noClaim ? [`    (no claim): ${claim}`] : []),
        ...(source === undefined ? [] : [`    {${claim}} = ${source.name ?? 'not stated'} (${source.type})`]),
        ...(status === undefined ? [] : [status === 'none-stated' ? '    (no status)' : `    ${status}: ${claim}`]),
      ].join('\n'),
    )
    .join('\n\n');
