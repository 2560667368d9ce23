import { aucOf } from '../../numerics/auc.ts';
import { logit } from '../../numerics/logistic.ts';
import { calibrationLine } from '../report-card/calibration.ts';
import { clampedProbability } from '../report-card/clamp.ts';

/** Slope of calibration and AUC of what a challenger said of customers whose windows have closed. */
export function challengerQuality(
  probabilities: Float64Array,
  labels: Uint8Array,
  customers: Int32Array | null,
): { readonly slope: number; readonly auc: number } {
  const { slope } = calibrationLine({ probabilities, labels, customers, weights: null });
  const margins = probabilities.map((p) => logit(clampedProbability(p)));
  return { slope: slope.value, auc: aucOf(margins, labels) };
}
