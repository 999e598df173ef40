import type { Schema } from './schema.ts';

/** One question and its answer, both as schemas: everything that arrives is unknown until they have parsed it. */
export interface Exchange<Question, Answer> {
  /** Who may ask: a page's content script, or the extension's own pages. */
  readonly from: 'page' | 'surface' | 'either';
  readonly question: Schema<Question>;
  readonly answer: Schema<Answer>;
}

/** An exchange of a contract. */
export const exchange = <Q, A>(
  from: Exchange<Q, A>['from'],
  question: Schema<Q>,
  answer: Schema<A>,
): Exchange<Q, A> => ({
  from,
  question,
  answer,
});
