export { PREDICTION_JOB, predictionJobSchema } from '../jobs/prediction.ts';
export type { PredictionJob } from '../jobs/prediction.ts';
export { createModelRegistry } from '../models/registry.ts';
export type { ModelRegistry } from '../models/registry.ts';
export { createPredictionSettings } from '../models/prediction-settings.ts';
export type { PredictionSettingsInput, ScoredWith } from '../models/prediction-settings.ts';
export { outputKeys, uploadPrefix } from '../object-store/upload-files.ts';
export type { OutputKeys } from '../object-store/upload-files.ts';
