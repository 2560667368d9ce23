import { calibrator } from '../models/calibration.ts';
import { createEncoder } from '../models/forest-model/encode.ts';
import type { EncodedInput } from '../models/forest-model/encoder-spec.ts';
import { inputKey } from '../models/forest-model/encoder-spec.ts';
import type { ModelBundle } from '../models/forest-model/model-bundle.ts';
import type { FieldName } from '../schema/field-names.ts';
import { aucOf } from '../numerics/auc.ts';
import { bootstrapIntervals, type MetricIntervals } from '../numerics/bootstrap.ts';
import { chooseTrees, growForest, rowsOf, type Candidate } from './choose-trees.ts';
import { chooseInputs } from './choose-inputs.ts';
import { compare, type Comparisons } from './compare.ts';
import { chooseCalibration } from './fit-calibration.ts';
import { importancesOf } from './importances.ts';
import { labelDoubts } from './label/label-doubts.ts';
import type { LabelReading } from './label/read-label.ts';
import { columnOf, type Leak } from './leaks/find-leaks.ts';
import { calibrationTable, metricsOf, type CalibrationBin, type Metrics } from '../numerics/metrics.ts';
import { modelCard, type ModelCard } from './model-card.ts';
import { searchPlan } from './search-plan.ts';
import { groupsOfRows, type Split } from './splits.ts';
import type { TrainTrees } from './train-trees.ts';
import { TrainingError } from './training-error.ts';
import type { TrainingTable } from './training-table.ts';
import { eventWarnings, fitWarnings } from './warnings.ts';

/** Training rows of either outcome that are needed at least. */
const MIN_EVENTS = 10;
/** Rows on which importances are measured. */
const IMPORTANCE_ROWS = 5_000;

export interface TrainModelInput {
  readonly table: TrainingTable;
  /** Positions in `table.rows` to train on and to test on. */
  readonly split: Split;
  /** How the split was made, for the card. */
  readonly splitDescription: string;
  readonly trainTrees: TrainTrees;
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly seed: number;
  /** The inputs of the model; by default they are fitted to the training rows. */
  readonly inputs?: readonly EncodedInput[];
  readonly requiredFields?: readonly FieldName[];
  /** Columns to leave out, by their headers. */
  readonly without?: readonly string[];
  /** Columns to keep although they are suspected of giving the outcome away. */
  readonly keep?: readonly string[];
  readonly candidates?: readonly Candidate[];
  readonly bags?: number;
  /**
   * Train the final model on all rows, with the settings that were measured: more rows make a better model.
   *
   * @default false
   */
  readonly refit?: boolean;
  /** Repeats of the cross-validation. */
  readonly repeats?: number;
}

export interface TrainedModel {
  readonly bundle: ModelBundle;
  /** On the test rows, which the measured model has not seen. */
  readonly metrics: Metrics;
  /** 95 %, percentile bootstrap over the test rows. */
  readonly intervals: MetricIntervals;
  /** On the test rows. */
  readonly calibrationTable: readonly CalibrationBin[];
  /**
   * Sentences about data that make the model or its metrics doubtful: too few events, columns that leak the outcome, a
   * label that may be inverted, figures within chance.
   */
  readonly warnings: readonly string[];
  /** What the label's values were read as. */
  readonly label: LabelReading;
  /** Columns that may give the outcome away, and what was done about them. */
  readonly leaks: readonly Leak[];
  /** Whether the model is better than the average and than the rules. */
  readonly comparisons: Comparisons;
  /**
   * All of the above and how the model was made, as it is written to JSON; `modelCardMarkdown` gives it as Markdown.
   */
  readonly card: ModelCard;
}

/**
 * Trains a model on the training rows and measures it on the test rows. Everything is chosen on the training rows
 * alone: parameters and number of trees by cross-validation, the calibration by cross-validation of the held-out
 * scores. The metrics are those of a model that has not seen the test rows; with `refit`, the returned model has seen
 * them too.
 *
 * @throws TrainingError ERR-4201 when the outcome is constant, there are too few events, or nothing to learn from;
 *   also whatever `trainTrees` throws
 */
