import { expect, test } from 'vitest';
import { englishMessages } from '../support/say-english.ts';

test('a message fills in what it is given, in order', () => {
  for (const [key, { message }] of Object.entries(englishMessages)) {
    const places = [...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place));
    const most = Math.max(0, ...places);
    expect(new Set(places).size, key).toBe(most);
  }
});
