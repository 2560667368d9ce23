import { calibrator } from '../models/calibration.ts';
import { createEncoder } from '../models/forest-model/encode.ts';
import type { EncodedInput } from '../models/forest-model/encoder-spec.ts';
import { inputKey } from '../models/forest-model/encoder-spec.ts';
import type { ModelBundle } from '../models/forest-model/model-bundle.ts';
import type { FieldName } from '../schema/field-names.ts';
import { bootstrapIntervals, type MetricIntervals } from '../numerics/bootstrap.ts';
import { chooseTrees, growForest, rowsOf, type Candidate } from './choose-trees.ts';
import { chooseCalibration } from './fit-calibration.ts';
import { fitEncoder, type FittedEncoder } from './fit-encoder.ts';
import { importancesOf } from './importances.ts';
import { leakageWarnings } from './leakage.ts';
import { calibrationTable, metricsOf, type CalibrationBin, type Metrics } from '../numerics/metrics.ts';
import { modelCard, type ModelCard } from './model-card.ts';
import { searchPlan } from './search-plan.ts';
import type { Split } from './splits.ts';
import type { TrainTrees } from './train-trees.ts';
import { TrainingError } from './training-error.ts';
import type { TrainingTable } from './training-table.ts';

/** Training rows of either outcome that are needed at least. */
const MIN_EVENTS = 10;
/** With fewer events a model deserves little trust. */
const FEW_EVENTS = 100;
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
   * Sentences about data that make the model or its metrics doubtful: too few events, columns that leak the outcome.
   */
  readonly warnings: readonly string[];
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
  checkEvents(table.labels, split);
  const trainRows = split.train.map((at) => table.rows[at] ?? 0);
  const fitted: FittedEncoder = input.inputs ? { inputs: input.inputs, dropped: [] } : fitEncoder(table, trainRows);
  const { inputs } = fitted;
  if (inputs.length === 0)
    throw TrainingError.unsuitable(
      'No column is left to learn from.',
      'Add columns about contract, usage, tenure or payments.',
    );

  const encoder = createEncoder(inputs, table.header);
  const data = {
    matrix: encoder.encode(table.batch, table.rows),
    featureCount: encoder.featureCount,
    labels: table.labels,
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
  const { calibration, crossValidated } = chooseCalibration(chosen.margins, chosen.labels, seed);
  const tested = await growForest(trainTrees, training, chosen.members, plan);
  const forest = input.refit ? await growForest(trainTrees, data, chosen.members, plan) : tested;

  const probabilities = tested.scoreMargins(test.matrix, test.labels.length).map(calibrator(calibration));
  const measured = {
    metrics: metricsOf(probabilities, test.labels),
    intervals: bootstrapIntervals(probabilities, test.labels, seed),
    calibrationTable: calibrationTable(probabilities, test.labels),
  };
  const sample = rowsOf(training, Int32Array.from(training.labels.keys()).subarray(0, IMPORTANCE_ROWS));
  const { weights, simple } = importancesOf(forest, sample.matrix, sample.labels.length, encoder.inputOfFeature);
  const warnings = [
    ...eventWarnings(training.labels),
    ...leakageWarnings(
      inputs,
      encoder.values(table.batch).map((values) => values && Float64Array.from(trainRows, (row) => values[row] ?? NaN)),
      training.labels,
    ),
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
    importances: inputs.map((each, i) => ({ key: inputKey(each), label: each.label, weight: weights[i] ?? 0 })),
    dropped: fitted.dropped,
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
  return { bundle, ...measured, warnings, card };
}

function eventsOf(labels: Uint8Array): number {
  return labels.reduce((sum, label) => sum + label, 0);
}

function checkEvents(labels: Uint8Array, { train, test }: Split): void {
  if (labels.length === 0)
    throw TrainingError.unsuitable('No row has an outcome.', 'Fill the label column with yes and no.');
  const churned = eventsOf(labels);
  if (churned === 0 || churned === labels.length) {
    throw TrainingError.unsuitable(
      `The outcome is the same in all ${labels.length} rows, so there is nothing to learn.`,
      'Include both customers who left and customers who stayed.',
    );
  }
  for (const [part, rows] of [
    ['train on', train],
    ['test on', test],
  ] as const) {
    const events = rows.reduce((sum, at) => sum + (labels[at] ?? 0), 0);
    const rarer = Math.min(events, rows.length - events);
    if (rarer >= (part === 'train on' ? MIN_EVENTS : 1)) continue;
    throw TrainingError.unsuitable(
      `There are ${rows.length} rows to ${part}, ${events} of them churned: too few customers who ` +
        `${events <= rows.length - events ? 'left' : 'stayed'}.`,
      `Collect at least ${MIN_EVENTS} of each outcome to train on. Until then, saas-baseline scores without training.`,
    );
  }
}

function eventWarnings(labels: Uint8Array): string[] {
  const churned = eventsOf(labels);
  const rarer = Math.min(churned, labels.length - churned);
  if (rarer >= FEW_EVENTS) return [];
  return [
    `Only ${rarer} of the ${labels.length} training rows ` +
      `${churned <= labels.length - churned ? 'churned' : 'stayed'}. ` +
      'With so few events, the model and its metrics are uncertain.',
  ];
}
