/** The middle value; of an even number of values, the upper one of the middle two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * An interval of the median that needs no distribution: of n values, the number below the median is binomial with one
 * half (Thompson 1936). Of fewer than six values no two are 95 % apart; then it is the smallest and the largest.
 */
export function medianInterval(values: readonly number[], confidence: number): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const most = (1 - confidence) / 2;
  let left = 0;
  let below = 2 ** -n;
  // `below` is the chance of at most `left` values below the median.
  for (let term = below; left < n / 2;) {
    term *= (n - left) / (left + 1);
    if (below + term > most) break;
    below += term;
    left++;
  }
  const at = below > most ? 0 : left;
  return [sorted[at] ?? NaN, sorted[n - 1 - at] ?? NaN];
}