export async function trainModel(input: TrainModelInput): Promise<TrainedModel> {
  const { table, split, trainTrees, seed } = input;
  checkEvents(table, split);
  const { inputs, dropped, leaks, keptInVain } = chooseInputs({ ...input, rows: split.train });

  const encoder = createEncoder(inputs, table.header);
  const data = {
    matrix: encoder.encode(table.batch, table.rows),
    featureCount: encoder.featureCount,
    labels: table.labels,
    groups: table.groups,
  };
  const training = rowsOf(data, split.train);
  const test = rowsOf(data, split.test);

  const plan = searchPlan(split.train.length, {
    seed,
    ...(input.candidates && { candidates: input.candidates }),
    ...(input.bags !== undefined && { bags: input.bags }),
    ...(input.repeats !== undefined && { repeats: input.repeats }),
  });
  const chosen = await chooseTrees(trainTrees, training, plan);
  const { calibration, crossValidated, heldOut } = chooseCalibration(
    chosen.margins,
    chosen.labels,
    seed,
    groupsOfRows(training.groups ?? null, chosen.heldOut),
  );
  const tested = await growForest(trainTrees, training, chosen.members, plan);
  const forest = input.refit ? await growForest(trainTrees, data, chosen.members, plan) : tested;

  const probabilities = tested.scoreMargins(test.matrix, test.labels.length).map(calibrator(calibration));
  const measured = {
    metrics: metricsOf(probabilities, test.labels),
    intervals: bootstrapIntervals(probabilities, test.labels, seed, undefined, test.groups ?? null),
    calibrationTable: calibrationTable(probabilities, test.labels),
  };
  const sample = rowsOf(training, Int32Array.from(training.labels.keys()).subarray(0, IMPORTANCE_ROWS));
  const { weights, simple } = importancesOf(forest, sample.matrix, sample.labels.length, encoder.inputOfFeature);
  const importances = inputs.map((each, i) => ({
    key: inputKey(each),
    column: columnOf(table, each),
    label: each.label,
    weight: weights[i] ?? 0,
  }));
  const comparisons = compare({
    table,
    positions: Int32Array.from([...chosen.heldOut.map((at) => split.train[at] ?? 0), ...split.test]),
    probabilities: Float64Array.from([...heldOut, ...probabilities]),
    seed,
  });
  const warnings = [
    ...labelDoubts(table),
    ...eventWarnings(training.labels),
    ...leaks.map(({ message }) => message),
    ...keptInVain,
    ...fitWarnings({
      heldOutAuc: aucOf(chosen.margins, chosen.labels),
      measured,
      testLabels: test.labels,
      comparisons,
      importances,
    }),
  ];
  const card = modelCard({
    id: input.id,
    version: input.version,
    description: input.description,
    table,
    split,
    splitDescription: input.splitDescription,
    seed,
    plan,
    chosen,
    refit: input.refit === true,
    calibration: { kind: calibration.kind, crossValidated },
    features: encoder.featureCount,
    trees: forest.treeCount,
    ...measured,
    importances,
    dropped,
    leaks,
    comparisons,
    warnings,
  });
  const bundle: ModelBundle = {
    id: input.id,
    version: input.version,
    description: input.description,
    inputs,
    weights,
    requiredFields: input.requiredFields ?? [],
    calibration,
    simple,
    forest,
    card,
  };
  return { bundle, ...measured, warnings, label: table.label, leaks, comparisons, card };
}

/** Customers of either outcome are counted, not their rows: ten rows of one customer are one event. */
function checkEvents({ labels, groups, label }: TrainingTable, { train, test }: Split): void {
  if (labels.length === 0)
    throw TrainingError.unsuitable('No row has an outcome.', 'Fill the label column with yes and no.');
  const customers = (rows: Int32Array, label: number): number => {
    const own = rows.filter((at) => labels[at] === label);
    return groups === null ? own.length : new Set(own.map((at) => groups[at] ?? 0)).size;
  };
  const all = Int32Array.from(labels.keys());
  const churned = customers(all, 1);
  if (churned === 0 || customers(all, 0) === 0) {
    throw TrainingError.unsuitable(
      `The outcome is the same in all ${labels.length} rows, so there is nothing to learn: ${label.sentence}.`,
      'Include both customers who left and customers who stayed, or say what the label means with --label-means.',
    );
  }
  for (const [part, rows] of [
    ['train on', train],
    ['test on', test],
  ] as const) {
    const left = customers(rows, 1);
    const stayed = customers(rows, 0);
    if (Math.min(left, stayed) >= (part === 'train on' ? MIN_EVENTS : 1)) continue;
    throw TrainingError.unsuitable(
      `There are ${rows.length} rows to ${part}, ${left} of them of customers who left and ${stayed} of ` +
        `customers who stayed: too few customers who ${left <= stayed ? 'left' : 'stayed'}. ${label.sentence}.`,
      `Collect at least ${MIN_EVENTS} of each outcome to train on. Until then, saas-baseline scores without training.`,
    );
  }
}
