import browser, { type Storage } from 'webextension-polyfill';
import { readSettings } from '../protocol/kept-settings.ts';
import type { Highlighting, Reach } from '../protocol/messages.ts';
import { flag, otherwise, record } from '../protocol/schema.ts';
import { type SiteRule, siteRule } from '../protocol/settings.ts';
import { digest } from './content-key.ts';
import { migrated } from './migrate.ts';
import { type Choices, choose, domainsOf, pageOf, resolveHighlighting, siteOf } from './place-choices.ts';
import { changeSettings } from './settings-store.ts';

const PAGES = 'pages';
const SITES = 'sites';
/** More pages than anyone switches by hand; the oldest go first. */
const MOST_PAGES = 500;

const storedPages = otherwise(record(flag), {});
const storedSites = otherwise(record(siteRule), {});

interface Places {
  readonly pages: Readonly<Record<string, boolean>>;
  readonly sites: Readonly<Record<string, SiteRule>>;
}

/**
 * What the reader has chosen for an address. Sites and pages stay on this machine, pages as digests, since they tell what one reads;
 * in private windows both live in memory only.
 */
export const choicesFor = async (address: string, isPrivate: boolean): Promise<Choices> => {
  await migrated();
  const [{ highlighting }, local, session] = await Promise.all([
    readSettings(),
    placesIn(browser.storage.local),
    isPrivate ? placesIn(browser.storage.session) : undefined,
  ]);
  const page = await digest(pageOf(address));
  const site = siteOf(address) ?? '';
  const sites = { ...local.sites, ...session?.sites };
  const domain = domainsOf(site).find((name) => Object.hasOwn(sites, name));
  return {
    page: { ...local.pages, ...session?.pages }[page],
    site: sites[site],
    domain: domain === undefined ? undefined : sites[domain],
    everywhere: highlighting,
  };
};

/** Turns highlighting on or off for an address, and says how it stands then. */
export const chooseHighlighting = async (
  address: string,
  isPrivate: boolean,
  reach: Reach,
  on: boolean,
): Promise<Highlighting> => {
  const choices = choose(await choicesFor(address, isPrivate), reach, on);
  if (reach === 'everywhere') await changeSettings({ highlighting: on });
  const area = isPrivate ? browser.storage.session : browser.storage.local;
  const { pages, sites } = await placesIn(area);
  const newest = Object.entries(changed(pages, await digest(pageOf(address)), choices.page)).slice(-MOST_PAGES);
  const site = siteOf(address);
  await area.set({
    [PAGES]: Object.fromEntries(newest),
    ...(site !== undefined && reach !== 'page' && { [SITES]: changed(sites, site, choices.site) }),
  });
  return resolveHighlighting(choices);
};

/** The rules that the reader has made for sites, by the site's name. */
export const siteRules = async (): Promise<Places['sites']> => {
  await migrated();
  return (await placesIn(browser.storage.local)).sites;
};

/** Makes a rule for a site, or with null takes it back; says which there are then. */
export const chooseSite = async (site: string, rule: SiteRule | null): Promise<Places['sites']> => {
  const sites = changed(await siteRules(), site, rule ?? undefined);
  await browser.storage.local.set({ [SITES]: sites });
  return sites;
};

const placesIn = async (area: Storage.StorageArea): Promise<Places> => {
  const stored = await area.get([PAGES, SITES]);
  return { pages: storedPages(stored[PAGES]).value, sites: storedSites(stored[SITES]).value };
};

const changed = <T>(
  all: Readonly<Record<string, T>>,
  name: string,
  value: T | undefined,
): Readonly<Record<string, T>> => {
  const { [name]: _, ...others } = all;
  return value === undefined ? others : { ...others, [name]: value };
};
