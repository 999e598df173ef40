import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What is sent for one path. */
export interface Reply {
  readonly body: string | Uint8Array;
  /** By default from the path's extension; a path without one is a page. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on this machine alone. */
export interface LocalServer {
  /** Without a slash at its end: "http://127.0.0.1:40123". */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Answers a path (decoded, beginning with a slash); undefined where there is nothing. */
export type Respond = (path: string) => Promise<Reply | undefined> | Reply | undefined;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves on 127.0.0.1 until closed; port 0 takes any free one. */
export const serve = async (respond: Respond, port = 0): Promise<LocalServer> => {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const reply = (await Promise.resolve(respond(path)).catch(() => undefined)) ?? {
      status: 404,
      type: 'text/plain; charset=utf-8',
      body: `There is nothing at ${path}.`,
    };
    response.writeHead(reply.status ?? 200, {
      'content-type': reply.type ?? TYPES[extname(path)] ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...reply.headers,
    });
    response.end(reply.body);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

/** Answers with the files of a folder; a path that ends with a slash means its index.html. */
export const fromFolder =
  (folder: string, headers: Readonly<Record<string, string>> = {}): Respond =>
  async (path) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    // normalize() on an absolute path can't climb above the root, so nothing outside the folder is served.
    return { body: await readFile(join(folder, normalize(file))), type: TYPES[extname(file)] ?? 'text/html', headers };
  };

/** Answers with pages given as text, by path. */
export const fromPages =
  (pages: ReadonlyMap<string, string>, headers: Readonly<Record<string, string>> = {}): Respond =>
  (path) => {
    const body = pages.get(path);
    return body === undefined ? undefined : { body, headers };
  };

const pathOf = (url: string): string => {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return url;
  }
};
