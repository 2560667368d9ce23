import type { FieldName } from './field-names.ts';
import { daysBetween, monthsBetween } from './time-since.ts';

export interface Derivation {
  readonly field: FieldName;
  /** All of them must be mapped or derived. */
  readonly from: readonly FieldName[];
  /** From the values of `from` in one row (NaN where missing), NaN when it cannot be told. */
  readonly compute: (first: number, second: number, now: number) => number;
}

const inCents = (amount: number): number => Math.round(100 * amount) / 100;

/** Fields that can be computed from others when no column holds them, in the order in which they are tried. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    field: 'tenure_months',
    from: ['signup_date'],
    // At one moment for all, also for customers who have left: a tenure that ends with them would tell a model who
    // left, and a model scores by the tenure that it has learnt from.
    compute: (signup, _, now) => monthsBetween(signup, now),
  },
  { field: 'monthly_charges', from: ['annual_charges'], compute: (annual) => inCents(annual / 12) },
  {
    field: 'monthly_charges',
    from: ['total_charges', 'tenure_months'],
    compute: (total, tenure) => (tenure >= 1 ? inCents(total / tenure) : NaN),
  },
  {
    field: 'total_charges',
    from: ['tenure_months', 'monthly_charges'],
    compute: (tenure, monthly) => inCents(tenure * monthly),
  },
  { field: 'last_activity_days_ago', from: ['last_activity_date'], compute: (date, _, now) => daysBetween(date, now) },
];

/** The derivations that serve a table with these fields, by the field derived; a derived field may serve the next. */
export function possibleDerivations(mapped: ReadonlySet<FieldName>): ReadonlyMap<FieldName, Derivation> {
  const derivations = new Map<FieldName, Derivation>();
  for (const derivation of DERIVATIONS) {
    if (mapped.has(derivation.field) || derivations.has(derivation.field)) continue;
    if (derivation.from.every((field) => mapped.has(field) || derivations.has(field)))
      derivations.set(derivation.field, derivation);
  }
  return derivations;
}
