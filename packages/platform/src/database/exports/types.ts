import type { Transaction } from '../connection/transaction.ts';
import type { Scope } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';

export interface ExportRecord extends Scope {
  readonly id: string;
  readonly status: 'pending' | 'running' | 'completed' | 'failed';
  /** Of the file; null until it is completed. */
  readonly objectKey: string | null;
  readonly bytes: number | null;
  /** In the archive. */
  readonly files: number | null;
  readonly requestedAt: Date;
  readonly completedAt: Date | null;
  readonly expiresAt: Date | null;
}

export type ExportRef = Pick<ExportRecord, 'id' | 'accountId'>;

/** An export as whoever works on it needs it. Nothing that is written with an earlier attempt counts. */
export interface HeldExport extends Scope {
  readonly id: string;
  readonly attempt: number;
  readonly requestedAt: Date;
}

export interface WrittenExport {
  readonly objectKey: string;
  readonly bytes: number;
  readonly files: number;
}

/** A list of rows that an export has. */
export type ExportPart =
  | 'account'
  | 'uploads'
  | 'predictions'
  | 'saved-mappings'
  | 'api-keys'
  | 'people'
  | 'webhooks'
  | 'outcomes'
  | 'ledger'
  | 'models'
  | 'experiments'
  | 'outcome-questions'
  | 'interventions'
  | 'worklist'
  | 'audit-events';

/** Where a page ends; the next begins behind it. */
export type ExportPosition = readonly [string, string];

export interface ExportPage {
  /** Named as on the wire. They have no secret, no hash of one, and nothing that names an object in the store. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Null after the last page. */
  readonly next: ExportPosition | null;
}

/** An upload and the results of it, as they are in the store. */
export interface ExportedFiles extends UploadRef {
  readonly kind: string;
  readonly objectKey: string;
  readonly predictions: readonly {
    readonly id: string;
    readonly outputKey: string | null;
    readonly rejectedKey: string | null;
  }[];
}

export interface ExportRepository {
  /** The one of this scope that is not done yet, or a new one. */
  begin(scope: Scope, transaction: Transaction): Promise<ExportRecord>;
  /** Null also for one that has expired. */
  find(scope: Scope, exportId: string): Promise<ExportRecord | null>;
  /** One that is due and that nobody works on: held for so long, with the number of a new attempt. */
  take(holdSeconds: number): Promise<HeldExport | null>;
  /** It is held for so long from now. False when it is gone, or another attempt has begun. */
  hold(held: HeldExport, holdSeconds: number): Promise<boolean>;
  /** It is taken again later. Returns how often it has failed, this time included if `isFailure`. */
  postpone(held: HeldExport, seconds: number, isFailure: boolean): Promise<number>;
  /** False when it is gone, or another attempt has begun: the file is then nobody's. */
  complete(held: HeldExport, written: WrittenExport, keptDays: number): Promise<boolean>;
  fail(held: HeldExport, keptDays: number): Promise<void>;
  /** Those of any account that have expired. */
  listExpired(limit: number): Promise<readonly ExportRef[]>;
  /**
   * Those under way that have, or may have read, what is of the scope are begun anew: those of the account, and of the
   * end customer if it is one. Returns those that have ended.
   */
  restartAbout(scope: Scope): Promise<readonly ExportRef[]>;
  delete(ref: ExportRef): Promise<void>;
  /** Which of these exports there are. */
  listKnown(ids: readonly string[]): Promise<readonly string[]>;
  /** Rows of the scope, in an order that does not change. */
  page(part: ExportPart, scope: Scope, after: ExportPosition | null, limit: number): Promise<ExportPage>;
  /** The files of an upload; null when it is being deleted, or gone. */
  filesOf(scope: Scope, uploadId: string): Promise<ExportedFiles | null>;
}
