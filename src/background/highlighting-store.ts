import browser, { type Storage } from 'webextension-polyfill';
import type { Highlighting, Reach } from '../protocol/messages.ts';
import { digest } from './content-key.ts';
import { type Choices, choose, pageOf, resolveHighlighting, siteOf } from './highlighting-choices.ts';

const EVERYWHERE = 'highlighting';
const PAGES = 'highlighting-pages';
const SITES = 'highlighting-sites';
/** More pages than anyone switches by hand; the oldest go first. */
const MOST_PAGES = 500;

type Kept = Readonly<Record<string, boolean>>;

/**
 * Whether highlighting is on. Everywhere goes with the reader (storage.sync), sites and pages stay on this machine, pages
 * as digests, since they tell what one reads; in private windows both live in memory only.
 */
export const highlightingFor = async (address: string, isPrivate: boolean): Promise<Highlighting> =>
  resolveHighlighting(await readChoices(address, isPrivate));

/** Makes one choice and says how it stands then. */
export const chooseHighlighting = async (
  address: string,
  isPrivate: boolean,
  reach: Reach,
  on: boolean,
): Promise<Highlighting> => {
  const choices = choose(await readChoices(address, isPrivate), reach, on);
  if (reach === 'everywhere') await browser.storage.sync.set({ [EVERYWHERE]: on });
  const place = isPrivate ? browser.storage.session : browser.storage.local;
  await keep(place, PAGES, await digest(pageOf(address)), choices.page);
  const site = siteOf(address);
  if (site !== undefined && reach !== 'page') await keep(place, SITES, site, choices.site);
  return resolveHighlighting(choices);
};

const readChoices = async (address: string, isPrivate: boolean): Promise<Choices> => {
  const [synced, local, session] = await Promise.all([
    browser.storage.sync.get(EVERYWHERE),
    browser.storage.local.get([PAGES, SITES]),
    isPrivate ? browser.storage.session.get([PAGES, SITES]) : {},
  ]);
  const page = await digest(pageOf(address));
  const site = siteOf(address) ?? '';
  const stored: Record<string, unknown>[] = [session, local];
  const first = (list: string, name: string): boolean | undefined =>
    stored.map((place) => kept(place[list])[name]).find((choice) => choice !== undefined);
  return { page: first(PAGES, page), site: first(SITES, site), everywhere: synced[EVERYWHERE] !== false };
};

const keep = async (place: Storage.StorageArea, list: string, name: string, choice: boolean | undefined) => {
  const { [name]: _, ...others } = kept((await place.get(list))[list]);
  const entries = Object.entries(choice === undefined ? others : { ...others, [name]: choice });
  await place.set({ [list]: Object.fromEntries(entries.slice(-MOST_PAGES)) });
};

const kept = (value: unknown): Kept =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
      )
    : {};
