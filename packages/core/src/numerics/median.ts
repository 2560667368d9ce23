/** Digits that are kept of a value, so that the memory does not grow with the rows. */
const DIGITS = 3;
/** Values as they came that are counted before they are rounded: most recur, and rounding takes far longer. */
const MAX_RAW = 4_096;

/** Finds the median of any number of values: exact up to 999, and to three digits beyond. The order does not matter. */
export interface Median {
  /** NaN is left out. */
  add(value: number): void;
  /** The lower one of two in the middle; null without values. */
  value(): number | null;
  /** How often each rounded value came. */
  counts(): ReadonlyMap<number, number>;
  /** Adds what another has counted. */
  merge(counts: ReadonlyMap<number, number>): void;
}

export function createMedian(): Median {
  const counts = new Map<number, number>();
  const raw = new Map<number, number>();
  let total = 0;

  function roundAll(): void {
    for (const [value, count] of raw) {
      const kept = Number.isInteger(value) && Math.abs(value) < 1_000 ? value : Number(value.toPrecision(DIGITS));
      counts.set(kept, (counts.get(kept) ?? 0) + count);
    }
    raw.clear();
  }

  return {
    add(value) {
      if (Number.isNaN(value)) return;
      raw.set(value, (raw.get(value) ?? 0) + 1);
      if (raw.size > MAX_RAW) roundAll();
      total++;
    },
    value() {
      roundAll();
      let before = 0;
      for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
        before += count;
        if (2 * before >= total) return value;
      }
      return null;
    },
    counts() {
      roundAll();
      return counts;
    },
    merge(others) {
      for (const [value, count] of others) {
        counts.set(value, (counts.get(value) ?? 0) + count);
        total += count;
      }
    },
  };
}
