import type { ColumnFormat } from '../types.ts';
import { decimalEvidence } from './decimal-sign.ts';
import { isMissing } from './missing.ts';
import { MONTH_AND_SHORT_YEAR, NUMBER_AND_MONTH, parseMonthOfYear } from './parse-period.ts';
import { isNoDate, isNoTime } from './no-date.ts';
import { isPlainFigure, NUMERIC_DATE, parseDate, SPACED_NUMBER } from './parse-date.ts';

type DateReading = Pick<ColumnFormat, 'date' | 'dateAmbiguous'>;

const DIGIT = /\d/;
const SERIAL = /^[2-7]\d{4}(?:[.,]\d+)?$/;
const SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const MILLISECONDS = /^\d{12,13}$/;
const COMPACT = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const COMPACT_MONTH = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/;
const YEAR = /^(?:19[5-9]|20[0-9])\d(?:[.,]0)?$/;
/** The last two digits of a year that is not taken for a day. */
const LAST_YEAR = 27;
/** The first of the last century that a customer may have. */
const FIRST_YEAR = 90;
const YEAR_FIRST = /^\d{4}[/.]\d{1,2}[/.]\d{1,2}/;

/**
 * Decides once, from a column's cells, how its numbers and dates are written. Nothing is decided per cell later: one
 * `25/12/2024` makes every `03/04/2024` of its column the third of April.
 */
export function inferColumnFormat(cells: readonly string[]): ColumnFormat {
  // Words alone say nothing about numbers and dates: most columns end here.
  if (!cells.some((cell) => DIGIT.test(cell))) return { decimal: '.', date: null, dateAmbiguous: false };
  const present = cells.flatMap((cell) => (isMissing(cell) ? [] : cell.trim()));
  return { decimal: decimalEvidence(present).sign ?? '.', ...inferDateFormat(present) };
}

/** A number that is no year, no day that is counted and no time: what most columns of numbers have. */
const SMALL_FIGURE = /^-?\d{1,3}(?:\.\d{1,3})?$/;
/** Digits of the earliest time that is counted in seconds. */
const TIME_DIGITS = 9;

/** @param given cells of one column, trimmed, without missing ones */
export function inferDateFormat(given: readonly string[]): DateReading {
  if (given.every((cell) => SMALL_FIGURE.test(cell))) return { date: null, dateAmbiguous: false };
  // What stands for no date says nothing about the order of days and months.
  const cells = given.filter((cell) => !isNoDate(cell));
  const most = (pattern: RegExp, share: number, of = cells): boolean => moreThan(share, of, pattern);
  const plain = (date: ColumnFormat['date']): DateReading => ({ date, dateAmbiguous: false });
  if (!most(DIGIT, 0.5)) return plain(null);
  if (most(COMPACT, 0.8) || most(YEAR_FIRST, 0.5)) return plain('ymd');
  if (most(COMPACT_MONTH, 0.8)) return plain('ymd');
  if (most(YEAR, 0.8)) return plain('year_middle');
  if (most(SERIAL, 0.8)) return plain('excel_serial');
  if (cells.some(({ length }) => length >= TIME_DIGITS)) {
    const times = cells.filter((cell) => !isNoTime(cell));
    if (most(SECONDS, 0.8, times)) return plain('unix_seconds');
    if (most(MILLISECONDS, 0.8, times)) return plain('unix_milliseconds');
  }
  if (most(NUMERIC_DATE, 0.5)) return numericOrder(cells);
  if (most(MONTH_AND_SHORT_YEAR, 0.8)) return plain(areMonthsOfYears(cells) ? 'month_year' : null);
  if (most(NUMBER_AND_MONTH, 0.8) && cells.some((cell) => !Number.isNaN(parseMonthOfYear(cell))))
    return plain(areYears(cells, NUMBER_AND_MONTH) ? 'month_year' : null);
  if (most(SPACED_NUMBER, 0.5)) return plain(areYears(cells) ? 'iso' : null);
  const dates = cells.filter(
    (cell) =>
      !isPlainFigure(cell) &&
      (!Number.isNaN(parseDate(cell, null)) || (NUMERIC_DATE.test(cell) && !Number.isNaN(parseDate(cell, 'mdy')))),
  ).length;
  // Numbers of a spreadsheet's size are days where others are written out.
  const serials = dates === 0 ? 0 : cells.filter((cell) => SERIAL.test(cell)).length;
  if (dates + serials <= 0.5 * cells.length) return plain(null);
  return cells.some((cell) => NUMERIC_DATE.test(cell)) ? numericOrder(cells) : plain('iso');
}

/** Whether more than a share of the cells match. Most columns fail most patterns, and few of their cells show it. */
function moreThan(share: number, cells: readonly string[], pattern: RegExp): boolean {
  const needed = share * cells.length;
  let found = 0;
  for (let i = 0; i < cells.length; i++) {
    if (pattern.test(cells[i] ?? '')) found++;
    else if (found + cells.length - i - 1 <= needed) return false;
  }
  return found > needed;
}

/** Days of a month have one digit too, or are among the last; years up to ours do not. */
function areYears(cells: readonly string[], pattern = SPACED_NUMBER): boolean {
  return cells.every((cell) => {
    const digits = pattern.exec(cell)?.[1];
    return digits === undefined || (digits.length === 2 && !(Number(digits) > LAST_YEAR && Number(digits) <= 31));
  });
}

/** Points out of ten or twenty have one number behind the stroke, and days of a month go beyond the last year. */
function areMonthsOfYears(cells: readonly string[]): boolean {
  const years = new Set<number>();
  for (const cell of cells) {
    const match = MONTH_AND_SHORT_YEAR.exec(cell);
    if (match === null) continue;
    const [month, year] = [Number(match[1]), Number(match[2])];
    if (month < 1 || month > 12 || (year > LAST_YEAR && year < FIRST_YEAR)) return false;
    years.add(year);
  }
  return years.size > 1 || ![10, 12, 20].some((top) => years.has(top));
}

/**
 * Day first or month first, by the readings that exist: 25/01 cannot be month first. Points are day first by custom.
 */
function numericOrder(cells: readonly string[]): DateReading {
  let dayFirst = 0;
  let monthFirst = 0;
  let points = 0;
  for (const cell of cells) {
    const match = NUMERIC_DATE.exec(cell);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[3]) > 12) monthFirst++;
    if (match[2] === '.') points++;
  }
  if (dayFirst === monthFirst) return { date: points > 0 ? 'dmy' : 'mdy', dateAmbiguous: points === 0 };
  return { date: dayFirst > monthFirst ? 'dmy' : 'mdy', dateAmbiguous: false };
}
