import { addressOf } from './address-of.ts';
import { type GateVerdict, passesGate } from './gate.ts';
import { type PageData, readPageData } from './page-data.ts';

/** A document that may hold an article: what it says of itself, and what the gate makes of it. */
export interface LookedAt {
  readonly document: Document;
  readonly data: PageData;
  readonly gate: GateVerdict;
}

/** At most so many frames are asked for their documents: in a script of an extension each of these costs a millisecond, once. */
const MOST_ASKED = 2;

/** Looks at a page and, where it is no article itself, at the frames of the same site that fill much of its window. */
export const lookAtPage = (document: Document, address: string): LookedAt => {
  const page = lookAt(document, address);
  if (page.gate.passes) return page;
  const site = `${new URL(address).origin}/`;
  let asked = 0;
  for (const frame of document.getElementsByTagName('iframe')) {
    if (!mayBeReached(frame, site) || !isLarge(frame, document)) continue;
    if (asked++ === MOST_ASKED) break;
    const framed = frame.contentDocument;
    const inFrame = framed === null ? undefined : lookAt(framed, address);
    if (inFrame?.gate.passes) return inFrame;
  }
  return page;
};

const lookAt = (document: Document, page: string): LookedAt => {
  const data = readPageData(document);
  return { document, data, gate: passesGate(document, addressOf(document, page), data) };
};

/** By its address alone: asking for its document is dear. */
const mayBeReached = ({ src, srcdoc }: HTMLIFrameElement, site: string): boolean =>
  srcdoc !== '' || !/^https?:/.test(src) || src.startsWith(site);

/** Whether half the window's width and a third of its height and more can be read in a frame; advertisements are smaller. */
const isLarge = (frame: HTMLIFrameElement, { defaultView: view }: Document): boolean => {
  if (view === null) return false;
  const { left, right, height } = frame.getBoundingClientRect();
  const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
  return (
    width >= view.innerWidth / 2 &&
    height >= view.innerHeight / 3 &&
    frame.checkVisibility({ visibilityProperty: true })
  );
};
