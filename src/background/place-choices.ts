import type { Highlighting, Reach } from '../protocol/messages.ts';
import type { SiteRule } from '../protocol/settings.ts';

/** What the reader has chosen for one place; what is not there is taken from the wider reach. */
export interface Choices {
  readonly page: boolean | undefined;
  readonly site: SiteRule | undefined;
  /** Of the nearest domain that the site is part of, where that has a rule. */
  readonly domain: SiteRule | undefined;
  readonly everywhere: boolean;
}

/** What is in force on a site; undefined where only what holds everywhere does. */
export const ruleOf = ({ site, domain }: Choices): SiteRule | undefined => site ?? domain;

const marks = (rule: SiteRule): boolean => rule === 'allow' || rule === 'ask';

/** Whether highlighting is on for each reach: a page's own choice wins over its site's, a site's over everywhere. */
export const resolveHighlighting = (choices: Choices): Highlighting => {
  const { page, everywhere } = choices;
  const rule = ruleOf(choices);
  const site = rule === undefined ? everywhere : marks(rule);
  return { page: rule === 'never' ? false : (page ?? site), site, everywhere };
};

/**
 * The choices after one more: the narrower ones for this address give way, so that the change shows, and one that says the
 * same as the wider reach is not kept, so that nothing is remembered about a site without need. A site that is not to be read without
 * asking never comes to be read by a switch for highlighting elsewhere.
 */
export const choose = (choices: Choices, reach: Reach, on: boolean): Choices => {
  const { site, domain, everywhere } = choices;
  switch (reach) {
    case 'everywhere':
      return { page: undefined, site: guards(site) ? site : undefined, domain, everywhere: on };
    case 'site': {
      const wider = domain === undefined ? everywhere : marks(domain);
      const rule = on ? 'allow' : guards(ruleOf(choices)) ? 'never' : 'quiet';
      return { ...choices, page: undefined, site: on === wider && !guards(domain) ? undefined : rule };
    }
    case 'page':
      return { ...choices, page: on === resolveHighlighting({ ...choices, page: undefined }).page ? undefined : on };
  }
};

const guards = (rule: SiteRule | undefined): boolean => rule === 'ask' || rule === 'never';

/** The name under which a site's choice is kept; undefined for an address that is no web page's. */
export const siteOf = (address: string): string | undefined => {
  const url = URL.parse(address);
  return url === null || url.hostname === '' ? undefined : url.hostname.replace(/^www\./, '');
};

/** The domains that a site is part of, the nearest first, without the last label, which is nobody's. */
export const domainsOf = (site: string): readonly string[] => {
  if (/^[\d.]+$|:/.test(site)) return [];
  const labels = site.split('.');
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
};

/** The address without its fragment: what counts as one page. */
export const pageOf = (address: string): string => address.replace(/#.*$/s, '');
