import type { BlockKind } from '../article/article.ts';
import type { CollectedText } from './text-collector.ts';

/** What a block's words and links say of it, told once for each block. */
export interface BlockFeatures {
  /** Reads as prose: long enough, ending as sentences do, and not a link as a whole. */
  readonly prose: boolean;
  /** Is nothing but a link, or a time. */
  readonly linked: boolean;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
}

const ENDS_AS_SENTENCE = /[.!?…]["”’'»)\]]*(?:\s?\[?\d{0,2}\]?)$/;

/** The features of a block of this kind; a caption is no prose. */
export const featuresOf = (content: CollectedText, kind: BlockKind, isCaption: boolean): BlockFeatures => {
  const { text, linked, timed } = content;
  const sentence = ENDS_AS_SENTENCE.test(text.slice(-12));
  const share = (linked + timed) / text.length;
  return {
    prose: kind !== 'heading' && kind !== 'caption' && !isCaption && readsAsProse(text, linked, sentence),
    linked: share >= 0.8 && !(share < 0.95 && sentence),
    sentence,
  };
};

const readsAsProse = (text: string, linked: number, sentence: boolean): boolean => {
  if (text.length < 60) return false;
  if (!sentence) return text.length >= 160 && linked < text.length * 0.3;
  return linked < text.length * 0.5 || (text.length >= 70 && linked < text.length * 0.95);
};
