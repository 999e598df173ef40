import type { Notice } from '../../article/notice.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Mark } from '../verification/mark.ts';
import type { Noticing } from './noticing.ts';

/** Somebody named is accused of something, and the article reports no answer: no denial, no comment, no word of theirs at all. */
export const unansweredAccusation = ({ reading, claims, marks }: Noticing): Notice[] => {
  const answers = speaking(reading.normal, { reading, claims, marks });
  const told = new Map<string, Notice>();
  for (const mark of marks) {
    const accused = mark.accused?.name ?? null;
    if (mark.bears !== 'alleged' || accused === null || !isName(mark)) continue;
    const names = namesOf(accused);
    if (names.size === 0 || told.has(accused) || answers.some((other) => sameOne(names, other))) continue;
    if ([...told.keys()].some((other) => sameOne(names, namesOf(other)))) continue;
    told.set(accused, {
      kind: 'unanswered-accusation',
      proof: [mark.span],
      about: accused,
      rule: 'notices/unanswered-accusation',
      confidence: 0.6,
      shown: true,
    });
  }
  return [...told.values()];
};

const isName = ({ accused }: Mark): boolean =>
  (accused?.type === 'named-person' || accused?.type === 'named-organisation') && /\p{Lu}/u.test(accused.name ?? '');

/** Whoever says or answers anything, or has somebody who does: "his lawyer", "a spokesman for Acme". */
const speaking = (
  normal: string,
  { reading, marks }: Pick<Noticing, 'reading' | 'claims' | 'marks'>,
): readonly ReadonlySet<string>[] => [
  ...reading.attributions.flatMap(({ speaker, source }) => [
    namesOf(speaker),
    ...source.map(({ start, end }) => namesOf(normal.slice(start, end))),
  ]),
  ...marks
    .filter(({ bears }) => bears === 'denied' || bears === 'no-comment' || bears === 'disputed')
    .map(({ by }) => namesOf(by.name)),
];
