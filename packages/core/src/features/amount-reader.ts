import { createIntervalReader, intervalMonths } from '../mapping/index.ts';
import type { AmountBasis } from '../mapping/types.ts';
import { CELL_MISSING } from '../rows/types.ts';
import { parseNumber } from '../rows/values/index.ts';
import type { ColumnReader } from './column-reader.ts';

/** Intervals kept; files have few, and a column of other texts must not fill the memory. */
const MAX_KNOWN = 256;
/** Keeps far more digits than any input has. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * Reads amounts with the other columns of their row: amount × quantity ÷ months of the interval. A cell that
 * names its own interval is divided already. A row whose interval cannot be read has no amount; an empty quantity is
 * one.
 */
export function readAmounts(read: ColumnReader, { interval, intervalCount, quantity }: AmountBasis): ColumnReader {
  const intervalOf = createIntervalReader();
  const known = new Map<string, number>();
  const monthsOf = (cell: string): number => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const months = intervalMonths(cell);
    if (known.size < MAX_KNOWN) known.set(cell, months);
    return months;
  };
  const factor = (cell: string): number => (cell.trim() === '' ? 1 : parseNumber(cell));
  return (rows, index, make) => {
    const column = read(rows, index, make);
    const { values, status } = column;
    for (let row = 0; row < rows.length; row++) {
      const amount = values[row] ?? NaN;
      if (Number.isNaN(amount)) continue;
      const cell = (at: number | null): string => (at === null ? '' : (rows[row]?.[at] ?? ''));
      const isOwn = interval === null || (intervalOf(cell(index))?.months ?? null) !== null;
      const months = isOwn ? 1 : monthsOf(cell(interval)) * factor(cell(intervalCount));
      const value = (amount * factor(cell(quantity))) / months;
      const isKnown = Number.isFinite(value);
      values[row] = isKnown ? tidy(value) : NaN;
      if (!isKnown) status[row] = CELL_MISSING;
    }
    return column;
  };
}
