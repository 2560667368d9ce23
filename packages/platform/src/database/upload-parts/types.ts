import type { Transaction } from '../connection/transaction.ts';
import type { UploadProblem, UploadRecord, UploadRef } from '../uploads/types.ts';

/** A part as its client sends it. */
export interface PartContent {
  /** From 1. */
  readonly n: number;
  readonly bytes: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

export interface StoredPart extends PartContent {
  /** What the store calls it. */
  readonly etag: string;
}

/**
 * `mine`: it may be stored now. `stored`: it has arrived before, with the same content. `other`: it has arrived or is
 * arriving with other content. `closed`: the upload takes no parts.
 */
export type PartClaim = 'mine' | 'stored' | 'other' | 'closed';

/** The unfinished object of an upload, whatever the upload's state. */
export interface UnfinishedObject {
  readonly objectKey: string;
  readonly storeUpload: string;
}

/** What only uploads that are sent in parts have. */
export interface UploadPartRepository {
  /** Keeps the name of the unfinished object. False when the upload has one, or takes no parts. */
  nameObject(upload: UploadRef, storeUpload: string, transaction?: Transaction): Promise<boolean>;
  findObject(upload: UploadRef, transaction?: Transaction): Promise<UnfinishedObject | null>;
  /**
   * Says what a part will have, before it is stored. Who sends the same may store it at the same time; a claim with
   * other content gives way once it is old.
   */
  claim(upload: UploadRef, part: PartContent, staleBefore: Date, transaction?: Transaction): Promise<PartClaim>;
  /** The part has been stored. False when it has meanwhile been claimed with other content. */
  stored(upload: UploadRef, part: StoredPart, transaction?: Transaction): Promise<boolean>;
  /** The parts that are stored, by number. */
  list(upload: UploadRef, transaction?: Transaction): Promise<readonly StoredPart[]>;
  /** Uploads of an account that are sent in parts and are not ready. */
  countOpen(accountId: string, transaction?: Transaction): Promise<number>;
  /** Locks an upload that takes parts until the transaction ends. False when it takes none. */
  holdReceiving(upload: UploadRef, transaction: Transaction): Promise<boolean>;
  /** `receiving` becomes `analyzing`. */
  beginAnalysis(upload: UploadRef, expectedSha256: string | null, transaction: Transaction): Promise<void>;
  /**
   * Takes an upload that waits for its analysis, or whose analysis has given no sign of life since then.
   * Its `analysisAttempts` is the number of this attempt; null when there is none.
   */
  takeAnalysis(silentSince: Date, transaction?: Transaction): Promise<AnalysisRef | null>;
  /** A sign of life of an attempt. False when another one has begun, or the upload was deleted. */
  beat(attempt: AnalysisRef, transaction?: Transaction): Promise<boolean>;
  /** Gives an attempt back, so that it does not count. It may be taken again at once, or when it seems to be silent. */
  release(attempt: AnalysisRef, when: 'now' | 'later', transaction?: Transaction): Promise<void>;
  /** `analyzing` becomes `failed`. False when another attempt has begun, or the upload was deleted. */
  fail(attempt: AnalysisRef, problem: UploadProblem, transaction?: Transaction): Promise<boolean>;
}

export type AnalysisRef = UploadRef & Pick<UploadRecord, 'analysisAttempts'>;
