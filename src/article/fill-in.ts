/** A message with its places `$1`, `$2` … filled in, in order; a place that nothing is given for is left empty. */
export const fillIn = (message: string, fill: readonly string[]): string =>
  message.replace(/\$(\d)/g, (_, place: string) => fill[Number(place) - 1] ?? '');
