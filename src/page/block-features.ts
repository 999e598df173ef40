import type { PageBlock } from './page-block.ts';

const ENDS_AS_SENTENCE = /[.!?…]["”’'»)\]]*(?:\s?\[?\d{0,2}\]?)$/;

/** Whether a block reads as prose of the page: long enough, ending as sentences do, and not a link as a whole. */
export const isProse = (block: PageBlock): boolean => {
  const { text, linked } = block.content;
  if (block.kind === 'heading' || block.kind === 'caption' || block.container.hints.has('caption')) return false;
  if (text.length < 60) return false;
  if (!ENDS_AS_SENTENCE.test(text)) return text.length >= 160 && linked < text.length * 0.3;
  return linked < text.length * 0.5 || (text.length >= 70 && linked < text.length * 0.95);
};

/** Whether a block is nothing but a link, or a time. */
export const isLinked = (block: PageBlock): boolean => {
  const { text, linked, timed } = block.content;
  const share = (linked + timed) / text.length;
  return share >= 0.8 && !(share < 0.95 && ENDS_AS_SENTENCE.test(text));
};

/** Whether a block ends as a sentence does. */
export const endsAsSentence = (block: PageBlock): boolean => ENDS_AS_SENTENCE.test(block.content.text);
