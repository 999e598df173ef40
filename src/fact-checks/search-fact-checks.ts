import type { ClaimReview } from '../article/claim-review.ts';
import type { Result } from '../article/result.ts';
import { list, object, optional, type Schema, text } from '../protocol/schema.ts';

/** Where Google's Fact Check Tools API is asked. */
export const FACT_CHECK_ORIGIN = 'https://factchecktools.googleapis.com';

/** A question to the API: exactly this is sent, and the reader has seen it. */
export interface FactCheckQuestion {
  readonly query: string;
  /** The reader's own. */
  readonly key: string;
  /** BCP 47; without it, all languages. */
  readonly language?: string;
  /** Of the page after the one before. */
  readonly pageToken?: string;
}

/** One page of fact checks; `next` leads to the one after it. */
export interface FactChecks {
  readonly reviews: readonly ClaimReview[];
  readonly next: string | null;
}

/** Why there is no answer. */
export type FactCheckTrouble = 'no-network' | 'bad-key' | 'not-allowed' | 'quota' | 'refused' | 'busy' | 'unexpected';

const PAGE_SIZE = 10;

/** The address that a question asks. */
export const factCheckAddress = (question: FactCheckQuestion, origin = FACT_CHECK_ORIGIN): string => {
  const url = new URL('/v1alpha1/claims:search', origin);
  url.searchParams.set('query', question.query);
  if (question.language !== undefined) url.searchParams.set('languageCode', question.language);
  url.searchParams.set('pageSize', String(PAGE_SIZE));
  if (question.pageToken !== undefined) url.searchParams.set('pageToken', question.pageToken);
  url.searchParams.set('key', question.key);
  return url.href;
};

/** Asks for fact checks on some words. Without cookies, referrer or cache: nothing goes but the question. */
export const searchFactChecks = async (
  question: FactCheckQuestion,
  signal?: AbortSignal,
  origin = FACT_CHECK_ORIGIN,
): Promise<Result<FactChecks, FactCheckTrouble>> => {
  let response: Response;
  try {
    response = await fetch(factCheckAddress(question, origin), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      ...(signal !== undefined && { signal }),
    });
  } catch {
    return { ok: false, error: 'no-network' };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return { ok: false, error: troubleIn(response.status, body) };
  const parsed = answer(body);
  return parsed.ok ? { ok: true, value: factChecksIn(parsed.value) } : { ok: false, error: 'unexpected' };
};

const troubleIn = (status: number, body: unknown): FactCheckTrouble => {
  const told = JSON.stringify(body ?? '');
  if (status === 429 || /RESOURCE_EXHAUSTED|RATE_LIMIT_EXCEEDED|quotaExceeded/.test(told)) return 'quota';
  if (/API_KEY_INVALID|API key not valid|API key expired/.test(told) || status === 401) return 'bad-key';
  if (status === 403) return 'not-allowed';
  if (status >= 500) return 'busy';
  return status === 400 ? 'refused' : 'unexpected';
};

interface AnsweredReview {
  readonly publisher?: { readonly name?: string; readonly site?: string };
  readonly url?: string;
  readonly title?: string;
  readonly reviewDate?: string;
  readonly textualRating?: string;
}
interface AnsweredClaim {
  readonly text?: string;
  readonly claimant?: string;
  readonly claimReview?: readonly AnsweredReview[];
}
interface Answer {
  readonly claims?: readonly AnsweredClaim[];
  readonly nextPageToken?: string;
}

const answer: Schema<Answer> = object<Answer>({
  claims: optional(
    list(
      object<AnsweredClaim>({
        text: optional(text),
        claimant: optional(text),
        claimReview: optional(
          list(
            object<AnsweredReview>({
              publisher: optional(
                object<{ name?: string; site?: string }>({ name: optional(text), site: optional(text) }),
              ),
              url: optional(text),
              title: optional(text),
              reviewDate: optional(text),
              textualRating: optional(text),
            }),
          ),
        ),
      }),
    ),
  ),
  nextPageToken: optional(text),
});

/** Checks without publisher, rating or a web address say nothing that could be shown as somebody's. */
const factChecksIn = ({ claims = [], nextPageToken }: Answer): FactChecks => ({
  reviews: claims.flatMap(({ text: claim, claimant, claimReview = [] }) =>
    claimReview.flatMap(({ publisher, url, title, reviewDate, textualRating }) => {
      const who = publisher?.name ?? publisher?.site;
      if (claim === undefined || who === undefined || !textualRating || !/^https?:/.test(url ?? '')) return [];
      return [
        {
          claim,
          claimant: claimant ?? null,
          publisher: who,
          rating: textualRating,
          url: url ?? '',
          title: title ?? null,
          date: reviewDate ?? null,
        },
      ];
    }),
  ),
  next: nextPageToken === undefined || nextPageToken === '' ? null : nextPageToken,
});
