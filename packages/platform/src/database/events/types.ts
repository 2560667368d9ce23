import type { Transaction } from '../connection/transaction.ts';
import type { PredictionRef, PredictionStatus } from '../predictions/types.ts';
import type { Scope } from '../shared/scope.ts';

/** What an event of a prediction says, as it was when it happened. */
export interface PredictionEventData {
  readonly upload_id: string;
  readonly status: PredictionStatus;
  readonly rows_processed: number;
  readonly rows_total: number;
  readonly rows_accepted: number | null;
  readonly rows_rejected: number | null;
  readonly error_code: string | null;
}

export interface UploadEventData {
  readonly row_count: number;
  readonly column_count: number;
}

interface Event<Type extends string, Data> {
  /** Increases, but transactions do not commit in the order of their ids: a lower one may appear after a higher. */
  readonly id: number;
  readonly accountId: string;
  /** Of the row that it is about; `''` when that is the account's own. */
  readonly reference: string;
  /** The prediction or upload that it is about. */
  readonly subjectId: string;
  readonly type: Type;
  readonly data: Data;
  readonly at: Date;
}

export type PredictionEventType = 'queued' | 'running' | 'progress' | 'completed' | 'failed' | 'cancelled';
export type PredictionEventRecord = Event<`prediction.${PredictionEventType}`, PredictionEventData>;
export type UploadEventRecord = Event<'upload.ready', UploadEventData>;
export type EventRecord = PredictionEventRecord | UploadEventRecord;

/** Of a scope: its events after an id. */
export interface EventPosition extends Scope {
  readonly after: number;
}

/** A prediction's present state, as an event would tell it. */
export interface PredictionState {
  readonly reference: string;
  /** Changes whenever the row does. */
  readonly version: string;
  readonly data: PredictionEventData;
  readonly at: Date;
  /** The newest of its events that says how it ended; null while it has not, or when that was long ago. */
  readonly endEventId: number | null;
  /** Its events after the given id that had happened by then. */
  readonly toldIds: readonly number[];
}

/** Events are written by triggers of the tables that they are about. */
export interface EventRepository {
  /** The id of the newest event; 0 without any. */
  newestId(scope: Scope, transaction?: Transaction): Promise<number>;
  /** By position and id. At most `limit` of each. */
  listAfter(
    positions: readonly EventPosition[],
    limit: number,
    transaction?: Transaction,
  ): Promise<readonly EventRecord[]>;
  /** Of one subject, by id. */
  listOfSubject(
    position: EventPosition & { readonly subjectId: string },
    limit: number,
    transaction?: Transaction,
  ): Promise<readonly EventRecord[]>;
  /** Null when there is no such prediction. */
  predictionState(prediction: PredictionRef, after: number, transaction?: Transaction): Promise<PredictionState | null>;
  /** What changes whenever the prediction's row does; null when there is no such prediction. */
  predictionVersion(prediction: PredictionRef, transaction?: Transaction): Promise<string | null>;
  /** Deletes at most `limit` events from before then; returns how many. */
  deleteBefore(before: Date, limit: number, transaction?: Transaction): Promise<number>;
}
