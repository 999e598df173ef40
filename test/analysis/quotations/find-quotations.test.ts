import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findQuotations } from '../../../src/analysis/quotations/find-quotations.ts';
import { TITLE_NOUNS } from '../../../src/analysis/quotations/title-nouns.ts';
import { textOf } from '../../../src/article/span.ts';
import { layersOf } from './layers.ts';

// Random and hostile texts take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** One line a quotation: kind, ">" for each that holds it, its paragraphs parted by " ¶ ". */
const read = (text: string): string[] =>
  findQuotations(layersOf(text)).map(
    ({ kind, depth, spans }) => `${kind} ${'>'.repeat(depth)}${spans.map((span) => textOf(text, span)).join(' ¶ ')}`,
  );

describe('findQuotations: places', () => {
  test.for<[string, string[]]>([
    ['“We are ready,” she said.', ['speech “We are ready,”']],
    ['"We are ready," she said.', ['speech "We are ready,"']],
    ["'We are ready,' she said.", ["speech 'We are ready,'"]],
    ['‘We are ready,’ she said.', ['speech ‘We are ready,’']],
    ["``We are ready,'' she said.", ["speech ``We are ready,''"]],
    ["''We are ready,'' she said.", ["speech ''We are ready,''"]],
    ['«We are ready,» she said.', ['speech «We are ready,»']],
    ['“They told us ‘go home’ twice,” he said.', ['speech “They told us ‘go home’ twice,”', 'fragment >‘go home’']],
    ['"They told us \'go home\' twice," he said.', ['speech "They told us \'go home\' twice,"', "fragment >'go home'"]],
    ['‘They told us “go home” twice,’ he said.', ['speech ‘They told us “go home” twice,’', 'fragment >“go home”']],
    ["The workers' pay and the boss's car", []],
    ['The workers’ pay isn’t the unions’ problem.', []],
    ["Rock 'n' roll was big in the '60s, she told 'em.", []],
    ["'The workers' pay is too low,' she said.", ["speech 'The workers' pay is too low,'"]],
    ["He called the men 'heroes' and the crowd's leader agreed.", ["fragment 'heroes'"]],
    ['He is 6\'2" tall and strong.', []],
    ['“I was—” he said, and stopped.', ['speech “I was—”']],
    ['“One,” she said. “Two,” she said.', ['speech “One,”', 'speech “Two,”']],
    ['"One," she said. "Two," she said.', ['speech "One,"', 'speech "Two,"']],
    ['He said it was (“by far”) the best.', ['fragment “by far”']],
    ['She said the “long war ” was over.', ['fragment “long war ”']],
  ])('%s', ([text, expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('findQuotations: several paragraphs', () => {
  test('one quotation when each paragraph opens and the last alone closes', () => {
    expect(read('Lind said: “We left at dawn.\n\n“Nobody saw us.\n\n“Then it rained,” and went on.')).toEqual([
      'speech “We left at dawn. ¶ “Nobody saw us. ¶ “Then it rained,”',
    ]);
  });

  test('the same with straight and with single marks', () => {
    expect(read('"We left at dawn.\n\n"Nobody saw us," Lind said.')).toEqual([
      'speech "We left at dawn. ¶ "Nobody saw us,"',
    ]);
    expect(read('‘We left at dawn.\n\n‘Nobody saw us,’ Lind said.')).toEqual([
      'speech ‘We left at dawn. ¶ ‘Nobody saw us,’',
    ]);
  });

  test('a closing mark alone in the next paragraph ends it too', () => {
    expect(read('Lind said: “We left at dawn.\n\nNobody saw us.” Then he sat down.')).toEqual([
      'speech “We left at dawn. ¶ Nobody saw us.”',
    ]);
  });

  test('nested ones stay in their paragraph', () => {
    expect(read('“We left at ‘dawn’, they said.\n\n“Nobody saw us,” Lind said.')).toEqual([
      'speech “We left at ‘dawn’, they said. ¶ “Nobody saw us,”',
      'fragment >‘dawn’',
    ]);
  });

  test('one that is never closed ends with its paragraph, or with its sentence where it began inside', () => {
    expect(read('“We left at dawn. It rained.\n\nThe road was empty.')).toEqual([
      'speech “We left at dawn. It rained.',
    ]);
    expect(read('Lind said: “We left at dawn. The road was empty.\n\nIt rained.')).toEqual([
      'speech “We left at dawn.',
    ]);
  });

  test('a mark left over before whole quotations swallows none of them', () => {
    expect(read('She wrote “it was late. “We left,” he said.')).toEqual([
      'fragment “it was late.',
      'speech “We left,”',
    ]);
  });
});

describe('findQuotations: kinds', () => {
  test.for<[string, string]>([
    ['He said the plan was “a bit of a mess”.', 'fragment'],
    ['She described the vote as “rigged”.', 'fragment'],
    ['According to the mayor, the bridge is “beyond repair”.', 'fragment'],
    ['The “experts” were nowhere to be seen.', 'scare'],
    ['The so-called “experts” said nothing.', 'scare'],
    ['The “expert” said it would rain.', 'scare'],
    ['They sell “organic” honey.', 'scare'],
    ['She starred in the film “Salt Roads” last year.', 'title'],
    ['His nephew, nicknamed “Tiny”, ran the shop.', 'title'],
    ['The paper, titled “How Rivers Move”, came out in May.', 'title'],
    ['On “Good Morning Tarn” the mayor wept.', 'title'],
    ['“The bridge is beyond repair.”', 'speech'],
    ['“Why now?” the judge asked.', 'speech'],
    ['“No,” she said.', 'speech'],
    ['The judge asked: “Why now?”', 'speech'],
    ['He told the court that “the men were never in the house that night”.', 'speech'],
    ['Their banner read “We want clean water and we want it this year”.', 'speech'],
  ])('%s → %s', ([text, kind]) => {
    expect(read(text)[0]?.split(' ')[0]).toBe(kind);
  });

  test('in a headline quoted words are somebody’s', () => {
    expect(read('Bridge ‘unsafe’ for years\n\nThe bridge is old.')).toEqual(['fragment ‘unsafe’']);
  });

  test('capitals make no title in a headline that is capitalised throughout', () => {
    expect(read('Mayor Calls Bridge ‘Total Disgrace’ After Crash\n\nThe bridge is old.')[0]).toMatch(/^fragment/);
  });

  test.for(TITLE_NOUNS.map((row) => [row.rule, row] as const))('%s: its examples hold', ([, row]) => {
    expect(read(row.catches)[0]).toMatch(/^title/);
    expect(read(row.not)[0]).not.toMatch(/^title/);
    expect([...row.words].sort()).toEqual(row.words);
  });
});

describe('findQuotations: invariants', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    "''",
    'We left',
    ' said',
    '. ',
    ', ',
    ' ',
    '\n\n',
    'workers',
    "'s",
    '(',
    ')',
    '5',
    'a',
  );

  test('spans lie inside blocks, in order, nested or apart, whatever the marks', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const layers = layersOf(text);
        const quotations = findQuotations(layers);
        const spans = quotations.flatMap((quotation) => quotation.spans);
        const outside = spans.filter(
          (span) =>
            span.end <= span.start ||
            !layers.blocks.some((block) => block.span.start <= span.start && span.end <= block.span.end),
        );
        expect(outside).toEqual([]);
        const starts = quotations.map((quotation) => quotation.spans[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        const wholes = quotations.map(({ spans: own }) => ({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }));
        const crossing = wholes.filter((a) =>
          wholes.some((b) => a.start < b.start && b.start < a.end && a.end < b.end),
        );
        expect(crossing).toEqual([]);
        quotations.forEach((quotation, index) => {
          const whole = wholes[index];
          const holders = wholes.filter((other, at) => at < index && whole !== undefined && whole.start < other.end);
          expect(quotation.depth).toBe(holders.length);
        });
      }),
      { numRuns: 1500 },
    );
  });

  test.for(['“', '" ', "' a", '“a ', '‘a ', '“a\n\n', 'a” '])(
    'takes time in proportion to a hostile text of %j',
    (unit) => {
      const layers = layersOf(unit.repeat(10_000));
      const start = performance.now();
      findQuotations(layers);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
