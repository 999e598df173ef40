import { type Box, commonBox, movedBox } from './box.ts';
import { Clipping } from './clipping.ts';
import { frameOf, viewOf } from './frame-of.ts';
import { screenWidth } from './screen-width.ts';

/**
 * What of a document's window is on the screen, in its own coordinates: all of it, and of a frame what the page around shows of
 * that. Where nothing of it is on the screen, the edges have changed sides.
 */
export const screenOf = (document: Document): Box => {
  const whole = { left: 0, top: 0, right: screenWidth(document), bottom: viewOf(document).innerHeight };
  const frame = frameOf(document);
  if (frame === null) return whole;
  const around = screenOf(frame.ownerDocument);
  const cut = new Clipping().frameAround(frame);
  const { left, top } = originIn(frame);
  return commonBox(whole, movedBox(cut === undefined ? around : commonBox(around, cut), -left, -top));
};

/** Where a frame's own document begins, in the coordinates of the one around. */
export const originIn = (frame: Element): Pick<Box, 'left' | 'top'> => {
  const { left, top } = frame.getBoundingClientRect();
  return { left: left + frame.clientLeft, top: top + frame.clientTop };
};
