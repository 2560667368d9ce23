import { stratifiedFolds, type Split } from '../../training/splits.ts';

/**
 * Folds, and how often the rows are divided into them anew: one division decides by chance (Kohavi 1995).
 */
export interface HeldOutPlan {
  readonly folds: number;
  readonly repeats: number;
  readonly seed: number;
}

export const JUDGING: Omit<HeldOutPlan, 'seed'> = { folds: 10, repeats: 2 };

/** Fits models on the first rows, and gives the log-odds of the second by each, in their order. */
export type FitAndScore = (train: Int32Array, test: Int32Array) => readonly Float64Array[];

/**
 * Log-odds of every row by models that have not seen it: for each fold, what is fitted on the others. Of several
 * divisions, each has its own array. Everything that a model chooses it chooses inside.
 */
export function heldOutMargins(
  { labels, groups }: { readonly labels: Uint8Array; readonly groups: Int32Array | null },
  { folds, repeats, seed }: HeldOutPlan,
  fitAndScore: FitAndScore,
): readonly (readonly Float64Array[])[] {
  const all = Int32Array.from(labels, (_, row) => row);
  return Array.from({ length: repeats }, (_, repeat) => {
    const foldOf = stratifiedFolds(labels, folds, seed + repeat, groups);
    const splits = Array.from({ length: folds }, (_fold, fold) => ({
      train: all.filter((row) => foldOf[row] !== fold),
      test: all.filter((row) => foldOf[row] === fold),
    }));
    return marginsBySplit(labels.length, splits, fitAndScore);
  });
}

/** Log-odds by each model of the rows that a split judges by; NaN for rows that none does. */
export function marginsBySplit(
  rows: number,
  splits: readonly Split[],
  fitAndScore: FitAndScore,
): readonly Float64Array[] {
  const margins: Float64Array[] = [];
  for (const { train, test } of splits) {
    if (test.length === 0) continue;
    fitAndScore(train, test).forEach((scores, model) => {
      const own = (margins[model] ??= new Float64Array(rows).fill(NaN));
      test.forEach((row, i) => (own[row] = scores[i] ?? NaN));
    });
  }
  return margins;
}

/** Log loss of each row, nats, the mean over the divisions. */
export function meanLosses(margins: readonly Float64Array[], labels: Uint8Array): Float64Array {
  return Float64Array.from(labels, (label, row) => {
    let sum = 0;
    for (const each of margins) sum += lossOf(each[row] ?? NaN, label);
    return sum / margins.length;
  });
}

/** −log of the probability of what happened. */
export function lossOf(margin: number, label: number): number {
  const m = label === 1 ? margin : -margin;
  return m >= 0 ? Math.log1p(Math.exp(-m)) : Math.log1p(Math.exp(m)) - m;
}
