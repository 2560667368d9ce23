import { createEncoder } from '../../models/forest-model/encode.ts';
import type { ModelBundle } from '../../models/forest-model/model-bundle.ts';
import { chooseTrees, growForest, rowsOf, type ChosenTrees } from '../../training/choose-trees.ts';
import { fitPlatt } from '../../training/fit-calibration.ts';
import { importancesOf } from '../../training/importances.ts';
import { searchPlan } from '../../training/search-plan.ts';
import { groupsOfRows } from '../../training/splits.ts';
import type { TrainTrees } from '../../training/train-trees.ts';
import { fitStack, stackedMargins, type Stack } from './fit-stack.ts';
import { heldOutMargins } from './held-out.ts';
import type { LadderTable } from './ladder-table.ts';

const FOLDS = 10;
/** Rows on which importances are measured. */
const IMPORTANCE_ROWS = 5_000;

export interface HeldOutTrees {
  readonly chosen: ChosenTrees;
  /** Calibrated log-odds of the trees, and of the stack, of customers whom neither has seen. */
  readonly trees: readonly Float64Array[];
  readonly stack: readonly Float64Array[];
  /** The stack that is used: fitted to all held-out log-odds. */
  readonly weights: Stack;
}

/**
 * Grows trees fold by fold, and sets them beside the ridge model. Calibration and stack are fitted to the held-out
 * log-odds of other customers than those that they are judged by. Which trees are grown is chosen on the same folds,
 * which flatters them by a little: a promotion asks for a gain that is certain.
 */
export async function holdOutStack(
  { data }: LadderTable,
  ridge: readonly Float64Array[],
  trainTrees: TrainTrees,
  seed: number,
): Promise<HeldOutTrees> {
  const { matrix, featureCount, labels, groups } = data;
  const chosen = await chooseTrees(
    trainTrees,
    { matrix, featureCount, labels, groups },
    searchPlan(labels.length, { seed }),
  );
  const ofRidge = meanAt(ridge, chosen.heldOut);
  const pick = (values: Float64Array, rows: Int32Array): Float64Array =>
    Float64Array.from(rows, (row) => values[row] ?? NaN);
  const pickLabels = (rows: Int32Array): Uint8Array => Uint8Array.from(rows, (row) => chosen.labels[row] ?? 0);
  const judged = { labels: chosen.labels, groups: groupsOfRows(groups, chosen.heldOut) };
  const divisions = heldOutMargins(judged, { folds: FOLDS, repeats: 1, seed }, (train, test) => {
    const platt = fitPlatt(pick(chosen.margins, train), pickLabels(train));
    const { slope, intercept } = platt.kind === 'platt' ? platt : { slope: 1, intercept: 0 };
    const stack = fitStack(pick(ofRidge, train), pick(chosen.margins, train), pickLabels(train));
    return [
      pick(chosen.margins, test).map((margin) => slope * margin + intercept),
      stackedMargins(stack, pick(ofRidge, test), pick(chosen.margins, test)),
    ];
  });
  /** As an entry per row of the table; NaN for rows that were not held out, of very large tables. */
  const spread = (margins: Float64Array | undefined): Float64Array => {
    const all = new Float64Array(labels.length).fill(NaN);
    chosen.heldOut.forEach((row, i) => (all[row] = margins?.[i] ?? NaN));
    return all;
  };
  return {
    chosen,
    trees: divisions.map(([trees]) => spread(trees)),
    stack: divisions.map(([, stack]) => spread(stack)),
    weights: fitStack(ofRidge, chosen.margins, chosen.labels),
  };
}

function meanAt(divisions: readonly Float64Array[], rows: Int32Array): Float64Array {
  return Float64Array.from(
    rows,
    (row) => divisions.reduce((sum, each) => sum + (each[row] ?? NaN), 0) / divisions.length,
  );
}

/** The trees themselves, grown on all customers. */
export async function growTrees(
  { data, inputs }: LadderTable,
  { chosen }: HeldOutTrees,
  trainTrees: TrainTrees,
  seed: number,
): Promise<ModelBundle> {
  const { matrix, featureCount, labels, groups } = data;
  const trees = { matrix, featureCount, labels, groups };
  const forest = await growForest(trainTrees, trees, chosen.members, { bags: 1, seed });
  const sample = rowsOf(trees, Int32Array.from(labels.keys()).subarray(0, IMPORTANCE_ROWS));
  const { inputOfFeature } = createEncoder(inputs, []);
  return {
    id: 'trees',
    version: 'trees-1',
    description: 'Trees beside the rules and the columns on top of them.',
    inputs,
    ...importancesOf(forest, sample.matrix, sample.labels.length, inputOfFeature),
    requiredFields: [],
    calibration: { kind: 'none' },
    forest,
    card: {},
  };
}
