import { DAYS_PER_MONTH } from '../rows/values/index.ts';
import type { FieldName } from '../schema/field-names.ts';

const DAY = 86_400_000;

export interface Derivation {
  readonly field: FieldName;
  /** All of them must be mapped or derived. */
  readonly from: readonly FieldName[];
  /** Read too where they are there, as what comes after `from`. */
  readonly optional?: readonly FieldName[];
  /** From the values of `from` and `optional` in one row (NaN where missing) to the field's, NaN when it cannot be told. */
  readonly compute: (values: readonly number[], now: number) => number;
}

/** Fields that can be computed from others when no column holds them, in the order in which they are tried. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    field: 'tenure_months', from: ['signup_date'], optional: ['churn_date'],
    // A customer who has left had been one until then.
    compute: ([signup = NaN, churned = NaN], now) => Math.max(0, Math.round(((Number.isNaN(churned) ? now : Math.min(churned, now)) - signup) / DAY / DAYS_PER_MONTH)),
  },
  { field: 'monthly_charges', from: ['annual_charges'], compute: ([annual = NaN]) => Math.round((100 * annual) / 12) / 100 },
  { field: 'monthly_charges', from: ['total_charges', 'tenure_months'], compute: ([total = NaN, tenure = NaN]) => (tenure >= 1 ? Math.round((100 * total) / tenure) / 100 : NaN) },
  { field: 'total_charges', from: ['tenure_months', 'monthly_charges'], compute: ([tenure = NaN, monthly = NaN]) => Math.round(100 * tenure * monthly) / 100 },
  { field: 'last_activity_days_ago', from: ['last_activity_date'], compute: ([date = NaN], now) => Math.max(0, Math.floor((now - date) / DAY)) },
];
