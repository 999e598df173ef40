import type { BareClaim } from '../claims/find-claims.ts';
import { OPPOSITES } from '../lexicon/opposites.ts';
import { stem, stemOfBase } from '../reference/content-words.ts';
import { nearestAttribution, type Reading } from '../reference/reading.ts';

/** What a claim tells, so far as words show, and whether it says it or says that it is not so. */
export interface Matter {
  /** Stems of the words that tell, without negations. */
  readonly stems: ReadonlySet<string>;
  /** Stems of capitalised words. */
  readonly names: ReadonlySet<string>;
  /** Stems of the words that a negation falls on: the first that tells something behind each. */
  readonly negated: ReadonlySet<string>;
  /** For each pair of opposites that occurs, which side does. */
  readonly sides: ReadonlyMap<string, 'one' | 'other'>;
}

const SIDES: ReadonlyMap<string, readonly { readonly rule: string; readonly side: 'one' | 'other' }[]> = (() => {
  const sides = new Map<string, { rule: string; side: 'one' | 'other' }[]>();
  for (const { rule, one, other } of OPPOSITES)
    for (const [side, words] of [
      ['one', one],
      ['other', other],
    ] as const)
      for (const word of words.split(' ')) sides.set(word, [...(sides.get(word) ?? []), { rule, side }]);
  return sides;
})();

/** Words too common to show that two claims speak of the same. */
const COMMON = new Set(
  "the a an of for to in on at by with from and or but as that this these those it its he his him she her they their them we our us i me my you your is are was were be been being has have had having do does did done will would can could may might must should not no none nor never nothing n't who which whom whose what when where why how than then there here also so if while about into over after before during between among up out off more most very just only own same other such both all any some each one two said say says any ever even so much many people make made thing things way get got go going went come came new time year years day days last first week month still back well while now today mr mrs ms dr percent".split(
    ' ',
  ),
);

const NEGATION = /^(?:not|no|none|never|nothing|neither|nor|nobody|cannot|without)$|n't$/;

/** The matter of a claim; the words of who says it stand for the pronoun that opens it. */
export const matterOf = (reading: Reading, claim: BareClaim): Matter => {
  const stems = new Set<string>();
  const names = new Set<string>();
  const sides = new Map<string, 'one' | 'other'>();
  const negated = new Set<string>();
  let negating = false;
  const add = (word: string): void => {
    const lower = word.toLowerCase().replace(/'s$|s'$/, '');
    if (NEGATION.test(lower)) negating = true;
    if (NEGATION.test(lower) || COMMON.has(lower) || lower.length < 3) return;
    for (const { rule, side } of SIDES.get(lower) ?? []) sides.set(rule, side);
    const base = stemOfBase(lower);
    stems.add(base);
    if (negating) negated.add(base);
    negating &&= lower.endsWith('ly') || PASSED_OVER.has(base);
    if (/^\p{Lu}/u.test(word)) names.add(base);
  };
  const told = reading.normal.slice(claim.span.start, claim.span.end);
  for (const word of told.match(WORDS) ?? []) add(word);
  if (/^(?:he|she|it|they|we|I)\b/i.test(told))
    for (const word of (nearestAttribution(reading, claim)?.speaker ?? '').match(WORDS) ?? [])
      if (/^\p{Lu}/u.test(word)) add(word);
  return { stems, names, negated, sides };
};

/** What a negation falls through: "no link to the fire" is on the fire. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  ['connection', 'link', 'tie', 'role', 'part', 'evidence', 'sign', 'proof', 'intention', 'single'].map(stem),
);

const WORDS = /[\p{L}][\p{L}'-]*[\p{L}]/gu;

/** How much two claims speak of the same, between 0 and 1: the share of the smaller one's telling words. */
export const sharedMatter = (a: Matter, b: Matter): { readonly share: number; readonly told: number } => {
  const shared = [...a.stems].filter((word) => b.stems.has(word));
  const told = shared.filter((word) => !a.names.has(word)).length;
  const smaller = Math.min(a.stems.size, b.stems.size);
  return { share: smaller === 0 ? 0 : shared.length / smaller, told };
};

/** How two claims say the opposite: one negates what the other tells, or each has one of two opposite words; undefined where neither. */
export const oppositionOf = (a: Matter, b: Matter): 'negation' | 'opposites' | undefined => {
  const opposed = [...a.sides].some(([rule, side]) => {
    const there = b.sides.get(rule);
    return there !== undefined && there !== side;
  });
  const [no, yes] = a.negated.size > 0 ? [a, b] : [b, a];
  if (no.negated.size === 0) return opposed ? 'opposites' : undefined;
  const met = [...no.negated].some((word) => yes.stems.has(word) && !yes.names.has(word));
  return yes.negated.size === 0 && !opposed && met ? 'negation' : undefined;
};
