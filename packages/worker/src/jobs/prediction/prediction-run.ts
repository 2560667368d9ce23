import type {
  Database,
  JobQueue,
  Logger,
  ModelRegistry,
  ObjectStore,
  PredictionRecord,
  RunRef,
} from '@retainwise/platform';
import type { PredictionMetrics } from './metrics.ts';
import type { ScoredFile } from './score-file.ts';
import type { SplitOptions } from './split/types.ts';

export interface Run extends RunRef {
  readonly prediction: PredictionRecord;
}

export interface ScorePredictionOptions {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly queue: Pick<JobQueue, 'enqueue'>;
  /** Knows which trace the run is of. */
  readonly logger: Pick<Logger, 'trace'>;
  readonly models: ModelRegistry;
  readonly metrics: Pick<PredictionMetrics, 'completed'>;
  readonly progressMs: number;
  readonly cancelCheckMs: number;
  readonly threads: number;
  readonly split: SplitOptions;
}

/** Scored, with all rows under the number of a run, and not completed. */
export interface Scored extends ScoredFile {
  readonly runNo: number;
}
