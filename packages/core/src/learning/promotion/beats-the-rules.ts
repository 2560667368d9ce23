import { aucOf } from '../../numerics/auc.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { fitRecalibrated, fitRidge, linearMargins } from '../ladder/fit-linear.ts';
import { heldOutMargins, JUDGING, meanLosses } from '../ladder/held-out.ts';
import type { LadderData, LadderPrior } from '../ladder/types.ts';
import { calibrationLine } from '../report-card/calibration.ts';
import type { Evidence } from './judge.ts';

/** Held-out log-odds by the rules at their best and by the ridge model, of each division into folds. */
export interface HeldOutPair {
  readonly recalibrated: readonly Float64Array[];
  readonly ridge: readonly Float64Array[];
}

/** Scores every customer by models that have not seen them, everything chosen inside. */
export function holdOut(data: LadderData, prior: LadderPrior, seed: number, plan = JUDGING): HeldOutPair {
  const divisions = heldOutMargins(data, { ...plan, seed }, (train, test) => [
    linearMargins(fitRecalibrated(data, train, prior), data, test),
    linearMargins(fitRidge(data, train, prior).model, data, test),
  ]);
  const of = (model: number): Float64Array[] => divisions.map((margins) => margins[model] ?? new Float64Array());
  return { recalibrated: of(0), ridge: of(1) };
}

/** What a comparison of two models on the same rows says for the second. */
export function evidenceOf(
  champion: readonly Float64Array[],
  challenger: readonly Float64Array[],
  { labels, groups }: Pick<LadderData, 'labels' | 'groups'>,
): Pick<Evidence, 'differences' | 'customers' | 'leavers' | 'slope' | 'auc'> {
  const own = meanLosses(challenger, labels);
  const margins = Float64Array.from(
    labels,
    (_, row) => challenger.reduce((sum, each) => sum + (each[row] ?? NaN), 0) / challenger.length,
  );
  const { slope } = calibrationLine({ probabilities: margins.map(sigmoid), labels, customers: groups, weights: null });
  return {
    differences: meanLosses(champion, labels).map((loss, row) => loss - (own[row] ?? NaN)),
    customers: groups,
    leavers: labels.reduce((sum, label) => sum + label, 0),
    slope: slope.value,
    auc: aucOf(margins, labels),
  };
}
