import type {
  ColumnMapping,
  Experiment,
  MappingAnswers,
  MappingOverrides,
  PredictionSummary,
  ResultRow,
  ScoreMethod,
  TableFormat,
  ValidationLevel,
  ValidationReport,
} from '@retainwise/core';

export interface AccountRecord {
  readonly id: string;
  readonly name: string;
  /** ISO 4217, null when unknown. */
  readonly currency: string | null;
  /** Share of customers who churn, 0 to 1, as the account states it. */
  readonly priorChurnRate: number | null;
  readonly createdAt: Date;
}

export interface UserRecord {
  readonly id: string;
  readonly accountId: string;
  readonly clerkUserId: string;
  readonly email: string | null;
  readonly createdAt: Date;
}

export interface ApiKeyRecord {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  /** First characters of the key, to tell keys apart. */
  readonly displayPrefix: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date | null;
}

export type UploadStatus = 'receiving' | 'ready' | 'failed';

export interface UploadRecord {
  readonly id: string;
  readonly accountId: string;
  readonly userId: string | null;
  readonly filename: string;
  readonly objectKey: string;
  readonly fileSizeBytes: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** 64 hex digits; null while the bytes are being received. */
  readonly checksumSha256: string | null;
  readonly status: UploadStatus;
  readonly format: TableFormat | null;
  readonly mapping: ColumnMapping | null;
  readonly mappingOverrides: MappingOverrides;
  readonly mappingAnswers: MappingAnswers;
  readonly validation: ValidationReport | null;
  /** 0 to 100. */
  readonly qualityScore: number | null;
  readonly idempotencyKey: string | null;
  readonly requestFingerprint: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** What a person decided about files with the same headers. */
export interface SavedMapping {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  readonly savedAt: Date;
}

export type PredictionStatus = 'queued' | 'running' | 'completed' | 'failed';

/** What a person is told about a failed prediction. */
export interface PredictionFailure {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** A model of the experiment, or the one asked for, as it was when the prediction was created. */
export interface PinnedModel {
  readonly id: string;
  readonly version: string;
  /** Why the file cannot be scored by it; null for a model that scores rows. */
  readonly excluded: string | null;
}

/** What a prediction was created with. Every attempt scores with exactly this, whatever has changed since. */
export interface PredictionSettings {
  /** ISO 8601, UTC. Ages and durations are measured from here. */
  readonly asOf: string;
  /** ISO 4217, null when unknown. */
  readonly currency: string | null;
  /** Of the account; null for the rules model's own. */
  readonly priorChurnRate: number | null;
  readonly explanation: ScoreMethod;
  /** Null for predictions that were created before versions were recorded: those that are current when it runs. */
  readonly models: readonly PinnedModel[] | null;
  readonly experiment: Experiment;
}

/** The mapping of an upload at one moment, and the decisions that led to it. */
export interface PredictionMapping extends ColumnMapping {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
}

export interface PredictionRecord {
  readonly id: string;
  readonly accountId: string;
  readonly uploadId: string;
  readonly userId: string | null;
  /** Of the upload. */
  readonly filename: string;
  readonly status: PredictionStatus;
  /** As asked for: `auto` or the id of a model. */
  readonly model: string;
  readonly level: ValidationLevel;
  /** Null for predictions that had ended before settings were recorded; so is `mapping`. */
  readonly settings: PredictionSettings | null;
  readonly mapping: PredictionMapping | null;
  readonly outputKey: string | null;
  readonly rejectedKey: string | null;
  readonly rowsTotal: number;
  readonly rowsProcessed: number;
  readonly rowsAccepted: number | null;
  readonly rowsRejected: number | null;
  /** Once completed. */
  readonly metrics: PredictionSummary | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly failure: PredictionFailure | null;
  /** Runs begun so far. */
  readonly attempt: number;
  readonly queueMessageId: string | null;
  readonly queuedAt: Date | null;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly idempotencyKey: string | null;
  readonly requestFingerprint: string | null;
  readonly createdAt: Date;
}

/** As in lists, which leave out what is large. */
export type PredictionListEntry = Omit<PredictionRecord, 'mapping'>;

/** A scored customer as it is kept: the result, and the cells it came from by column name. */
export interface ResultRecord {
  readonly result: ResultRow;
  readonly customerData: Readonly<Record<string, string>>;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}
