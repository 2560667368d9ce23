import { groupDigits, groupThousands } from '../numerics/group-digits.ts';
import type { FieldBatch } from './types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';

const SCALES = [1, 10, 100] as const;
/** `.01` to `.99` without zeros at the end; nothing for none. */
const HUNDREDTHS = Array.from({ length: 100 }, (_, n) =>
  n === 0 ? '' : `.${String(n).padStart(2, '0').replace(/0$/, '')}`,
);
/** Up to there whole units of the last decimal are exact. */
const MAX_UNITS = 1e15;

/** A number as a person would write it in English: thousands grouped, at most `digits` decimals, no trailing zeros. */
export function formatNumber(value: number, digits: 0 | 1 | 2 = 2): string {
  const scale = SCALES[digits];
  const units = Math.round(value * scale);
  const size = Math.abs(units);
  if (!(size < MAX_UNITS)) return groupDigits(units / scale);
  const whole = Math.floor(size / scale);
  const decimals = HUNDREDTHS[(size - whole * scale) * (100 / scale)] ?? '';
  return `${units < 0 ? '-' : ''}${whole < 1_000 ? String(whole) : groupThousands(whole)}${decimals}`;
}

function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count, 1)} ${count === 1 ? one : many}`;
}

/** `month_to_month` → `month to month`. */
export function categoryInWords(category: string): string {
  return category.replaceAll('_', ' ');
}

/**
 * A median of a field as a person would write it behind a value of the same field; null where there is no middle, or
 * none worth saying.
 */
export function formatFieldMedian(field: FieldName, median: number, currency: string | null): string | null {
  const { kind, unit } = fieldDefinition(field);
  if (kind !== 'number') return null;
  if (unit === 'percent') return `${formatNumber(median, 1)}%`;
  return unit === 'currency' ? amountInWords(median, currency) : formatNumber(median, 1);
}

/** Whether the values of a field are amounts of money: their texts name the currency of the row. */
export function isAmount(field: FieldName | null): boolean {
  return field !== null && fieldDefinition(field).unit === 'currency';
}

/** An amount of money, with its currency where that is known. */
function amountInWords(amount: number, currency: string | null): string {
  return `${formatNumber(amount, 2)}${currency === null ? '' : ` ${currency}`}`;
}

/** The value of a field in one row as a person would write it, with its unit; null when there is none. */
export function formatFieldValue(batch: FieldBatch, row: number, field: FieldName): string | null {
  const definition = fieldDefinition(field);
  if (definition.kind === 'text' || definition.kind === 'identifier') {
    const text = batch.text(field)?.[row] ?? '';
    return text === '' ? null : text;
  }
  const value = batch.numeric(field)?.values[row] ?? NaN;
  if (Number.isNaN(value)) return null;
  if (definition.kind === 'boolean') return value === 1 ? 'yes' : 'no';
  if (definition.kind === 'date') return new Date(value).toISOString().slice(0, 10);
  if (definition.kind === 'category') return categoryInWords(definition.categories[value] ?? '');
  switch (definition.unit) {
    case 'months':
      return plural(value, 'month', 'months');
    case 'days':
      return plural(value, 'day', 'days');
    case 'percent':
      return `${formatNumber(value, 1)}%`;
    case 'currency':
      return amountInWords(value, batch.currencyAt(row));
    case 'per_month':
      return `${formatNumber(value, 1)} a month`;
    default:
      return formatNumber(value, 2);
  }
}
