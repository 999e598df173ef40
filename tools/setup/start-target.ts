import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Result } from '../../src/article/result.ts';
import { root } from './root.ts';
import { fromFolder, type LocalServer, serve } from './serve.ts';

/** A page to open, and the server that may stand behind it. */
export interface StartTarget {
  readonly url: string;
  readonly server?: LocalServer;
}

const DEMO_PORT = 4810;
const DEMO_ARTICLE = '/world/station-attack.html';

/** What `npm start` opens: the demo's article, an address, or a saved page served from this machine. */
export const startTarget = async (argument: string | undefined): Promise<Result<StartTarget, string>> => {
  if (argument === undefined) {
    const respond = fromFolder(join(root, 'demo'));
    const server = await serve(respond, DEMO_PORT).catch(() => serve(respond));
    return { ok: true, value: { url: `${server.origin}${DEMO_ARTICLE}`, server } };
  }
  if (/^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument)) return { ok: false, error: `${argument} is no address that can be opened.` };
    return { ok: true, value: { url: argument } };
  }
  return savedPage(argument);
};

const savedPage = async (argument: string): Promise<Result<StartTarget, string>> => {
  // npm runs scripts in the project's folder; the name was typed in the reader's.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(file))
    return { ok: false, error: `There is no file ${file}. An address has to begin with https:// or http://.` };
  if (!statSync(file).isFile() || !/^\.x?html?$/i.test(extname(file))) {
    return { ok: false, error: `${file} is no saved page: its name has to end in .html or .htm.` };
  }
  const body = await readFile(file);
  // A saved page's scripts have run once already; run again they would look for their server.
  const headers = { 'content-security-policy': "script-src 'none'" };
  const server = await serve((path) => (path === '/saved-page.html' ? { body, headers } : undefined));
  return { ok: true, value: { url: `${server.origin}/saved-page.html`, server } };
};
