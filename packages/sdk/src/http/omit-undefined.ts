/** Settings that may be left out, or be undefined. */
export type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Only what was given: what is undefined is left out. */
export function omitUndefined<T extends object>(settings: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // The entries that are left are those of T that have a value.
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
