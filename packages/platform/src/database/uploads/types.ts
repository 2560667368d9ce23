import type {
  ColumnFormat,
  ColumnMapping,
  MappingAnswers,
  MappingOverrides,
  TableFormat,
  ValidationReport,
} from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { ListOptions, Page } from '../shared/page.ts';
import type { Owner, Scope } from '../shared/scope.ts';

/**
 * `receiving`: its file may be arriving. `ready`: it can be used. `deleting`: it is gone for everybody, and its files
 * and rows are being deleted. The row exists before the first byte of a file and after the last. Those that are sent in
 * parts may also be `analyzing`, when they are complete, and `failed`, when their file cannot be used.
 */
export type UploadStatus = 'receiving' | 'analyzing' | 'ready' | 'failed' | 'deleting';

/** Why a file that was sent in parts cannot be used: what its client is told. */
export interface UploadProblem {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly location: string; readonly message: string; readonly fix: string }[];
}

/** Every row of a file of outcomes is in one of these counts; `unknownCustomers` are among the recorded. */
export interface UploadOutcomes {
  readonly rows: number;
  readonly recorded: number;
  readonly duplicates: number;
  readonly conflicts: number;
  readonly unknownCustomers: number;
  readonly unreadableDates: number;
  readonly withoutDate: number;
  readonly withoutId: number;
}

/** What identifies an upload. */
export type UploadRef = Pick<UploadRecord, 'id' | 'accountId' | 'reference'>;

export interface UploadRecord extends Owner {
  readonly id: string;
  readonly userId: string | null;
  readonly filename: string;
  readonly objectKey: string;
  readonly fileSizeBytes: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** 64 hex digits; null while the bytes are being received. */
  readonly checksumSha256: string | null;
  readonly status: UploadStatus;
  /** Of a workbook, the sheet that was asked for; null for the one that looks like customers. */
  readonly sheet: string | null;
  /** `outcomes`: it says who left, and cannot be scored. */
  readonly kind: 'customers' | 'outcomes';
  /** It was said to have all customers, so that whoever is missing has left. */
  readonly complete: boolean;
  /** What became of the rows of a file of outcomes; null for other files, and until they are recorded. */
  readonly outcomes: UploadOutcomes | null;
  readonly format: TableFormat | null;
  readonly mapping: ColumnMapping | null;
  /** How each column of the mapping is written; null for uploads from before that was recorded. */
  readonly columnFormats: readonly (ColumnFormat | null)[] | null;
  readonly mappingOverrides: MappingOverrides;
  readonly mappingAnswers: MappingAnswers;
  readonly validation: ValidationReport | null;
  /** 0 to 100. */
  readonly qualityScore: number | null;
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  /** Bytes of each part but the last; null unless it is sent in parts. `fileSizeBytes` is then what was announced. */
  readonly partSize: number | null;
  /** Of an upload in parts: names its unfinished object in the store. */
  readonly storeUpload: string | null;
  /** SHA-256 of the file as its client says; null when it does not. */
  readonly expectedSha256: string | null;
  /** How often its analysis was begun. */
  readonly analysisAttempts: number;
  readonly problem: UploadProblem | null;
  /** The erasure that is taking rows out of its file; null otherwise. */
  readonly erasureId: string | null;
}

/**
 * An upload as lists hold it, without what grows with its columns: a hundred wide files have a hundred megabytes of
 * mappings, whose parsing would keep everybody else waiting.
 */
export interface UploadListEntry extends Omit<UploadRecord, 'mapping' | 'columnFormats' | 'validation'> {
  readonly questions: number | null;
  readonly acceptedRows: number | null;
  readonly rejectedRows: number | null;
}

type Settable = Pick<
  UploadRecord,
  | 'fileSizeBytes'
  | 'rowCount'
  | 'columnCount'
  | 'checksumSha256'
  | 'status'
  | 'sheet'
  | 'kind'
  | 'complete'
  | 'format'
  | 'mapping'
  | 'columnFormats'
  | 'mappingOverrides'
  | 'mappingAnswers'
  | 'validation'
  | 'qualityScore'
  | 'expiresAt'
  | 'partSize'
  | 'problem'
>;

