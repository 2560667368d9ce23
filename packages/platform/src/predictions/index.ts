export { PREDICTION_JOB, predictionJobSchema } from './job.ts';
export type { PredictionJob } from './job.ts';
export { modelsFor } from './models-for.ts';
export { outputKeys, uploadPrefix } from './object-keys.ts';
export type { OutputKeys } from './object-keys.ts';
