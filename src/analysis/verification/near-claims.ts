import type { CharSpan } from '../../article/span.ts';
import { firstTokenFrom } from '../attribution/words.ts';
import type { Candidate, Candidates } from '../reference/candidates.ts';
import { nearestAttribution, type Reading, wordsAt } from '../reference/reading.ts';
import { isTheSame } from '../reference/same-one.ts';
import type { Mark } from './mark.ts';

/** How far a bare "denied it" reaches back, in sentences. */
export const REACH = 4;

/** How far it reaches back for an allegation against the same one. */
export const FAR_REACH = 20;

export const asserted = (reading: Reading, { attribution }: Candidate['claim']): boolean =>
  nearestAttribution(reading, { attribution })?.stance === 'asserts';

/** Whether the one who tells a claim holds it for true. */
export const held = (reading: Reading, { attribution }: Candidate['claim']): boolean =>
  /^(?:asserts|believes|reports|warns|fears)$/.test(nearestAttribution(reading, { attribution })?.stance ?? '');

/** "The letter, whose origin could not be verified, says …": what the sentence goes on to tell. */
export const restOfSentence = (mark: Mark, candidates: Candidates): number[] =>
  mark.bears !== 'unverified' && mark.bears !== 'verified' && mark.rule !== 'verification/contrary-to'
    ? []
    : candidates
        .between(mark.sentence, mark.sentence)
        .filter(({ claim }) => claim.span.start >= mark.span.end - 4)
        .map(({ index }) => index);

/** What somebody asks for or promises can be opposed, but it is neither true nor false. */
export const isWish = (reading: Reading, { claim, accusation }: Candidate): boolean => {
  const attribution = nearestAttribution(reading, claim);
  if (accusation || attribution === undefined) return false;
  const cue = attribution.cue[0];
  return (
    /^(?:asks|promises|fears)$/.test(attribution.stance) ||
    (cue !== undefined && /^(?:wants?|wanted|wanting|hopes?|hoped|wish)/.test(wordsAt(reading, cue)))
  );
};

/** "…, a charge that he denied": what the same sentence tells before. */
export const inSameSentence = (reading: Reading, mark: Mark, before: readonly Candidate[]): number[] => {
  const same = before.filter(({ claim }) => claim.sentence === mark.sentence);
  const told = same.filter((candidate) => isSaid(reading, mark, candidate));
  const accused = told.filter(({ accusation }) => accusation);
  if (accused.length > 0) return accused.map(({ index }) => index);
  // "It said it was cooperating but denied wrongdoing": that it cooperates it does not deny.
  const others = same.filter(
    ({ claim }) =>
      mark.cue.start - claim.span.end < 40 &&
      (mark.by.name === null || !isTheSame(nearestAttribution(reading, claim)?.speaker ?? '', mark.by.name)),
  );
  return (told.length > 0 ? told : others).slice(-1).map(({ index }) => index);
};

export const near = (mark: Mark, pool: readonly Candidate[], reach: number): readonly Candidate[] =>
  pool.filter(({ claim }) => mark.sentence - claim.sentence <= reach);

/** The claims of the last sentence of a pool, and of up to `more` sentences before it. */
export const lastTold = (pool: readonly Candidate[], more: number): number[] => {
  const last = pool.at(-1);
  return last === undefined
    ? []
    : pool.filter(({ claim }) => last.claim.sentence - claim.sentence <= more).map(({ index }) => index);
};

/** "A second doctor" is none of those told of before. */
const ANOTHER =
  /^(?:another|other|an? (?:second|third|fourth|different|separate|further|fellow)|(?:two|three|four|five|several|many|some) (?:other|more|further)|others)\b/i;

/** Whether somebody else says it, or it is an allegation. */
export const isSaid = (reading: Reading, mark: Mark, { claim, accusation }: Candidate): boolean => {
  if (accusation) return true;
  const speaker = nearestAttribution(reading, claim)?.speaker ?? null;
  return (
    claim.attribution.length > 0 &&
    (speaker === null || mark.by.name === null || ANOTHER.test(mark.by.name) || !isTheSame(speaker, mark.by.name))
  );
};

export const isQuoted = (reading: Reading, { start, end }: CharSpan): boolean => {
  if (/["'“‘]/.test(reading.layers.text.charAt(start)) || /["“‘]/.test(reading.layers.text.charAt(start - 1)))
    return true;
  const first = firstTokenFrom(reading.layers, start);
  const last = firstTokenFrom(reading.layers, end) - 1;
  return reading.words.quote(first) >= 0 && reading.words.quote(last) >= 0;
};

/** The same speaker, or both unnamed: "the sources", "one of the sources". */
export const sameVoice = (reading: Reading, a: Candidate, b: Candidate): boolean => {
  const [one, other] = [speakerOf(reading, a), speakerOf(reading, b)];
  return (one !== null && one === other) || (isUnnamed(reading, a) && isUnnamed(reading, b));
};

const isUnnamed = (reading: Reading, { claim }: Candidate): boolean =>
  nearestAttribution(reading, claim)?.sourceType.startsWith('unnamed') === true;

export const speakerOf = (reading: Reading, { claim }: Candidate): string | null =>
  nearestAttribution(reading, claim)?.speaker ?? null;

/** "He has not replied. Four women say …": an article that opens with the silence tells then what it is on. */
export const toldNext = (reading: Reading, mark: Mark, candidates: Candidates): number[] => {
  if (mark.sentence > 2) return [];
  const next = candidates
    .between(mark.sentence, mark.sentence + 2)
    .filter(
      (one) =>
        one.claim.span.start >= mark.span.end &&
        isSaid(reading, mark, one) &&
        (one.accusation || asserted(reading, one.claim)),
    );
  const first = next.find((one) => !isQuoted(reading, one.claim.span));
  return first === undefined
    ? []
    : next.filter(({ claim }) => claim.sentence === first.claim.sentence).map(({ index }) => index);
};

/** Whether a claim stands before a mark's words. */
export const isTold = (claim: Candidate['claim'] | undefined, mark: Mark): boolean =>
  claim !== undefined && claim.span.end <= mark.cue.start && claim.sentence <= mark.sentence;
