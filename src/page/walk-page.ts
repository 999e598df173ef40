import type { BlockKind } from '../article/article.ts';
import { type Hint, hintsOfNames } from './name-words.ts';
import type { Container, PageBlock } from './page-block.ts';
import { BLOCK_TAGS, kindOfTag, SILENT_ROLES, SILENT_TAGS } from './tags.ts';
import { TextCollector } from './text-collector.ts';

/** All blocks under `root` in the order of the document, without what is hidden or by its tag or names no article text. */
export const walkPage = (root: Element, keepNoise = false): PageBlock[] => new PageWalk(root, keepNoise).walk();

/** One pass over a page, node by node and without recursion, so that its depth does not matter. */
class PageWalk {
  readonly #root: Element;
  readonly #keepNoise: boolean;
  readonly #blocks: PageBlock[] = [];
  readonly #collector = new TextCollector();
  readonly #hints = new Map<string, ReadonlySet<Hint>>();
  readonly #paragraphs: number;
  #container: Container;
  #links = 0;

  constructor(root: Element, keepNoise: boolean) {
    this.#root = root;
    this.#keepNoise = keepNoise;
    this.#paragraphs = root.getElementsByTagName('p').length;
    this.#container = { element: root, parent: null, depth: 0, hints: new Set() };
  }

  walk(): PageBlock[] {
    let node: Node | null = this.#root.firstChild;
    while (node !== null) {
      if (this.#enter(node) && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      let at: Node = node;
      while (at.nextSibling === null || at.nextSibling === undefined) {
        const parent: Node | null = at.parentNode;
        if (parent === null || parent === this.#root) {
          this.#flush();
          return this.#blocks;
        }
        this.#leave(parent as Element);
        at = parent;
      }
      node = at.nextSibling;
    }
    this.#flush();
    return this.#blocks;
  }

  /** Whether to go into the node; one that is gone into, and has children, is left with `#leave`. */
  #enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.#collector.append(node as Text, this.#links > 0);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') return this.#breakLine(element);
    const hints = this.#hintsOf(element);
    if (this.#isSilent(element, tag, hints)) {
      if (BLOCK_TAGS.has(tag)) this.#flush();
      this.#collector.gap();
      return false;
    }
    if (element.firstChild === null) return false;
    if (tag === 'a') this.#links++;
    if (isBlock(element, tag)) {
      this.#flush();
      this.#container = {
        element,
        parent: this.#container,
        depth: this.#container.depth + 1,
        hints: joined(this.#container.hints, hints),
      };
    }
    return true;
  }

  #leave(element: Element): void {
    if (element.localName === 'a') this.#links--;
    if (this.#container.element !== element) return;
    this.#flush();
    if (this.#container.parent !== null) this.#container = this.#container.parent;
  }

  #breakLine(element: Element): false {
    if (/[.!?:”"’)\]]$/.test(this.#collector.text) || isBreak(previousIn(element))) this.#flush();
    else this.#collector.lineBreak();
    return false;
  }

  #flush(): void {
    const content = this.#collector.take();
    if (content === undefined) return;
    const { kind, level } = kindOf(this.#container, this.#root);
    this.#blocks.push({ container: this.#container, content, kind, level });
  }

  #hintsOf(element: Element): ReadonlySet<Hint> {
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-component') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    const known = this.#hints.get(names);
    if (known !== undefined) return known;
    const hints = hintsOfNames(names);
    this.#hints.set(names, hints);
    return hints;
  }

  #isSilent(element: Element, tag: string, hints: ReadonlySet<Hint>): boolean {
    if (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'svg') return true;
    if (isHidden(element)) return !this.#holdsThePage(element);
    if (this.#keepNoise) return false;
    if (SILENT_TAGS.has(tag)) return !(tag === 'button' && element.parentElement?.localName === 'p');
    if (tag === 'aside' && !hints.has('summary')) return !this.#holdsThePage(element);
    if (
      tag === 'header' &&
      element.getElementsByTagName('h1').length === 0 &&
      element.closest('article, main') === null
    )
      return true;
    if (SILENT_ROLES.has(element.getAttribute('role') ?? '')) return !this.#holdsThePage(element);
    if (
      tag === 'sup' &&
      /^[[(]?[\d*†‡]{1,3}[\])]?$/.test(element.textContent.trim()) &&
      element.getElementsByTagName('a').length > 0
    )
      return true;
    return hints.has('noise') && tag !== 'main' && tag !== 'article' && !this.#holdsThePage(element);
  }

  /** An element with a large share of the page's paragraphs is no side matter, whatever its names say. */
  #holdsThePage(element: Element): boolean {
    if (this.#paragraphs < 4) return false;
    return element.getElementsByTagName('p').length > this.#paragraphs * 0.5;
  }
}

const joined = (outer: ReadonlySet<Hint>, own: ReadonlySet<Hint>): ReadonlySet<Hint> => {
  if (own.size === 0) return outer;
  if (outer.size === 0) return own;
  return new Set([...outer, ...own]);
};

const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && element.getElementsByTagName('p').length === 0;
};

const isBlock = (element: Element, tag: string): boolean =>
  BLOCK_TAGS.has(tag) || /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(element.getAttribute('style') ?? '');

const previousIn = (node: Node): Node | null => {
  let previous = node.previousSibling;
  while (
    previous !== null &&
    (previous.nodeType === 8 || (previous.nodeType === 3 && (previous as Text).data.trim() === ''))
  ) {
    previous = previous.previousSibling;
  }
  return previous;
};

const isBreak = (node: Node | null): boolean =>
  node !== null && node.nodeType === 1 && (node as Element).localName === 'br';

/** By the nearest container whose tag says it; within a quote or a caption, paragraphs are part of that. */
const kindOf = (container: Container, root: Element): { kind: BlockKind; level: number } => {
  for (
    let at: Container | null = container, up = 0;
    at !== null && at.element !== root && up < 4;
    at = at.parent, up++
  ) {
    const tag = at.element.localName;
    const kind = kindOfTag(tag);
    if (kind !== undefined) return { kind, level: kind === 'heading' ? Number(tag.slice(1)) : 0 };
  }
  return { kind: 'paragraph', level: 0 };
};
