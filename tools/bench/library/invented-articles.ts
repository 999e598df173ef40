import type { ArticleDraft, DraftClaim } from '../../../src/library/draft-article.ts';
import { topicOf } from '../../../src/same-claim/topic.ts';

/** How many claims each invented article has. */
export const CLAIMS_AN_ARTICLE = 30;

const START = Date.parse('2026-01-01T06:00:00Z');
const SYLLABLES =
  'al ber cor dan el fen gor hal im jas kel lor mar nor os pel quin ros sel tor ul ven wes yar zol'.split(' ');
const ENDS = 'den mark ton ville field mouth holm stead wick bury'.split(' ');
const ACTORS = ['mayor', 'minister', 'council', 'police', 'company', 'union', 'court', 'ministry', 'army', 'hospital'];
const VERBS =
  'closed opened bought sold rebuilt inspected praised fined rejected approved evacuated flooded repaired searched sued visited banned blocked cleared painted'.split(
    ' ',
  );
const THINGS =
  'bridge harbour school market railway factory stadium library prison airport museum reservoir tunnel theatre hotel dam pipeline archive clinic warehouse quarry vineyard lighthouse refinery cathedral'.split(
    ' ',
  );
const QUALITIES =
  'old northern disputed half-built private state-owned listed flooded largest oldest only new eastern contested rented'.split(
    ' ',
  );
const WHEN = [
  'on Monday',
  'in March',
  'last week',
  'after the vote',
  'for the third time',
  'without warning',
  'at night',
  'despite protests',
];

/** A number that follows from another, as if by chance; the same each time. */
const chance = (seed: number): number => {
  let state = (seed * 2_654_435_761 + 0x9e37_79b9) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 0x85eb_ca6b) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35) >>> 0;
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
};

const pick = <T>(items: readonly T[], seed: number): T => items[Math.floor(chance(seed) * items.length)] as T;

/** Some names are told of far more often than others, as in news. */
const nameOf = (seed: number, many: number): string => {
  const rank = Math.floor(chance(seed) ** 3 * many);
  const word = pick(SYLLABLES, rank * 3 + 1) + pick(SYLLABLES, rank * 3 + 2) + pick(ENDS, rank * 3 + 3);
  return word[0]?.toUpperCase() + word.slice(1);
};

const wordsOf = (event: number, place: number, told: 0 | 1): string => {
  const seed = event * 1000 + place * 10;
  const [town, person] = [nameOf(event * 1000 + 7, 4000), nameOf(seed + 1, 9000)];
  const [actor, verb, thing, quality] = [
    pick(ACTORS, seed + 2),
    pick(VERBS, seed + 3),
    pick(THINGS, seed + 4),
    pick(QUALITIES, seed + 5),
  ];
  const number = Math.floor(chance(seed + 6) ** 2 * 900) + 2;
  // Two ways to tell the same.
  if (place % 3 === 0)
    return told === 0
      ? `The ${actor} of ${town} ${verb} the ${quality} ${thing} ${pick(WHEN, seed + 7)}`
      : `The ${quality} ${thing} was ${verb} by the ${actor} of ${town} ${pick(WHEN, seed + 7)}`;
  if (place % 3 === 1)
    return told === 0
      ? `${person} told ${number} workers of the ${thing} in ${town} to leave`
      : `In ${town} ${person} told ${number} workers of the ${thing} to leave`;
  return `${number} people were hurt near the ${quality} ${thing} in ${town}, among them ${person}`;
};

const draftOf = (address: string, event: number, number: number, words: readonly string[]): ArticleDraft => {
  const readAt = START + number * 60_000;
  const town = nameOf(event * 1000 + 7, 4000);
  const title = `${pick(THINGS, event)} and ${pick(THINGS, event + 1)} in ${town}`;
  return {
    address,
    site: `paper${number % 40}.test`,
    outlet: `Paper ${number % 40}`,
    title,
    published: new Date(readAt).toISOString(),
    topic: topicOf([title, `News from ${town}`]),
    key: address,
    readAt,
    claims: words.map(
      (line, place): DraftClaim => ({
        analysed: `c${place}`,
        words: line,
        sentence: `${line}, ${nameOf(event * 31 + place, 9000)} said in a statement on the matter.`,
        before: 'some words that stood before it ',
        after: ', and some words that come after',
        start: place * 220,
        directive: `text=${encodeURIComponent(line)}`,
        part: 'body',
        kind: 'named',
        hops: [
          {
            name: nameOf(event * 31 + place, 9000),
            type: 'named-person',
            stance: 'asserts',
            cue: 'said',
            channel: null,
          },
        ],
        status: place % 9 === 0 ? 'unverified' : 'none-stated',
        evidence: [],
        certainty: 'certain',
        polarity: 'positive',
        hedges: [],
        readAt,
      }),
    ),
  };
};

const wordsOfEvent = (event: number, told: 0 | 1): string[] =>
  Array.from({ length: CLAIMS_AN_ARTICLE }, (_, place) => wordsOf(event, place, told));

/** The invented article of a number; each tells of an event of its own. */
export const articleOf = (number: number): ArticleDraft =>
  draftOf(`https://paper${number % 40}.test/${number}`, number, number, wordsOfEvent(number, 0));

/** Another article on the event of one: its first ten claims are told in other words, the rest is of another event. */
export const sameEventAs = (
  number: number,
): { readonly draft: ArticleDraft; readonly of: string; readonly same: readonly number[] } => {
  const other = wordsOfEvent(number + 5_000_000, 0);
  const same = wordsOfEvent(number, 1).slice(0, 10);
  const draft = draftOf(`https://other.test/${number}`, number, number, [...same, ...other.slice(10)]);
  return { draft, of: articleOf(number).address, same: same.map((_, place) => place) };
};
