import type { TokenSpan } from '../../../article/span.ts';
import type { TextLayers } from '../../layers.ts';

/** The longest stretch, in tokens, that the encoder reads at once. */
export const WINDOW_TOKENS = 160;

/**
 * The stretches that the encoder reads one at a time: paragraphs, and where one is longer than the limit, runs of its
 * sentences up to the limit. A sentence longer than the limit is cut.
 */
export const readingWindows = ({ sentences }: Pick<TextLayers, 'sentences'>): TokenSpan[] => {
  const windows: TokenSpan[] = [];
  let open: { start: number; end: number; block: number } | undefined;
  const close = () => {
    for (let start = open?.start ?? 0; open !== undefined && start < open.end; start += WINDOW_TOKENS)
      windows.push({ start, end: Math.min(open.end, start + WINDOW_TOKENS) });
    open = undefined;
  };
  for (const { tokens, block } of sentences) {
    if (open !== undefined && (open.block !== block || tokens.end - open.start > WINDOW_TOKENS)) close();
    if (open === undefined) open = { start: tokens.start, end: tokens.end, block };
    else open.end = tokens.end;
  }
  close();
  return windows;
};
