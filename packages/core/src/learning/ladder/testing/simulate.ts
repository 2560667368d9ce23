import { sigmoid } from '../../../numerics/logistic.ts';
import { createRandom } from '../../../numerics/random.ts';
import type { LadderData } from '../types.ts';

export interface SimulatedAccount extends LadderData {
  /** The log-odds that made the outcomes. */
  readonly truth: Float64Array;
}

export interface SimulationOptions {
  readonly customers: number;
  readonly features: number;
  readonly seed: number;
  /** Log-odds per standard deviation of each of the first features; the others say nothing. */
  readonly signal?: readonly number[];
  /** What the rules are worth: log-odds per unit of theirs. */
  readonly slope?: number;
  readonly intercept?: number;
}

/** An account whose outcomes follow the rules, and some of its features or none. */
export function simulateAccount({
  customers,
  features,
  seed,
  signal = [],
  slope = 0.7,
  intercept = -1.3,
}: SimulationOptions): SimulatedAccount {
  const random = createRandom(seed);
  const matrix = new Float32Array(customers * features);
  const ruleMargins = new Float64Array(customers);
  const truth = new Float64Array(customers);
  const labels = new Uint8Array(customers);
  for (let i = 0; i < customers; i++) {
    ruleMargins[i] = 0.5 * random.normal();
    let margin = intercept + slope * (ruleMargins[i] ?? 0);
    for (let j = 0; j < features; j++) {
      const value = random.normal();
      matrix[i * features + j] = value;
      margin += (signal[j] ?? 0) * value;
    }
    truth[i] = margin;
    labels[i] = Number(random.next() < sigmoid(margin));
  }
  return { ruleMargins, matrix, featureCount: features, labels, groups: null, moments: null, truth };
}

/** The first customers of an account, as it was when it had no more. */
export function firstCustomers(account: LadderData, customers: number): LadderData {
  return {
    ruleMargins: account.ruleMargins.subarray(0, customers),
    matrix: account.matrix.subarray(0, customers * account.featureCount),
    featureCount: account.featureCount,
    labels: account.labels.subarray(0, customers),
    groups: account.groups && account.groups.subarray(0, customers),
    moments: account.moments && account.moments.subarray(0, customers),
  };
}
