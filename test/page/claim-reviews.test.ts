import { expect, test } from 'vitest';
import { claimReviewsIn } from '../../src/page/claim-reviews.ts';

const item = (properties: Record<string, unknown>, types = ['ClaimReview']) => ({ types, properties, listed: false });
const WHOLE = {
  claimReviewed: ' The wall was blown up ',
  itemReviewed: { '@type': 'Claim', author: { name: 'A post' } },
  author: { '@type': 'Organization', name: 'Fact Desk' },
  reviewRating: { ratingValue: 1, alternateName: 'No evidence' },
  url: '/checks/1',
  datePublished: '2026-03-25',
};

test('a fact check is read as its publisher states it', () => {
  expect(claimReviewsIn([item(WHOLE)], 'https://desk.test/a')).toEqual([
    {
      claim: 'The wall was blown up',
      claimant: 'A post',
      publisher: 'Fact Desk',
      rating: 'No evidence',
      url: 'https://desk.test/checks/1',
      title: null,
      date: '2026-03-25',
    },
  ]);
});

test.for([
  ['no rating in words', { reviewRating: { ratingValue: 1 } }],
  ['no publisher', { author: undefined }],
  ['no claim', { claimReviewed: '' }],
  ['a rating that is no thing', { reviewRating: 'false' }],
] as const)('one with %s is passed over', ([, rest]) => {
  expect(claimReviewsIn([item({ ...WHOLE, ...rest })], 'https://desk.test/a')).toEqual([]);
});

test('a link that is none of the web’s leads to the page itself', () => {
  const [review] = claimReviewsIn([item({ ...WHOLE, url: 'javascript:alert(1)' })], 'https://desk.test/a');
  expect(review?.url).toBe('https://desk.test/a');
});

test('other things are no fact checks, and the same one is told once', () => {
  expect(claimReviewsIn([item(WHOLE), item(WHOLE), item(WHOLE, ['Review'])], 'https://desk.test/a')).toHaveLength(1);
});
