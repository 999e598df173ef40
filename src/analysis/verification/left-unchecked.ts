import type { CharSpan } from '../../article/span.ts';

const FILM =
  '(?:videos?|footage|clips?|images?|photographs?|photos?|pictures?|recordings?|audio|tapes?|documents?|letters?|messages?|e?-?mails?|posts?|screenshots?)';
/** How the words go on behind one that stands for a claim. */
const GOES_ON =
  '(?= ?(?:[.,;:)"–]|$)| (?:and|but|or|yet|so|because|about|as yet|at this|at the|at present|independently|immediately|itself|themselves|either|right now|until|when|while|which|for now|for itself)\\b)';
const REFERRED = new RegExp(
  `^(?:it|them|this|that|these|those|(?:the|this|that|these|those|its|his|her|their|such|either|both|any of the) (?:[\\p{Ll}'-]+ )?(?:claims?|reports?|rumou?rs?|stor(?:y|ies)|allegations?|accounts?|statements?|figures?|tolls?|information|news|incidents?|authenticity|${FILM}))${GOES_ON}`,
  'u',
);

/** "cannot confirm | that | and hopes …", "could not verify | the tape | and has asked …": the words that stand for a claim told elsewhere. */
export const objectUnchecked = (normal: string, start: number, limit: number): CharSpan | undefined => {
  const object = REFERRED.exec(normal.slice(start, limit));
  return object === null ? undefined : { start, end: start + object[0].length };
};

const SHOWS =
  '(?:,? (?:which|that) (?:appears? to |appeared to |purports? to |purported to |seems? to |claims? to )?(?:shows?|showed|depicts?|depicted|says?|said|claims?|claimed)(?: that)?|,? (?:purportedly |apparently |allegedly |supposedly )?(?:showing|depicting|claiming|saying)(?: that)?|,? (?:purporting|appearing|said|alleged|claiming|purported|claimed) to (?:show|depict))';
const TOLD_IN_SUBJECT = new RegExp(
  `\\b(?:${FILM}|reports?|rumou?rs?|statements?)(?: [^,.;]{2,40})?${SHOWS} ([^.;]{8,200}?),? $`,
  'iud',
);

/** "The images, which show | a tank on fire | , could not be verified": what the subject of such words is said to show. */
export const toldInSubject = (normal: string, from: number, cue: number): CharSpan | undefined => {
  const told = TOLD_IN_SUBJECT.exec(normal.slice(from, cue))?.indices?.[1];
  return told === undefined ? undefined : { start: from + told[0], end: from + told[1] };
};
