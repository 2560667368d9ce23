/**
 * 64-bit hash of a text as two 32-bit halves, written to `out` (no allocation on the hot path).
 * The construction is cyrb53 (bryc, public domain): two multiplicative streams, mixed into each other at the end.
 */
export function hashText(text: string, out: Uint32Array, seed = 0): void {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  out[0] = h1;
  out[1] = h2;
}

/** 32-bit hash of a row: its cells in order, with their boundaries. */
export function hashRow(cells: readonly string[]): number {
  let hash = cells.length;
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 2654435761);
    hash = Math.imul(hash ^ (hash >>> 15), 2246822507) + 0x9e3779b9;
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}
