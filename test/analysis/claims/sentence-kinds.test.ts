import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

/** The kinds of the sentences of the last paragraph of a small article. */
const kindsOf = (paragraph: string): string => {
  const text = `Ferry stays in port\n\nThe ferry to Withy did not sail on Monday, the harbour office said.\n\n${paragraph}`;
  const { sentences } = analyse(articleFromText(text), models);
  return sentences
    .slice(2)
    .map(({ kind }) => kind)
    .join(' ');
};

describe('what a sentence does', () => {
  test.for([
    ['Two crew members were treated for cold.', 'claim'],
    ['The company denies that the engine was faulty.', 'claim'],
    ['The report has not been independently verified.', 'verification'],
    ['The company did not respond to a request for comment.', 'verification'],
    ['The company did not respond to the storm in time.', 'claim'],
    ['Who gave the order to wait?', 'question'],
    ['WATCH: How the ferry was towed', 'label'],
    ['FILE PHOTO: The ferry at Withy in June', 'label'],
    ['Sign up for our morning briefing.', 'label'],
    ['Signs of rust were found below deck.', 'claim'],
    ['Questions are being raised.', 'framing'],
    ['The question was raised by two councillors on Friday.', 'claim'],
    ['The ferry sank. Who is to blame?', 'claim question'],
  ] as const)('%s → %s', ([paragraph, kinds]) => {
    expect(kindsOf(paragraph)).toBe(kinds);
  });
});
