// As int32: multiplication by constants beyond it leaves the fast path of the engines.
const A = 2654435761 | 0;
const B = 1597334677;
const C = 2246822507 | 0;
const D = 3266489909 | 0;
const SEED_1 = 0xdeadbeef | 0;
const SEED_2 = 0x41c6ce57;

/**
 * 64-bit hash of a text as two 32-bit halves, written to `out` (no allocation on the hot path).
 * The construction is cyrb53 (bryc, public domain): two multiplicative streams, mixed into each other at the end.
 */
export function hashText(text: string, out: Uint32Array): void {
  let h1 = SEED_1;
  let h2 = SEED_2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, A);
    h2 = Math.imul(h2 ^ code, B);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), C) ^ Math.imul(h2 ^ (h2 >>> 13), D);
  h2 = Math.imul(h2 ^ (h2 >>> 16), C) ^ Math.imul(h1 ^ (h1 >>> 13), D);
  out[0] = h1;
  out[1] = h2;
}

/** Adds 32 bits to a running 32-bit hash; every bit of both moves the result. */
export function mixInto(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ bits, A);
  return mixed ^ (mixed >>> 15);
}
