import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol: it reaches what WebDriver BiDi does not, the extension's pages and the browser's windows. */
export interface Marionette {
  /** Runs a command and gives what it answers; throws with the browser's words when it fails. */
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to a Firefox that was started with --marionette, as soon as it listens; gives up after 30 seconds. */
export const connectMarionette = async (port: number): Promise<Marionette> => {
  const socket = await listening(port);
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  // Each message is its length in bytes, a colon, and JSON: [1, id, error, result]. The first, a greeting, is no list.
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (colon < 0 || buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === null) asked?.resolve(result);
      else asked?.reject(new Error(`${error.error}: ${error.message}`));
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
};

const listening = async (port: number): Promise<Socket> => {
  for (const end = Date.now() + 30_000; ; ) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((settle) => {
      socket.once('connect', () => settle(true)).once('error', () => settle(false));
    });
    if (isOpen) return socket;
    if (Date.now() > end) throw new Error('Firefox does not listen for Marionette.');
    await new Promise((wait) => setTimeout(wait, 100));
  }
};
