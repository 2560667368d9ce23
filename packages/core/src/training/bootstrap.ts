import { createRandom } from '../sample-data/random.ts';
import { metricsOf, type Metrics } from './metrics.ts';

/** Percentile bootstrap (Efron 1979): the middle 95 % of each metric over resamples of the rows. */
export type MetricIntervals = Readonly<Record<keyof Metrics, readonly [low: number, high: number]>>;

const RESAMPLES = 500;
/**
 * Larger tables are resampled at this size and the interval narrowed by √(size / rows): sorting 500 million rows says
 * no more.
 */
const MAX_ROWS = 20_000;

export function bootstrapIntervals(
  probabilities: Float64Array,
  labels: Uint8Array,
  seed: number,
  resamples = RESAMPLES,
): MetricIntervals {
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
  const whole = metricsOf(probabilities, labels);
  const interval = (key: keyof Metrics): readonly [number, number] => {
    const sorted = Float64Array.from(found, (metrics) => metrics[key]).sort();
    const at = (share: number): number => sorted[Math.round(share * (resamples - 1))] ?? NaN;
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
