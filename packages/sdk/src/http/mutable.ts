/**
 * The same type without `readonly`. openapi-fetch's types recognise only mutable arrays, and the contract's types are
 * read-only throughout.
 */
export type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
