/**
 * MurmurHash3 x86 32-bit (Austin Appleby, public domain) over the UTF-16 code units of a text, two bytes each,
 * low byte first: no encoding step, and the same value in every JavaScript engine.
 */
export function murmur3(text: string, seed = 0): number {
  let h = seed >>> 0;
  const pairs = text.length >> 1;
  for (let i = 0; i < pairs; i++) {
    h ^= scramble(text.charCodeAt(2 * i) | (text.charCodeAt(2 * i + 1) << 16));
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  if (text.length & 1) h ^= scramble(text.charCodeAt(text.length - 1));
  h ^= 2 * text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const k = Math.imul(block, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}
