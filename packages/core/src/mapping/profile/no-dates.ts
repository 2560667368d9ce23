import { inferDateFormat } from '../../rows/values/infer-column-format.ts';
import { isNoDate, isNoTime } from '../../rows/values/no-date.ts';
import { parseDate } from '../../rows/values/parse-date.ts';
import { isUnixTime } from './cell-shapes.ts';

/** Of the cells that are left, so many must be dates. */
const MOSTLY = 0.8;
/** Cells that are tried; more would hardly change the share. */
const MAX_TRIED = 24;

/**
 * Takes the cells that stand for no date (`0000-00-00`, `never`, 9999-12-31) out of a column of dates, as if they were
 * empty, so that those who have not left do not count as rows with a date of leaving. Other columns stay as they are.
 *
 * @param cellOf each row's place in `distinct`, −1 where it is empty
 * @param counts the rows of each distinct cell
 */
export function dropNoDates(cellOf: Int32Array, distinct: string[], counts: number[]): void {
  const isNone = (cell: string): boolean => isNoDate(cell) || isNoTime(cell);
  if (!distinct.some(isNone)) return;
  const none = distinct.map(isNone);
  const others = distinct.filter((_, at) => none[at] === false);
  if (!(others.length === 0 ? distinct.every(isWrittenDay) : areDates(others))) return;
  const placeOf = new Int32Array(distinct.length).fill(-1);
  let kept = 0;
  none.forEach((is, at) => {
    if (is) return;
    placeOf[at] = kept;
    distinct[kept] = distinct[at] ?? '';
    counts[kept] = counts[at] ?? 0;
    kept++;
  });
  distinct.length = kept;
  counts.length = kept;
  cellOf.forEach((at, row) => {
    cellOf[row] = placeOf[at] ?? -1;
  });
}

/** `never` and `0` alone may mean anything; a day that stands for no date does not. */
const isWrittenDay = (cell: string): boolean => isNoDate(cell) && cell.length >= 8 && /\d/.test(cell);

function areDates(cells: readonly string[]): boolean {
  const step = Math.max(1, Math.floor(cells.length / MAX_TRIED));
  const tried = cells.filter((_, at) => at % step === 0);
  const { date } = inferDateFormat(tried);
  const isCounted = date === 'unix_seconds' || date === 'unix_milliseconds';
  if (isCounted) return tried.filter((cell) => isUnixTime(Number(cell))).length >= MOSTLY * tried.length;
  // A year or a spreadsheet's day may be any number, and 0 beside it a value.
  if (date === null || date === 'excel_serial' || date.startsWith('year_')) return false;
  return tried.filter((cell) => !Number.isNaN(parseDate(cell, date))).length >= MOSTLY * tried.length;
}
