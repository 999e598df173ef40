import type { Runtime } from 'webextension-polyfill';
import type { CharSpan } from '../article/span.ts';
import { FOLLOWING } from './following-port.ts';
import { webExtension } from './web-extension.ts';

/** Lets the extension's own pages follow this page: `watch` tells each change until its signal aborts. */
export const beFollowed = (
  watch: (tell: (inView: CharSpan | undefined) => void, signal: AbortSignal) => void,
): void => {
  webExtension.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name !== FOLLOWING || port.sender?.id !== webExtension.runtime.id) return;
    const over = new AbortController();
    port.onDisconnect.addListener(() => over.abort());
    watch((inView) => {
      if (!over.signal.aborted) port.postMessage({ inView: inView ?? null });
    }, over.signal);
  });
};
