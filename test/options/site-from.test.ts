import { expect, test } from 'vitest';
import { siteFrom } from '../../src/options/site-from.ts';

test.for([
  ['example.org', 'example.org'],
  ['  www.Example.ORG ', 'example.org'],
  ['https://news.example.org/a/b?c#d', 'news.example.org'],
  ['example.org/a', 'example.org'],
  ['example.org:8080', 'example.org'],
  ['example.org.', 'example.org'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['zürich.example', 'xn--zrich-kva.example'],
  ['ftp://example.org', undefined],
  ['chrome://extensions', undefined],
  ['example', undefined],
  ['not a site', undefined],
  ['', undefined],
  ['.', undefined],
] as const)('%s means the site %s', ([entered, site]) => {
  expect(siteFrom(entered)).toBe(site);
});
