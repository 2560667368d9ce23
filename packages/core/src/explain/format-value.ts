import type { FieldBatch } from '../features/types.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';

/** A number as a person would write it in English: thousands grouped, at most `digits` decimals, no trailing zeros. */
export function formatNumber(value: number, digits = 2): string {
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  if (rounded >= 0 && rounded < 1_000) return String(rounded);
  const [whole = '0', decimals] = Math.abs(rounded).toString().split('.');
  // Numbers so large that they print with an exponent are left as they are.
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count, 1)} ${count === 1 ? one : many}`;
}

/** `month_to_month` → `month to month`. */
export function wordsOf(category: string): string {
  return category.replaceAll('_', ' ');
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
  if (definition.kind === 'category') return wordsOf(definition.categories[value] ?? '');
  switch (definition.unit) {
    case 'months': return plural(value, 'month', 'months');
    case 'days': return plural(value, 'day', 'days');
    case 'percent': return `${formatNumber(value, 1)}%`;
    case 'currency': return formatNumber(value, 2);
    case 'per_month': return `${formatNumber(value, 1)} a month`;
    default: return formatNumber(value, 2);
  }
}
