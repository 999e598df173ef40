import { type Candidate, type Candidates, firstFrom } from '../reference/candidates.ts';
import { indexByKeys, type KeyIndex } from '../reference/key-index.ts';
import type { Reading } from '../reference/reading.ts';
import { keysOfWords, namesOf, sameOne } from '../reference/same-one.ts';
import type { Mark } from './mark.ts';

/** An article's claims by what they are about, so that the last one on a matter is found without reading all of them. */
export interface Matters {
  /** "made no comment on the killing": the place of the last claim before that somebody makes and that speaks of it. */
  onTopic(mark: Mark): readonly number[];
  /** A short denial or admission ("denies interfering", "confessed to the kidnapping") means the matter told at length before. */
  same(mark: Mark, own: readonly number[]): readonly number[];
}

/** The matters of an article; the indexes are made when first asked for. */
export const mattersOf = (reading: Reading, candidates: Candidates): Matters => {
  const { all } = candidates;
  let stems: KeyIndex | undefined;
  let names: KeyIndex | undefined;
  const wordsOf = ({ claim }: Candidate) => reading.contentWords(claim.span);
  const byStem = () => (stems ??= indexByKeys(all, (candidate) => wordsOf(candidate).stems));
  const accusedByName = () =>
    (names ??= indexByKeys(all, (candidate) => (candidate.accusation ? keysOfWords(wordsOf(candidate).names) : [])));
  const accepted = (place: number, accept: (candidate: Candidate) => boolean): boolean => {
    const candidate = all[place];
    return candidate !== undefined && accept(candidate);
  };
  return {
    onTopic: (mark) => {
      if (mark.target.kind !== 'topic') return [];
      const last = byStem().lastWithAny(
        telling(reading.contentWords(mark.target.span).stems),
        lastOf(all, mark),
        (place) =>
          accepted(
            place,
            ({ claim, accusation }) =>
              claim.span.end <= mark.span.start && (accusation || claim.attribution.length > 0),
          ),
      );
      return last === undefined ? [] : [last];
    },
    same: (mark, own) => {
      if (mark.target.kind !== 'content' || (mark.bears !== 'denied' && mark.bears !== 'confirmed')) return [];
      if (mark.target.span.start < mark.cue.end) return [];
      const words = [...reading.contentWords(mark.target.span).stems];
      const rarest = byStem().rarestOf(words);
      if (words.length > 2 || rarest === undefined) return [];
      const before = ({ claim, index }: Candidate): boolean =>
        !own.includes(index) && claim.span.end <= mark.span.start;
      const told = byStem().lastWithAny([rarest], lastOf(all, mark), (place) =>
        accepted(place, (candidate) => before(candidate) && words.every((stem) => wordsOf(candidate).stems.has(stem))),
      );
      const accused = namesOf(mark.by.name);
      const ofHim =
        mark.bears === 'denied' && words.length === 1
          ? accusedByName().lastWithAny(keysOfWords(accused), lastOf(all, mark), (place) =>
              accepted(place, (candidate) => before(candidate) && sameOne(accused, wordsOf(candidate).names)),
            )
          : undefined;
      const last = Math.max(told ?? -1, ofHim ?? -1);
      return last < 0 ? [] : [last];
    },
  };
};

/** The words of a matter that tell it from others: "the current situation in Onda" is of Onda, and not all that is current. */
const telling = (stems: ReadonlySet<string>): string[] => [...stems].filter((stem) => !EMPTY.has(stem));
const EMPTY: ReadonlySet<string> = new Set([
  'current',
  'recent',
  'latest',
  'situat',
  'situation',
  'matter',
  'issu',
  'issue',
  'new',
]);

/** The place of the last claim of a mark's sentence, or of one before. */
const lastOf = (all: readonly Candidate[], mark: Mark): number => firstFrom(all, mark.sentence + 1) - 1;
