import { createEncoder } from '../models/forest-model/encode.ts';
import { inputKey } from '../models/forest-model/encoder-spec.ts';
import { assumedChurnRate, type HorizonDays } from '../models/heights/horizon.ts';
import type { LadderBundle } from '../models/ladder-model/ladder-bundle.ts';
import { ladderFactors } from '../models/ladder-model/ladder-factors.ts';
import { scaledFeature } from '../models/ladder-model/linear-feature.ts';
import { createLadderModel } from '../models/ladder-model/ladder-model.ts';
import { RULE_SETS } from '../models/saas-baseline/rule-sets.ts';
import type { ChurnModel } from '../models/types.ts';
import { sigmoid } from '../numerics/logistic.ts';
import { compare } from '../training/compare.ts';
import { TrainingError } from '../training/training-error.ts';
import type { TrainingTable } from '../training/training-table.ts';
import type { TrainTrees } from '../training/train-trees.ts';
import type { LabelKind } from './labels/label-kind.ts';
import { climb, type Climb } from './ladder/climb.ts';
import { ladderTable, type LadderTable } from './ladder/ladder-table.ts';
import { learnCard, type LearnCard } from './learn-card.ts';
import { meanMargins } from './promotion/beats-the-rules.ts';

export interface LearnOptions {
  /** Grows trees where there are outcomes enough; null or left out: the linear rungs only. */
  readonly trainTrees?: TrainTrees | null;
  /**
   * Where the outcomes come from, which decides what may be said of the model.
   *
   * @default 'status'
   */
  readonly labelKind?: LabelKind;
  /**
   * Days within which the outcomes were seen.
   *
   * @default 90
   */
  readonly horizonDays?: HorizonDays;
  /** The account's churn rate within the horizon; null or left out where it is not known. */
  readonly churnRate?: number | null;
  /**
   * Seed of the folds and the trees. The same rows and seed give the same model.
   *
   * @default 42
   */
  readonly seed?: number;
  /**
   * Id of the model, by which results name it.
   *
   * @default 'mdl_own'
   */
  readonly id?: string;
  /** @default the id followed by `-1` */
  readonly version?: string;
  /**
   * Which look at this account this is, and how many leavers were known at the one before: each spends of the error
   * that all may make together.
   *
   * @default 1
   */
  readonly look?: number;
  /** Null or left out at the first look. */
  readonly leaversAtLastLook?: number | null;
  /** Columns to leave out, by their headers. */
  readonly without?: readonly string[];
  /** Columns that are known before a customer leaves, although they are suspected of giving the outcome away. */
  readonly keep?: readonly string[];
}

export interface LearnResult {
  readonly bundle: LadderBundle;
  /** Ready to score. */
  readonly model: ChurnModel;
  readonly climb: Climb;
  readonly card: LearnCard;
}

/**
 * Learns from customers whose outcome is known, on top of the published rules, as far as the outcomes carry. A model
 * that is not surely better than the rules is not taken, and the card says what would settle it. Useful from the first
 * outcome on: then it sets how high the rules are.
 *
 * @throws TrainingError ERR-4201 when there is no row with an outcome, or a column of `without` or `keep` is not there;
 *   ERR-4202 or ERR-4203 from the trainer
 */
export async function learn(
  table: TrainingTable,
  {
    trainTrees = null,
    labelKind = 'status',
    horizonDays = 90,
    churnRate = null,
    seed = 42,
    id = 'mdl_own',
    version = `${id}-1`,
    look = 1,
    leaversAtLastLook = null,
    without = [],
    keep = [],
  }: LearnOptions = {},
): Promise<LearnResult> {
  if (table.labels.length === 0)
    throw TrainingError.unsuitable('No row has an outcome.', 'Fill the label column with yes and no.');
  const columns = ladderTable(table, { without, keep });
  const prior = { churnRate: churnRate ?? assumedChurnRate(horizonDays) };
  const climbed = await climb(columns, { prior, labelKind, horizonDays, seed, trainTrees, look, leaversAtLastLook });
  const importances = importancesOf(columns, climbed);
  const comparisons = compare({
    table,
    ...scoredRows(meanMargins(climbed.heldOut, table.labels.length)),
    seed,
  });
  const card = learnCard({
    id,
    version,
    table,
    columns,
    climbed,
    importances,
    comparisons,
    labelKind,
    horizonDays,
    seed,
  });
  const { linear, trees, rung } = climbed;
  const bundle: LadderBundle = {
    id,
    version,
    description: card.description,
    rules: columns.rules,
    intercept: linear.intercept,
    slope: linear.slope,
    ruleMean: linear.ruleMean,
    inputs: rung === 'recalibrated' ? [] : columns.inputs,
    features: linear.scales.map((scale, j) => ({ ...scale, weight: linear.weights[j] ?? 0 })),
    trees,
    importances: importances.map(({ weight }) => weight),
    heightIsOfFile: labelKind === 'status',
    horizonDays,
    card,
  };
  return { bundle, model: createLadderModel(bundle), climb: climbed, card };
}

function scoredRows(margins: Float64Array): { readonly positions: Int32Array; readonly probabilities: Float64Array } {
  const positions = Int32Array.from(margins, (_, row) => row).filter((row) => !Number.isNaN(margins[row] ?? NaN));
  return { positions, probabilities: Float64Array.from(positions, (row) => sigmoid(margins[row] ?? NaN)) };
}

export interface Importance {
  readonly key: string;
  readonly weight: number;
}

/** The mean size of each factor's part of the linear model, and of the trees, as shares of all. */
function importancesOf(
  { data, inputs: all, rules, ruleTerms }: LadderTable,
  { linear, trees, rung }: Climb,
): Importance[] {
  const inputs = rung === 'recalibrated' ? [] : all;
  const ruleSet = RULE_SETS[rules].rules;
  const factors = ladderFactors(
    ruleSet.map(({ key, per }) => ({ field: key, per })),
    inputs,
  );
  const { inputOfFeature } = createEncoder(inputs, []);
  const rows = data.labels.length;
  const stack = trees?.stack ?? { ridge: 1, trees: 0 };
  const sizes = factors.map(({ rule, input }) => {
    const features = Array.from(inputOfFeature.keys()).filter((j) => inputOfFeature[j] === input);
    let size = 0;
    for (let row = 0; row < rows; row++) {
      let term = rule === null ? 0 : linear.slope * (ruleTerms[row * ruleSet.length + rule] ?? 0);
      for (const j of features) {
        const scale = linear.scales[j];
        const value = data.matrix[row * data.featureCount + j] ?? NaN;
        if (scale) term += (linear.weights[j] ?? 0) * scaledFeature(value, scale);
      }
      size += Math.abs(stack.ridge * term);
    }
    return size;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // Trees know the size of their parts as shares only: they count as much as the stack takes of them.
  const ofTrees = stack.trees / Math.max(Number.MIN_VALUE, stack.ridge + stack.trees);
  return factors.map(({ rule, input }, i) => {
    const encoded = inputs[input ?? -1];
    const key = rule === null ? (encoded === undefined ? '' : inputKey(encoded)) : (ruleSet[rule]?.key ?? '');
    const own = total > 0 ? (sizes[i] ?? 0) / total : 1 / factors.length;
    return { key, weight: (1 - ofTrees) * own + ofTrees * (input === null ? 0 : (trees?.bundle.weights[input] ?? 0)) };
  });
}
