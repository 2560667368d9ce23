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
}

type Settable = Pick<
  UploadRecord,
  | 'fileSizeBytes'
  | 'rowCount'
  | 'columnCount'
  | 'checksumSha256'
  | 'status'
  | 'format'
  | 'mapping'
  | 'columnFormats'
  | 'mappingOverrides'
  | 'mappingAnswers'
  | 'validation'
  | 'qualityScore'
  | 'expiresAt'
>;

/** Omitted properties are 0, null or empty; `status` is `receiving`. */
export type NewUpload = Pick<UploadRecord, 'accountId' | 'filename' | 'objectKey'> &
  Partial<Settable & Pick<UploadRecord, 'id' | 'userId' | 'idempotencyKey' | 'requestHash'>>;

export type UploadChanges = Partial<Settable>;

export interface UploadRepository {
  /**
   * Throws IdempotencyConflictError when the account already used the idempotency key. Create the id with
   * `newId('upl')` to name the object after it.
   */
  create(upload: NewUpload, transaction?: Transaction): Promise<UploadRecord>;
  find(accountId: string, uploadId: string, transaction?: Transaction): Promise<UploadRecord | null>;
  findByIdempotencyKey(accountId: string, key: string, transaction?: Transaction): Promise<UploadRecord | null>;
  /** Ready uploads, newest first. */
  listPage(options: ListOptions, transaction?: Transaction): Promise<Page<UploadRecord>>;
  /** Ready uploads of any account that have expired, the earliest first. */
  listExpired(now: Date, limit: number, transaction?: Transaction): Promise<readonly UploadRecord[]>;
  /** Null when the account has no such upload. */
  update(
    accountId: string,
    uploadId: string,
    changes: UploadChanges,
    transaction?: Transaction,
  ): Promise<UploadRecord | null>;
  /** Deletes its predictions and their results too. False when the account has no such upload. */
  delete(accountId: string, uploadId: string, transaction?: Transaction): Promise<boolean>;
}
