import { fromFolder, fromPages, type LocalServer, serve } from '../../tools/setup/serve.ts';

/** A policy under which a page's own scripts do not run, so that only the extension can have changed it. */
export const NO_PAGE_SCRIPTS = { 'content-security-policy': "script-src 'none'" } as const;

/** Serves the files of a folder on this machine until closed. */
export const serveFolder = (folder: string, headers?: Readonly<Record<string, string>>): Promise<LocalServer> =>
  serve(fromFolder(folder, headers));

/** Serves pages given as text, by path ("/story.html"), until closed. */
export const servePages = (
  pages: Readonly<Record<string, string>>,
  headers?: Readonly<Record<string, string>>,
): Promise<LocalServer> => serve(fromPages(new Map(Object.entries(pages)), headers));
