import type { ColumnFormat, DayOfYear } from '../types.ts';
import { utcDay } from './calendar.ts';
import { mayBeDate } from './may-be-date.ts';
import { monthOf } from './month-of.ts';
import { parseMonthOfYear, parsePeriod } from './parse-period.ts';
import { zoneHours } from './zone-hours.ts';

const MAX_LENGTH = 48;
/** Day 0 of spreadsheets, chosen so that days from March 1900 on are right. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
/** Spreadsheet days from 1954 to 2119, and Unix times from 1980 to 2100. */
const SERIAL_DAYS = [20_000, 80_000] as const;
const UNIX_SECONDS = [315_532_800, 4_102_444_800] as const;

const CLOCK = String.raw`(?:\s*[T,]?\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?`;
const ZONE = String.raw`(z|(?:utc|gmt)?[+-]\d{2}(?::?\d{2})?|[a-z]{3,4})?(?:\s*\(.*\))?`;
const TIME = String.raw`(?:${CLOCK}\s*${ZONE})?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}`, 'i');
const COMPACT = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}`, 'i');
/** Day and month before the year, in an order that only the column can decide. */
export const NUMERIC_DATE = new RegExp(String.raw`^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})${TIME}`, 'i');
const YEAR_AND_MONTH = /^(\d{4})\s?[-/.]?\s?M?(\d{1,2})$/i;
/** Behind a point any four digits may be decimals. */
const MONTH_AND_YEAR = /^(\d{1,2})\s?(?:[-/]\s?|\.\s?(?=19|20))(\d{4})$/;
const YEAR = /^((?:19|20)\d{2})(?:[.,]0)?$/;
const QUARTER = /^(?:[QT]([1-4])[\s/-]*(\d{4})|([1-4])[QT][\s/-]*(\d{4})|(\d{4})[\s/-]*[QT]([1-4]))$/i;
const WEEKDAY = String.raw`(?:[^\d\s,]+,?\s+)?`;
const DAY_NAMED = new RegExp(
  [
    String.raw`^${WEEKDAY}(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?[\s/-]*(?:de\s+)?`,
    String.raw`([^\d\s.,/-]+)\.?,?[\s/-]*(?:del?\s+)?'?(\d{4}|\d{2})${TIME}`,
  ].join(''),
  'i',
);
const NAMED_DAY = new RegExp(
  String.raw`^${WEEKDAY}([^\d\s.,/-]+)\.?[\s/-]+(\d{1,2})(?:st|nd|rd|th)?,?(?:[\s/-]+)(\d{4})${TIME}`,
  'i',
);
const NAMED_MONTH = /^([^\d\s.,/'’-]+)[.,]?[\s/-]*(?:del?\s+)?['’]?(\d{4}|\d{2})$/i;
/** A word and one or two digits: a month with its year or its day. */
export const SPACED_NUMBER = /^[^\d\s/-]+\.?[\s/-]+(\d{1,2})$/;
const YEAR_AND_NAMED_MONTH = /^(\d{4})[\s/.-]*([^\d\s.,/'’-]+)\.?$/;

const PLAIN_FIGURE = /^-?\d{1,7}(?:\.\d{1,3})?$/;

/** A short number, which is no date in a column without a format, nor written as day and month: most cells are. */
export function isPlainFigure(cell: string): boolean {
  return PLAIN_FIGURE.test(cell);
}

/**
 * A date by the column's format, as UTC milliseconds; a time without a zone is UTC. The format decides how bare
 * numbers and `03/04/2024` are read in every cell. Dates that can be read in one way only (year first, month as a word)
 * are read in any column, and so are months, by their first day. Among written dates a bare number of a spreadsheet's
 * size is a day of one.
 *
 * @returns NaN when the text is not a date
 */
export function parseDate(cell: string, format: ColumnFormat['date']): number {
  const iso = parseIsoDay(cell);
  if (!Number.isNaN(iso)) return iso;
  if (cell.length > MAX_LENGTH) return NaN;
  const text = cell.trim();
  if (!mayBeDate(text)) return NaN;
  if (format === 'excel_serial' || format === 'unix_seconds' || format === 'unix_milliseconds') {
    const counted = parseCounted(text, format);
    if (!Number.isNaN(counted)) return counted;
  }
  if (format === 'year_start' || format === 'year_middle' || format === 'year_end') {
    const year = YEAR.exec(text)?.[1];
    if (year !== undefined) return dayOfYear(Number(year), format);
  }
  if (format === 'month_year') {
    const month = parseMonthOfYear(text);
    if (!Number.isNaN(month)) return month;
  }
  const written = parseYearFirst(text, format) ?? parseNumeric(text, format) ?? parseNamed(text, format);
  return Number.isNaN(written) && isWritten(format) ? parseCounted(text, 'excel_serial') : written;
}

/** Formats of dates that are written out. */
const isWritten = (format: ColumnFormat['date']): boolean =>
  format === 'iso' || format === 'dmy' || format === 'mdy' || format === 'ymd';

function dayOfYear(year: number, day: DayOfYear): number {
  if (day === 'year_start') return utcDay(year, 1, 1);
  return day === 'year_middle' ? utcDay(year, 7, 1) : utcDay(year, 12, 31);
}

/** `2024-03-05`, the common case, without a pattern. */
function parseIsoDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  let digits = 0;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return NaN;
    digits = digits * 10 + digit;
  }
  return utcDay(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}

function parseCounted(text: string, format: 'excel_serial' | 'unix_seconds' | 'unix_milliseconds'): number {
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return NaN;
  const value = Number(text.replace(',', '.'));
  const [unit, [least, most]] =
    format === 'excel_serial' ? [1, SERIAL_DAYS] : [format === 'unix_seconds' ? 1 : 1000, UNIX_SECONDS];
  if (value < least * unit || value > most * unit) return NaN;
  return format === 'excel_serial'
    ? SPREADSHEET_EPOCH + Math.round(value * 86_400) * 1000
    : Math.round(value * (1000 / unit));
}

function parseYearFirst(text: string, format: ColumnFormat['date']): number | undefined {
  const dashed = YEAR_FIRST.exec(text);
  if (dashed) return atTime(utcDay(Number(dashed[1]), Number(dashed[3]), Number(dashed[4])), dashed, 5);
  const compact = COMPACT.exec(text);
  if (compact) return atTime(utcDay(Number(compact[1]), Number(compact[2]), Number(compact[3])), compact, 4);
  const month = YEAR_AND_MONTH.exec(text);
  // Six digits alone are any number, and four of them and a point a fraction.
  if (month && (format === 'ymd' || /^\d{4}\s?(?:[-/]|M)/i.test(text)))
    return utcDay(Number(month[1]), Number(month[2]), 1);
  const turned = MONTH_AND_YEAR.exec(text);
  if (turned) return utcDay(Number(turned[2]), Number(turned[1]), 1);
  const quarter = QUARTER.exec(text);
  if (!quarter) {
    const period = parsePeriod(text);
    return Number.isNaN(period) ? undefined : period;
  }
  const [, first, yearOfFirst, second, yearOfSecond, yearOfThird, third] = quarter;
  const number = Number(first ?? second ?? third);
  return utcDay(Number(yearOfFirst ?? yearOfSecond ?? yearOfThird), 3 * number - 2, 1);
}

function parseNumeric(text: string, format: ColumnFormat['date']): number | undefined {
  const match = NUMERIC_DATE.exec(text);
  if (!match) return undefined;
  const [, first, , second, year = ''] = match;
  const [day, month] = format === 'mdy' ? [second, first] : [first, second];
  return atTime(utcDay(fullYear(year), Number(month), Number(day)), match, 5);
}

function parseNamed(text: string, format: ColumnFormat['date']): number {
  const dayFirst = DAY_NAMED.exec(text);
  // In `March 5th, 2024` the letters after the day are not a month.
  if (dayFirst && !Number.isNaN(monthOf(dayFirst[2] ?? '')))
    return atTime(utcDay(fullYear(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1])), dayFirst, 4);
  const monthFirst = NAMED_DAY.exec(text);
  if (monthFirst)
    return atTime(utcDay(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), Number(monthFirst[2])), monthFirst, 4);
  const month = NAMED_MONTH.exec(text);
  // `March 15` may be a day; the column says so.
  if (month && SPACED_NUMBER.test(text) && !isWritten(format)) return NaN;
  if (month) return utcDay(fullYear(month[2] ?? ''), monthOf(month[1] ?? ''), 1);
  const yearFirst = YEAR_AND_NAMED_MONTH.exec(text);
  return yearFirst ? utcDay(Number(yearFirst[1]), monthOf(yearFirst[2] ?? ''), 1) : NaN;
}

/** A day with the time of day that the match has from group `at` on: hour, minute, second, am or pm, zone. */
function atTime(day: number, match: RegExpExecArray, at: number): number {
  const hours = match[at];
  if (hours === undefined) return day;
  const half = match[at + 3]?.toLowerCase().charAt(0);
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(match[at + 1]);
  const second = Number(match[at + 2] ?? 0);
  if (hour > 24 || minute > 59 || second > 60) return NaN;
  return day + ((hour * 60 + minute - zoneMinutes(match[at + 4])) * 60 + second) * 1000;
}

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const offset = zone.replace(/^[a-z]+/i, '');
  if (offset === '') return 60 * zoneHours(zone);
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return (offset.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

/** Two digits up to 69 are in this century, as POSIX has it. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}
