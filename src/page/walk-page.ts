import type { BlockKind } from '../article/article.ts';
import { featuresOf } from './block-features.ts';
import { type Hint, hintsOfNames } from './name-words.ts';
import type { Container, PageBlock } from './page-block.ts';
import { endsASentence, ProseParagraphs } from './prose-paragraphs.ts';
import { BLOCK_TAGS, kindOfTag, MEDIA_TAGS, SILENT_ROLES, SILENT_TAGS, UNREADABLE_TAGS } from './tags.ts';
import { TextCollector } from './text-collector.ts';

/**
 * All blocks under `root` in the order of the document, without what is hidden, is no text by its tag, or is side matter
 * without a paragraph in it. It can be left at each of its pauses; undefined when the page took away meanwhile what was
 * being looked at.
 */
export const walkPage = (
  root: Element | ShadowRoot,
  isDrawn: IsDrawn = () => true,
): Generator<undefined, PageBlock[] | undefined> => new PageWalk(root, isDrawn).walk();

/** After so many nodes the walk can be left for a while. */
const BREATH = 50;

/** Whether a reader can see an element; in a browser its layout knows, `checkVisibility()`. */
export type IsDrawn = (element: Element) => boolean;

/** A container while the walk is in it; `from` is how many blocks there were before it. */
type OpenContainer = { -readonly [K in keyof Container]: Container[K] } & { readonly from: number };

/** One pass over a page, node by node and without recursion, so that its depth does not matter. */
class PageWalk {
  readonly #root: Element | ShadowRoot;
  readonly #blocks: PageBlock[] = [];
  readonly #collector = new TextCollector();
  readonly #hints = new Map<string, ReadonlySet<Hint>>();
  readonly #prose: ProseParagraphs;
  readonly #isDrawn: IsDrawn;
  readonly #headlines: readonly Element[];
  #container: OpenContainer;
  /** How many links are open, and how many times. */
  #links = 0;
  #times = 0;

