export { ConfigError } from './config/config-error.ts';
export type { ConfigProblem } from './config/config-error.ts';
export { loadConfig } from './config/config.ts';
export type { Config, JobQueueConfig, LogLevel, ObjectStoreConfig } from './config/config.ts';
export { InvalidCursorError, PlatformError } from './errors.ts';
export { IdempotencyConflictError } from './database/shared/errors.ts';
export { newId } from './database/shared/new-id.ts';
export type { IdPrefix } from './database/shared/new-id.ts';
export type {
  AccountRecord,
  ApiKeyRecord,
  Page,
  PinnedModel,
  PredictionFailure,
  PredictionListEntry,
  PredictionMapping,
  PredictionRecord,
  PredictionSettings,
  PredictionStatus,
  ResultRecord,
  SavedMapping,
  UserRecord,
  UploadRecord,
  UploadStatus,
} from './database/records.ts';
export type {
  AccountRepository,
  ApiKeyRepository,
  NewAccount,
  NewApiKey,
  NewUser,
  UserRepository,
} from './database/accounts/types.ts';
export type {
  Completion,
  NewPrediction,
  PredictionListOptions,
  PredictionRef,
  PredictionRepository,
  Progress,
} from './database/predictions/types.ts';
export type {
  ResultOwner,
  ResultPage,
  ResultPageOptions,
  ResultRepository,
  ResultSort,
} from './database/results/types.ts';
export type { SavedMappingRepository } from './database/saved-mappings/types.ts';
export type { ListOptions, NewUpload, UploadChanges, UploadRepository } from './database/uploads/types.ts';
export { openDatabase } from './database/open-database.ts';
export type { DatabaseOptions } from './database/open-database.ts';
export { startEmbeddedPostgres } from './database/supervisor/embedded-postgres.ts';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './database/supervisor/embedded-postgres.ts';
export { DataDirLockedError, EmbeddedPostgresError } from './database/supervisor/errors.ts';
export { lockDataDir } from './database/supervisor/lock-data-dir.ts';
export type { DataDirLock } from './database/supervisor/lock-data-dir.ts';
export type { Database, Transaction } from './database/types.ts';
export { openEmbeddedQueue } from './job-queue/embedded-queue.ts';
export type { EmbeddedQueueOptions } from './job-queue/embedded-queue.ts';
export { openJobQueue } from './job-queue/open-job-queue.ts';
export type { OpenJobQueueOptions } from './job-queue/open-job-queue.ts';
export { MAX_ATTEMPTS } from './job-queue/types.ts';
export type { Consumer, ConsumeOptions, DeadReason, Job, JobContext, JobQueue } from './job-queue/types.ts';
export { createLogger } from './logging/create-logger.ts';
export type { LoggerOptions } from './logging/create-logger.ts';
export { prettyLines } from './logging/pretty-lines.ts';
export type { LogFields, Logger } from './logging/types.ts';
export { createPrometheusMetrics } from './metrics/prometheus-metrics.ts';
export type { PrometheusMetricsOptions } from './metrics/prometheus-metrics.ts';
export type { Counter, Gauge, Histogram, MetricDefinition, MetricLabels, Metrics } from './metrics/types.ts';
export { InvalidObjectKeyError, ObjectNotFoundError } from './object-store/errors.ts';
export { openFilesStore } from './object-store/files-store.ts';
export type { FilesStoreOptions } from './object-store/files-store.ts';
export { openObjectStore } from './object-store/open-object-store.ts';
export type { OpenObjectStoreOptions } from './object-store/open-object-store.ts';
export { createUrlSigner } from './object-store/url-signer.ts';
export type { SignedObject, UrlSigner, UrlSignerOptions } from './object-store/url-signer.ts';
export type { ObjectInfo, ObjectStore, PutOptions, SignedUrlOptions, StoredObject } from './object-store/types.ts';
export * from './predictions/index.ts';
export { createCloser } from './process/shutdown-stack.ts';
export type { Closer } from './process/shutdown-stack.ts';
export { listen } from './process/listen.ts';
export { listenConfigured } from './process/listen-configured.ts';
export type { ListenConfiguredOptions } from './process/listen-configured.ts';
export type { ListenOptions, ListeningServer } from './process/listen.ts';
export { loggerFor } from './process/logger-for.ts';
export { watchForStop } from './process/watch-for-stop.ts';
export type { StopOptions } from './process/watch-for-stop.ts';