/** Omitted properties are 0, null or empty; `status` is `receiving`. */
export type NewUpload = Pick<UploadRecord, 'accountId' | 'reference' | 'filename' | 'objectKey'> &
  Partial<Settable & Pick<UploadRecord, 'id' | 'userId' | 'idempotencyKey' | 'requestHash'>>;

export type UploadChanges = Partial<Settable>;

/** What is written when a file has been received and understood. */
export type UploadCompletion = Partial<Omit<Settable, 'status'>> & Pick<UploadRecord, 'filename' | 'requestHash'>;

/** Where a page of expired uploads begins. */
export type ExpiryCursor = Pick<UploadRecord, 'id' | 'expiresAt'>;

/** A key in the object store that a row names, or that a run may be writing. */
export interface NamedKeys extends Owner {
  readonly uploadId: string;
  readonly status: UploadStatus;
  /** Of the source file and of the outputs of predictions. */
  readonly keys: readonly string[];
  /** Runs whose files are theirs to delete. */
  readonly runs: readonly { readonly predictionId: string; readonly attempt: number }[];
}

/** Nothing but the methods about states sees an upload that is being deleted. */
export interface UploadRepository {
  /**
   * Throws IdempotencyConflictError when its owner already used the idempotency key. Create the id with
   * `newId('upl')` to name the object after it.
   */
  create(upload: NewUpload, transaction?: Transaction): Promise<UploadRecord>;
  find(scope: Scope, uploadId: string, transaction?: Transaction): Promise<UploadRecord | null>;
  findByIdempotencyKey(owner: Owner, key: string, transaction?: Transaction): Promise<UploadRecord | null>;
  /** Ready uploads, newest first. */
  listPage(options: ListOptions, transaction?: Transaction): Promise<Page<UploadListEntry>>;
  /** Uploads of any account that have expired and are not being deleted, the earliest first, after the cursor. */
  listExpired(
    now: Date,
    limit: number,
    after?: ExpiryCursor | null,
    transaction?: Transaction,
  ): Promise<readonly UploadRecord[]>;
  /** Keeps an upload ready until the transaction ends. False when it is not, or rows are being taken out of it. */
  holdReady(upload: UploadRef, transaction: Transaction): Promise<boolean>;
  /** A sign of life while the file arrives. False when it is no longer being received: somebody gave it up. */
  heartbeat(upload: UploadRef, transaction?: Transaction): Promise<boolean>;
  /**
   * `receiving` becomes `ready`, or with the number of an attempt, `analyzing` does. Null when somebody gave it up.
   */
  finish(
    upload: UploadRef,
    completion: UploadCompletion & { readonly attempt?: number },
    transaction?: Transaction,
  ): Promise<UploadRecord | null>;
  /**
   * Any other state becomes `deleting`, which also frees its idempotency key. True for exactly one of several callers.
   *
   * @param silentSince only while it is being received and has given no sign of life since then
   */
  markDeleting(
    upload: UploadRef,
    options?: { readonly silentSince?: Date },
    transaction?: Transaction,
  ): Promise<boolean>;
  /** An upload that is being deleted. */
  findDeleting(scope: Scope, uploadId: string, transaction?: Transaction): Promise<UploadRef | null>;
  /** Uploads that are being received, not in parts, and have given no sign of life since then. */
  listSilent(since: Date, limit: number, transaction?: Transaction): Promise<readonly UploadRef[]>;
  /**
   * Uploads that are being deleted and were not worked on since then, the longest first. They count as worked on from
   * now: of several callers each gets different ones.
   */
  takeDeleting(since: Date, limit: number, transaction?: Transaction): Promise<readonly UploadRef[]>;
  /** No other process is alive: what is not ready has no owner. */
  disownUnfinished(transaction?: Transaction): Promise<void>;
  /** Those of the uploads that exist, in any state. */
  listNames(uploadIds: readonly string[], transaction?: Transaction): Promise<readonly NamedKeys[]>;
  /** Null when there is no such upload; with a key, also when it has another file or rows are being taken out of it. */
  update(
    upload: UploadRef & Partial<Pick<UploadRecord, 'objectKey'>>,
    changes: UploadChanges,
    transaction?: Transaction,
  ): Promise<UploadRecord | null>;
  /** Deletes its predictions and their results too. False when there is no such upload. */
  delete(upload: UploadRef, transaction?: Transaction): Promise<boolean>;
}
