export { createPredictionProcessor } from './jobs/prediction/process-prediction.ts';
export type { PredictionProcessor, ProcessorDependencies } from './jobs/prediction/process-prediction.ts';
export { sweepExpired } from './jobs/retention/sweep-expired.ts';
export type { RetentionDependencies } from './jobs/retention/sweep-expired.ts';
export { runWorker } from './run-worker.ts';
export type { RunWorkerOptions } from './run-worker.ts';
export { startWorker } from './start-worker.ts';
export type { WorkerOptions } from './start-worker.ts';
