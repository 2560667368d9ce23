import type {
  AsOfSource,
  ColumnFormat,
  ColumnMapping,
  ErrorCode,
  Experiment,
  HorizonDays,
  MappingAnswers,
  MappingOverrides,
  PredictionSummary,
  ScoreMethod,
  ValidationLevel,
} from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { ListOptions, Page } from '../shared/page.ts';
import type { Owner, Scope } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';

export type PredictionStatus = 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';

/** Why a prediction failed or was cancelled, as shown to people. */
export interface PredictionFailure {
  readonly code: ErrorCode;
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
  /** Missing in predictions from before it was recorded: then it was the clock. */
  readonly asOfSource?: AsOfSource;
  /** ISO 4217, null when unknown. */
  readonly currency: string | null;
  /** The churn rate within the horizon; null where it was not known. */
  readonly priorChurnRate: number | null;
  /** Missing in predictions from before there were horizons. Only the rules then took the rate. */
  readonly horizonDays?: HorizonDays;
  /**
   * How each column of the mapping is written. Null, or missing in predictions from before that was recorded: decided
   * from the file at each attempt.
   */
  readonly columnFormats?: readonly (ColumnFormat | null)[] | null;
  readonly explanation: ScoreMethod;
  /** Null for predictions that were created before versions were recorded: those that are current when it runs. */
  readonly models: readonly PinnedModel[] | null;
  /** Null where one model scores all rows. */
  readonly experiment: Experiment | null;
}

/** The mapping of an upload at one moment, and the decisions that led to it. */
export interface PredictionMapping extends ColumnMapping {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
}

/** Belongs to whom its upload does. */
export interface PredictionRecord extends Owner {
  readonly id: string;
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
  /** Number of runs begun so far. */
  readonly attempt: number;
  /** Runs that ended with an error of scoring itself. */
  readonly failures: number;
  /** Runs that ended with their process, without getting further than one before: with nothing else in it… */
  readonly lostAlone: number;
  /** …and beside others. */
  readonly lostTogether: number;
  readonly queueMessageId: string | null;
  readonly queuedAt: Date | null;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
  /** The same for predictions that give the same results; null for those from before it was recorded. */
  readonly runHash: string | null;
  /** The run whose rows are its results, once completed; null for predictions from before there were runs. */
  readonly resultRun: number | null;
  readonly createdAt: Date;
}

/** As in lists, which leave out what is large. */
export type PredictionListEntry = Omit<PredictionRecord, 'mapping'>;

export type NewPrediction = Pick<PredictionRecord, 'accountId' | 'reference' | 'uploadId' | 'model' | 'level'> & {
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
      | 'requestHash'
      | 'runHash'
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
  /** Its rows are all written, and held. */
  readonly resultRun: number;
}

/** By id. Jobs know the account alone, and therefore have all of it as their scope. */
export interface PredictionRef extends Scope {
  readonly id: string;
}

/** Why a run ended and another is needed: what scoring threw, or trouble with the store, the queue or the database. */
export type PostponeCause = 'failure' | 'trouble';

export interface Postponed {
  readonly failures: number;
  /** Runs in a row that ended with trouble, and for how long. A run that gets further than those before begins anew. */
  readonly troubles: number;
  readonly troubleSeconds: number;
}

/** A prediction that is queued or running and has given no sign of life. */
export interface SilentPrediction extends PredictionRef {
  /** How often its job was sent again so far. */
  readonly requeues: number;
}

/**
 * Writes of a run carry the attempt that `claim` returned. They return false, and change nothing, once a later attempt
 * has begun or the prediction has ended.
 */
export interface PredictionRepository {
  /** Status `queued`. Throws IdempotencyConflictError when its owner already used the idempotency key. */
  create(prediction: NewPrediction, transaction?: Transaction): Promise<PredictionRecord>;
  find(scope: Scope, predictionId: string, transaction?: Transaction): Promise<PredictionRecord | null>;
  /** Without its mapping, which has thousands of entries for the widest tables. */
  findEntry(scope: Scope, predictionId: string, transaction?: Transaction): Promise<PredictionListEntry | null>;
  findByIdempotencyKey(owner: Owner, key: string, transaction?: Transaction): Promise<PredictionRecord | null>;
  /** The newest prediction with this run hash that is queued, running or completed. */
  findSameRun(owner: Owner, runHash: string, transaction?: Transaction): Promise<PredictionRecord | null>;
  /** How many of the account's predictions are queued or running. */
  countOpen(accountId: string, transaction?: Transaction): Promise<number>;
  /** Newest first, without their mappings. */
  listPage(options: PredictionListOptions, transaction?: Transaction): Promise<Page<PredictionListEntry>>;
  /** Records the id that the queue gave to the job. */
  noteQueued(ref: PredictionRef, queueMessageId: string, transaction?: Transaction): Promise<boolean>;
  /**
   * Begins a run: `queued` or `running` becomes `running` with the next attempt. Null when it has ended or is gone. The
   * run gets a row among the runs. If the one before still has one there and has not ended, its process did: that is
   * counted.
   *
   * @param options.alone (default) whether nothing else runs in this process
   */
  claim(
    ref: PredictionRef,
    options?: { readonly alone?: boolean },
    transaction?: Transaction,
  ): Promise<{ readonly prediction: PredictionRecord; readonly attempt: number } | null>;
  /** A sign of life of the run, too. Never decreases, even when a later attempt reads the file from its beginning. */
  reportProgress(ref: PredictionRef, attempt: number, progress: Progress, transaction?: Transaction): Promise<boolean>;
  complete(ref: PredictionRef, attempt: number, completion: Completion, transaction?: Transaction): Promise<boolean>;
  /** Never changes a prediction that has ended. */
  fail(ref: PredictionRef, attempt: number, failure: PredictionFailure, transaction?: Transaction): Promise<boolean>;
  /** Counts a run that ended without a result. Null once a later attempt has begun or the prediction has ended. */
  postpone(
    ref: PredictionRef,
    attempt: number,
    cause: PostponeCause,
    transaction?: Transaction,
  ): Promise<Postponed | null>;
  /** Whether this run is the one that counts: no later attempt has begun, and the prediction has not ended. */
  isCurrent(ref: PredictionRef, attempt: number, transaction?: Transaction): Promise<boolean>;
  /**
   * Ends it as cancelled, whoever runs it: no run can write any more. False, and nothing changes, when it has ended
   * before or is gone.
   */
  cancel(ref: PredictionRef, reason: PredictionFailure, transaction?: Transaction): Promise<boolean>;
  /** The upload is being deleted: its unfinished predictions are cancelled, and all idempotency keys are free. */
  endForUpload(upload: UploadRef, reason: PredictionFailure, transaction?: Transaction): Promise<void>;
  /**
   * Unfinished predictions that nobody is known to work on: none of their runs has given a sign of life since then, nor
   * has one that is before them in the queue of their account, and they were queued before then. The interval doubles
   * each time a job is sent again, up to sixteen times.
   */
  listSilent(
    now: Date,
    silenceMs: number,
    limit: number,
    transaction?: Transaction,
  ): Promise<readonly SilentPrediction[]>;
  /** Its job was looked for, and sent again if that is not known to be needless. */
  noteRequeued(ref: PredictionRef, sent: boolean, transaction?: Transaction): Promise<void>;
}
