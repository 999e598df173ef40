import { expect, test } from 'vitest';
import { filesIn, textOfFile } from '../support/files.ts';
import { englishMessages } from '../support/say-english.ts';

const sources = filesIn('src', '.ts', '.tsx').map(textOfFile).join('\n') + textOfFile('manifest.json');

test.for(Object.keys(englishMessages))('the message %s is used', (key) => {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  expect(sources.includes(`'${key}'`) || sources.includes(`'${stem}'`) || sources.includes(`__MSG_${key}__`)).toBe(
    true,
  );
});

test('a message fills in what it is given, in order', () => {
  for (const [key, { message }] of Object.entries(englishMessages)) {
    const places = [...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place));
    const most = Math.max(0, ...places);
    expect(new Set(places).size, key).toBe(most);
  }
});
