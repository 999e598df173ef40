import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factCheckAddress, searchFactChecks } from '../../src/fact-checks/search-fact-checks.ts';
import { answerFactChecks } from '../support/fact-check-server.ts';

describe('asking for fact checks (a local server that speaks the documented schema)', () => {
  let server: Server;
  let origin: string;
  const asked: { url: string; headers: Record<string, unknown> }[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers });
      const { status, body } = answerFactChecks(request.url ?? '');
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const ask = (query: string, key = 'good-key', pageToken?: string) =>
    searchFactChecks({ query, key, ...(pageToken !== undefined && { pageToken }) }, undefined, origin);

  test('gives claim, publisher and rating, a page at a time', async () => {
    const first = await ask('sea wall');
    if (!first.ok) throw new Error(first.error);
    expect(first.value.reviews).toHaveLength(10);
    expect(first.value.reviews[0]).toEqual({
      claim: 'The sea wall was blown up (1)',
      claimant: 'A post',
      publisher: 'Checkers of Aldery',
      rating: 'No evidence',
      url: 'https://checkers.test/1',
      title: 'Was it blown up?',
      date: '2026-03-22T00:00:00Z',
    });
    const second = await ask('sea wall', 'good-key', first.value.next ?? '');
    expect(second.ok && second.value.reviews.map(({ url }) => url)).toEqual([
      'https://checkers.test/11',
      'https://checkers.test/12',
    ]);
    expect(second.ok && second.value.next).toBeNull();
  });

  test('sends the words, the key and nothing else', async () => {
    asked.length = 0;
    await ask('two men & a wall?');
    expect(Object.fromEntries(new URL(asked[0]?.url ?? '', origin).searchParams)).toEqual({
      query: 'two men & a wall?',
      pageSize: '10',
      key: 'good-key',
    });
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
  });

  test.for([
    ['nothing found', 'good-key', { ok: true, value: { reviews: [], next: null } }],
    ['sea wall', 'bad-key', { ok: false, error: 'bad-key' }],
    ['sea wall', 'blocked-key', { ok: false, error: 'not-allowed' }],
    ['sea wall', 'spent-key', { ok: false, error: 'quota' }],
    ['too odd', 'good-key', { ok: false, error: 'refused' }],
    ['server down', 'good-key', { ok: false, error: 'busy' }],
    ['not json', 'good-key', { ok: false, error: 'unexpected' }],
    ['other schema', 'good-key', { ok: false, error: 'unexpected' }],
  ] as const)('%s with %s', async ([query, key, expected]) => {
    expect(await ask(query, key)).toEqual(expected);
  });

  test('tells that nobody answers', async () => {
    expect(await searchFactChecks({ query: 'x', key: 'y' }, undefined, 'http://127.0.0.1:9')).toEqual({
      ok: false,
      error: 'no-network',
    });
  });

  test('asks Google and nobody else', () => {
    expect(new URL(factCheckAddress({ query: 'a', key: 'b' })).origin).toBe('https://factchecktools.googleapis.com');
  });
});