  constructor(root: Element | ShadowRoot, isDrawn: IsDrawn) {
    this.#root = root;
    this.#isDrawn = isDrawn;
    this.#prose = new ProseParagraphs(root);
    this.#headlines = [...root.querySelectorAll('h1')].filter((heading) => heading.textContent.trim().length >= 25);
    this.#container = {
      element: 'host' in root ? root.host : root,
      parent: null,
      depth: 0,
      kind: undefined,
      hints: NO_HINTS,
      noise: false,
      media: false,
      field: false,
      from: 0,
    };
  }

  *walk(): Generator<undefined, PageBlock[] | undefined> {
    // To get here the paragraphs of the whole page were looked at.
    yield;
    let node: Node | null | undefined = this.#root.firstChild;
    for (let looked = 1; node !== null; looked++) {
      if (this.#enter(node)) node = node.firstChild;
      else node = this.#next(node);
      if (node === undefined) return undefined;
      if (looked % BREATH === 0) yield;
    }
    this.#flush();
    return this.#blocks;
  }

  /** The node after this one and all in it; leaves the elements that end between. Undefined outside of the page. */
  #next(node: Node): Node | null | undefined {
    let at = node;
    while (at.nextSibling === null) {
      const parent: Node | null = at.parentNode;
      if (parent === null) return undefined;
      if (parent === this.#root) return null;
      this.#leave(parent as Element);
      at = parent;
    }
    return at.nextSibling;
  }

  /** Whether to go into the node: it is an element to be read, and has children. */
  #enter(node: Node): boolean {
    if (node.nodeType === TEXT) {
      this.#readText(node as Text);
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') this.#breakLine(element);
    else if (MEDIA_TAGS.has(tag)) this.#container.media = true;
    else if (tag === 'input') this.#container.field ||= isField(element);
    else return this.#enterElement(element, tag);
    return false;
  }

  /** A sentence that ends where the next begins without a space between is set apart by the page's style. */
  #readText(text: Text): void {
    const { length, tail, endsInSpace } = this.#collector;
    const startsElement = text.previousSibling?.nodeType !== TEXT;
    if (length >= 15 && startsElement && !endsInSpace && isApart(tail, text.data)) this.#flush();
    this.#collector.append(text, this.#links > 0 ? 'link' : this.#times > 0 ? 'time' : undefined);
  }

  #enterElement(element: Element, tag: string): boolean {
    if (UNREADABLE_TAGS.has(tag)) return this.#skip(tag);
    if (element.firstChild === null) return false;
    if ((isHidden(element) || !this.#isDrawn(element)) && !this.#prose.mostIn(element)) return this.#skip(tag);
    const hints = this.#hintsOf(element);
    const noise = this.#isNoise(element, tag, hints);
    if (noise && !this.#prose.someIn(element)) return this.#skip(tag);
    if (isLink(element, tag)) this.#links++;
    if (tag === 'time') this.#times++;
    if (noise || BLOCK_TAGS.has(tag) || hints.has('caption') || isSetAsBlock(element, tag)) {
      this.#flush();
      this.#container = {
        element,
        parent: this.#container,
        depth: this.#container.depth + 1,
        kind: kindOfElement(element, tag),
        hints: joined(this.#container.hints, hints),
        noise: noise || this.#container.noise,
        media: false,
        field: false,
        from: this.#blocks.length,
      };
    }
    return true;
  }

  #skip(tag: string): false {
    if (BLOCK_TAGS.has(tag) && this.#container.element.localName !== 'p') this.#flush();
    this.#collector.gap();
    return false;
  }

  #leave(element: Element): void {
    if (isLink(element, element.localName)) this.#links--;
    if (element.localName === 'time') this.#times--;
    if (this.#container.element !== element) return;
    this.#flush();
    const { parent, media, from } = this.#container;
    if (parent === null) return;
    this.#container = parent as OpenContainer;
    if (media && this.#blocks.length === from) this.#container.media = true;
  }

  /** Two breaks part paragraphs; so does one where a sentence has ended. */
  #breakLine(element: Element): void {
    if (/[.!?:”"’)\]]$/.test(this.#collector.tail) || isBreak(previousIn(element))) this.#flush();
    else this.#collector.lineBreak();
  }

  #flush(): void {
    const content = this.#collector.take();
    if (content === undefined) return;
    const container = this.#container;
    const { kind, level } = kindOf(container);
    const features = featuresOf(content, kind, container.hints.has('caption'));
    this.#blocks.push({ container, content, kind, level, ...features });
  }

  #hintsOf(element: Element): ReadonlySet<Hint> {
    const names = element.hasAttributes() ? namesOf(element) : '';
    if (names === '') return NO_HINTS;
    const known = this.#hints.get(names);
    if (known !== undefined) return known;
    const hints = hintsOfNames(names);
    this.#hints.set(names, hints);
    return hints;
  }

  #isNoise(element: Element, tag: string, hints: ReadonlySet<Hint>): boolean {
    if (tag === 'main' || tag === 'article') return false;
    if (hints.has('hidden')) return true;
    if (tag === 'button') return element.parentElement?.localName !== 'p';
    if (isFootnoteMark(element, tag)) return true;
    const suspect =
      SILENT_TAGS.has(tag) ||
      (tag === 'span' && this.#container.element.localName === 'p' && isLinkList(element)) ||
      (tag === 'aside' && !hints.has('summary')) ||
      (tag === 'header' && isPageHeader(element)) ||
      (hints.has('noise') && !hints.has('body') && !this.#isWithinWords(element, tag)) ||
      SILENT_ROLES.has(element.getAttribute('role') ?? '');
    return suspect && !this.#headlines.some((headline) => element.contains(headline)) && !this.#prose.mostIn(element);
  }

  /** Inline elements of a paragraph are its words, whatever they are named. */
  #isWithinWords(element: Element, tag: string): boolean {
    if (BLOCK_TAGS.has(tag)) return false;
    const around = this.#container.element.localName;
    return (around === 'p' || kindOfTag(around) !== undefined) && !isLinkList(element);
  }
}

const TEXT = 3;
const ELEMENT = 1;
const COMMENT = 8;
const NO_HINTS: ReadonlySet<Hint> = new Set();

const namesOf = (element: Element): string => {
  let names = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) names += ` ${value}`;
  }
  return names;
};
const NAMING_ATTRIBUTES = ['class', 'id', 'itemprop', 'data-component', 'data-testid'] as const;

