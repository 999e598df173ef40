import type { Attribution } from '../../article/attribution.ts';
import type { Notice } from '../../article/notice.ts';
import { hull } from '../../article/span.ts';
import type { Noticing } from './noticing.ts';

/** Fewer claims than these rest on one source in any brief. */
const FEWEST = 2;

/** All that somebody says in the article is said by one source without a name. */
export const oneUnnamedSource = ({ reading, claims }: Noticing): Notice[] => {
  const used = new Set(claims.flatMap(({ attribution }) => attribution));
  const sources = reading.attributions.filter(({ id, sourceType }) => used.has(id) && sourceType !== 'none-stated');
  const first = sources[0];
  if (first === undefined || sources.length < FEWEST || !first.shown) return [];
  const unnamed = sources.every(
    ({ sourceType, speaker }) => sourceType === 'unnamed-person' && sameDescription(speaker, first),
  );
  const proof = sources.flatMap(({ source, cue }) => hull([...source, ...cue]) ?? []).slice(0, 3);
  return unnamed
    ? [
        {
          kind: 'one-unnamed-source',
          proof,
          about: first.speaker,
          rule: 'notices/one-unnamed-source',
          confidence: 0.8,
          shown: true,
        },
      ]
    : [];
};

const headWord = (words: string): string =>
  words
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.find((word) => !/^(?:an?|the|one|same|senior)$/.test(word)) ?? '';

/** "a security official", then "the official". */
const sameDescription = (speaker: string | null, first: Attribution): boolean => {
  if (speaker === null || first.speaker === null) return false;
  if (speaker === first.speaker) return true;
  const last = speaker.toLowerCase().split(' ').at(-1) ?? '';
  return (
    /^(?:the|this|that) /i.test(speaker) &&
    (first.speaker.toLowerCase().includes(last) || headWord(first.speaker) === last)
  );
};
