import type { QuotationKind } from '../../article/quotation.ts';
import type { PartOfSpeech, Token } from '../../article/token.ts';
import { inflect } from '../lexicon/inflect.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { TITLE_NOUNS } from './title-nouns.ts';

/** A quotation with the words around it, as classification looks at them. */
export interface QuotedWords {
  readonly text: string;
  /** The words and marks inside, without the quotation marks themselves. */
  readonly inside: readonly Token[];
  readonly insideTags: readonly PartOfSpeech[];
  /** The rest of the sentences that it touches. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly afterTags: readonly PartOfSpeech[];
  /** Whether it runs over several paragraphs. */
  readonly several: boolean;
  /** Whether it stands in a heading: there marks tell that somebody said so, hardly ever distance. */
  readonly heading: boolean;
}

/** What the quotation marks are there for. */
export const classifyQuotation = (quoted: QuotedWords): QuotationKind => {
  const words = quoted.inside.filter(isWord).length;
  if (words === 0) return 'scare';
  if (quoted.several) return 'speech';
  if (isTitle(quoted)) return 'title';
  if (followsSoCalled(quoted.before)) return 'scare';
  const cue = hasCue(quoted.before) || hasCue(quoted.after) || endsInColon(quoted.before);
  if (isSpeech(quoted, words, cue)) return 'speech';
  if (words > 3) return 'fragment';
  return quoted.heading || (cue && !isSubjectOfCue(quoted)) ? 'fragment' : 'scare';
};

const isWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number';

const CUES: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS.flatMap((row) => row.words)
    .filter((word) => !word.includes(' '))
    .flatMap((word) => Object.values(inflect(word))),
  ...[
    'according',
    'branded',
    'calling',
    'called',
    'calls',
    'described',
    'describes',
    'describing',
    'labelled',
    'labeled',
    'quoted',
    'quoting',
    'statement',
    'termed',
  ],
]);

const hasCue = (tokens: readonly Token[]): boolean => tokens.some((token) => CUES.has(token.lower));

const endsInColon = (before: readonly Token[]): boolean => before.at(-1)?.lower === ':';

const followsSoCalled = (before: readonly Token[]): boolean =>
  before.at(-1)?.lower === 'called' && before.at(-2)?.lower === '-' && before.at(-3)?.lower === 'so';

const isSpeech = (quoted: QuotedWords, words: number, cue: boolean): boolean => {
  const last = quoted.inside.findLast((token) => !/^["'“”‘’]/.test(token.lower))?.lower ?? '';
  const alone = quoted.before.length === 0 && quoted.after.filter(isWord).length === 0;
  const ended = /^([.!?…]+|--|—)$/.test(last);
  const clause = hasClause(quoted);
  if (alone && (ended || clause)) return true;
  // "…," she said: the comma inside, or after the marks, and the cue close by.
  const comma = last === ',' || quoted.after[0]?.lower === ',';
  if (cue && (comma || /^[!?]+$/.test(last)) && quoted.before.filter(isWord).length === 0) return true;
  if (last === ',' && cue && hasCue(quoted.after.slice(0, 6))) return true;
  const introduced = /^[,:]$/.test(quoted.before.at(-1)?.lower ?? '') && startsUpper(quoted);
  if (introduced && cue && (ended || words > 3)) return true;
  if (!clause) return false;
  return (cue && words > 3) || (ended && startsUpper(quoted)) || words > 8;
};

const startsUpper = ({ text, inside }: QuotedWords): boolean => {
  const first = inside.find(isWord);
  return first !== undefined && /\p{Lu}/u.test(text.charAt(first.span.start));
};

/** A verb with something before it or a finite auxiliary: more than "urgent need" or "witch hunt". */
const hasClause = ({ insideTags, inside }: QuotedWords): boolean => {
  const verb = insideTags.findIndex((tag, index) => (tag === 'VERB' || tag === 'AUX') && isFiniteVerb(inside, index));
  if (verb < 0) return false;
  const to = inside[verb - 1]?.lower === 'to';
  const subject = insideTags
    .slice(0, verb)
    .some((tag) => tag === 'PRON' || tag === 'NOUN' || tag === 'PROPN' || tag === 'DET');
  return subject && !to;
};

/** Not "going", nor the last part of "free-born". */
const isFiniteVerb = (inside: readonly Token[], index: number): boolean =>
  !/ing$/.test(inside[index]?.lower ?? '') && !/^[-‐‑]$/.test(inside[index - 1]?.lower ?? '');

const TITLES: ReadonlySet<string> = new Set(TITLE_NOUNS.flatMap((row) => row.words));

/** Capitalised throughout and announced as a work or a name, or three and more such words with no cue before them. */
const isTitle = (quoted: QuotedWords): boolean => {
  const { before, inside, text } = quoted;
  const announced =
    TITLES.has(before.at(-1)?.lower ?? '') || (before.at(-1)?.lower === ',' && TITLES.has(before.at(-2)?.lower ?? ''));
  const known = before.at(-1)?.lower === 'as' && /^(known|nicknamed)$/.test(before.at(-2)?.lower ?? '');
  const words = inside.filter(isWord);
  const first = words[0];
  if (first === undefined || words.length > 12 || !/[\p{Lu}\d]/u.test(text.charAt(first.span.start))) return false;
  if (announced || known) return true;
  // Where all letters are large, they say nothing.
  if (words.every(({ span }) => !/\p{Ll}/u.test(text.slice(span.start, span.end)))) return false;
  if (isHeadlineCase(quoted)) return false;
  const long = words.filter((token) => token.span.end - token.span.start > 3 && token.kind === 'word');
  const capital = long.filter((token) => /\p{Lu}/u.test(text.charAt(token.span.start)));
  const spoken = /^[.!?,…]+$/.test(inside.at(-1)?.lower ?? '') && before.length === 0;
  return (
    words.length > 1 &&
    long.length > 0 &&
    capital.length === long.length &&
    !spoken &&
    /^[\p{Lu}\d]/u.test(text.charAt(words.at(-1)?.span.start ?? 0))
  );
};

/** Whether the words around are capitalised too, as in American headlines: then capitals make no title. */
const isHeadlineCase = ({ text, before, after }: QuotedWords): boolean => {
  const long = [...before, ...after].filter((token) => token.kind === 'word' && token.span.end - token.span.start > 3);
  const capital = long.filter((token) => /\p{Lu}/u.test(text.charAt(token.span.start)));
  return long.length >= 2 && capital.length >= 0.8 * long.length;
};

/** "The “expert” said …": the marks keep the writer's distance, they do not quote the one who speaks. */
const isSubjectOfCue = ({ before, after, afterTags, inside }: QuotedWords): boolean => {
  if (hasCue(before) || /^[,.!?]$/.test(inside.at(-1)?.lower ?? '')) return false;
  const cue = after.findIndex((token) => CUES.has(token.lower));
  return (
    cue >= 0 &&
    cue < 4 &&
    !after.slice(0, cue).some((token, index) => token.lower === ',' || afterTags[index] === 'VERB')
  );
};
