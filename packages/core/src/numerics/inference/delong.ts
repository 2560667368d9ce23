import { ascendingOrder } from '../ascending-order.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { sigmoid } from '../logistic.ts';
import { sumByGroup } from './groups.ts';

export interface AucEstimate {
  readonly auc: number;
  readonly standardError: number;
  /** On the scale of log-odds, so that it stays within 0 and 1; NaN where there is no standard error. */
  readonly interval: readonly [low: number, high: number];
}

/**
 * The area under the ROC curve with the standard error of DeLong, DeLong and Clarke-Pearson (1988), in the form of
 * midranks that takes n log n (Sun and Xu 2014). With groups, the parts of the rows of one customer are added up before
 * they are squared (Obuchowski 1997).
 *
 * @param labels 0 or 1 per score; both must occur
 * @param groups customer of each row, as a number from 0; null where each row is a customer of its own
 * @param weights how many rows each row stands for; null where it is one
 */
export function delong(
  scores: Float64Array,
  labels: Uint8Array,
  groups: Int32Array | null = null,
  weights: Float64Array | null = null,
  coverage = 0.95,
): AucEstimate {
  const rows = scores.length;
  const weightOf = (row: number): number => weights?.[row] ?? 1;
  const counts = [0, 0];
  const totals = [0, 0];
  labels.forEach((label, row) => {
    counts[label] = (counts[label] ?? 0) + 1;
    totals[label] = (totals[label] ?? 0) + weightOf(row);
  });
  const [negatives = 0, positives = 0] = totals;
  if (positives === 0 || negatives === 0) return { auc: NaN, standardError: NaN, interval: [NaN, NaN] };
  const order = ascendingOrder(scores);
  /** Of a positive: the share of negatives below it; of a negative: the share of positives above it; ties half. */
  const component = new Float64Array(rows);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let sum = 0;
  for (let start = 0; start < rows;) {
    const score = scores[order[start] ?? 0];
    let end = start;
    let tied = 0;
    let tiedNegatives = 0;
    for (; end < rows && scores[order[end] ?? 0] === score; end++) {
      const row = order[end] ?? 0;
      if (labels[row] === 1) tied += weightOf(row);
      else tiedNegatives += weightOf(row);
    }
    for (let at = start; at < end; at++) {
      const row = order[at] ?? 0;
      if (labels[row] === 1) {
        component[row] = (negativesBelow + tiedNegatives / 2) / negatives;
        sum += weightOf(row) * (component[row] ?? 0);
      } else component[row] = (positives - positivesBelow - tied / 2) / positives;
    }
    positivesBelow += tied;
    negativesBelow += tiedNegatives;
    start = end;
  }
  const auc = sum / positives;
  // With one row of a class, nothing is known of how much it varies.
  if (counts.some((count) => count < 2)) return { auc, standardError: NaN, interval: [NaN, NaN] };
  // Each row's part of the error, so that the squares of rows that stand alone add up to DeLong's variance.
  const scales = counts.map((count, label) => Math.sqrt(count / (count - 1)) / (totals[label] ?? NaN));
  const parts = component.map((each, row) => weightOf(row) * (scales[labels[row] ?? 0] ?? NaN) * (each - auc));
  const standardError = Math.sqrt(sumOfSquares(parts, groups));
  return { auc, standardError, interval: onLogOdds(auc, standardError, coverage) };
}

/** The parts of a customer are added up before they are squared. */
function sumOfSquares(parts: Float64Array, groups: Int32Array | null): number {
  const sums = groups === null ? parts : sumByGroup(parts, groups);
  return sums.reduce((sum, each) => sum + each * each, 0);
}

function onLogOdds(auc: number, error: number, coverage: number): readonly [number, number] {
  // No pair was ranked wrongly: the scale of log-odds has no such point, and the error is 0.
  if (auc <= 0 || auc >= 1) return [auc, auc];
  const reach = (normalQuantile(0.5 + coverage / 2) * error) / (auc * (1 - auc));
  const middle = Math.log(auc / (1 - auc));
  return [sigmoid(middle - reach), sigmoid(middle + reach)];
}