const joined = (outer: ReadonlySet<Hint>, own: ReadonlySet<Hint>): ReadonlySet<Hint> => {
  if (own.size === 0) return outer;
  if (outer.size === 0) return own;
  return new Set([...outer, ...own]);
};

const isField = (element: Element): boolean => /^(?:text|email|tel|)$/.test(element.getAttribute('type') ?? '');

/** Only links to other pages count: what leads to a place on this one may well be the article's. */
const isLink = (element: Element, tag: string): boolean =>
  tag === 'a' && !(element.getAttribute('href') ?? '#').startsWith('#');

const isHidden = (element: Element): boolean => {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && element.getElementsByTagName('p').length === 0;
};

const isSetAsBlock = (element: Element, tag: string): boolean => {
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style)) return true;
  return tag === 'span' && isParagraphSpan(element);
};

/** A whole sentence or more in an element that has only such elements beside it. */
const isParagraphSpan = (element: Element): boolean => {
  const [before, after] = [previousIn(element), nextIn(element)];
  if ((before === null && after === null) || !isSpanOrNone(before) || !isSpanOrNone(after)) return false;
  const text = element.textContent.trim();
  return text.length >= 60 && endsASentence(text);
};

const isSpanOrNone = (node: Node | null): boolean =>
  node === null || (node.nodeType === ELEMENT && (node as Element).localName === 'span');

/** Words that run together: "… said.The next", or a few words in bold and then "Heading textThe …". */
const isApart = (before: string, after: string): boolean =>
  /^["“‘']?\p{Lu}/u.test(after) && /(?:\p{Ll}{2}[.!?]["”’]?|\p{Ll}{2})$/u.test(before);

/** What opens over a name: links to what else there is on it. */
const isLinkList = (element: Element): boolean => element.getElementsByTagName('a').length > 2;

const isFootnoteMark = (element: Element, tag: string): boolean =>
  tag === 'sup' &&
  /^\s*[[(]?[\d*†‡]{1,3}[\])]?\s*$/.test(element.textContent) &&
  element.getElementsByTagName('a').length > 0;

const isPageHeader = (element: Element): boolean =>
  element.getElementsByTagName('h1').length === 0 && element.closest('article, main') === null;

const isBlank = (node: Node): boolean =>
  node.nodeType === COMMENT || (node.nodeType === TEXT && (node as Text).data.trim() === '');

const previousIn = (node: Node): Node | null => {
  let previous = node.previousSibling;
  while (previous !== null && isBlank(previous)) previous = previous.previousSibling;
  return previous;
};

const nextIn = (node: Node): Node | null => {
  let next = node.nextSibling;
  while (next !== null && isBlank(next)) next = next.nextSibling;
  return next;
};

const isBreak = (node: Node | null): boolean =>
  node !== null && node.nodeType === ELEMENT && (node as Element).localName === 'br';

/** Lists and tables that hold whole articles are there for the layout alone. */
const kindOfElement = (element: Element, tag: string): BlockKind | undefined => {
  const kind = kindOfTag(tag);
  if (kind !== 'list-item' && kind !== 'cell') return kind;
  return element.getElementsByTagName('p').length <= 2 ? kind : undefined;
};

/** By the nearest container whose tag says it; within a quote or a caption, paragraphs are part of that. */
const kindOf = (container: Container): { kind: BlockKind; level: number } => {
  for (let at: Container | null = container, up = 0; at !== null && up < 4; at = at.parent, up++) {
    if (at.kind === undefined) continue;
    return { kind: at.kind, level: at.kind === 'heading' ? Number(at.element.localName.slice(1)) : 0 };
  }
  return { kind: 'paragraph', level: 0 };
};
