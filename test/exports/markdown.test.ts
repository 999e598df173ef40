import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { record, TWO, write } from './records.ts';

interface ReadList {
  readonly kind: 'heading' | 'item';
  readonly link: string;
  readonly linked: string;
  /** What an item says below its link. */
  readonly said: string;
}

/** A list as CommonMark's own parser reads it: what each heading and each item links to, and its words. */
const readList = (text: string): ReadList[] => {
  const found: ReadList[] = [];
  const kinds = new Set<string>();
  const walker = new Parser().parse(text).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { entering, node } = step;
    if (!entering) continue;
    kinds.add(node.type);
    if (node.type !== 'heading' && node.type !== 'item') continue;
    const block = node.type === 'heading' ? node : node.firstChild;
    const link = block?.firstChild;
    const said = node.type === 'item' ? textOf(link?.next ?? null) : '';
    found.push({
      kind: node.type,
      link: link?.destination ?? '',
      linked: textOf(link?.firstChild ?? null),
      said: said.trim(),
    });
  }
  // Nothing of what an article says becomes a mark of its own.
  expect([...kinds].filter((kind) => !EXPECTED.has(kind))).toEqual([]);
  return found;
};

const EXPECTED = new Set(['document', 'heading', 'link', 'text', 'paragraph', 'list', 'item', 'softbreak']);

const textOf = (first: Node | null): string => {
  let text = '';
  for (let node = first; node !== null; node = node.next)
    text += node.type === 'softbreak' ? ' ' : (node.literal ?? textOf(node.firstChild));
  return text;
};

/** What Markdown can't tell apart: kinds and amounts of white space, and the one character that it takes out. */
const plain = (text: string): string => text.replace(/\0/g, '\ufffd').replace(/\s+/g, ' ').trim();

test('a list shows articles and claims as they are, each with its link', () => {
  expect(readList(write('markdown', TWO)).map(({ kind, linked, said }) => [kind, linked, said])).toEqual([
    ['heading', 'Gunmen attack Belmora Central station in Tarnland', ''],
    ['item', 'Fourteen people died, "at least"', 'the hospital · confirmed'],
    ['item', '=HYPERLINK("x")', 'courier'],
    ['heading', 'Gunmen attack Belmora Central station in Tarnland', ''],
    ['item', 'The *wall* [holds]', 'the mayor'],
  ]);
});

test('whatever stands in a claim, a name or a title is read as it was written', () => {
  const marks = fc.constantFrom(
    ...'*_`[]()<>#|~&;!\\+-=1.)>:/ "\'\n\tax'.split(''),
    '&amp;',
    '![',
    '](',
    '---',
    '```',
    '<b>',
  );
  const line = fc
    .oneof(fc.string({ unit: marks, minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))
    .filter((text) => plain(text) !== '');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 3 }), line, (claims, headline) => {
      const [head, ...items] = readList(write('markdown', [record(claims, 1, { headline })]));
      expect(head?.linked.trim()).toBe(plain(headline));
      expect(items.map(({ linked, said }) => [linked.trim(), said])).toEqual(
        claims.map(([claim, who]) => [plain(claim), plain(who)]),
      );
    }),
    { numRuns: 500 },
  );
});

test.for([
  'https://courier.test/a?b=1&copy;=2&amp;x',
  'https://courier.test/a?path=c:\\*dir\\(x)',
  'https://courier.test/a(b)c/[d]?e=_f_*g*',
])('%s is where the links lead', (address) => {
  const [head, item] = readList(write('markdown', [record([['The wall holds', 'the mayor']], 1, { address })]));
  // The parser writes some marks of an address by their codes: that is the same address.
  expect(decodeURI(head?.link ?? '')).toBe(address);
  expect(decodeURI(item?.link ?? '')).toBe(`${address}#:~:text=The wall holds`);
});
