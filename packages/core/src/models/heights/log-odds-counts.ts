import { sigmoid } from '../../numerics/logistic.ts';

/** Log-odds are counted in steps of 1/1024: a probability is then off by 0.00013 at most, a mean by far less. */
const STEPS = 1_024;
/** Beyond this, a probability is 0 or 1 to nine digits, whatever a shift does to it. */
const WIDEST = 40;
/** Halvings of the interval of shifts: then it is as narrow as a double can tell. */
const HALVINGS = 60;

/** Number of customers by the log-odds of their probability, in steps. Whole, so that no order of rows matters. */
export type LogOddsCounts = ReadonlyMap<number, number>;

/** Counts customers, each by its probability. */
export interface LogOddsCounter {
  add(probability: number): void;
  counts(): LogOddsCounts;
  /** Adds what another has counted. */
  merge(counts: LogOddsCounts): void;
}

export function createLogOddsCounter(): LogOddsCounter {
  const zero = STEPS * WIDEST;
  const customers = new Uint32Array(2 * zero + 1);
  return {
    add(probability) {
      const logOdds = Math.log(probability / (1 - probability));
      const at = zero + Math.round(STEPS * Math.max(-WIDEST, Math.min(WIDEST, logOdds)));
      customers[at] = (customers[at] ?? 0) + 1;
    },
    counts() {
      const counts = new Map<number, number>();
      customers.forEach((count, at) => count > 0 && counts.set(at - zero, count));
      return counts;
    },
    merge(counts) {
      for (const [step, count] of counts) customers[zero + step] = (customers[zero + step] ?? 0) + count;
    },
  };
}

/**
 * The log-odds to add to all customers that were counted, so that their mean probability is `rate`. Found by halving:
 * the mean rises with the shift.
 *
 * @param rate 0 < rate < 1
 */
export function shiftToRate(counts: LogOddsCounts, rate: number): number {
  // In the order of the log-odds, so that the sums are the same whatever the order of the rows.
  const steps = [...counts].sort(([a], [b]) => a - b);
  const rows = steps.reduce((sum, [, count]) => sum + count, 0);
  const meanAt = (shift: number): number =>
    steps.reduce((sum, [step, count]) => sum + count * sigmoid(step / STEPS + shift), 0) / rows;
  let low = -2 * WIDEST;
  let high = 2 * WIDEST;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (meanAt(middle) < rate) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
