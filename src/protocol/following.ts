import type { CharSpan } from '../article/span.ts';
import { span } from './article-schema.ts';
import { FOLLOWING } from './following-port.ts';
import { nullable, object } from './schema.ts';
import { webExtension } from './web-extension.ts';

const seen = object<{ inView: CharSpan | null }>({ inView: nullable(span) });

/**
 * Follows what part of the article is on a tab's screen until the signal aborts. It goes over a port from the extension's own
 * page straight to the tab: while nobody follows, a page tells nothing, and the background sleeps on.
 */
export const followPage = (tab: number, onView: (inView: CharSpan | undefined) => void, signal: AbortSignal): void => {
  const port = webExtension.tabs.connect(tab, { name: FOLLOWING, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = seen(message);
    if (parsed.ok) onView(parsed.value.inView ?? undefined);
  });
  // A page without us refuses; reading why keeps the browser from taking that for an error of ours.
  port.onDisconnect.addListener(() => void webExtension.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
};
