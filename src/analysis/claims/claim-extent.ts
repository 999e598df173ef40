import type { CharSpan } from '../../article/span.ts';
import { allMatches } from '../lexicon/all-matches.ts';
import { baseOf } from '../lexicon/irregular-forms.ts';

const VERB_AHEAD =
  '(?:said|says|say|told|tells|added|adds|reported|reports|wrote|writes|announced|according|noted|notes|explained|confirmed|claimed|claims|denied|denies|argued|disclosed|stated|declared|tweeted)';
const FINITE = `(?:has|have|had|was|were|is|are|will|would|could|can|may|might|must|should|did|does|do|${VERB_AHEAD.slice(3, -1)}|urged|called|described|asked|vowed|promised|calls|appeared|refused|declined|went|came|took|left|made|gave)`;

/** A bracket behind the verb; one behind its subject ("Ana Ruiz (Prof Ana Ruiz) is") ends nothing. */
function bracketEnd(words: string): number {
  for (const { index } of allMatches(words, /\s\(/g))
    if (index >= 3 && VERB_TOLD.test(words.slice(0, index))) return index;
  return words.length;
}
const VERB_TOLD = new RegExp(`\\b(?:${FINITE.slice(3, -1)}|\\p{L}{2,}(?:ed|s))\\b`, 'u');

/** What ends a clause, whoever's it is. */
const BOUNDARIES: readonly Boundary[] = [
  /[;:](?=\s|$)/g,
  /\s(?:–|-|--)\s/g,
  /[.!?]["')\]]*\s*$/g,
  bracketEnd,
  new RegExp(`,["']?\\s+(?:(?!and |or )[^,.;]{2,70}\\s)?${VERB_AHEAD}\\b`, 'g'),
  /,?\s+(?:but|although|though|even (?:though|as|while)|while|whereas|however|yet|despite|amid|prompting|saying|adding|citing|noting)\s/g,
  /,\s+(?:rejecting|denying|dismissing|disputing|contradicting|refuting|rebutting|rebuffing)\s/g,
  /,\s+(?:which|who|whom|whose|where|when|after|since|because|before|as|a |an |the [a-z]+ (?:of|for|in)|in (?:a|an|what)|speaking|calling|leading|with|according|according to|not|nor|so|if|unless)\b/g,
  /\sor\s+(?:that|whether)\s/g,
  /,?\s(?:up)?on (?:the )?condition (?:of|that)\b/g,
  /,\s*(?=["'])/g,
];

/** "…, and the mayor left": where another clause begins. */
const AND_CLAUSE = new RegExp(
  `,?\\sand\\s+(?:(?:he|she|it|they|we|I|that|there)\\s|(?:[a-z]+ly\\s|also\\s|later\\s|then\\s)*${FINITE}\\s|(?:(?!who\\b|that\\b|which\\b|to\\b|\\p{L}+ing\\b)[\\p{L}.'-]+\\s){1,5}${FINITE}\\s)`,
  'gu',
);

/** "the border and its towns are safe": two subjects of one clause. */
const nextClause = (words: string): number =>
  allMatches(words, AND_CLAUSE).find(
    ({ index, 0: next }) =>
      index >= 3 &&
      !ONLY_A_NAME.test(words.slice(0, index)) &&
      !(ONLY_A_THING.test(words.slice(0, index)) && OF_SEVERAL.test(next)),
  )?.index ?? words.length;
const ONLY_A_THING =
  /^(?:the|an?|its|his|her|their|our|both|all|some|many)\s[\p{L}-]+(?: (?:of|for|between) (?:(?:the|an?|its|his|her|their|our) )?[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)?$/iu;
const OF_SEVERAL = /^\s.*\s(?:are|were|have|do)\s$/;

/** What ends a phrase that stands for a deed ("accused of …") besides. */
const PHRASE_BOUNDARIES: readonly RegExp[] = [
  /\s(?:that|who|which|whom|whose|where|when|after|before|following|since|until|because|if|unless|once|during)\s/g,
  /\s(?:on|last|this)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year)\b(?!'s? )/g,
  /(?<!\b(?:the|a|an|his|her|their|my|its|last|own|free))\s(?:is|are|was|were|has|have|had|will|would)\s/g,
  /\s(?:and|or)\s+(?:\p{Ll}+ed)\s+(?:the|a|an|him|her|it|them|his|its|their|to|for|on|by|in|from|after|without)\s/gu,
  /\sand\s+(?:calls?|urges?|demands?|wants?|seeks?|asks?|says?|vows?|warns?)\s+(?:(?:for|on|to|that)\s)?(?:the|a|an|him|her|it|them|his|its|their|\p{Lu}[\p{L}-]*)\s/gu,
  /\sby\s(?:a|the)\s(?:\p{L}+\s)?(?:jury|court|judge|panel|magistrate|tribunal)\b/gu,
];

/** The end of the clause that starts at `start` and runs no further than `limit`. */
export const clauseEnd = (normal: string, start: number, limit: number): number =>
  earliest(normal, start + apposedSubject(normal.slice(start, limit)), insideQuote(normal, start, limit), [
    ...BOUNDARIES,
    nextClause,
  ]);

/** "the company's founder, Kip Larrabee, | told workers …": how long such a subject is, which ends no clause; 0 where there is none. */
const apposedSubject = (words: string): number => {
  const { subject, verb } = APPOSED.exec(words)?.groups ?? {};
  return subject !== undefined && verb !== undefined && (ENDS_LIKE_VERB.test(verb) || baseOf.has(verb))
    ? subject.length
    : 0;
};
const APPOSED =
  /^(?<subject>(?:(?:that|whether|if) )?(?:the|an?|his|her|its|their|one of (?:the|his|her|its|their)|\p{Lu}[\p{L}-]*'s?) (?:[\p{L}'-]+ ){0,4}?[\p{L}'-]+, [^,;.:"]{2,60}, )(?<verb>\p{L}+)/u;
const ENDS_LIKE_VERB = new RegExp(`^(?:${FINITE.slice(3, -1)}|\\p{L}{2,}ed)$`, 'u');

/** The end of the noun phrase, or the list of deeds, that starts at `start` and runs no further than `limit`. */
export const phraseEnd = (normal: string, start: number, limit: number): number =>
  earliest(normal, start, insideQuote(normal, start, limit), [
    ...BOUNDARIES,
    AND_CLAUSE,
    ...PHRASE_BOUNDARIES,
    accuserStart,
    commaEnd,
  ]);

/** Where the words stand right behind an opening quotation mark, they end with the closing one. */
const insideQuote = (normal: string, start: number, limit: number): number => {
  if (!/["]/.test(normal[start] ?? '')) return limit;
  const close = normal.indexOf('"', start + 1);
  return close > 0 && close < limit && /^"\s*(?:[,.;]|$)/.test(normal.slice(close, limit)) ? close + 1 : limit;
};

type Boundary = RegExp | ((words: string) => number);

const earliest = (normal: string, start: number, limit: number, boundaries: readonly Boundary[]): number => {
  const words = normal.slice(start, limit);
  let end = words.length;
  for (const boundary of boundaries) {
    if (typeof boundary === 'function') {
      end = Math.min(end, boundary(words));
      continue;
    }
    const match = allMatches(words, boundary).find(
      ({ index }) => index >= 3 && !ONLY_A_NAME.test(words.slice(0, index)),
    );
    if (match !== undefined) end = Math.min(end, match.index);
  }
  return start + end;
};

/** "whether Hale, who is popular, will run", "that Hale and her friends had asked": a clause does not end with its subject. */
const ONLY_A_NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'-]*(?: (?:(?:al|el|bin|ibn|van|von|de|da) ?)?\p{Lu}[\p{L}'-]*){0,3}$/u;

/** "accused of rape by three women": those who accuse, behind a deed in few words. */
const accuserStart = (words: string): number => {
  const by = allMatches(words, ACCUSERS)[0]?.index ?? words.length;
  return words.slice(0, by).split(' ').length <= 3 ? by : words.length;
};
const ACCUSERS =
  /(?<!\p{L}ed)\sby\s(?:(?:an?|the|his|her|their|its|two|three|four|five|several|many|some|multiple|dozens of|\d+)\s)?(?:\p{L}+\s){0,2}(?:women|woman|men|people|prosecutors|police|authorities|officials|critics|rivals|colleagues|opponents|campaigners|activists|employees|patients|pupils|students|players|investors|shareholders|regulators?|watchdog|opposition|government|ministry|whistleblowers?)\b/gu;

/** The first comma that isn't one of a list. */
const commaEnd = (words: string): number => {
  for (const match of allMatches(words, /,(?=\s)/g)) {
    if (match.index < 3) continue;
    const rest = words.slice(match.index + 1).trimStart();
    const isList =
      /^(?:and |or )?[\p{L}'-]+ing\b/u.test(rest) ||
      /^(?:[\p{L}'-]+ ){1,6}?(?:and|or) /u.test(rest) ||
      /^(?:[\p{L}'-]+ ?){1,5}, (?:[\p{L}'-]+ ?){1,5}(?:,| and| or)/u.test(rest);
    if (!isList || /^(?:the|a|an) \p{L}+ (?:of|for)\b/u.test(rest)) return match.index;
  }
  return words.length;
};

/**
 * What leads in a claim and is no part of it. What opens a sentence and leads in nothing stays: "That notice was brushed aside",
 * "If the dam breaks, the town is lost", "For years nobody came".
 */
const LEADS_IN = new RegExp(
  `^(?:[\\s,;:.…–)\\]-]+|(?:${[
    'that(?! (?:is|was|has|had|will|would|could|can|may|might|means?|meant|does|did|makes?|made|leaves?|left|came|comes)\\b)',
    '(?:if|whether|while|although|though|for|saying)',
    '(?:[Aa]nd|[Bb]ut|[Oo]r|[Ss]o|[Yy]et|[Hh]owever|[Mm]eanwhile|[Aa]lso)',
    '(?:said|which said|that said)(?: that)?',
  ].join('|')})[\\s,]+(?=\\S))`,
);

/** A claim's words without "that", conjunctions, blanks and marks at their edges. */
export const trimClaim = (normal: string, span: CharSpan): CharSpan => {
  let { start, end } = span;
  for (let changed = true; changed && start < end; ) {
    const words = normal.slice(start, end);
    const cut = LEADS_IN.exec(words)?.[0].length ?? 0;
    const tail =
      /(?:[\s,;:.!?…–(-]+|,?\s+(?:and|but|however|while|meanwhile|or|that|therefore|thus))$/i.exec(words)?.[0].length ??
      0;
    changed = cut + tail > 0 && cut + tail < words.length;
    if (!changed) break;
    start += cut;
    end -= tail;
  }
  const bare = withoutLooseQuotes(normal, { start, end });
  // 'had spoken to him and that | "…"': behind a mark that is gone there may be more to cut.
  return bare.start === start && bare.end === end ? bare : trimClaim(normal, bare);
};

const withoutLooseQuotes = (normal: string, span: CharSpan): CharSpan => {
  let { start, end } = span;
  for (const mark of ['"', "''", "'"]) {
    const words = normal.slice(start, end);
    const inner = words.slice(mark.length, -mark.length);
    const opens = words.startsWith(mark);
    const closes = words.endsWith(mark) && words.length > mark.length;
    const count = mark === "'" ? (/\s'|'\s/.test(inner) ? 1 : 0) : inner.split(mark).length - 1;
    if (opens && closes && count % 2 === 0) [start, end] = [start + mark.length, end - mark.length];
    else if (opens && !closes && count % 2 === 0) start += mark.length;
    else if (closes && !opens && count % 2 === 0 && (mark !== "'" || !/s'$/.test(words))) end -= mark.length;
  }
  const words = normal.slice(start, end);
  const tail = /[\s,;.!?…]+$/.exec(words)?.[0].length ?? 0;
  const head = /^[\s,;.]+/.exec(words)?.[0].length ?? 0;
  return start === span.start && end === span.end && tail + head === 0
    ? span
    : { start: start + head, end: end - tail };
};
