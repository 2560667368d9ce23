/** Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, count: number): number => Math.floor(random() * count);

function splice(bytes: Uint8Array, at: number, longest: number, added: Uint8Array): Uint8Array {
  const removed = Math.min(longest, bytes.length - at);
  const result = new Uint8Array(bytes.length - removed + added.length);
  result.set(bytes.subarray(0, at));
  result.set(added, at);
  result.set(bytes.subarray(at + removed), at + added.length);
  return result;
}

const insert =
  (text: string) =>
  (bytes: Uint8Array, random: Random): Uint8Array =>
    splice(bytes, below(random, bytes.length + 1), 0, new TextEncoder().encode(text));

/** What happens to files: on disks, in transfers, in editors, by mistake and by intent. */
const ACCIDENTS: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => {
    const flipped = bytes.slice();
    const at = below(random, bytes.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
    return flipped;
  },
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  (bytes, random) => bytes.slice(below(random, bytes.length)),
  (bytes, random) => splice(bytes, below(random, bytes.length), below(random, 40), new Uint8Array(0)),
  (bytes, random) => splice(bytes, below(random, bytes.length), 0, bytes.slice(0, below(random, bytes.length))),
  (bytes, random) =>
    splice(
      bytes,
      below(random, bytes.length),
      0,
      Uint8Array.from({ length: 8 }, () => below(random, 256)),
    ),
  insert('"'),
  insert('""'),
  insert(',"'),
  insert('\n"'),
  insert('\0'),
  insert('\r'),
  insert('\n'),
  insert('\n\n\n'),
  insert(';'),
  insert(','),
  insert('\t'),
  insert('\ufeff'),
  insert('é'),
  insert('x'.repeat(5_000)),
  insert(','.repeat(2_000)),
  insert('"a\n'.repeat(300)),
  insert('sep=;\n'),
  insert('__proto__'),
  insert('=cmd|x!A1'),
];

/** A file after one to five accidents. */
export function damage(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes;
  for (let count = 1 + below(random, 5); count > 0 && damaged.length > 0; count--) {
    damaged = ACCIDENTS[below(random, ACCIDENTS.length)]?.(damaged, random) ?? damaged;
  }
  return damaged;
}
