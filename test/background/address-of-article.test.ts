import { expect, test } from 'vitest';
import { addressOfArticle } from '../../src/background/address-of-article.ts';

test.for([
  ['https://a.test/x#part', undefined, 'https://a.test/x'],
  ['https://a.test/x?utm_source=m&id=3&fbclid=z', undefined, 'https://a.test/x?id=3'],
  ['https://www.a.test/x?id=3', 'https://a.test/story', 'https://a.test/story'],
  ['https://a.test/x', 'https://a.test/', 'https://a.test/x'],
  ['https://a.test/x', 'https://b.test/story', 'https://a.test/x'],
  ['https://a.test/x', 'no address', 'https://a.test/x'],
] as const)('%s with %s is known as %s', ([address, canonical, expected]) => {
  expect(addressOfArticle(address, canonical)).toBe(expected);
});
