/**
 * `@retainwise/core/training`: train a model on customers whose outcome is known, and evaluate models against outcomes.
 * Pure functions without I/O; the trees are grown by a function that you pass in (`openTreeTrainer` of `./node`).
 */
export { createForestModel } from '../models/forest-model/forest-model.ts';
export { readModelBundle, writeModelBundle } from '../models/forest-model/bundle-json.ts';
export type { ModelBundleJson } from '../models/forest-model/bundle-json.ts';
export type { ModelBundle } from '../models/forest-model/model-bundle.ts';
export { bootstrapIntervals } from '../numerics/bootstrap.ts';
export type { MetricIntervals } from '../numerics/bootstrap.ts';
export type { ComparisonJson, ComparisonsJson, LabelJson, LeakJson } from './card-json.ts';
export type { Candidate } from './choose-trees.ts';
export type { Comparison, Comparisons, Verdict } from './compare.ts';
export { evaluate } from './evaluate.ts';
export type { EvaluateOptions, Evaluation } from './evaluate.ts';
export { evaluationJson } from './evaluation-json.ts';
export type { EvaluationJson } from './evaluation-json.ts';
export type { DroppedColumn } from './fit-encoder.ts';
export { calibrationTable, metricsOf } from '../numerics/metrics.ts';
export type { CalibrationBin, Metrics } from '../numerics/metrics.ts';
export type { LabelMeans, LabelReading, LabelValue } from './label/read-label.ts';
export type { Leak } from './leaks/find-leaks.ts';
export { intervalsJson, metricsJson } from './metrics-json.ts';
export type { IntervalsJson, MetricsJson } from './metrics-json.ts';
export type { ModelCard } from './model-card.ts';
export { modelCardMarkdown } from './model-card-markdown.ts';
export { splitByIds, splitTable } from './split-table.ts';
export type { DescribedSplit, SplitOptions } from './split-table.ts';
export type { Split } from './splits.ts';
export { train } from './train.ts';
export type { TrainOptions, TrainResult } from './train.ts';
export { trainModel } from './train-model.ts';
export type { TrainedModel, TrainModelInput } from './train-model.ts';
export type { TrainTrees, TrainTreesInput, TreeParameters } from './train-trees.ts';
export { TrainingError } from './training-error.ts';
export { readTrainingTable } from './training-table.ts';
export type { ReadTrainingTableOptions, TrainingTable } from './training-table.ts';
