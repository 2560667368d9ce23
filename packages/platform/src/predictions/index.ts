export { PREDICTION_JOB, predictionJobSchema } from './job.ts';
export type { PredictionJob } from './job.ts';
export { createModelRegistry } from './model-registry.ts';
export type { ModelRegistry } from './model-registry.ts';
export { createPredictionSettings } from './prediction-settings.ts';
export type { PredictionSettingsInput, ScoredWith } from './prediction-settings.ts';
export { outputKeys, uploadPrefix } from './object-keys.ts';
export type { OutputKeys } from './object-keys.ts';
