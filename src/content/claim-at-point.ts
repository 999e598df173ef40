import type { TextAnchors } from '../page/text-anchors.ts';
import type { Underline } from '../ui/underlines.ts';
import { linesOf } from './measure.ts';
import { isElement, isShadowRoot } from './node-kinds.ts';

const INTERACTIVE =
  'a,button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[contenteditable]';

/** The underlined claim that a reader's click means; undefined when it is meant for something of the page's. */
export const claimAtClick = (
  event: MouseEvent,
  underlines: readonly Underline[],
  anchors: TextAnchors,
): Underline | undefined => {
  const { clientX, clientY } = event;
  const target = event.composedPath()[0];
  if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  if (target === undefined || !isElement(target) || target.closest(INTERACTIVE) !== null) return;
  const document = target.ownerDocument;
  if (document.getSelection()?.isCollapsed === false) return;
  const tree = target.getRootNode();
  const shadowRoots = isShadowRoot(tree) ? [tree] : [];
  const caret = document.caretPositionFromPoint(clientX, clientY, { shadowRoots });
  const offset = caret === null ? undefined : anchors.offsetOf(caret.offsetNode, caret.offset);
  if (offset === undefined) return;
  const near = underlines.filter(({ spans }) => spans.some((span) => span.start <= offset && offset <= span.end));
  return near.find(({ spans }) =>
    spans
      .flatMap((span) => anchors.rangesOf(span))
      .flatMap(linesOf)
      .some((box) => box.left <= clientX && clientX <= box.right && box.top <= clientY && clientY <= box.bottom),
  );
};
