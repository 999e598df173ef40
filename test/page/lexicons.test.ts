import { describe, expect, test } from 'vitest';
import { isAuthorNote, LINE_ROWS, lineRowOf } from '../../src/page/line-rows.ts';
import { hintsOfNames, NAME_ROWS, wordsOfNames } from '../../src/page/name-words.ts';

describe('lines', () => {
  test('are in order, each rule once', () => {
    const rules = LINE_ROWS.map(({ rule }) => rule);
    expect(rules).toEqual([...new Set(rules)].sort());
  });

  test.for(LINE_ROWS)('$rule catches “$catches” and not “$not”', ({ rule, catches, not }) => {
    expect(lineRowOf(catches)?.rule).toBe(rule);
    expect(lineRowOf(not)).toBeUndefined();
  });

  test.for([
    'The ministry said on Monday that it would support our farmers with a new fund.',
    'By the time the boats came back it was dark.',
    'Reporting restrictions were lifted on Friday.',
    'Follow-up talks are planned for May, the envoy wrote in an email.',
    'More about the plan is not known, officials said.',
    'Photographs of the scene show two cars and a lorry.',
    'Updated rules will come into force in 2027, the agency said.',
    'Comments by the minister were met with silence.',
    'Stay away from the river, police told residents.',
    'The story was first reported by a local newspaper.',
    'Contact between the two was lost at noon.',
    'Source close to the talks: no deal before Friday.',
    'Subscribers left in large numbers after prices rose, the company said in a filing last week.',
    'Get out while you can, the mayor told people on the island over the radio.',
  ])('a sentence of an article is none: %s', (line) => {
    expect(lineRowOf(line)).toBeUndefined();
  });
});

test.for([
  ['Orla Finch is a senior reporter at the Courier who covers the coast.', true],
  ['Tom Reed has been the paper’s Brussels correspondent since 2019.', true],
  ['Ana Lund joined the Courier in 2020. She covers courts.', true],
  ['The editor was told to leave, according to her lawyer.', false],
  ['Peter Vance is chairman of the board and owns two of the mills.', false],
  ['Police said a reporter was among the three people held on Sunday.', false],
] as const)('whether “%s” tells who wrote the article: %s', ([text, expected]) => {
  expect(isAuthorNote(text)).toBe(expected);
});

describe('names', () => {
  test('are in order, each rule once, each word once', () => {
    const rules = NAME_ROWS.map(({ rule }) => rule);
    expect(rules).toEqual([...new Set(rules)].sort());
    for (const { words } of NAME_ROWS) expect(words).toEqual([...new Set(words)].sort());
  });

  test.for(NAME_ROWS)('$rule catches “$catches” and not “$not”', ({ hint, catches, not }) => {
    expect([...hintsOfNames(catches)]).toContain(hint);
    expect([...hintsOfNames(not)]).not.toContain(hint);
  });

  test.for([
    ['relatedStories_list', 'related-stories-list'],
    ['Article__Body  js-x', 'article-body js-x'],
    ['css-1A2b', 'css-1-a2b'],
  ] as const)('%s is %s', ([names, words]) => {
    expect(wordsOfNames(names)).toBe(words);
  });

  test.for(['no-promo', 'has-sidebar', 'content with-ads', 'header--no-promo'])(
    '%s speaks of what is not there',
    (name) => {
      expect([...hintsOfNames(name)]).not.toContain('noise');
    },
  );
});
