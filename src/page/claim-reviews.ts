import type { ClaimReview } from '../article/claim-review.ts';
import { type DataItem, namesIn, strings } from './structured-data.ts';

/** The fact checks that a page publishes as schema.org ClaimReview; those without claim, publisher or rating in words are passed over. */
export const claimReviewsIn = (items: readonly DataItem[], address: string): ClaimReview[] => {
  const reviews = items
    .filter(({ types }) => types.includes('ClaimReview'))
    .flatMap(({ properties }) => {
      const claim = strings(properties.claimReviewed)[0]?.trim();
      const publisher = namesIn(properties.author)[0] ?? namesIn(properties.publisher)[0];
      const rating = ratingIn(properties.reviewRating);
      if (!claim || publisher === undefined || rating === undefined) return [];
      return [
        {
          claim,
          claimant: claimantIn(properties.itemReviewed),
          publisher,
          rating,
          url: webAddress(strings(properties.url)[0], address),
          title: strings(properties.headline)[0] ?? strings(properties.name)[0] ?? null,
          date: strings(properties.datePublished)[0] ?? null,
        },
      ];
    });
  const seen = new Set<string>();
  return reviews.filter(({ claim, url }) => !seen.has(`${url} ${claim}`) && seen.add(`${url} ${claim}`) !== undefined);
};

/** The numbers of a rating follow no scale that publishers share: only its words count. */
const ratingIn = (rating: unknown): string | undefined =>
  typeof rating === 'object' && rating !== null
    ? strings(Reflect.get(rating, 'alternateName'))
        .map((word) => word.trim())
        .find((word) => word !== '')
    : undefined;

const claimantIn = (reviewed: unknown): string | null => {
  if (typeof reviewed !== 'object' || reviewed === null) return null;
  return namesIn(Reflect.get(reviewed, 'author'))[0] ?? null;
};

/** Only addresses of the web become links. */
const webAddress = (given: string | undefined, address: string): string => {
  const url = given === undefined ? null : URL.parse(given, address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : address;
};
