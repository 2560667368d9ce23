import { expect } from 'vitest';

/**
 * Bytes are compared as such: element by element, as objects are, a megabyte took half a minute. Two that differ are
 * left to the usual comparison, which says where.
 */
expect.addEqualityTesters([
  (a: unknown, b: unknown) =>
    a instanceof Uint8Array && b instanceof Uint8Array && a.constructor === b.constructor && Buffer.compare(a, b) === 0
      ? true
      : undefined,
]);
