import type { Database, JobQueue, Logger, Metrics, ModelRegistry, ObjectStore } from '@retainwise/platform';

export interface ServerSettings {
  readonly maxUploadBytes: number;
  readonly uploadRetentionDays: number;
  /** Also checks answers against the contract; for tests. */
  readonly validateResponses: boolean;
}

/** Everything the API works with; handed in by whoever composes it. */
export interface ServerDependencies {
  readonly database: Database;
  readonly objectStore: ObjectStore;
  readonly queue: JobQueue;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly models: ModelRegistry;
  readonly settings: ServerSettings;
  readonly clock: () => Date;
}
