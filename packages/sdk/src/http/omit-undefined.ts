/** T with every property optional, also as an explicit `undefined`. */
export type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A copy without the properties that are undefined. */
export function omitUndefined<T extends object>(settings: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // `fromEntries` loses the keys of T.
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
