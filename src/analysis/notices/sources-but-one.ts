import type { Attribution } from '../../article/attribution.ts';
import type { Notice } from '../../article/notice.ts';
import { type CharSpan, hull } from '../../article/span.ts';
import type { Noticing } from './noticing.ts';

const SEVERAL = /(?:^|\s)(?:sources|insiders)(?:$|\s)/i;
const COUNTED = /\b(?:two|three|four|five|several|multiple|many|both|various|other)\b/i;
const ONE = /^(?:an?|one|the) (?:[\p{L}-]+ ){0,4}(?:source|insider|official|person)\b/iu;

/** The article speaks of "sources", and of those without a name it describes just one. */
export const sourcesButOne = ({ reading }: Noticing): Notice[] => {
  const unnamed = reading.attributions.filter(
    ({ sourceType }) => sourceType === 'unnamed-person' || sourceType === 'unnamed-group',
  );
  const words = ({ source }: Attribution): string =>
    source.map(({ start, end }) => reading.normal.slice(start, end)).join(' ');
  const several = unnamed.filter((attribution) => attribution.shown && SEVERAL.test(words(attribution)));
  const one = unnamed.filter((attribution) => ONE.test(words(attribution)));
  const plural = several[0];
  const single = one[0];
  if (plural === undefined || single === undefined || unnamed.length !== several.length + one.length) return [];
  if (several.some((attribution) => COUNTED.test(words(attribution)))) return [];
  const described = new Set(one.map(({ speaker }) => speaker?.toLowerCase().replace(/^(?:an?|the|one) /, '')));
  const further = one.slice(1).some((attribution) => /^(?:an?|one|another) /i.test(words(attribution)));
  if (described.size > 2 || further) return [];
  const proof = [plural, single].flatMap(({ source, cue }): CharSpan[] => {
    const whole = hull([...source, ...cue]);
    return whole === undefined ? [] : [whole];
  });
  return [
    {
      kind: 'sources-but-one',
      proof,
      about: single.speaker,
      rule: 'notices/sources-but-one',
      confidence: 0.7,
      shown: true,
    },
  ];
};
