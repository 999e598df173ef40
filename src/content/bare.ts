/** What Firefox shows a script of an extension of an object of the page; other browsers have no such thing. */
interface Shielded<T> {
  readonly wrappedJSObject?: T;
}

/**
 * An object of the page as the page's own scripts have it, where Firefox shields our scripts from those. It can have been
 * tampered with: nothing goes into it but what the page can see anyway.
 */
export const bare = <T extends object>(object: T): T => (object as Shielded<T>).wrappedJSObject ?? object;
