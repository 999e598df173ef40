import type { IDBPDatabase } from 'idb';
import type { LibrarySchema } from './store-schema.ts';

/** Brings the database from one version to the next; all run within the one transaction of an upgrade. */
export type Migration = (store: IDBPDatabase<LibrarySchema>) => void;

/** In order: the first makes version 1 out of nothing. One that was published is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  (store) => {
    const articles = store.createObjectStore('articles', { keyPath: 'no' });
    articles.createIndex('address', 'address', { unique: true });
    articles.createIndex('site', 'site');
    articles.createIndex('lastRead', 'lastRead');
    store.createObjectStore('claims', { keyPath: 'no' });
    store.createObjectStore('index');
    store.createObjectStore('meta', { keyPath: 'name' });
  },
  (store) => {
    store.createObjectStore('reviews', { keyPath: 'key' }).createIndex('seenAt', 'seenAt');
  },
];
