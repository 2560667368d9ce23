import type { ResultRow, RiskLevel } from '@retainwise/core';
import type { Transaction } from '../connection/transaction.ts';
import type { Page } from '../shared/page.ts';

/** A scored customer as stored: the result, and the cells it came from by column name. */
export interface ResultRecord {
  readonly result: ResultRow;
  readonly customerData: Readonly<Record<string, string>>;
}

/** The part of a result that has no column of its own. */
export type StoredResult = Pick<
  ResultRow,
  'explanation' | 'riskFactors' | 'protectiveFactors' | 'confidence' | 'model' | 'routingReason'
>;

/** The run of a prediction that writes. */
export interface ResultOwner {
  readonly accountId: string;
  readonly predictionId: string;
  readonly attempt: number;
  readonly userId: string | null;
}

export type ResultSort =
  'churn_probability' | '-churn_probability' | 'revenue_at_risk' | '-revenue_at_risk' | 'row_number';

export interface ResultPageOptions {
  readonly accountId: string;
  readonly predictionId: string;
  /**
   * A minus means from high to low. Rows without revenue come last either way, and behind all others customers who have
   * left; only in the order of the file (`row_number`) are they among them.
   */
  readonly sort: ResultSort;
  /** Without customers who have left, who are in no level, unless `alreadyChurned` asks for them. */
  readonly riskLevel?: RiskLevel;
  readonly alreadyChurned?: boolean;
  /** Part of a customer id or name, case-insensitive. */
  readonly search?: string;
  readonly limit: number;
  readonly cursor?: string | null;
}

export interface ResultPage extends Page<ResultRow> {
  /** Number of rows that match the filter, on all pages. */
  readonly total: number;
}

export interface ResultRepository {
  /** One statement for all rows. False, and nothing is written, when another attempt has begun or the run has ended. */
  insertBatch(owner: ResultOwner, rows: readonly ResultRecord[], transaction?: Transaction): Promise<boolean>;
  /** Returns the number of deleted rows: 0 when another attempt has begun or the run has ended. */
  deleteForPrediction(owner: ResultOwner, transaction?: Transaction): Promise<number>;
  /** Deletes up to so many results of an upload's predictions, whoever writes them. Returns how many. */
  deleteSome(accountId: string, uploadId: string, limit: number, transaction?: Transaction): Promise<number>;
  /** Throws InvalidCursorError (ERR-2001) for a cursor of another list, order or filter. */
  page(options: ResultPageOptions, transaction?: Transaction): Promise<ResultPage>;
}
