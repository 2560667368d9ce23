import type { PredictionSummary, ResultRow } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { PredictionMapping, PredictionSettings, PredictionStatus } from '../predictions/types.ts';
import type { Scope } from '../shared/scope.ts';
import type { UploadChanges, UploadRecord, UploadRef, UploadStatus } from '../uploads/types.ts';

/** How much was searched and erased. */
export interface ErasureCounts {
  readonly uploadsSearched: number;
  readonly uploadsRewritten: number;
  readonly uploadsDeleted: number;
  /** Rows of uploaded files. */
  readonly rowsErased: number;
  /** Rows of results. */
  readonly resultsErased: number;
}

export interface ErasureRecord extends ErasureCounts, Scope {
  readonly id: string;
  readonly kind: 'customer' | 'account';
  /** Keyed with a secret of the installation: proves whom it was about to who knows the id, and to nobody else. */
  readonly subjectHash: string;
  readonly status: 'pending' | 'running' | 'completed';
  readonly requestedAt: Date;
  readonly completedAt: Date | null;
  /** Still to be searched. */
  readonly uploadsLeft: number;
}

/** An erasure as whoever works on it needs it. */
export interface HeldErasure extends Scope {
  readonly id: string;
  readonly kind: 'customer' | 'account';
  /** Of a customer; null for an account. */
  readonly customerId: string | null;
}

export type ErasureRef = Pick<HeldErasure, 'id' | 'accountId'>;

export type NewErasure = Scope &
  ({ readonly kind: 'customer'; readonly customerId: string } | { readonly kind: 'account' });

/** An upload that is still to be searched. */
export interface ErasureUpload extends UploadRef {
  readonly status: UploadStatus;
  /** The erasure that is rewriting it. */
  readonly erasureId: string | null;
}

/** A prediction of an upload, as it is before rows are taken out of it. */
export interface ErasedPrediction {
  readonly id: string;
  readonly status: PredictionStatus;
  readonly attempt: number;
  readonly settings: PredictionSettings | null;
  readonly mapping: PredictionMapping | null;
  readonly metrics: PredictionSummary | null;
  readonly outputKey: string | null;
  readonly rejectedKey: string | null;
}

/** What a prediction is without the rows. */
export interface PredictionRewrite {
  readonly id: string;
  readonly outputKey: string | null;
  readonly rejectedKey: string | null;
  readonly metrics: PredictionSummary | null;
  readonly mapping: PredictionMapping | null;
  /** Rows of its input that are gone: scored and rejected ones. */
  readonly accepted: number;
  readonly rejected: number;
}

export interface UploadRewrite {
  /** What it was made of: it counts only while that is so. */
  readonly from: Pick<UploadRecord, 'objectKey' | 'mappingOverrides' | 'mappingAnswers'>;
  readonly objectKey: string;
  readonly changes: UploadChanges;
  readonly predictions: readonly PredictionRewrite[];
  /** Rows of the file that are gone. */
  readonly rowsErased: number;
}

export interface ErasureRepository {
  /** The one that is not done yet and is about the same, or a new one, which lists the uploads that there are. */
  begin(erasure: NewErasure, transaction: Transaction): Promise<ErasureRecord>;
  find(scope: Scope, erasureId: string, transaction?: Transaction): Promise<ErasureRecord | null>;
  /** Of any account, newest first: for operators. */
  listOf(accountId: string, transaction?: Transaction): Promise<readonly ErasureRecord[]>;
  /** One that is due and that nobody works on. It is held for so long, unless it is taken or put back before. */
  take(holdSeconds: number): Promise<HeldErasure | null>;
  /** It is held for so long from now. */
  hold(erasure: ErasureRef, holdSeconds: number): Promise<void>;
  /** It waits for something. */
  postpone(erasure: ErasureRef, seconds: number): Promise<void>;
  uploadsLeft(erasure: ErasureRef): Promise<readonly ErasureUpload[]>;
  /** Whether an erasure has the upload among those that it is still to search. */
  isListed(upload: UploadRef, transaction?: Transaction): Promise<boolean>;
  /** From then on nothing but this erasure reads the file anew. False when another has it, or it is not ready. */
  claimUpload(erasure: HeldErasure, upload: UploadRef): Promise<boolean>;
  /** Whether a prediction of the upload has not ended. */
  anyOpen(upload: UploadRef): Promise<boolean>;
  predictionsOf(upload: UploadRef): Promise<readonly ErasedPrediction[]>;
  /** The results of a customer that predictions of the upload name, by prediction. */
  resultsOf(upload: UploadRef, customerId: string): Promise<ReadonlyMap<string, readonly ResultRow[]>>;
  /** Whether rows of results of the upload, of any run, have the customer. */
  hasResults(upload: UploadRef, customerId: string): Promise<boolean>;
  /**
   * Takes the customer out of all that is stored of an upload beside its files, and names those without it: all of it,
   * or nothing. What is gone is counted. False when the upload has another file by now, or is gone.
   */
  rewrite(erasure: HeldErasure, upload: UploadRef, rewrite: UploadRewrite): Promise<boolean>;
  /** What the objects of an upload are, by its rows. */
  keysOf(upload: UploadRef): Promise<readonly string[]>;
  /** The upload was searched, and rewritten where need be. */
  uploadDone(erasureId: string, upload: UploadRef, counts: Partial<ErasureCounts>): Promise<void>;
  /** Deletes what belongs to no upload: outcomes, and results of runs that no prediction names. Returns how many. */
  eraseLoose(erasure: HeldErasure): Promise<number>;
  /** What is left of an account, but its proof and its audit log. */
  eraseAccount(accountId: string, transaction: Transaction): Promise<void>;
  /** Its keys, people, sessions and webhooks work no longer. False when it is gone or was ended before. */
  endAccount(accountId: string, transaction: Transaction): Promise<boolean>;
  /**
   * Nothing is left of whom it was about, its own note of it included. False when there are uploads to search: more may
   * come while it is under way.
   */
  complete(erasure: ErasureRef, transaction: Transaction): Promise<boolean>;
}
