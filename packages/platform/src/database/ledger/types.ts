import type { HorizonDays, ValidationLevel } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { PredictionMapping, PredictionSettings } from '../predictions/types.ts';
import type { Owner, Scope } from '../shared/scope.ts';

/** With what a scoring was made: with the file of its batch and its models, whoever repeats it gets the same. */
export interface LedgerSettings {
  readonly settings: PredictionSettings;
  readonly mapping: PredictionMapping;
  /** As asked for: `auto` or the id of a model. */
  readonly model: string;
  readonly level: ValidationLevel;
  /** Positions of the columns of the file that the batch has, ascending. */
  readonly columns: readonly number[];
  /** The version of the model of each kind of row. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** A compressed file of what was known and said of customers. */
export interface LedgerFile {
  readonly objectKey: string;
  /** Of the stored bytes, 64 hex digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

export interface NewLedgerBatch extends LedgerFile {
  readonly predictionId: string;
  readonly uploadId: string;
  /** Of a file that several workers scored; 0 otherwise. */
  readonly part: number;
  /** Of the model that scored; of several, `auto`: then each row names its own. */
  readonly modelVersion: string;
  readonly arm: 'champion' | 'shadow';
  readonly asOf: Date;
  readonly horizonDays: HorizonDays;
  /** Null for a shadow: what was known is in the batch of the champion. */
  readonly scoredWith: LedgerSettings | null;
}

export interface LedgerBatch extends NewLedgerBatch, Owner {
  readonly id: string;
  readonly createdAt: Date;
  readonly rewriteReason: string | null;
}

export interface LedgerRepository {
  /** Adds batches of one owner. What is there already stays as it is, and is not added again. */
  add(owner: Owner, batches: readonly NewLedgerBatch[], transaction?: Transaction): Promise<void>;
  /** Of an owner, by the moment of their scores. */
  list(owner: Owner, transaction?: Transaction): Promise<readonly LedgerBatch[]>;
  /** Of all owners of a scope, those behind one, in the order in which they were written. */
  listAfter(scope: Scope, id: string, limit: number): Promise<readonly LedgerBatch[]>;
  /** The only change that is possible: an erasure names the file without a customer. False where it is gone. */
  rewrite(batch: LedgerBatch, file: LedgerFile, reason: string): Promise<boolean>;
  /** Files that have been kept long enough, oldest first. */
  listBefore(moment: Date, limit: number): Promise<readonly LedgerBatch[]>;
  /**
   * Of an upload that is being deleted, where somebody wants it gone. One whose time was over leaves what was said of
   * its customers.
   */
  ofDeletedUpload(upload: { readonly accountId: string; readonly id: string }): Promise<readonly LedgerBatch[]>;
  remove(batch: Pick<LedgerBatch, 'id' | 'accountId'>): Promise<void>;
  /** Which of these files are named by a batch or a model. */
  listNamed(objectKeys: readonly string[]): Promise<readonly string[]>;
}
