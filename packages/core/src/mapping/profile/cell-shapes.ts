import type { ColumnFormat } from '../../rows/types.ts';
import { parseDate } from '../../rows/values/parse-date.ts';
import { parseDuration } from '../../rows/values/parse-duration.ts';

/** What a cell is if it is not a number. */
export type Shape = 'date' | 'duration' | 'email' | 'text';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
/** Characters of the longest email address (RFC 5321). */
const MAX_ADDRESS = 320;
/** A date with whatever may follow it: times in zones that are written by name, or ranges. */
const ISO_START = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-[0-3]\d(?!\d)/;
/** Characters of the longest date or span worth trying. */
const MAX_TIME_LENGTH = 40;

export function shapeOf(cell: string, hasDigit: boolean, format: ColumnFormat['date']): Shape {
  if (cell.includes('@')) return cell.length <= MAX_ADDRESS && EMAIL.test(cell) ? 'email' : 'text';
  if (!hasDigit || cell.length > MAX_TIME_LENGTH) return 'text';
  if (ISO_START.test(cell) || !Number.isNaN(parseDate(cell, format))) return 'date';
  return Number.isNaN(parseDuration(cell)) ? 'text' : 'duration';
}

/** A year, or a year and a month without anything between them, from 1950 to 2099. */
export function isYearOrMonth(cell: string): boolean {
  return /^(?:19[5-9]|20\d)\d(?:0[1-9]|1[0-2]|[.,]0)?$/.test(cell);
}

/** A time as seconds or milliseconds since 1970, between 1990 and 2100. */
export function isUnixTime(value: number): boolean {
  return Number.isInteger(value) && ((value > 6.3e8 && value < 4.1e9) || (value > 6.3e11 && value < 4.1e12));
}

/** A day as spreadsheets count them, between 1990 and 2064. */
export function isSpreadsheetDay(value: number): boolean {
  return value >= 32_874 && value <= 60_000;
}
