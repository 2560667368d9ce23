import type { ColumnFormat } from '../types.ts';
import { isMissing } from './missing.ts';
import { NUMERIC_DATE, parseDate } from './parse-date.ts';

const COMMA_DECIMAL = /\d,\d{1,2}(?!\d)|\d,\d{4,}|\.\d{3},/;
const POINT_DECIMAL = /\d\.\d{1,2}(?!\d)|\d\.\d{4,}|,\d{3}\./;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const MILLISECONDS = /^\d{12,13}$/;

/** Decides once, from a column's cells, how its numbers and dates are written. */
export function inferColumnFormat(cells: readonly string[]): ColumnFormat {
  const present = cells.filter((cell) => !isMissing(cell)).map((cell) => cell.trim());
  return { decimal: decimalSign(present), ...dateFormat(present) };
}

function decimalSign(cells: readonly string[]): '.' | ',' {
  let comma = 0;
  let point = 0;
  for (const cell of cells) {
    if (COMMA_DECIMAL.test(cell)) comma++;
    if (POINT_DECIMAL.test(cell)) point++;
  }
  return comma > point ? ',' : '.';
}

function dateFormat(cells: readonly string[]): Pick<ColumnFormat, 'date' | 'dateAmbiguous'> {
  const share = (test: (cell: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
  const plain = (date: ColumnFormat['date']): Pick<ColumnFormat, 'date' | 'dateAmbiguous'> => ({ date, dateAmbiguous: false });
  if (share((cell) => SERIAL.test(cell)) > 0.8) return plain('excel_serial');
  if (share((cell) => SECONDS.test(cell)) > 0.8) return plain('unix_seconds');
  if (share((cell) => MILLISECONDS.test(cell)) > 0.8) return plain('unix_milliseconds');
  if (share((cell) => NUMERIC_DATE.test(cell)) > 0.5) return numericOrder(cells);
  if (share((cell) => !Number.isNaN(parseDate(cell, 'iso'))) > 0.5) return plain('iso');
  return plain(null);
}

/** Day first or month first, by the readings that exist: 25/01 cannot be month first. Points are day first by custom. */
function numericOrder(cells: readonly string[]): Pick<ColumnFormat, 'date' | 'dateAmbiguous'> {
  let dayFirstOnly = 0;
  let monthFirstOnly = 0;
  let points = 0;
  for (const cell of cells) {
    const match = NUMERIC_DATE.exec(cell);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirstOnly++;
    if (Number(match[2]) > 12) monthFirstOnly++;
    if (/^\d+\./.test(cell)) points++;
  }
  if (dayFirstOnly === 0 && monthFirstOnly === 0) return { date: points > 0 ? 'dmy' : 'mdy', dateAmbiguous: points === 0 };
  return { date: dayFirstOnly >= monthFirstOnly ? 'dmy' : 'mdy', dateAmbiguous: false };
}
