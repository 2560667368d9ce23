import type { PredictionSummary } from '@retainwise/core';
import type {
  Page,
  PredictionFailure,
  PredictionListEntry,
  PredictionMapping,
  PredictionRecord,
  PredictionSettings,
  PredictionStatus,
} from '../records.ts';
import type { Transaction } from '../types.ts';
import type { ListOptions } from '../uploads/types.ts';

export type NewPrediction = Pick<PredictionRecord, 'accountId' | 'uploadId' | 'model' | 'level'> & {
  readonly settings: PredictionSettings;
  readonly mapping: PredictionMapping;
} & Partial<
    Pick<
      PredictionRecord,
      | 'id'
      | 'userId'
      | 'rowsTotal'
      | 'metadata'
      | 'queueMessageId'
      | 'queuedAt'
      | 'idempotencyKey'
      | 'requestFingerprint'
    >
  >;

export interface PredictionListOptions extends ListOptions {
  readonly uploadId?: string;
  readonly status?: PredictionStatus;
}

export interface Progress {
  readonly rowsProcessed: number;
  readonly rowsTotal?: number;
}

export interface Completion {
  readonly outputKey: string;
  readonly rejectedKey: string;
  readonly rowsTotal: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
  readonly metrics: PredictionSummary;
}

/** Of one account, by id. */
export interface PredictionRef {
  readonly accountId: string;
  readonly id: string;
}

/**
 * Writes of a run carry the attempt that `claim` gave; they return false, and change nothing, once a later attempt has
 * begun or the prediction has ended.
 */
export interface PredictionRepository {
  /** Status `queued`. Throws IdempotencyConflictError when the account already used the idempotency key. */
  create(prediction: NewPrediction, transaction?: Transaction): Promise<PredictionRecord>;
  find(accountId: string, predictionId: string, transaction?: Transaction): Promise<PredictionRecord | null>;
  findByIdempotencyKey(accountId: string, key: string, transaction?: Transaction): Promise<PredictionRecord | null>;
  /** Newest first, without their mappings. */
  listPage(options: PredictionListOptions, transaction?: Transaction): Promise<Page<PredictionListEntry>>;
  /** Notes the id that the queue gave to the job. */
  noteQueued(ref: PredictionRef, queueMessageId: string, transaction?: Transaction): Promise<boolean>;
  /** Begins a run: `queued` or `running` becomes `running` with the next attempt. Null when it has ended or does not exist. */
  claim(
    ref: PredictionRef,
    transaction?: Transaction,
  ): Promise<{ readonly prediction: PredictionRecord; readonly attempt: number } | null>;
  /** Never goes back, also when a later attempt reads the file from its beginning. */
  reportProgress(ref: PredictionRef, attempt: number, progress: Progress, transaction?: Transaction): Promise<boolean>;
  complete(ref: PredictionRef, attempt: number, completion: Completion, transaction?: Transaction): Promise<boolean>;
  /** With `attempt` null it fails whatever run there is: for jobs that the queue gave up. Never changes a prediction that has ended. */
  fail(
    ref: PredictionRef,
    attempt: number | null,
    failure: PredictionFailure,
    transaction?: Transaction,
  ): Promise<boolean>;
}
