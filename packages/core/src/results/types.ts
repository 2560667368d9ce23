import type { RowReasons } from '../explain/row-reasons.ts';
import type { Explanation, Factor } from '../explain/types.ts';
import type { FieldBatch } from '../features/types.ts';
import type { RiskLevel, RiskScale } from '../models/risk-level.ts';
import type { InputProblem } from '../models/input-problems.ts';
import type { ChurnModel, ModelScores } from '../models/types.ts';

export type Confidence = 'low' | 'medium' | 'high';

/** One scored customer. */
export interface ResultRow {
  readonly rowNumber: number;
  readonly customerId: string;
  readonly customerName: string | null;
  readonly churnProbability: number;
  readonly riskLevel: RiskLevel;
  /**
   * Annual recurring revenue times churn probability, in the currency of the row; null when charges are unknown.
   */
  readonly revenueAtRisk: number | null;
  /**
   * ISO 4217 of the row's amounts: as the file says, else of the account; null where it is not known. Left out of rows
   * that were stored.
   */
  readonly currency?: string | null;
  readonly explanation: Explanation;
  readonly riskFactors: readonly Factor[];
  readonly protectiveFactors: readonly Factor[];
  readonly confidence: Confidence;
  readonly model: string;
  readonly modelVersion: string;
  readonly experimentGroup: string;
  /** Why this model scored this row. */
  readonly routingReason: string;
  readonly alreadyChurned: boolean;
}

/**
 * A cursor over scored rows. One object is reused and is valid until the next row; call `result()` to keep a copy. This
 * avoids allocating per row.
 */
export interface RowCursor extends Pick<
  ResultRow,
  | 'rowNumber'
  | 'churnProbability'
  | 'riskLevel'
  | 'revenueAtRisk'
  | 'currency'
  | 'confidence'
  | 'alreadyChurned'
  | 'experimentGroup'
  | 'routingReason'
> {
  readonly model: ChurnModel;
  /** What the levels of this prediction mean. */
  readonly scale: RiskScale;
  readonly scores: ModelScores;
  readonly reasons: RowReasons;
  readonly batch: FieldBatch;
  /** Position in `batch`. */
  readonly row: number;
  /** NaN where unknown. */
  readonly monthlyCharges: number;
  /** Inputs of the model that have no value, or one out of range. */
  readonly weakInputs: number;
  result(): ResultRow;
}

export interface RejectedRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
  readonly code: string;
  readonly message: string;
}

export interface TopFactor {
  readonly field: string;
  readonly label: string;
  /** Mean of the impact over scored rows, probability points. */
  readonly meanImpact: number;
  /** The same without the signs. Left out in summaries from before it was recorded. */
  readonly meanAbsoluteImpact?: number;
  /** Customers for whom it is among the three strongest. */
  readonly customers: number;
}

/** Totals of the customers with one value in a column. */
export interface SegmentTotals {
  /** Null for customers without a value, and for all values that are not listed. */
  readonly value: string | null;
  readonly isOther: boolean;
  /** Who have not left. */
  readonly customers: number;
  readonly alreadyChurned: number;
  readonly expectedLeavers: number;
  /** In the currency of the summary; by currency, in each its own. */
  readonly revenueAtRisk: number;
  readonly riskLevels: Readonly<Record<RiskLevel, number>>;
}

export interface SegmentColumnTotals {
  readonly field: string;
  /** The largest first, then customers without a value, then the values that are not listed. */
  readonly segments: readonly SegmentTotals[];
}

/** Totals of the customers whose amounts are in one currency. */
export interface CurrencyRevenue {
  readonly currency: string | null;
  readonly customers: number;
  readonly revenueAtRisk: number;
  readonly monthlyRevenue: number;
}

/** Totals of one prediction; `rows = accepted + rejected`. */
export interface PredictionSummary {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly alreadyChurned: number;
  readonly riskLevels: Readonly<Record<RiskLevel, number>>;
  readonly confidence: Readonly<Record<Confidence, number>>;
  /** In `currency`, as all amounts here; where the file has several, in the one of most customers. */
  readonly revenueAtRisk: number;
  readonly monthlyRevenue: number;
  readonly currency: string | null;
  /** The same for each currency of the file, that of most customers first; left out where there is one. */
  readonly revenueByCurrency?: readonly CurrencyRevenue[];
  readonly expectedChurners: number;
  /**
   * Variance of the number of leavers, Σp(1 − p), and of what leaves with them in `currency`, Σp(1 − p)a² for a year of
   * charges a: if customers leave independently of each other. Left out in summaries from before they were recorded.
   */
  readonly churnersVariance?: number;
  readonly revenueVariance?: number;
  readonly meanProbability: number;
  readonly topFactors: readonly TopFactor[];
  readonly rejectionReasons: readonly { readonly code: string; readonly message: string; readonly count: number }[];
  readonly models: readonly {
    readonly model: string;
    readonly modelVersion: string;
    readonly rows: number;
    /** The highest confidence that its scores can have, and why. Left out in summaries from before it was recorded. */
    readonly confidenceAtMost?: Confidence;
    readonly confidenceReason?: string | null;
  }[];
  /** What the levels mean, and within how many days. Left out in summaries from before it was recorded. */
  readonly riskScale?: RiskScale;
  /** Inputs of the models that the file does not have. Left out in summaries from before it was recorded. */
  readonly missingInputs?: readonly string[];
  /** What imported models could not take from the file as it is; absent where nothing was noted. */
  readonly inputProblems?: readonly InputProblem[];
  /** By columns of the file; left out where none was counted. */
  readonly segments?: readonly SegmentColumnTotals[];
  /** Scored customers by probability: ten bins of 0.1. */
  readonly histogram: readonly number[];
}
