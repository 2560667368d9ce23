import { aucOf } from './auc.ts';

/** How well probabilities predict outcomes. */
export interface Metrics {
  /** Share predicted correctly at a threshold of 0.5. */
  readonly accuracy: number;
  readonly rocAuc: number;
  /** Average precision: Σ (recall gained) × precision, over the ranks. */
  readonly prAuc: number;
  /** Mean negative log-likelihood, nats. */
  readonly logLoss: number;
  /** Mean squared error of the probability. */
  readonly brier: number;
  /** Expected calibration error over ten bins of equal width: mean distance of mean probability and observed share. */
  readonly ece: number;
  /** Share of churners in the tenth with the highest scores, relative to that of all. */
  readonly liftAt10: number;
}

/** Probabilities are kept this far from 0 and 1 in the log loss, as scikit-learn does for float64. */
const MIN_PROBABILITY = 2 ** -52;
const BINS = 10;

/** @param labels 0 or 1 per probability; both must occur for the ranking metrics to mean something */
export function metricsOf(probabilities: Float64Array, labels: Uint8Array): Metrics {
  const count = probabilities.length;
  let right = 0;
  let logLoss = 0;
  let brier = 0;
  for (let i = 0; i < count; i++) {
    const p = probabilities[i] ?? NaN;
    const label = labels[i] ?? 0;
    right += Number((p >= 0.5 ? 1 : 0) === label);
    logLoss -= Math.log(Math.min(1, Math.max(MIN_PROBABILITY, label === 1 ? p : 1 - p)));
    brier += (p - label) ** 2;
  }
  const ranked = descending(probabilities);
  return {
    accuracy: right / count,
    rocAuc: aucOf(probabilities, labels),
    prAuc: averagePrecision(ranked, probabilities, labels),
    logLoss: logLoss / count,
    brier: brier / count,
    ece: calibrationTable(probabilities, labels).reduce(
      (sum, { rows, meanProbability, churnRate }) => sum + (rows / count) * Math.abs(meanProbability - churnRate),
      0,
    ),
    liftAt10: lift(ranked, probabilities, labels, 0.1),
  };
}

export interface CalibrationBin {
  /** Probabilities from here to 0.1 above. */
  readonly from: number;
  readonly rows: number;
  readonly meanProbability: number;
  /** Share of the rows that churned. */
  readonly churnRate: number;
}

/** Predicted probabilities against observed outcomes, in ten bins of equal width; empty bins are left out. */
export function calibrationTable(probabilities: Float64Array, labels: Uint8Array): CalibrationBin[] {
  const rows = new Float64Array(BINS);
  const predicted = new Float64Array(BINS);
  const churned = new Float64Array(BINS);
  probabilities.forEach((p, i) => {
    const bin = Math.min(BINS - 1, Math.floor(p * BINS));
    rows[bin] = (rows[bin] ?? 0) + 1;
    predicted[bin] = (predicted[bin] ?? 0) + p;
    churned[bin] = (churned[bin] ?? 0) + (labels[i] ?? 0);
  });
  return Array.from(rows, (count, bin) => ({
    from: bin / BINS,
    rows: count,
    meanProbability: (predicted[bin] ?? 0) / count,
    churnRate: (churned[bin] ?? 0) / count,
  })).filter((bin) => bin.rows > 0);
}

function descending(probabilities: Float64Array): Int32Array {
  return Int32Array.from(probabilities, (_, i) => i).sort(
    (a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b,
  );
}

/** Ties count as one rank, because their order is arbitrary. */
function averagePrecision(ranked: Int32Array, probabilities: Float64Array, labels: Uint8Array): number {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  let found = 0;
  let precisions = 0;
  for (let start = 0; start < ranked.length;) {
    const p = probabilities[ranked[start] ?? 0];
    let end = start;
    let gained = 0;
    for (; end < ranked.length && probabilities[ranked[end] ?? 0] === p; end++) gained += labels[ranked[end] ?? 0] ?? 0;
    found += gained;
    precisions += gained * (found / end);
    start = end;
  }
  return positives === 0 ? 0 : precisions / positives;
}

/** Rows that tie with the last of the top share count by their mean, so that the order of the file does not matter. */
function lift(ranked: Int32Array, probabilities: Float64Array, labels: Uint8Array, share: number): number {
  const top = Math.max(1, Math.round(share * ranked.length));
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const edge = probabilities[ranked[top - 1] ?? 0] ?? 0;
  let above = 0;
  let churnedAbove = 0;
  let tied = 0;
  let churnedTied = 0;
  probabilities.forEach((p, i) => {
    if (p > edge) {
      above++;
      churnedAbove += labels[i] ?? 0;
    } else if (p === edge) {
      tied++;
      churnedTied += labels[i] ?? 0;
    }
  });
  const churned = churnedAbove + (churnedTied * (top - above)) / Math.max(1, tied);
  return positives === 0 ? 0 : churned / top / (positives / ranked.length);
}
