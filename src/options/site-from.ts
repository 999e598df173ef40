/** The site that somebody means who types or pastes its name or the address of one of its pages; undefined where it is none. */
export const siteFrom = (entered: string): string | undefined => {
  const words = entered.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
  if (url === null || !/^https?:$/.test(url.protocol) || /\s/.test(words)) return undefined;
  const site = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[^.]+(?:\.[^.]+)+$|^localhost$|^\[.*\]$/.test(site) ? site : undefined;
};
