import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalServer } from '../../tools/setup/serve.ts';
import { NO_PAGE_SCRIPTS, serveFolder, servePages } from '../support/serve.ts';

let demo: LocalServer;
let pages: LocalServer;

beforeAll(async () => {
  demo = await serveFolder('demo');
  pages = await servePages({ '/story.html': '<p>It rained.</p>' }, NO_PAGE_SCRIPTS);
});

afterAll(() => Promise.all([demo.close(), pages.close()]));

test('a folder’s front page and its files come with their types', async () => {
  const front = await fetch(`${demo.origin}/`);
  expect(front.headers.get('content-type')).toContain('text/html');
  expect(await front.text()).toContain('The Aldery Courier');
  expect((await fetch(`${demo.origin}/images/station.svg`)).headers.get('content-type')).toBe('image/svg+xml');
});

test('a given page comes with the given headers', async () => {
  const answer = await fetch(`${pages.origin}/story.html`);
  expect(await answer.text()).toBe('<p>It rained.</p>');
  expect(answer.headers.get('content-security-policy')).toBe("script-src 'none'");
});

test.for(['/nothing.html', '/%2e%2e/package.json', '/..%2fpackage.json', '/%zz'])('%s is not found', async (path) => {
  expect((await fetch(`${demo.origin}${path}`)).status).toBe(404);
});
