import type { ColumnFormat } from '../types.ts';

const DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** First letters of month names that differ from English, by language: de, fr, es, pt, it, nl. */
const MONTH_WORDS: Readonly<Record<string, number>> = {
  mär: 2, mrz: 2, maa: 2, mai: 4, mei: 4, okt: 9, dez: 11, fév: 1, fev: 1, avr: 3, jui: 5, aoû: 7, aou: 7, déc: 11,
  ene: 0, abr: 3, ago: 7, dic: 11, set: 8, out: 9, gen: 0, mag: 4, giu: 5, lug: 6, ott: 9, mrt: 2,
};

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const YMD = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ T].*)?$|^(\d{4})(\d{2})(\d{2})$/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,].*)?$/;
const WORDS = /^(?:[^\d\s]+,?\s+)?(?:(\d{1,2})\.?(?:st|nd|rd|th)?[\s-](?:de\s)?([^\d\s.,-]+)\.?,?[\s-](?:de\s)?(\d{4})|([^\d\s.,]+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4}))/i;

/** UTC milliseconds of a calendar day, NaN when the day does not exist. */
function utcDay(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : NaN;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  const english = MONTHS.indexOf(start);
  // "juin" and "juillet" share three letters.
  if (start === 'jui' && word.toLowerCase().startsWith('juil')) return 7;
  return (english >= 0 ? english : (MONTH_WORDS[start] ?? NaN)) + 1;
}

function parseIso(text: string): number {
  const match = ISO.exec(text);
  if (!match) return NaN;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = match;
  const time = utcDay(Number(year), Number(month), Number(day));
  const offset = zone && /^[+-]/.test(zone) ? (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) : 0;
  return time + ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
}

function parseWords(text: string): number {
  const match = WORDS.exec(text);
  if (!match) return NaN;
  const [, day, month, year, monthFirst, dayAfter, yearAfter] = match;
  return day === undefined
    ? utcDay(Number(yearAfter), monthOf(monthFirst ?? ''), Number(dayAfter))
    : utcDay(Number(year), monthOf(month ?? ''), Number(day));
}

/**
 * A date by the column's format, as UTC milliseconds. Dates that are written unambiguously (ISO, year first, month in
 * words) are read in any column.
 *
 * @returns NaN when the text is no date
 */
export function parseDate(cell: string, format: ColumnFormat['date']): number {
  const text = cell.trim();
  if (format === 'excel_serial') return Date.UTC(1899, 11, 30) + Math.round(Number(text) * DAY);
  if (format === 'unix_seconds') return Number(text) * 1000;
  if (format === 'unix_milliseconds') return Number(text);
  const iso = parseIso(text);
  if (!Number.isNaN(iso)) return iso;
  const ymd = YMD.exec(text);
  if (ymd) return utcDay(Number(ymd[1] ?? ymd[4]), Number(ymd[2] ?? ymd[5]), Number(ymd[3] ?? ymd[6]));
  const numeric = NUMERIC.exec(text);
  if (!numeric) return parseWords(text);
  const [, first = '', second = '', year = ''] = numeric;
  return format === 'mdy' ? utcDay(fullYear(year), Number(first), Number(second)) : utcDay(fullYear(year), Number(second), Number(first));
}

export { NUMERIC as NUMERIC_DATE };
