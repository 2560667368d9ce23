/**
 * The same type without `readonly`. openapi-fetch's own types treat an array as one only where it may be written to; the
 * contract's types are read-only throughout.
 */
export type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
