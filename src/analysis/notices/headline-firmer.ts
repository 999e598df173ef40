import type { Claim } from '../../article/claim.ts';
import type { Notice } from '../../article/notice.ts';
import { type CharSpan, hull, textOf } from '../../article/span.ts';
import type { ContentWords } from '../reference/content-words.ts';
import type { Reading } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import type { Noticing } from './noticing.ts';

/** How much of the headline's content words a sentence must have to tell the same. */
const ALIKE = 0.6;
/** Fewer content words than these are too few to tell that two sentences say the same. */
const FEWEST_STEMS = 3;
/** The opening of an article, in sentences: what comes later is seldom what the headline tells. */
const SENTENCES_LOOKED_AT = 12;

/** The headline states flatly what the text, wherever it tells the same, gives to a source or hedges. */
export const headlineFirmer = ({ reading, sentences, claims }: Noticing): Notice[] => {
  const inHeadline = ({ sentence }: Claim): boolean => sentences[sentence]?.part === 'headline';
  const headlines = claims.filter(inHeadline);
  const text = claims.filter((claim) => !inHeadline(claim) && claim.sentence < SENTENCES_LOOKED_AT);
  // Two statements in a headline are weighed by nobody: the second is as often the source's name.
  const [headline] = headlines;
  const sentence = headline === undefined ? undefined : sentences[headline.sentence]?.span;
  if (
    headline === undefined ||
    headlines.length !== 1 ||
    sentence === undefined ||
    !isFlat(reading, headline, sentence)
  )
    return [];
  const words = reading.contentWords(headline.span);
  const same = text.filter((claim) => tellsTheSame(words, reading.contentWords(claim.span), headline, claim));
  const weaker = same.map((claim) => heldBack(reading, claim, headline));
  const first = weaker[0];
  if (first === undefined || weaker.includes(undefined)) return [];
  return [
    {
      kind: 'headline-firmer',
      proof: [headline.span, first],
      about: null,
      rule: 'notices/headline-firmer',
      confidence: 0.8,
      shown: true,
    },
  ];
};

const tellsTheSame = (headline: ContentWords, words: ContentWords, a: Claim, b: Claim): boolean => {
  if (headline.stems.size < FEWEST_STEMS || a.polarity !== b.polarity) return false;
  if ([...headline.numbers].some((number) => !words.numbers.has(number))) return false;
  const shared = [...headline.stems].filter((stem) => words.stems.has(stem)).length;
  return shared >= headline.stems.size * ALIKE;
};

/** Said by nobody, without a hedge, a question, a mark of allegation or quotation marks. */
const isFlat = (reading: Reading, { attribution, hedges, evidence }: Claim, sentence: CharSpan): boolean => {
  const words = reading.normal.slice(sentence.start, sentence.end);
  return (
    attribution.length === 0 &&
    hedges.length === 0 &&
    !evidence.some(({ span }) => span.start >= sentence.start && span.end <= sentence.end) &&
    !/["?:]|^(?:how|why|what|when|where|who)\b|(?:^|\s)'|'(?:\s|$)/i.test(words)
  );
};

/** Hedges that say of a statement that others made it; "could" and "likely" say as often what the future holds. */
const DISTANCE =
  /^(?:reportedly|purported(?:ly)?|apparently|alleged(?:ly)?|suspected|possibl[ey]|unconfirmed|supposed(?:ly)?)$/;

/** By announcing it one does it: the headline tells the deed. */
const DOES_IT_ITSELF = /\b(?:announc|declar|rul|vow|promis|pledg|order|agree|decid|plan)(?:e[ds]?|ing|s|ed|ned)?\b/i;

/** The words by which the text holds back: a hedge that the headline lacks, or who says it, unless the headline names that one. */
const heldBack = (reading: Reading, claim: Claim, headline: Claim): CharSpan | undefined => {
  const title = textOf(reading.normal, headline.span).toLowerCase();
  const hedge = claim.hedges.find((span) => {
    const words = textOf(reading.normal, span).toLowerCase();
    return DISTANCE.test(words) && !title.includes(words);
  });
  if (hedge !== undefined) return hedge;
  const source = reading.attribution(claim.attribution[0] ?? '');
  if (source === undefined || !source.shown) return undefined;
  const words = hull([...source.source, ...source.cue]);
  if (words === undefined || DOES_IT_ITSELF.test(textOf(reading.normal, words))) return undefined;
  const names = namesOf(`${source.speaker ?? ''} ${textOf(reading.normal, words)}`);
  return sameOne(names, namesOf(title)) ? undefined : words;
};
