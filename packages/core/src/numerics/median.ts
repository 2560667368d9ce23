/** Digits that are kept of a value, so that the memory does not grow with the rows. */
const DIGITS = 3;

/** Finds the median of any number of values: exact up to 999, and to three digits beyond. The order does not matter. */
export interface Median {
  /** NaN is left out. */
  add(value: number): void;
  /** The lower one of two in the middle; null without values. */
  value(): number | null;
}

export function createMedian(): Median {
  const counts = new Map<number, number>();
  let total = 0;
  return {
    add(value) {
      if (Number.isNaN(value)) return;
      const kept = Number.isInteger(value) && Math.abs(value) < 1_000 ? value : Number(value.toPrecision(DIGITS));
      counts.set(kept, (counts.get(kept) ?? 0) + 1);
      total++;
    },
    value() {
      let before = 0;
      for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
        before += count;
        if (2 * before >= total) return value;
      }
      return null;
    },
  };
}
