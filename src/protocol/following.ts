import type { Runtime } from 'webextension-polyfill';
import type { CharSpan } from '../article/span.ts';
import { span } from './article-schema.ts';
import { nullable, object } from './schema.ts';
import { webExtension } from './web-extension.ts';

const PORT = 'following';

const seen = object<{ inView: CharSpan | null }>({ inView: nullable(span) });

/**
 * Follows what part of the article is on a tab's screen until the signal aborts. It goes over a port from the extension's own
 * page straight to the tab: while nobody follows, a page tells nothing, and the background sleeps on.
 */
export const followPage = (tab: number, onView: (inView: CharSpan | undefined) => void, signal: AbortSignal): void => {
  const port = webExtension.tabs.connect(tab, { name: PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = seen(message);
    if (parsed.ok) onView(parsed.value.inView ?? undefined);
  });
  // A page without us refuses; reading why keeps the browser from taking that for an error of ours.
  port.onDisconnect.addListener(() => void webExtension.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
};

/** Lets the extension's own pages follow this page: `watch` tells each change until its signal aborts. */
export const beFollowed = (
  watch: (tell: (inView: CharSpan | undefined) => void, signal: AbortSignal) => void,
): void => {
  webExtension.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== PORT || port.sender?.id !== webExtension.runtime.id) return;
    const over = new AbortController();
    port.onDisconnect.addListener(() => over.abort());
    watch((inView) => {
      if (!over.signal.aborted) port.postMessage({ inView: inView ?? null });
    }, over.signal);
  });
};
