export { createPredictionProcessor } from './process-prediction.ts';
export type { PredictionProcessor, ProcessorDependencies } from './process-prediction.ts';
export { runWorker } from './run-worker.ts';
export type { RunWorkerOptions } from './run-worker.ts';
export { startWorker } from './start-worker.ts';
export type { WorkerOptions } from './start-worker.ts';
