import type { ResultRow, ResultWords, RiskLevel, SegmentField } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { RunRef } from '../predictions/runs.ts';
import type { Page } from '../shared/page.ts';
import type { Scope } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';
import type { PartRows, PartRowsOptions } from './part-rows.ts';
import type { RunRows } from './run-rows.ts';

export type ResultSort =
  | 'churn_probability'
  | '-churn_probability'
  | 'revenue_at_risk'
  | '-revenue_at_risk'
  | 'row_number';

export interface ResultPageOptions extends Scope {
  readonly predictionId: string;
  /**
   * A minus means from high to low. Rows without revenue come last either way, and behind all others customers who have
   * left; only in the order of the file (`row_number`) are they among them.
   */
  readonly sort: ResultSort;
  /** Without customers who have left, who are in no level, unless `alreadyChurned` asks for them. */
  readonly riskLevel?: RiskLevel;
  readonly alreadyChurned?: boolean;
  /**
   * Part of a customer id or name, case-insensitive. Fewer than three characters are looked for in results of up to
   * 20,000 customers only; in larger ones they are a whole customer id.
   */
  readonly search?: string;
  /** Only customers of one segment. Only for results of up to 20,000 customers. */
  readonly segment?: SegmentFilter;
  readonly limit: number;
  readonly cursor?: string | null;
}

/** Customers with one value, or with '' without any, in a column of the file. */
export interface SegmentFilter {
  readonly field: SegmentField;
  /** Its position in the file. */
  readonly column: number;
  readonly value: string;
}

/** How many rows match the filter, on all pages. */
export interface Total {
  readonly count: number;
  /** There are more: matches of a search are counted up to 1,000. */
  readonly capped: boolean;
}

export interface ResultPage extends Page<ResultRow> {
  readonly total: number;
  readonly totalCapped: boolean;
}

/** What one prediction said of a customer. */
export interface CustomerResult {
  readonly predictionId: string;
  readonly uploadId: string;
  /** ISO 8601, UTC; null in predictions from before it was recorded, as the horizon. */
  readonly asOf: string | null;
  readonly horizonDays: number | null;
  readonly completedAt: Date;
  readonly result: ResultRow;
}

export interface ResultRepository {
  /**
   * Begins the rows of a run. Null when it is not the running one, or its rows were begun before.
   *
   * @param header the names of the columns whose cells the rows carry
   */
  begin(run: RunRef, header: readonly string[], transaction?: Transaction): Promise<RunRows | null>;
  /**
   * Begins the rows of a part, which this attempt at it writes. Rows that an earlier attempt has written go first. Null
   * when the run was given up.
   */
  beginPart(runNo: number, part: PartRowsOptions): Promise<PartRows | null>;
  /** What the rows of a run mean, all of whose parts are written. False when it was given up. */
  seal(runNo: number, words: ResultWords): Promise<boolean>;
  /**
   * Locks the rows of a run, all of which are written, until the end of the transaction that names it. False when they
   * were given up.
   */
  hold(runNo: number, transaction: Transaction): Promise<boolean>;
  /**
   * Empty when the prediction is not of the scope, or is gone.
   *
   * @throws InvalidCursorError (ERR-2001) for a cursor of another list, order or filter
   */
  page(options: ResultPageOptions, transaction?: Transaction): Promise<ResultPage>;
  /** What the numbers of a prediction's results mean; null where it has none, or is from before there were runs. */
  words(scope: Scope, predictionId: string, transaction?: Transaction): Promise<ResultWords | null>;
  /** What the predictions of a scope said of one customer, newest first. */
  history(
    scope: Scope,
    customerId: string,
    limit: number,
    transaction?: Transaction,
  ): Promise<readonly CustomerResult[]>;
  /** Deletes up to so many results of an upload's predictions, whoever writes them. Returns how many. */
  deleteSome(upload: UploadRef, limit: number, transaction?: Transaction): Promise<number>;
  /**
   * Deletes up to so many rows of runs that no prediction names, and of which no attempt has given a sign of life since
   * then. Returns how many runs and rows; both 0 when nothing is left.
   */
  sweep(
    since: Date,
    limit: number,
    transaction?: Transaction,
  ): Promise<{ readonly runs: number; readonly rows: number }>;
}
