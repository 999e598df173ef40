import type { CharSpan } from '../../article/span.ts';
import { covers } from '../../article/span.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { LISTED } from './picks-from-list.ts';
import { nearestAttribution, type Reading, wordsAt } from './reading.ts';
import { isTheSame } from './same-one.ts';

const PLACES: Readonly<Record<string, number>> = {
  former: -2,
  latter: -1,
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  last: -1,
  final: -1,
};
const MANY: Readonly<Record<string, number>> = { two: 2, three: 3 };

/** How far back, in sentences, such words reach for a list. */
const FARTHEST = 10;

/**
 * The claims that such words mean, by their order in the last list before them: what one voice tells without a break, several claims of one
 * paragraph. None where there is no list so long. `answerer` is the one who speaks of them, mostly of what others listed.
 */
export const listedMeant = (
  reading: Reading,
  span: CharSpan,
  candidates: Candidates,
  answerer: string | null,
): readonly Candidate[] => {
  const match = LISTED.exec(wordsAt(reading, span));
  const ranks =
    match?.[1]
      ?.toLowerCase()
      .match(/[a-z]+/g)
      ?.filter((word) => Object.hasOwn(PLACES, word)) ?? [];
  const places = ranks.map((rank) => PLACES[rank] ?? 0);
  const many = MANY[match?.[2]?.toLowerCase() ?? ''] ?? 1;
  const least = Math.max(2, many, ...places.map((place) => place + 1));
  const ofOthers = listBefore(reading, span, candidates, answerer, least);
  const list = ofOthers.length > 0 ? ofOthers : listBefore(reading, span, candidates, null, least);
  return places.flatMap((place) => {
    const from = place < 0 ? list.length + place - (place === -1 ? many - 1 : 0) : place;
    return list.slice(from, from + many);
  });
};

const listBefore = (
  reading: Reading,
  span: CharSpan,
  candidates: Candidates,
  answerer: string | null,
  least: number,
): readonly Candidate[] => {
  const sentence = reading.sentenceAt(span.start);
  const told = candidates
    .between(sentence - FARTHEST, sentence)
    .filter((one) => one.claim.span.end <= span.start && isToldBySomebody(one) && !isHis(reading, one, answerer));
  const alone = told.filter(
    ({ claim }) => !told.some((other) => other.claim !== claim && covers(claim.span, other.claim.span)),
  );
  let list: Candidate[] = [];
  for (const one of [...alone].reverse()) {
    const next = list[0];
    if (next !== undefined && !goesOn(reading, one, next)) {
      if (list.length >= least) break;
      list = [];
    }
    list = [one, ...list];
  }
  return list.length >= least ? list : [];
};

/** What somebody says or is accused of, or what an article lists as going round. */
export const isToldBySomebody = ({ claim, accusation }: Candidate): boolean =>
  accusation || claim.attribution.length > 0 || claim.rule === 'claims/listed';

const isHis = (reading: Reading, { claim, accusation }: Candidate, name: string | null): boolean =>
  !accusation && name !== null && isTheSame(nearestAttribution(reading, claim)?.speaker ?? '', name);

/** Whether two claims are told by one voice in one go. */
const goesOn = (reading: Reading, a: Candidate, b: Candidate): boolean =>
  a.claim.sentence === b.claim.sentence ||
  (b.claim.sentence - a.claim.sentence === 1 &&
    !reading.normal.slice(a.claim.span.end, b.claim.span.start).includes('\n') &&
    voiceOf(reading, a) === voiceOf(reading, b));

const voiceOf = (reading: Reading, { claim }: Candidate): string | null =>
  nearestAttribution(reading, claim)?.speaker ?? null;
