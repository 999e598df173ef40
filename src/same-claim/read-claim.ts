import { findHedges } from '../analysis/claims/find-hedges.ts';
import { normalise } from '../analysis/lexicon/phrase.ts';
import type { Models } from '../analysis/models.ts';
import { tag } from '../analysis/syntax/tag.ts';
import { tokenise } from '../analysis/tokens/tokenise.ts';
import { overlaps } from '../article/span.ts';
import type { PartOfSpeech, Token } from '../article/token.ts';
import { canonical, PHRASAL, STOP } from './canonical.ts';
import { type Day, daysIn } from './days.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Topic } from './topic.ts';

/** A claim as it is compared with those of other articles. */
export interface ComparedClaim {
  readonly words: string;
  /** Who says it: stands for a pronoun that opens the claim. */
  readonly speaker: string | null;
  readonly topic: Topic;
  /** The day on which its article was published, or else read (ISO 8601). */
  readonly day: string;
}

/** A content word of a claim, by the one form that stands for it. */
export interface ContentWord {
  readonly form: string;
  /** As it stands, in small letters. */
  readonly lower: string;
  readonly kind: 'name' | 'verb' | 'noun' | 'other';
  /** "wife" in "the minister's wife": not the minister. */
  readonly owned?: boolean;
}

/** What tells whether a claim says the same as another. */
export interface ReadClaim {
  readonly content: readonly ContentWord[];
  /** How many content words stand before its first verb; -1 where it has none. */
  readonly verbAt: number;
  readonly quantities: readonly Quantity[];
  readonly days: readonly Day[];
  readonly negative: boolean;
  readonly hedged: boolean;
  readonly future: boolean;
  /** Verbs of wanting, saying and the like, under which the rest of the claim stands. */
  readonly embedding: ReadonlySet<string>;
  /** "all", "most", "half", "few". */
  readonly amounts: ReadonlySet<string>;
  /** It is about "he" or "it", and nothing tells who that is. */
  readonly unresolved: boolean;
  /** Its main verb is in the passive. */
  readonly passive: boolean;
  /** All its words, in small letters, but for those of measure ("more than 300"). */
  readonly words: ReadonlySet<string>;
  readonly topic: Topic;
  readonly day: string;
}

const NEGATIONS = new Set("not n't never no nobody none nothing neither nor cannot".split(' '));
const MODALS = new Set(['may', 'might', 'could']);
const FUTURE = new Set(['will', "'ll", 'shall', 'wo']);
const AMOUNTS = new Set(['all', 'every', '~majority', 'most', 'half', 'few', 'entire', 'whole']);
const PRONOUNS = new Set('he she it they we i this these those who him her them'.split(' '));
/** Under these verbs a claim says something else than without them. */
const EMBEDDING = new Set(
  (
    'accuse blame claim deny warn report believe know plan intend want hope aim consider threaten promise vow propose seek demand urge ' +
    'ask offer refuse agree try attempt call expect allow order fear suspect admit pledge recommend suggest predict'
  )
    .split(' ')
    .map(canonical),
);
/** Verbs that say little beside their object. */
const LIGHT_VERBS = new Set(
  'be have do make take get go come hold give lodge put set become see use include'.split(' ').map(canonical),
);

