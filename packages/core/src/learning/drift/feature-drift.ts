import { ascendingOrder } from '../../numerics/ascending-order.ts';
import { nonCentralChiSquaredTail } from '../../numerics/distributions/chi-squared.ts';

const BINS = 10;
/** A smaller number in a bin, to be expected, makes the approximation by χ² too bold. */
const MIN_EXPECTED = 5;
/** A difference of this size or less is no drift, however certain it is. */
export const TOLERATED = 0.05;
const HALVINGS = 40;

/** How much a feature differs between two sets of customers. */
export interface FeatureDrift {
  /**
   * Σ (q − r)² / pooled share over the bins: 0 for the same customers; about 0.25 where half a deviation lies between.
   */
  readonly effect: number;
  /** The effect is larger than this with 95 % certainty; at least 0. */
  readonly lowerBound: number;
  /** Of the hypothesis that the true effect is at most `TOLERATED`. */
  readonly pValue: number;
}

/**
 * Compares the values of a feature among two sets of customers: by their shares in tenths of the first, missing values
 * in a bin of their own. What is tested is not whether anything differs, which is certain for many customers and
 * invisible for few, but whether the difference exceeds what is tolerated: n′ Σ (q − r)² / p is then non-central χ²
 * with non-centrality n′ ε, n′ = nm / (n + m) (after Potgieter et al., arXiv 2307.11878). The shares are compared with
 * those of both sets together, as Pearson does, so that a value which the first set lacks divides by nothing.
 *
 * @param reference numbers, or positions of categories; NaN is missing
 */
export function featureDrift(reference: Float64Array, now: Float64Array, isCategory: boolean): FeatureDrift {
  const binOf = isCategory ? (value: number) => value : binsOf(reference);
  const bins = mergedBins(countsOf(reference, binOf), countsOf(now, binOf), reference.length, now.length);
  const [m, n] = [reference.length, now.length];
  const size = (n * m) / (n + m);
  let effect = 0;
  for (const [before, after] of bins) {
    const pooled = (before + after) / (n + m);
    effect += (after / n - before / m) ** 2 / pooled;
  }
  const degrees = bins.length - 1;
  if (degrees < 1) return { effect: 0, lowerBound: 0, pValue: 1 };
  const pValue = nonCentralChiSquaredTail(size * effect, degrees, size * TOLERATED);
  return { effect, lowerBound: boundOf(size, effect, degrees), pValue };
}

/** The effect at which so large a statistic is seen once in 20 times. */
function boundOf(size: number, effect: number, degrees: number): number {
  let low = 0;
  let high = effect;
  const tail = (at: number): number => nonCentralChiSquaredTail(size * effect, degrees, size * at);
  if (tail(0) > 0.05) return 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (tail(middle) < 0.05) low = middle;
    else high = middle;
  }
  return low;
}

/** Tenths of the values that are there; equal values are in one of them. */
function binsOf(values: Float64Array): (value: number) => number {
  const sorted = Float64Array.from(
    ascendingOrder(values).filter((i) => !Number.isNaN(values[i] ?? NaN)),
    (i) => values[i] ?? NaN,
  );
  const edges = Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)] ?? NaN);
  return (value) => {
    let bin = 0;
    while (bin < edges.length && value >= (edges[bin] ?? NaN)) bin++;
    return bin;
  };
}

const MISSING = -1;

function countsOf(values: Float64Array, binOf: (value: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) {
    const bin = Number.isNaN(value) ? MISSING : binOf(value);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}

/** Bins in which too few are to be expected are put together, the smallest first. */
function mergedBins(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  m: number,
  n: number,
): (readonly [before: number, after: number])[] {
  const bins = [...new Set([...before.keys(), ...after.keys()])]
    .map((bin) => [before.get(bin) ?? 0, after.get(bin) ?? 0] as const)
    .sort(([a, b], [c, d]) => a + b - c - d);
  const smaller = Math.min(m, n) / (m + n);
  const merged: (readonly [number, number])[] = [];
  let [openBefore, openAfter] = [0, 0];
  for (const [a, b] of bins) {
    openBefore += a;
    openAfter += b;
    if ((openBefore + openAfter) * smaller < MIN_EXPECTED) continue;
    merged.push([openBefore, openAfter]);
    [openBefore, openAfter] = [0, 0];
  }
  const last = merged.pop();
  if (last === undefined) return [[openBefore, openAfter]];
  return [...merged, [last[0] + openBefore, last[1] + openAfter]];
}
