import type { BareClaim } from '../claims/find-claims.ts';
import { LEAD } from '../reference/cluster-claims.ts';
import { differ } from '../reference/differ.ts';
import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Accusation, Accusations } from './accusations.ts';
import { rulesNamed } from './mark.ts';
import { wordsInCommon } from './told-before.ts';

/** How many words, but for names, two accusations of one and the same have in common at least if they are one. */
const FEWEST = 2;

/** "accused of taking part in the murder of two students … the Baum accused of a part in the students' murder": an accusation, and the place of the one told before that it tells again. */
export const retoldAccusations = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): readonly (readonly [place: number, first: number])[] =>
  accusations.all.flatMap((accusation) => {
    const first = accusations
      .against(accusedBy(accusation))
      .find((other) => other.place < accusation.place && tellsTheSame(reading, claims, accusation, other));
    return first === undefined ? [] : [[accusation.place, first.place] as const];
  });

/** "Treasurer accused of draining the roof fund / The former treasurer was arrested on suspicion of taking $210,000 given for a new roof": what the only accusation of a headline tells in short, the lead tells in full. */
export const headlineAccusation = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): readonly (readonly [place: number, first: number])[] => {
  if (reading.layers.sentences[0]?.part !== 'headline') return [];
  const inSentences = (from: number, to: number): readonly Accusation[] =>
    accusations.all.filter(({ place }) => {
      const sentence = claims[place]?.sentence ?? -1;
      return sentence >= from && sentence <= to;
    });
  const [headline, another] = inSentences(0, 0);
  const lead = inSentences(1, LEAD)[0];
  if (headline === undefined || another !== undefined || lead === undefined) return [];
  const [short, long] = [claims[headline.place], claims[lead.place]];
  if (short === undefined || long === undefined) return [];
  const isAnother = isFullyNamed(headline) && isFullyNamed(lead) && !sameOne(accusedBy(headline), accusedBy(lead));
  if (isAnother) return [];
  const whole = reading.layers.sentences[long.sentence]?.span ?? long.span;
  const [brief, full] = [reading.contentWords(short.span), reading.contentWords(whole)];
  const isOne =
    short.polarity === long.polarity &&
    !differ(brief.numbers, full.numbers) &&
    [...brief.stems].some((stem) => full.stems.has(stem) && !full.names.has(stem));
  return isOne ? [[lead.place, headline.place]] : [];
};
const isFullyNamed = ({ marks }: Accusation): boolean =>
  marks.some(({ accused }) => /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(accused?.name ?? ''));

/** "charged with fraud over the sale … the fraud charges": an accusation in a word or two that tells who is accused of it nowhere, and the one told before in whose words it is; or the other way about. */
export const namedAccusations = (
  reading: Reading,
  claims: readonly BareClaim[],
  accusations: Accusations,
): readonly (readonly [place: number, first: number])[] => {
  const before = new Map<string, Accusation>();
  return accusations.all.flatMap((accusation) => {
    const claim = claims[accusation.place];
    if (claim === undefined || !isAllOf(accusation, claim)) return [];
    const stems = [...reading.contentWords(claim.span).stems];
    const bare = stems.length <= FEWEST;
    const first = bare
      ? stems.map((stem) => before.get(stem)).find((other) => other !== undefined)
      : stems.map((stem) => before.get(`only ${stem}`)).find((other) => other !== undefined);
    for (const stem of stems) if (!before.has(stem)) before.set(stem, accusation);
    if (stems.length === 1 && !before.has(`only ${stems[0]}`)) before.set(`only ${stems[0]}`, accusation);
    if (first === undefined || (!isNamed(accusation) && !isNamed(first))) return [];
    const [here, there] = [accusedBy(accusation), accusedBy(first)];
    if (here.size > 0 && there.size > 0 && !sameOne(here, there)) return [];
    return isPart(reading, claims, accusation, first) || isPart(reading, claims, first, accusation)
      ? [[accusation.place, first.place] as const]
      : [];
  });
};

/** "the fraud charges", "the alleged fraud": an accusation that is only named. */
const isNamed = ({ marks }: Accusation): boolean => marks.some(({ rule }) => ONLY_NAMED.has(rule));
const ONLY_NAMED = rulesNamed(['alleged', 'modifier-allegations']);

/** Whether all words of an accusation are among another's. */
const isPart = (reading: Reading, claims: readonly BareClaim[], a: Accusation, b: Accusation): boolean => {
  const [one, other] = [claims[a.place], claims[b.place]];
  if (one === undefined || other === undefined) return false;
  const whole = reading.contentWords(other.span).stems;
  return [...reading.contentWords(one.span).stems].every((stem) => whole.has(stem));
};

const accusedBy = ({ marks }: Accusation): ReadonlySet<string> =>
  new Set(marks.flatMap(({ accused }) => [...namesOf(accused?.name ?? null)]));

const tellsTheSame = (reading: Reading, claims: readonly BareClaim[], a: Accusation, b: Accusation): boolean => {
  const [one, other] = [claims[a.place], claims[b.place]];
  if (one === undefined || other === undefined || one.sentence === other.sentence) return false;
  if (!isAllOf(a, one) || !isAllOf(b, other)) return false;
  if (one.polarity !== other.polarity) return false;
  const [here, there] = [reading.contentWords(one.span), reading.contentWords(other.span)];
  const accused = accusedBy(a);
  if (!sameOne(accused, accusedBy(b)) || differ(here.numbers, there.numbers) || differ(here.dates, there.dates))
    return false;
  const isName = (stem: string): boolean => here.names.has(stem) || there.names.has(stem) || accused.has(stem);
  return wordsInCommon(here.stems, there.stems, isName) >= FEWEST;
};

/** "it is not the Baum accused of theft": a claim that holds an accusation is none. */
const isAllOf = ({ marks }: Accusation, { span }: BareClaim): boolean =>
  marks.every(({ target }) => target.kind !== 'content' || target.span.start <= span.start);
