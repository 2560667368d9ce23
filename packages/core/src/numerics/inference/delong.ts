import { sigmoid } from '../logistic.ts';
import { normalQuantile } from '../distributions/normal.ts';

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
 */
export function delong(
  scores: Float64Array,
  labels: Uint8Array,
  groups: Int32Array | null = null,
  coverage = 0.95,
): AucEstimate {
  const rows = scores.length;
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = rows - positives;
  if (positives === 0 || negatives === 0) return { auc: NaN, standardError: NaN, interval: [NaN, NaN] };
  const order = Int32Array.from(scores, (_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  /** Of a positive: the share of negatives below it; of a negative: the share of positives above it; ties half. */
  const component = new Float64Array(rows);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let sum = 0;
  for (let start = 0; start < rows;) {
    const score = scores[order[start] ?? 0];
    let end = start;
    let tied = 0;
    for (; end < rows && scores[order[end] ?? 0] === score; end++) tied += labels[order[end] ?? 0] ?? 0;
    const tiedNegatives = end - start - tied;
    for (let at = start; at < end; at++) {
      const row = order[at] ?? 0;
      if (labels[row] === 1) {
        component[row] = (negativesBelow + tiedNegatives / 2) / negatives;
        sum += component[row] ?? 0;
      } else component[row] = (positives - positivesBelow - tied / 2) / positives;
    }
    positivesBelow += tied;
    negativesBelow += tiedNegatives;
    start = end;
  }
  const auc = sum / positives;
  const standardError = Math.sqrt(varianceOf(component, labels, auc, positives, negatives, groups));
  return { auc, standardError, interval: onLogOdds(auc, standardError, coverage) };
}

function varianceOf(
  component: Float64Array,
  labels: Uint8Array,
  auc: number,
  positives: number,
  negatives: number,
  groups: Int32Array | null,
): number {
  // With one row of a class, nothing is known of how much it varies.
  if (positives < 2 || negatives < 2) return NaN;
  // Each row's part of the error, so that the squares of rows that stand alone add up to DeLong's variance.
  const scale = [1 / Math.sqrt(negatives * (negatives - 1)), 1 / Math.sqrt(positives * (positives - 1))] as const;
  const part = (row: number): number => scale[labels[row] === 1 ? 1 : 0] * ((component[row] ?? 0) - auc);
  if (groups === null) return component.reduce((sum, _, row) => sum + part(row) ** 2, 0);
  const byGroup = new Float64Array(groups.reduce((most, group) => Math.max(most, group), -1) + 1);
  groups.forEach((group, row) => (byGroup[group] = (byGroup[group] ?? 0) + part(row)));
  return byGroup.reduce((sum, each) => sum + each * each, 0);
}

function onLogOdds(auc: number, error: number, coverage: number): readonly [number, number] {
  // No pair was ranked wrongly: the scale of log-odds has no such point, and the error is 0.
  if (auc <= 0 || auc >= 1) return [auc, auc];
  const reach = (normalQuantile(0.5 + coverage / 2) * error) / (auc * (1 - auc));
  const middle = Math.log(auc / (1 - auc));
  return [sigmoid(middle - reach), sigmoid(middle + reach)];
}
