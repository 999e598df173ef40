/** Whether something is an element: by its number, since what a frame's document holds is of classes of its own. */
export const isElement = (node: EventTarget | null): node is Element => typeOf(node) === Node.ELEMENT_NODE;

/** Whether a node is a text node. */
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Whether a node is the root of a shadow tree. */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

const typeOf = (node: EventTarget | null): unknown => (node as Partial<Node> | null)?.nodeType;
