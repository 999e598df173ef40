import { addressOf } from './address-of.ts';
import { type GateVerdict, passesGate } from './gate.ts';
import { type PageData, readPageData } from './page-data.ts';

/** A document that may hold an article: what it says of itself, and what the gate makes of it. */
export interface LookedAt {
  readonly document: Document;
  readonly data: PageData;
  readonly gate: GateVerdict;
}

/**
 * Looks at a page and, where it is no article itself, at the largest frame of the same site. No more than that one is asked for its
 * document: in a script of an extension each first question of this kind costs a millisecond and more.
 */
export const lookAtPage = (document: Document, address: string): LookedAt => {
  const page = lookAt(document, address);
  const framed = page.gate.passes ? null : largestFrame(document, `${new URL(address).origin}/`)?.contentDocument;
  if (!framed) return page;
  const inFrame = lookAt(framed, address);
  return inFrame.gate.passes ? inFrame : page;
};

const lookAt = (document: Document, page: string): LookedAt => {
  const data = readPageData(document);
  return { document, data, gate: passesGate(document, addressOf(document, page), data) };
};

/** Of the frames in which half the window's width and a third of its height and more can be read, the largest; advertisements are smaller. */
const largestFrame = (document: Document, site: string): HTMLIFrameElement | undefined => {
  const { defaultView: view } = document;
  let largest: HTMLIFrameElement | undefined;
  let most = 0;
  for (const frame of document.getElementsByTagName('iframe')) {
    if (view === null || !mayBeReached(frame, site)) continue;
    const { left, right, height } = frame.getBoundingClientRect();
    const width = Math.min(right, view.innerWidth) - Math.max(left, 0);
    if (width < view.innerWidth / 2 || height < view.innerHeight / 3 || width * height <= most) continue;
    if (frame.checkVisibility({ visibilityProperty: true })) [largest, most] = [frame, width * height];
  }
  return largest;
};

/** By its address alone, which is asked for at no cost. */
const mayBeReached = ({ src, srcdoc }: HTMLIFrameElement, site: string): boolean =>
  srcdoc !== '' || !/^https?:/.test(src) || src.startsWith(site);
