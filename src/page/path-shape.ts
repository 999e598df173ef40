import type { MetaTags } from './meta.ts';

/** The paths under which a page goes: the canonical ones that it gives, else that of its own address. */
export const pathsOf = (document: Document, tags: MetaTags, address: string): string[] => {
  const given = [canonicalLink(document), tags.get('og:url')];
  const canonical = given.map((value) => pathOf(value, address)).filter((path) => path !== undefined);
  if (canonical.some((path) => !isFrontPath(path))) return canonical;
  const own = pathOf(address, undefined);
  return own === undefined ? canonical : [own];
};

/** The address that a page gives as its canonical one, as written. */
export const canonicalLink = (document: Document): string | undefined =>
  (document.head ?? document).querySelector('link[rel="canonical" i]')?.getAttribute('href')?.trim() || undefined;

const pathOf = (address: string | null | undefined, base: string | undefined): string | undefined => {
  if (!address) return undefined;
  try {
    const url = new URL(address, base === '' ? undefined : base);
    return /^https?:$/.test(url.protocol) ? url.pathname : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a path is that of a site's front page, or of an edition's. */
export const isFrontPath = (path: string): boolean =>
  /^\/(?:(?:index|home|homepage|default)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?|international|us|uk|europe|world|news)?\/?$/i.test(
    path,
  );

/** Whether a path looks like that of one article: it has a date, a long number, or a last part of four words and more or of letters and figures mixed. */
export const isArticlePath = (path: string): boolean => {
  const parts = path.split('/').filter((part) => part !== '');
  const last =
    parts.findLast((part) => /[a-z\d]{3}/i.test(part) && !/^(?:index|amp|print)(?:\.\w+)?$/i.test(part)) ?? '';
  if (/\/(?:19|20)\d\d\/(?:\d{1,2}|[a-z]{3})\/(?:\d{1,2}\/)?[^/]/i.test(path)) return true;
  if (/(?:^|[-_/])\d{5,}(?:[-_./]|$)|(?:19|20)\d\d-\d\d-\d\d/.test(path)) return true;
  if (/^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{10,}$/i.test(last)) return true;
  return last.split(/[-_]+/).length >= 4;
};

/** Whether a path says that the page is something else than an article. */
export const isOtherPath = (path: string): boolean =>
  /\/(?:api|author|authors|cart|category|categories|dp|docs|documentation|forum|forums|help|hub|jobs|login|product|products|questions|recipe|recipes|search|section|sections|shop|store|support|tag|tags|topic|topics|wiki)\//i.test(
    path.endsWith('/') ? path : `${path}/`,
  );
