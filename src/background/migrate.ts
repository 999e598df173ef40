import browser from 'webextension-polyfill';
import { count, otherwise } from '../protocol/schema.ts';

const VERSION = 'version';

type Items = Readonly<Record<string, unknown>>;

/** One step from a version of what is stored on this machine to the next: which items change; undefined ones go. */
type Step = (stored: Items) => Items;

const switches = (stored: unknown): readonly (readonly [string, boolean])[] =>
  Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );

/** Each step leads from the version that is its place in the list to the next. */
const STEPS: readonly Step[] = [
  // Sites were on or off; pages kept their form and changed their name.
  ({ 'highlighting-sites': sites, 'highlighting-pages': pages }) => ({
    sites: Object.fromEntries(switches(sites).map(([site, on]) => [site, on ? 'allow' : 'quiet'])),
    pages: Object.fromEntries(switches(pages)),
    'highlighting-sites': undefined,
    'highlighting-pages': undefined,
  }),
];

/** What is stored, as this version stores it: the steps that it still needs, one after the other. */
export const migrate = (stored: Items): Items => {
  const from = otherwise(count, 0)(stored[VERSION]).value;
  let items = stored;
  for (const step of STEPS.slice(from)) items = { ...items, ...step(items) };
  // An older version of us must not touch what a newer one has written.
  return { ...items, [VERSION]: Math.max(from, STEPS.length) };
};

let migrating: Promise<void> | undefined;

/** Settles when what is stored on this machine is as this version stores it; looked at once in the life of the background. */
export const migrated = (): Promise<void> => {
  migrating ??= run();
  return migrating;
};

const run = async (): Promise<void> => {
  const { local } = browser.storage;
  if ((await local.get(VERSION))[VERSION] === STEPS.length) return;
  const items = Object.entries(migrate(await local.get(null)));
  await local.set(Object.fromEntries(items.filter(([, value]) => value !== undefined)));
  await local.remove(items.filter(([, value]) => value === undefined).map(([name]) => name));
};