/** Reads a claim once, for any number of comparisons. Without a tagger a small lexicon decides what is a verb. */
export const readClaim = (claim: ComparedClaim, models: Models): ReadClaim => {
  const given = normalise(claim.words).replace(/["']+(?=\s|$)|(?<=^|\s)["']+/g, (marks) => ' '.repeat(marks.length));
  const opening = /^(?:\s*)(he|she|it|they|we|I)\b(?!['’]?s\b (?:hoped|expected|believed))/i.exec(given);
  const subject = opening === null ? undefined : claim.speaker?.replace(/^the /i, '');
  const words = opening === null || subject === undefined ? given : subject + given.slice(opening[0].length);
  const span = { start: 0, end: words.length };
  const tokens = tokenise(words, span);
  const tags = tag(words, tokens, models.tagger);
  const days = daysIn(words, claim.day);
  const quantities = quantitiesIn(words).filter((one) => !days.some((day) => overlaps(day.span, one.span)));
  const masked = [...days, ...quantities].map((each) => each.span);
  const lower = tokens.map((token) => token.lower);
  const { content, verbAt } = contentOf(tokens, tags, words, (token) =>
    masked.some((taken) => overlaps(taken, token.span)),
  );
  const hedges = findHedges(words, span);
  return {
    content,
    verbAt,
    quantities,
    days,
    negative: isNegative(lower, tags),
    hedged: hedges.length > 0 || lower.some((word, index) => MODALS.has(word) && tags[index] === 'AUX'),
    future: isFuture(lower, tags),
    embedding: embeddingIn(tokens, tags),
    amounts: new Set(lower.flatMap((word) => (AMOUNTS.has(canonicalAmount(word)) ? [canonicalAmount(word)] : []))),
    unresolved: opening !== null ? subject === undefined : PRONOUNS.has(lower[0] ?? '') && tags[0] === 'PRON',
    passive:
      /\b(?:is|are|was|were|been|being|be) (?:[a-z]+ly |not |also )?[a-z]+(?:ed|en|wn|ne|lt|ld|nt|ught|ck|ut)\b/i.test(
        words,
      ),
    words: new Set(lower.filter((_, index) => lower[index + 1] !== 'than')),
    topic: claim.topic,
    day: claim.day.slice(0, 10),
  };
};

/** Verbs, and what looks like a noun before "to": "plans to resign". */
const embeddingIn = (tokens: readonly Token[], tags: readonly PartOfSpeech[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ lower }, index) => {
      const form = canonical(lower);
      const stands = tags[index] === 'VERB' || tokens[index + 1]?.lower === 'to';
      return stands && EMBEDDING.has(form) && particleOf(form, tokens, index) === undefined ? [form] : [];
    }),
  );

const canonicalAmount = (word: string): string => {
  if (word === 'majority' || word === 'most') return 'most';
  return word === 'every' || word === 'entire' || word === 'whole' ? 'all' : word;
};

const isNegative = (lower: readonly string[], tags: readonly PartOfSpeech[]): boolean => {
  let count = 0;
  lower.forEach((word, index) => {
    const next = lower[index + 1];
    // "not only", "no. 4" and "no doubt" take nothing back; "no one" is one negation.
    if (!NEGATIONS.has(word) || (word === 'not' && next === 'only') || (word === 'no' && next === 'doubt')) return;
    count++;
  });
  if (/\b(?:fail(?:s|ed)?|unable|refus(?:es?|ed)) to\b/.test(lower.join(' '))) count++;
  return count % 2 === 1 && tags.length > 0;
};

const isFuture = (lower: readonly string[], tags: readonly PartOfSpeech[]): boolean =>
  lower.some(
    (word, index) =>
      (FUTURE.has(word) && tags[index] !== 'NOUN') ||
      (word === 'going' && lower[index + 1] === 'to') ||
      (word === 'would' && lower[index + 1] !== 'have'),
  );

const contentOf = (
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
  words: string,
  isMasked: (token: Token) => boolean,
): Pick<ReadClaim, 'content' | 'verbAt'> => {
  const content: ContentWord[] = [];
  let verbAt = -1;
  const taken = new Set<number>();
  tokens.forEach((token, index) => {
    if (taken.has(index) || isMasked(token) || (token.kind !== 'word' && !/\p{L}/u.test(token.lower))) return;
    const [lower, tagged] = [token.lower.replace(/\.$/, ''), tags[index] ?? 'X'];
    const form = canonical(lower);
    if (tagged === 'VERB' && verbAt < 0) verbAt = content.length;
    const phrasal = particleOf(BE.has(lower) ? 'be' : form, tokens, index);
    if (phrasal !== undefined) {
      taken.add(phrasal.at);
      content.push({ form: phrasal.meaning, lower, kind: 'verb' });
      return;
    }
    if (STOP.has(lower) || tagged === 'PUNCT' || tagged === 'SYM') return;
    const isName = /^\p{Lu}/u.test(words.slice(token.span.start)) && (tagged === 'PROPN' || index > 0);
    if (isName && /^mps?$/.test(lower)) content.push({ form, lower, kind: 'noun' });
    else if (isName) content.push({ form: lower, lower, kind: 'name' });
    else if (tagged === 'VERB' && !LIGHT_VERBS.has(form)) content.push({ form, lower, kind: 'verb' });
    else if (!LIGHT_VERBS.has(form)) {
      const owned = /^'s?$/.test(tokens[index - 1]?.lower ?? '');
      content.push({ form, lower, kind: tagged === 'NOUN' ? 'noun' : 'other', ...(owned && { owned }) });
    }
  });
  return { content, verbAt };
};

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const PARTICLE_WITHIN = 5;

const particleOf = (
  form: string,
  tokens: readonly Token[],
  index: number,
): { readonly at: number; readonly meaning: string } | undefined => {
  const wanted = PHRASAL.get(form);
  if (wanted === undefined) return undefined;
  for (let at = index + 1; at <= index + PARTICLE_WITHIN && at < tokens.length; at++) {
    const particle = tokens[at]?.lower;
    const found = wanted.find(([word]) => word === particle);
    if (found !== undefined) return { at, meaning: found[1] };
    if (tokens[at]?.kind === 'punctuation') return undefined;
  }
  return undefined;
};
