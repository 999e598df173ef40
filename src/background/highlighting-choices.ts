import type { Highlighting, Reach } from '../protocol/messages.ts';

/** What the reader has chosen; what is not there is taken from the wider reach. */
export interface Choices {
  readonly page: boolean | undefined;
  readonly site: boolean | undefined;
  readonly everywhere: boolean;
}

/** Whether highlighting is on for each reach: a page's own choice wins over its site's, a site's over everywhere. */
export const resolveHighlighting = ({ page, site, everywhere }: Choices): Highlighting => ({
  page: page ?? site ?? everywhere,
  site: site ?? everywhere,
  everywhere,
});

/**
 * The choices after one more: the narrower ones for this address give way, so that the change shows, and one that says the
 * same as the wider reach is not kept, so that nothing is remembered about a site without need.
 */
export const choose = (choices: Choices, reach: Reach, on: boolean): Choices => {
  switch (reach) {
    case 'everywhere':
      return { page: undefined, site: undefined, everywhere: on };
    case 'site':
      return { ...choices, page: undefined, site: on === choices.everywhere ? undefined : on };
    case 'page':
      return { ...choices, page: on === (choices.site ?? choices.everywhere) ? undefined : on };
  }
};

/** The name under which a site's choice is kept; undefined for an address that is no web page's. */
export const siteOf = (address: string): string | undefined => {
  const url = URL.parse(address);
  return url === null || url.hostname === '' ? undefined : url.hostname.replace(/^www\./, '');
};

/** The address without its fragment: what counts as one page. */
export const pageOf = (address: string): string => address.replace(/#.*$/s, '');
