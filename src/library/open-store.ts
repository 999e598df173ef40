import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS } from './migrations.ts';
import type { LibrarySchema } from './store-schema.ts';

/** The database of the library. */
export type Store = IDBPDatabase<LibrarySchema>;

/** The database's name. */
export const STORE_NAME = 'library';
/** Its version: how many migrations there are. */
export const STORE_VERSION = MIGRATIONS.length;

/** Opens the database, made or brought up to date where needed; rejects where the browser can't. */
export const openStore = (onClose: () => void, name = STORE_NAME): Promise<Store> =>
  openDB<LibrarySchema>(name, STORE_VERSION, {
    upgrade: (store, from) => {
      for (const migrate of MIGRATIONS.slice(from)) migrate(store);
    },
    // A newer version of the extension, or the deletion of all, must not wait for us.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClose();
    },
    terminated: onClose,
  });
