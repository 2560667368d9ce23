import type { JudgedRows } from './types.ts';

/** The rows that figures are computed from. */
export interface HeadlineSample extends Omit<JudgedRows, 'treatment'> {
  /** How many customers each row stands for; null where it is one. */
  readonly weights: Float64Array | null;
}

/** Some of the rows. Customers keep their numbers. */
export function sampleOf(all: JudgedRows, rows: Int32Array, weights: Float64Array | null): HeadlineSample {
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? NaN);
  const { customers, cohorts, revenue } = all;
  return {
    probabilities: pick(all.probabilities),
    labels: Uint8Array.from(rows, (row) => all.labels[row] ?? 0),
    customers: customers && Int32Array.from(rows, (row) => customers[row] ?? 0),
    cohorts: cohorts && Int32Array.from(rows, (row) => cohorts[row] ?? 0),
    revenue: revenue && pick(revenue),
    weights,
  };
}

/** A sum over rows, each with its weight. */
export function weightedSum(
  { labels, weights }: Pick<HeadlineSample, 'labels' | 'weights'>,
  value: (row: number) => number,
): number {
  let sum = 0;
  for (let row = 0; row < labels.length; row++) sum += (weights?.[row] ?? 1) * value(row);
  return sum;
}
