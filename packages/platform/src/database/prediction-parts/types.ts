import type { Transaction } from '../connection/transaction.ts';
import type { RunRef } from '../predictions/runs.ts';
import type { PredictionFailure, PredictionRef } from '../predictions/types.ts';
import type { Owner } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';

/** `planning`: parts are found. `measuring`, then `writing`: all are known, and worked on. */
export type SplitStage = 'planning' | 'measuring' | 'writing';

/** A prediction that is divided, as one attempt leads it. */
export interface Split extends RunRef {
  /** The attempt that divided it. */
  readonly plan: number;
  readonly stage: SplitStage;
  /** Of the file; null while it is planned. */
  readonly rows: number | null;
  /** Of the results and what they are set by, while they are written. */
  readonly writing: { readonly runNo: number; readonly figures: string } | null;
}

/** What is known of a part before work on it begins. */
export interface NewPart {
  readonly n: number;
  readonly firstRow: number;
  readonly rows: number;
  /** Where it is and what is before it, as text… */
  readonly wanted: string;
  /** …and as bytes. */
  readonly met: Uint8Array;
}

/** A part in the hands of one worker. */
export interface PartRef extends PredictionRef {
  readonly plan: number;
  readonly n: number;
  /** At the part. */
  readonly attempt: number;
}

export interface ClaimedPart extends PartRef, NewPart {
  readonly stage: SplitStage;
  readonly rowsTotal: number | null;
  readonly writing: Split['writing'];
  /** Another has begun to write it. */
  readonly isWrittenAgain: boolean;
  /** Holders of whom nothing was heard any more. */
  readonly lost: number;
  /** How often it threw. */
  readonly failures: number;
}

/** How far the parts are. */
export interface SplitProgress {
  readonly stage: SplitStage;
  readonly parts: number;
  readonly measured: number;
  readonly written: number;
  /** Of parts that are measured. */
  readonly rowsRead: number;
  readonly rowsWritten: number;
  /** Why a part cannot be done. */
  readonly failure: PredictionFailure | null;
}

export interface LeftSplit extends PredictionRef, Owner {
  readonly reference: string;
  readonly uploadId: string;
}

/** Why nobody holds a part any more that is not done. */
export type PartRelease =
  | { readonly cause: 'stopped' | 'trouble' }
  /** Counted; what is given ends the prediction. */
  | { readonly cause: 'failure'; readonly failure: PredictionFailure | null };

/**
 * Writes that carry the attempt of a run or of a part return false, and change nothing, once a later one has begun or
 * the prediction has ended.
 */
export interface PredictionPartRepository {
  /**
   * From now on this attempt leads. What an earlier one has planned, measured and written stays, as far as it is whole.
   * Null when it is not the running one.
   */
  lead(run: RunRef): Promise<Split | null>;
  add(split: Split, part: NewPart, transaction?: Transaction): Promise<boolean>;
  /** All parts are added. */
  planned(split: Split, rows: number): Promise<boolean>;
  /** It cannot be divided after all. */
  discard(split: Split): Promise<void>;
  beginWriting(split: Split, runNo: number, figures: string, transaction: Transaction): Promise<boolean>;
  /** A part that is not done and that nobody holds, for so long from the last sign of life. */
  claim(prediction: PredictionRef, holdSeconds: number): Promise<ClaimedPart | null>;
  /** A sign of life. */
  beat(part: PartRef, rowsDone: number, holdSeconds: number): Promise<boolean>;
  done(part: PartRef, stage: 'measured' | 'written', found: string): Promise<boolean>;
  release(part: PartRef, why: PartRelease): Promise<void>;
  /** Null when it is not divided, or has ended. */
  progress(prediction: PredictionRef): Promise<SplitProgress | null>;
  /** What was found of all parts, in the order of the file, with the attempts that did. */
  found(
    split: Split,
    stage: 'measured' | 'written',
  ): Promise<readonly { readonly n: number; readonly attempt: number; readonly found: string }[]>;
  /** Splits of predictions that have ended, and whose parts nobody holds. */
  listLeft(limit: number): Promise<readonly LeftSplit[]>;
  /** The same, of one prediction. */
  findLeft(prediction: PredictionRef): Promise<LeftSplit | null>;
  remove(prediction: PredictionRef): Promise<void>;
  /** Whether somebody works on a part of one of the upload's predictions. */
  anyHeld(upload: UploadRef): Promise<boolean>;
  /** Those of the predictions that are divided. */
  listDivided(predictionIds: readonly string[]): Promise<readonly string[]>;
  /** No other process is alive: nobody holds a part. */
  disownAll(): Promise<void>;
}
