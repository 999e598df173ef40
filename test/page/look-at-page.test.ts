import { describe, expect, test, vi } from 'vitest';
import { lookAtPage } from '../../src/page/look-at-page.ts';
import { pageOf, paragraphs } from './documents.ts';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The board decides"}</script>';
const article = (address = 'about:srcdoc') => at(pageOf(paragraphs(5), NEWS), address);
const inbox = () => at(pageOf('<p>Nothing is open.</p>'), 'about:srcdoc');
const PAGE = 'https://courier.example/reader?open=3';

const at = (document: Document, address: string): Document => {
  Object.defineProperty(document, 'URL', { value: address });
  return document;
};

/** A frame as a browser has it: its attributes, its document, its place in a window of 1000 by 900 pixels, and whether it is to be seen. */
interface Framed {
  readonly attributes?: string;
  readonly document: Document | null;
  readonly place?: readonly [left: number, width: number, height: number];
  readonly hidden?: boolean;
}

/** A page with these frames, and how often one of them was asked for its document. */
const pageWith = (frames: readonly Framed[], head = '', body = '') => {
  const asked = vi.fn();
  const document = at(
    pageOf(body + frames.map(({ attributes = '' }) => `<iframe ${attributes}></iframe>`).join(''), head),
    PAGE,
  );
  Object.defineProperty(document, 'defaultView', { value: { innerWidth: 1000, innerHeight: 900 } });
  [...document.querySelectorAll('iframe')].forEach((element, index) => {
    const {
      document: framed = null,
      place: [left, width, height] = [0, 1000, 600],
      hidden = false,
    } = frames[index] ?? {};
    Object.defineProperties(element, {
      contentDocument: {
        get: () => {
          asked();
          return framed;
        },
      },
      getBoundingClientRect: { value: () => ({ left, right: left + width, top: 0, bottom: height, width, height }) },
      checkVisibility: { value: () => !hidden },
    });
  });
  return { document, asked };
};

const chosen = (frames: readonly Framed[]): number | undefined => {
  const { document } = pageWith(frames);
  const looked = lookAtPage(document, PAGE);
  const index = frames.findIndex((frame) => frame.document === looked.document);
  expect(looked.gate.passes).toBe(index >= 0);
  return index < 0 ? undefined : index;
};

describe('the frame that an article is looked for in', () => {
  test.for<[what: string, frames: readonly Framed[], index: number | undefined]>([
    ['one that fills the window', [{ document: article() }], 0],
    [
      'one with an address of the page’s own site',
      [{ attributes: 'src="https://courier.example/a"', document: article() }],
      0,
    ],
    ['the first of two', [{ document: article() }, { document: article() }], 0],
    ['the larger of two', [{ document: inbox(), place: [0, 700, 600] }, { document: article() }], 1],
    [
      'not a smaller one beside what is none',
      [{ document: inbox() }, { document: article(), place: [0, 700, 600] }],
      undefined,
    ],
    ['half as wide and a third as high as the window', [{ document: article(), place: [0, 500, 300] }], 0],
    ['not one that is narrower', [{ document: article(), place: [0, 499, 600] }], undefined],
    ['not one that is lower', [{ document: article(), place: [0, 1000, 299] }], undefined],
    ['not one that has been moved out at the side', [{ document: article(), place: [-900, 1000, 600] }], undefined],
    ['not one that can’t be seen', [{ document: article(), hidden: true }, { document: article() }], 1],
    ['not one of another site', [{ attributes: 'src="https://elsewhere.example/a"', document: null }], undefined],
    [
      'one with words of its own, whatever its address',
      [{ attributes: 'src="https://elsewhere.example/a" srcdoc="x"', document: article() }],
      0,
    ],
    ['not one whose document is out of reach', [{ document: null }], undefined],
  ])('%s', ([, frames, index]) => {
    expect(chosen(frames)).toBe(index);
  });

  test('is none where the page itself is an article', () => {
    const { document, asked } = pageWith([{ document: article() }], NEWS, paragraphs(5));
    expect(lookAtPage(document, PAGE).document).toBe(document);
    expect(asked).not.toHaveBeenCalled();
  });

  test('is asked for its document only where it is large and near, and one at most is', () => {
    const small: Framed = { document: article(), place: [0, 300, 250] };
    const foreign: Framed = { attributes: 'src="https://elsewhere.example/a"', document: null };
    const { document, asked } = pageWith([...Array.from({ length: 20 }, () => small), foreign]);
    expect(lookAtPage(document, PAGE).gate.passes).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    const many = pageWith(Array.from({ length: 20 }, () => ({ document: inbox() })));
    expect(lookAtPage(many.document, PAGE).gate.passes).toBe(false);
    expect(many.asked).toHaveBeenCalledTimes(1);
  });

  test('goes by its own address, and by the page’s where it has none', () => {
    const plain = (address: string) =>
      at(pageOf(paragraphs(6), '<meta property="og:type" content="article">'), address);
    const by = (address: string) => lookAtPage(pageWith([{ document: plain(address) }]).document, PAGE).gate.rule;
    expect(by('https://courier.example/coast/board-decides-on-its-quays')).toBe('gate/declared-article');
    expect(by('https://courier.example/')).not.toBe('gate/declared-article');
    const page = 'https://courier.example/coast/board-decides-on-its-quays';
    expect(lookAtPage(pageWith([{ document: plain('about:srcdoc') }]).document, page).gate.rule).toBe(
      'gate/declared-article',
    );
  });

  test('leaves the page’s own reason where no frame has an article', () => {
    const { document } = pageWith([{ document: inbox() }]);
    expect(lookAtPage(document, PAGE)).toMatchObject({ document, gate: { passes: false, rule: 'gate/no-sign' } });
  });
});
