import type { Transform } from '../mapping/types.ts';
import type { ColumnFormat } from '../rows/types.ts';
import { DAYS_PER_MONTH, parseBoolean, parseDate, parseDuration, parseNumber } from '../rows/values/index.ts';
import type { FieldDefinition } from '../schema/types.ts';
import { categoryReader } from './read-category.ts';

const DAY = 86_400_000;

/** From a number in the column's unit to the field's. */
const SCALES: Readonly<Partial<Record<Transform, number>>> = {
  cents_to_units: 0.01,
  days_to_months: 1 / DAYS_PER_MONTH,
  weeks_to_months: 7 / DAYS_PER_MONTH,
  years_to_months: 12,
  annual_to_monthly: 1 / 12,
  quarterly_to_monthly: 1 / 3,
  fraction_to_percent: 100,
};

/** Rounds away what floating point adds (0.1 × 3), keeping far more digits than any input has. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * The function that reads the cells of one column into one field: a number, or NaN when the cell is no value of it.
 * Blank cells and missing markers are dealt with before.
 */
export function cellReader(definition: FieldDefinition, transform: Transform | null, format: ColumnFormat, now: Date): (cell: string) => number {
  const { decimal, date } = format;
  if (transform === 'date_to_days_ago') return (cell) => Math.floor((now.getTime() - parseDate(cell, date)) / DAY);
  if (transform === 'date_to_months_ago') return (cell) => tidy((now.getTime() - parseDate(cell, date)) / DAY / DAYS_PER_MONTH);
  if (transform === 'duration_to_months') return (cell) => tidy(parseDuration(cell));
  if (transform === 'invert_boolean') return (cell) => 1 - parseBoolean(cell);
  const scale = transform === null ? undefined : SCALES[transform];
  if (scale !== undefined) return (cell) => tidy(parseNumber(cell, decimal) * scale);
  switch (definition.kind) {
    case 'number': return (cell) => parseNumber(cell, decimal);
    case 'boolean': return parseBoolean;
    case 'date': return (cell) => parseDate(cell, date);
    case 'category': return categoryReader(definition);
    case 'identifier':
    case 'text': return () => NaN;
  }
}
