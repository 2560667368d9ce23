import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
}

export const TENURE_RANGE: Range = { min: 1, max: 120 };
export const MONTHLY_CHARGES_RANGE: Range = { min: 0.01, max: 10_000 };

/** Where a field's values are expected, bounds included; null for fields without one. */
export function plausibleRange(field: FieldName): Range | null {
  if (field === 'tenure_months') return TENURE_RANGE;
  if (field === 'monthly_charges') return MONTHLY_CHARGES_RANGE;
  return fieldDefinition(field).range;
}
