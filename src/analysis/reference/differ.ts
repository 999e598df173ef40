/** Whether two sets, of numbers, dates or names, each have an item that the other lacks. */
export const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((item) => !b.has(item)) && [...b].some((item) => !a.has(item));
