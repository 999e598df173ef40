import type { Runtime } from 'webextension-polyfill';
import { webExtension } from './web-extension.ts';

/** Hears a message; true where it will be answered. */
export type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** Hears the messages to this context. */
export const hearMessages = (listener: Listener): void =>
  webExtension.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
