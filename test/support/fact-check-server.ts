const error = (code: number, status: string, reason: string, message: string): string =>
  JSON.stringify({
    error: {
      code,
      message,
      status,
      details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }],
    },
  });

const claim = (number: number) => ({
  text: `The sea wall was blown up (${number})`,
  claimant: 'A post',
  claimDate: '2026-03-21T00:00:00Z',
  claimReview: [
    {
      publisher: { name: 'Checkers of Aldery', site: 'checkers.test' },
      url: `https://checkers.test/${number}`,
      title: 'Was it blown up?',
      reviewDate: '2026-03-22T00:00:00Z',
      textualRating: 'No evidence',
      languageCode: 'en',
    },
  ],
});

const TOTAL = 12;

/** What Google's Fact Check Tools API would answer, by its documented schema: to a path with query, key and page. */
export const answerFactChecks = (path: string): { readonly status: number; readonly body: string } => {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const ok = (body: unknown) => ({ status: 200, body: JSON.stringify(body) });
  if (pathname !== '/v1alpha1/claims:search') return { status: 404, body: '{}' };
  switch (searchParams.get('key')) {
    case 'bad-key':
      return {
        status: 400,
        body: error(400, 'INVALID_ARGUMENT', 'API_KEY_INVALID', 'API key not valid. Please pass a valid API key.'),
      };
    case 'blocked-key':
      return {
        status: 403,
        body: error(403, 'PERMISSION_DENIED', 'SERVICE_DISABLED', 'Fact Check Tools API has not been used'),
      };
    case 'spent-key':
      return { status: 429, body: error(429, 'RESOURCE_EXHAUSTED', 'RATE_LIMIT_EXCEEDED', 'Quota exceeded') };
  }
  switch (searchParams.get('query')) {
    case 'nothing found':
      return ok({});
    case 'too odd':
      return {
        status: 400,
        body: error(400, 'INVALID_ARGUMENT', 'BAD_QUERY', 'Request contains an invalid argument.'),
      };
    case 'server down':
      return { status: 503, body: error(503, 'UNAVAILABLE', 'X', 'The service is currently unavailable.') };
    case 'not json':
      return { status: 200, body: '<html>' };
    case 'other schema':
      return ok({ claims: [{ text: 5 }] });
  }
  const size = Number(searchParams.get('pageSize') ?? 10);
  const start = Number(searchParams.get('pageToken') ?? 0);
  const claims = Array.from({ length: Math.max(0, Math.min(size, TOTAL - start)) }, (_, place) =>
    claim(start + place + 1),
  );
  return ok({ claims, ...(start + size < TOTAL && { nextPageToken: String(start + size) }) });
};
