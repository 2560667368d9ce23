import { createRandom } from './random.ts';
import { metricsOf, type Metrics } from './metrics.ts';

/** Percentile bootstrap (Efron 1979): the middle 95 % of each metric over resamples of the rows. */
export type MetricIntervals = Readonly<Record<keyof Metrics, readonly [low: number, high: number]>>;

const RESAMPLES = 500;
/** Larger tables are resampled at this size and the interval is narrowed by √(size / rows). */
const MAX_ROWS = 20_000;

/** @param groups group of each row, as a number from 0; null where each row stands for itself */
export function bootstrapIntervals(
  probabilities: Float64Array,
  labels: Uint8Array,
  seed: number,
  resamples = RESAMPLES,
  groups: Int32Array | null = null,
): MetricIntervals {
  if (groups !== null) return byGroups(probabilities, labels, seed, resamples, groups);
  const random = createRandom(seed);
  const rows = labels.length;
  const size = Math.min(rows, MAX_ROWS);
  const narrowing = Math.sqrt(size / rows);
  const found: Metrics[] = [];
  const p = new Float64Array(size);
  const y = new Uint8Array(size);
  for (let resample = 0; resample < resamples; resample++) {
    for (let i = 0; i < size; i++) {
      const row = Math.floor(random.next() * rows);
      p[i] = probabilities[row] ?? 0;
      y[i] = labels[row] ?? 0;
    }
    found.push(metricsOf(p, y));
  }
  return middleOf(found, metricsOf(probabilities, labels), narrowing);
}

/** Whole groups are resampled: the rows of one customer are not independent. */
function byGroups(
  probabilities: Float64Array,
  labels: Uint8Array,
  seed: number,
  resamples: number,
  groups: Int32Array,
): MetricIntervals {
  const random = createRandom(seed);
  const members: number[][] = [];
  groups.forEach((group, row) => (members[group] ??= []).push(row));
  const size = Math.min(members.length, MAX_ROWS);
  const found: Metrics[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const rows: number[] = [];
    for (let i = 0; i < size; i++) rows.push(...(members[Math.floor(random.next() * members.length)] ?? []));
    found.push(
      metricsOf(
        Float64Array.from(rows, (row) => probabilities[row] ?? 0),
        Uint8Array.from(rows, (row) => labels[row] ?? 0),
      ),
    );
  }
  return middleOf(found, metricsOf(probabilities, labels), Math.sqrt(size / members.length));
}

function middleOf(found: readonly Metrics[], whole: Metrics, narrowing: number): MetricIntervals {
  const interval = (key: keyof Metrics): readonly [number, number] => {
    const sorted = Float64Array.from(found, (metrics) => metrics[key]).sort();
    const at = (share: number): number => sorted[Math.round(share * (found.length - 1))] ?? NaN;
    return [whole[key] + narrowing * (at(0.025) - whole[key]), whole[key] + narrowing * (at(0.975) - whole[key])];
  };
  return {
    accuracy: interval('accuracy'),
    rocAuc: interval('rocAuc'),
    prAuc: interval('prAuc'),
    logLoss: interval('logLoss'),
    brier: interval('brier'),
    ece: interval('ece'),
    liftAt10: interval('liftAt10'),
  };
}
