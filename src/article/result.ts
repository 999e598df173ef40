/** A value, or the reason why there is none. Failures are values; exceptions are bugs. */
export type Result<T, E extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
