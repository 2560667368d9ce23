import { aucOf } from '../../numerics/auc.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import { groupsOfRows, type Split } from '../../training/splits.ts';
import { fitRecalibrated, fitRidge, linearMargins } from '../ladder/fit-linear.ts';
import { heldOutMargins, JUDGING, marginsBySplit, meanLosses, type FitAndScore } from '../ladder/held-out.ts';
import { customersWith } from '../ladder/customers-with.ts';
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
  return pairOf(heldOutMargins(data, { ...plan, seed }, bothLinear(data, prior)));
}

/** Scores later customers by what could have been learnt before. */
export function holdOutLater(data: LadderData, prior: LadderPrior, splits: readonly Split[]): HeldOutPair {
  return pairOf([marginsBySplit(data.labels.length, splits, bothLinear(data, prior))]);
}

function bothLinear(data: LadderData, prior: LadderPrior): FitAndScore {
  return (train, test) => [
    linearMargins(fitRecalibrated(data, train, prior), data, test),
    linearMargins(fitRidge(data, train, prior).model, data, test),
  ];
}

function pairOf(divisions: readonly (readonly Float64Array[])[]): HeldOutPair {
  const of = (model: number): Float64Array[] => divisions.map((margins) => margins[model] ?? new Float64Array());
  return { recalibrated: of(0), ridge: of(1) };
}

/** What a comparison of two models on the same rows says for the second; rows that it did not score are left out. */
export function evidenceOf(
  champion: readonly Float64Array[],
  challenger: readonly Float64Array[],
  data: Pick<LadderData, 'labels' | 'groups'>,
): Pick<Evidence, 'differences' | 'customers' | 'leavers' | 'slope' | 'auc'> {
  const margins = meanMargins(challenger, data.labels.length);
  const rows = Int32Array.from(margins, (_, row) => row).filter((row) => !Number.isNaN(margins[row] ?? NaN));
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? NaN);
  const labels = Uint8Array.from(rows, (row) => data.labels[row] ?? 0);
  const customers = groupsOfRows(data.groups, rows);
  const own = meanLosses(challenger.map(pick), labels);
  const scored = pick(margins);
  const { slope } = calibrationLine({ probabilities: scored.map(sigmoid), labels, customers, weights: null });
  return {
    differences: meanLosses(champion.map(pick), labels).map((loss, row) => loss - (own[row] ?? NaN)),
    customers,
    leavers: customersWith(1, labels, customers),
    slope: slope.value,
    auc: aucOf(scored, labels),
  };
}

/** The mean over the divisions into folds. */
export function meanMargins(divisions: readonly Float64Array[], rows: number): Float64Array {
  return Float64Array.from(
    { length: rows },
    (_, row) => divisions.reduce((sum, margins) => sum + (margins[row] ?? NaN), 0) / divisions.length,
  );
}
