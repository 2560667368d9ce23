import type { FieldBatch } from '../features/types.ts';
import { isMissing } from '../rows/values/index.ts';
import { fieldDefinition } from '../schema/index.ts';
import { wordsOf } from '../schema/words.ts';
import { cellOf, type LayerContext } from './layer.ts';

/** Labels of total rows in spreadsheets, in seven languages without diacritics. */
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'totals',
  'grand total',
  'overall total',
  'sub total',
  'subtotal',
  'sum',
  'summe',
  'gesamt',
  'gesamtsumme',
  'insgesamt',
  'zwischensumme',
  'somme',
  'total general',
  'sous total',
  'suma',
  'suma total',
  'soma',
  'total geral',
  'totale',
  'totale generale',
  'somma',
  'totaal',
  'eindtotaal',
  'subtotaal',
]);
const MAX_LENGTH = 24;
/** Sums may be off by half a cent per row, through rounding. */
const ROUNDING = 0.005;

/** Kinds of rows that are not customers although their id is filled in. */
export type NotACustomer = 'totals' | 'header';

/** The amounts of the customers so far, and how many there are. */
export interface CustomerTally {
  sum: number;
  rows: number;
}

/** Finds rows of totals and repeated headers. Must see all rows, in the order of the file. */
export function createCustomerCheck(
  { header, reader, columnOf }: LayerContext,
  tally: CustomerTally = { sum: 0, rows: 0 },
): (batch: FieldBatch) => (row: number, id: string) => NotACustomer | null {
  const idColumn = columnOf('customer_id');
  const idName = header[idColumn];
  /** Columns that cannot be summed, and are therefore blank in a row of totals. */
  const describing = [...reader.mapped]
    .filter((field) => field !== 'customer_id' && fieldDefinition(field).kind !== 'number')
    .map(columnOf);

  function repeatsHeader(batch: FieldBatch, row: number): boolean {
    return 2 * header.filter((name, column) => cellOf(batch, row, column).trim() === name).length > header.length;
  }

  function isTotals(batch: FieldBatch, row: number, amount: number): boolean {
    if (describing.some((column) => !isMissing(cellOf(batch, row, column)))) return false;
    return describing.length > 0 || (tally.rows > 1 && Math.abs(amount - tally.sum) <= ROUNDING * tally.rows);
  }

  return (batch) => {
    const amounts = batch.numeric('monthly_charges')?.values;
    return (row, id) => {
      if (id === idName && repeatsHeader(batch, row)) return 'header';
      const amount = amounts?.[row] ?? NaN;
      if (mayNameTotals(id) && TOTALS.has(wordsOf(id).join(' ')) && isTotals(batch, row, amount)) return 'totals';
      if (!Number.isNaN(amount)) tally.sum += amount;
      tally.rows++;
      return null;
    };
  };
}

/** A cheap test for the hot path: short, without digits, and ending in a letter or a colon. */
function mayNameTotals(id: string): boolean {
  if (id.length > MAX_LENGTH) return false;
  const last = id.charCodeAt(id.length - 1);
  if (last !== 58 && (last | 32) < 97) return false;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    if (code >= 48 && code <= 57) return false;
  }
  return true;
}
