const TRACKING = /^(?:utm_.+|fbclid|gclid|mc_cid|mc_eid|cmpid|at_.+|ref|smid)$/;

/**
 * The address under which an article is known: the one that the page gives as its own, where that is on the same site and
 * more than its front page; else the page's address without fragment and tracking parameters.
 */
export const addressOfArticle = (address: string, canonical: string | undefined): string => {
  const url = URL.parse(address);
  if (url === null) return address;
  const own = canonical === undefined ? null : URL.parse(canonical);
  if (own !== null && siteOf(own) === siteOf(url) && own.pathname.length > 1) {
    own.hash = '';
    return own.href;
  }
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
};

const siteOf = ({ host }: URL): string => host.replace(/^www\./, '');
