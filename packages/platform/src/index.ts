// What server, worker and standalone use. Types of entities come from their folders below database/.
export { ConfigError } from './config/config-error.ts';
export { loadConfig } from './config/config.ts';
export type { ClerkConfig } from './config/clerk.ts';
export type { Config, LimitsConfig } from './config/types.ts';
export type { WebhooksConfig } from './config/webhooks.ts';
export type { AccountRecord } from './database/accounts/types.ts';
export type { ApiKeyRecord, CreatedApiKey, KeyUse, NewApiKey, RotationRefusal } from './database/api-keys/types.ts';
export type { AuditEventRecord, NewAuditEvent } from './database/audit-events/types.ts';
export type {
  PinnedModel,
  Postponed,
  PredictionFailure,
  PredictionListEntry,
  PredictionMapping,
  PredictionRecord,
  PredictionRef,
  PredictionStatus,
} from './database/predictions/types.ts';
export type {
  ErasedPrediction,
  ErasureCounts,
  ErasureRecord,
  ErasureUpload,
  HeldErasure,
  PredictionRewrite,
} from './database/erasures/types.ts';
export type {
  EventRecord,
  PredictionEventRecord,
  PredictionState,
  UploadEventRecord,
} from './database/events/types.ts';
export type { ExportPart, ExportRecord, HeldExport } from './database/exports/types.ts';
export type { RunRef } from './database/predictions/runs.ts';
export { openDatabase } from './database/open-database.ts';
export { prepareApiRole, readApiRole } from './database/migrations/api-role.ts';
export { SchemaBehindError } from './database/shared/errors.ts';
export type {
  FoundSession,
  NewWidgetSession,
  SessionRef,
  WidgetSessionRecord,
} from './database/widget-sessions/types.ts';
export type {
  AccountHolder,
  Identity,
  PeopleRepository,
  PersonRecord,
  PersonRole,
  PersonToAdd,
} from './database/people/types.ts';
export type { RateLease, RateLimitRepository } from './database/rate-limits/types.ts';
export type { ClaimedPart, NewPart, PartRef, Split, SplitProgress } from './database/prediction-parts/types.ts';
export { RunSweptError } from './database/results/run-rows.ts';
export type { RunRows } from './database/results/run-rows.ts';
export { CHANGE_KINDS } from './database/changes/types.ts';
export type {
  ChangeCounts,
  ChangeKind,
  ChangePage,
  Comparison,
  CustomerChange,
  CustomerState,
} from './database/changes/types.ts';
export type { CompletedPrediction } from './database/dashboard/types.ts';
export type { LearningRepository, StoredIntervention, StoredOutcome } from './database/learning/types.ts';
export type { HeldLearning, LearningDueRepository } from './database/learning/due.ts';
export type { DriftRepository, StoredDrift } from './database/learning/drift.ts';
export type { ReportCardRepository, StoredReportCard } from './database/learning/report-cards.ts';
export type { LedgerBatch, LedgerFile, LedgerSettings, NewLedgerBatch } from './database/ledger/types.ts';
export type {
  ModelAlias,
  ModelEvaluation,
  ModelRecord,
  LearntModel,
  ModelRepository,
  ModelRequest,
  StoredEvaluation,
  StoredModelChange,
  TrainedOn,
} from './database/models/types.ts';
export type { AssignedCustomer, ExperimentRecord, NewExperiment, StoredPlan } from './database/experiments/types.ts';
export type { InterventionRecord, ToldIntervention } from './database/interventions/types.ts';
export type { OutcomeQuestionRecord } from './database/outcomes/lists.ts';
export type {
  DecidedProposal,
  OutcomeAnswer,
  OutcomeEvent,
  OutcomeRecord,
  OutcomeSource,
  SourceWatermark,
  ToldOutcome,
} from './database/outcomes/types.ts';
export type {
  WorklistChange,
  WorklistCounts,
  WorklistCustomer,
  WorklistEntry,
  WorklistSort,
  WorklistStatus,
} from './database/worklist/types.ts';
export type { CustomerResult, ResultSort, SegmentFilter } from './database/results/types.ts';
export { cleanText } from './database/shared/clean-text.ts';
export { IdempotencyConflictError } from './database/shared/errors.ts';
export type { Owner, Scope } from './database/shared/scope.ts';
export { newId } from './database/shared/new-id.ts';
export { POSTGRES_STOP_MS } from './database/supervisor/stop-postmaster.ts';
export { startEmbeddedPostgres } from './database/supervisor/embedded-postgres.ts';
export type { EmbeddedPostgres } from './database/supervisor/embedded-postgres.ts';
export { DataDirLockedError, EmbeddedPostgresError } from './database/supervisor/errors.ts';
export { lockDataDir } from './database/supervisor/lock-data-dir.ts';
export type { DataDirLock } from './database/supervisor/lock-data-dir.ts';
export { countTrouble } from './database/connection/count-trouble.ts';
export type { Database } from './database/types.ts';
export type { UntoldFile } from './database/uploads/outcome-files.ts';
export type {
  UploadListEntry,
  UploadOutcomes,
  UploadProblem,
  UploadRecord,
  UploadRef,
} from './database/uploads/types.ts';
export type {
  ClaimedDelivery,
  DeliveryConsequence,
  DeliveryOutcome,
  DeliveryStatus,
  WebhookDeliveryRecord,
  WebhookEndpointChange,
  WebhookEndpointRecord,
} from './database/webhooks/types.ts';
export { FeedClosedError } from './events/errors.ts';
export { createEventFeed } from './events/feed.ts';
export { REORDERED_IDS } from './events/followed-account.ts';
export type { EventFeed, Following } from './events/types.ts';
export { signInFiles, signInLink } from './panel-sign-in/sign-in-files.ts';
export type { SignInFiles } from './panel-sign-in/sign-in-files.ts';
export { InvalidCursorError, PlatformError } from './errors.ts';
export { openEmbeddedQueue } from './job-queue/embedded-queue.ts';
export { AFTER_GRACE_MS } from './job-queue/consumer.ts';
export { backOff } from './job-queue/back-off.ts';
export type { Consumer, JobContext, JobQueue, JobVerdict } from './job-queue/types.ts';
export {
  partsJob,
  PREDICTION_JOB,
  predictionJob,
  predictionJobSchema,
  predictionWorkSchema,
} from './jobs/prediction.ts';
export type { PartsJob, PredictionJob } from './jobs/prediction.ts';
export { createLogger } from './logging/create-logger.ts';
export type { Logger } from './logging/types.ts';
export { continueTrace, traceparentOf } from './logging/trace.ts';
export type { Trace } from './logging/trace.ts';
export { cloudwatchName, definitionOf, METRIC_NAMES } from './metrics/catalogue.ts';
export type { MetricDefinition, MetricName } from './metrics/catalogue.ts';
export { createPrometheusMetrics } from './metrics/prometheus-metrics.ts';
export { createEmfMetrics } from './metrics/emf-metrics.ts';
export type { Metrics } from './metrics/types.ts';
export { createPredictionSettings } from './models/prediction-settings.ts';
export { championOf, openAccountModel, ownModels, readArtefact } from './models/account-models.ts';
export type { AccountModelDependencies } from './models/account-models.ts';
export { createModelRegistry } from './models/registry.ts';
export type { ModelRegistry } from './models/registry.ts';
export { InvalidObjectKeyError, ObjectNotFoundError, ObjectStoreUnavailableError } from './object-store/errors.ts';
export { openFilesStore } from './object-store/files-store.ts';
export type { ObjectStore, StoredObject } from './object-store/types.ts';
export { isCompressedKey, openStoredFile, putCompressed } from './object-store/compressed-file.ts';
export { exportKey, exportOfFile, exportPrefix } from './object-store/export-files.ts';
export {
  isLearningFile,
  isLedgerPart,
  ledgerKey,
  ledgerPartName,
  ledgerPrefix,
  modelKey,
} from './object-store/ledger-files.ts';
export { putDeflated, putSpliced } from './object-store/spliced-file.ts';
export type { OpenedFile } from './object-store/compressed-file.ts';
export {
  everyOutputKey,
  outputKeys,
  partKeys,
  partsPrefix,
  predictionOfPart,
  uploadOf,
  uploadOfFile,
  uploadPrefix,
} from './object-store/upload-files.ts';
export type { OutputKeys } from './object-store/upload-files.ts';
export { deleteExport, withdrawExports } from './exports/delete-exports.ts';
export { finishDeletion, markDeleting } from './uploads/delete-upload.ts';
export type { DeletionDependencies, DeletionState } from './uploads/delete-upload.ts';
export { isTrouble } from './trouble.ts';
export { listenConfigured } from './process/listen-configured.ts';
export type { ListenConfiguredOptions } from './process/listen-configured.ts';
export { listen } from './process/listen.ts';
export type { ListeningServer } from './process/listen.ts';
export { loggerFor } from './process/logger-for.ts';
export { openParts } from './process/open-parts.ts';
export type { Parts } from './process/open-parts.ts';
export { repeat } from './process/repeat.ts';
export { createShutdownStack } from './process/shutdown-stack.ts';
export type { ShutdownStack } from './process/shutdown-stack.ts';
export { createReadiness } from './process/readiness.ts';
export type { ReadinessOptions, ReadinessReport } from './process/readiness.ts';
export { createStorageRoom, StorageFullError } from './process/storage-room.ts';
export type { StorageRoom } from './process/storage-room.ts';
export { watchForStop } from './process/watch-for-stop.ts';
export { checkApiKey } from './secrets/api-key-format.ts';
export { createSecretBox } from './secrets/secret-box.ts';
export type { SecretBox } from './secrets/secret-box.ts';
export { makeWebhookSecret, webhookKey } from './secrets/webhook-secret.ts';
export { createLookUp } from './webhooks/look-up.ts';
export { createTargetPolicy, TargetRefusedError } from './webhooks/target-policy.ts';
export type { LookUp, TargetAddress, TargetPolicy } from './webhooks/target-policy.ts';
export { isSessionToken, looksLikeSessionToken } from './secrets/session-token.ts';
export { databaseTrouble, isDatabaseTrouble, isStorageFull, isStorageTrouble } from './trouble.ts';
export type { DatabaseTrouble } from './trouble.ts';
export type { Clock } from './process/clock.ts';
