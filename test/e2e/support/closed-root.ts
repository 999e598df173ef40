import type { CDPSession, Page } from 'puppeteer-core';

/** A box on the screen, in CSS pixels. */
export interface SeenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element inside our closed shadow root, found through the browser's debugger: no script of a page can. */
export interface SeenElement {
  readonly nodeId: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Its text and that of all in it. */
  readonly text: string;
  readonly box: () => Promise<SeenBox | undefined>;
  /** Scrolls until it is to be seen, unless it is. */
  readonly reveal: () => Promise<void>;
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** The elements with a class inside the closed shadow roots of a page and its frames, in document order. */
export const inClosedRoot = async (page: Page, className: string): Promise<readonly SeenElement[]> => {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: SeenElement[] = [];
  const visit = (node: DomNode, inside: boolean): void => {
    const attributes = attributesOf(node);
    if (inside && attributes.get('class')?.split(' ').includes(className)) {
      const { nodeId } = node;
      const reveal = () => session.send('DOM.scrollIntoViewIfNeeded', { nodeId });
      found.push({ nodeId, attributes, text: textOf(node), box: () => boxOf(session, nodeId), reveal });
    }
    for (const child of node.children ?? []) visit(child, inside);
    for (const shadow of node.shadowRoots ?? []) visit(shadow, true);
    if (node.contentDocument !== undefined) visit(node.contentDocument, false);
  };
  visit(root as DomNode, false);
  return found;
};

/** Clicks in the middle of an element, as a reader would. */
export const clickOn = async (page: Page, element: SeenElement): Promise<void> => {
  await element.reveal();
  const box = await element.box();
  if (box === undefined) throw new Error(`not on the screen: ${element.text}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

const attributesOf = ({ attributes = [] }: DomNode): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>();
  for (let index = 0; index < attributes.length; index += 2)
    pairs.set(attributes[index] ?? '', attributes[index + 1] ?? '');
  return pairs;
};

const textOf = (node: DomNode): string =>
  node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');

const boxOf = async (session: CDPSession, nodeId: number): Promise<SeenBox | undefined> => {
  try {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    return { x, y, width: right - x, height: bottom - y };
  } catch {
    // Without a box the browser answers with an error.
    return undefined;
  }
};
