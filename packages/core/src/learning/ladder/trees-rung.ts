import { createEncoder } from '../../models/forest-model/encode.ts';
import type { ModelBundle } from '../../models/forest-model/model-bundle.ts';
import { chooseTrees, growForest, rowsOf, type ChosenTrees } from '../../training/choose-trees.ts';
import { fitPlatt } from '../../training/fit-calibration.ts';
import { importancesOf } from '../../training/importances.ts';
import { searchPlan } from '../../training/search-plan.ts';
import { groupsOfRows, type Split } from '../../training/splits.ts';
import type { TrainTrees } from '../../training/train-trees.ts';
import { holdOut } from '../promotion/beats-the-rules.ts';
import { fitRidge, linearMargins } from './fit-linear.ts';
import { fitStack, stackedMargins, type Stack } from './fit-stack.ts';
import { heldOutMargins } from './held-out.ts';
import type { LadderTable } from './ladder-table.ts';
import type { LadderData, LadderPrior } from './types.ts';

const FOLDS = 10;
/** Rows on which importances are measured. */
const IMPORTANCE_ROWS = 5_000;

/** How trees are grown, and beside what. */
export interface Growing {
  readonly trainTrees: TrainTrees;
  readonly prior: LadderPrior;
  readonly seed: number;
}

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
  { data }: Pick<LadderTable, 'data'>,
  ridge: readonly Float64Array[],
  { trainTrees, seed }: Pick<Growing, 'trainTrees' | 'seed'>,
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

/**
 * Judges trees and stack by later customers. All that is fitted or chosen, down to the three numbers of the stack, is
 * so on rows that were known before.
 */
export async function holdOutStackLater(
  { data }: Pick<LadderTable, 'data'>,
  { train, test }: Split,
  { trainTrees, prior, seed }: Growing,
): Promise<HeldOutTrees> {
  const earlier = ladderRows(data, train);
  const held = await holdOutStack({ data: earlier }, holdOut(earlier, prior, seed).ridge, { trainTrees, seed });
  const forest = await growForest(trainTrees, earlier, held.chosen.members, { bags: 1, seed });
  const grown = new Float64Array(test.length);
  forest.scoreMargins(rowsOf(data, test).matrix, test.length, grown);
  const platt = fitPlatt(held.chosen.margins, held.chosen.labels);
  const { slope, intercept } = platt.kind === 'platt' ? platt : { slope: 1, intercept: 0 };
  const ofRidge = linearMargins(fitRidge(data, train, prior).model, data, test);
  const later = (margins: Float64Array): Float64Array[] => {
    const all = new Float64Array(data.labels.length).fill(NaN);
    test.forEach((row, i) => (all[row] = margins[i] ?? NaN));
    return [all];
  };
  return {
    ...held,
    trees: later(grown.map((margin) => slope * margin + intercept)),
    stack: later(stackedMargins(held.weights, ofRidge, grown)),
  };
}

function ladderRows(data: LadderData, rows: Int32Array): LadderData {
  const { matrix, labels, groups } = rowsOf(data, rows);
  return {
    ruleMargins: Float64Array.from(rows, (row) => data.ruleMargins[row] ?? NaN),
    matrix,
    featureCount: data.featureCount,
    labels,
    groups: groups ?? null,
    moments: data.moments && Float64Array.from(rows, (row) => data.moments?.[row] ?? NaN),
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
  { trainTrees, seed }: Pick<Growing, 'trainTrees' | 'seed'>,
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
