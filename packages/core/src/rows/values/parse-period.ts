import { utcDay } from './calendar.ts';
import { monthOf } from './month-of.ts';

const DAY = 86_400_000;
/** "Week", as calendars of several languages shorten it. */
const WEEK = String.raw`(?:W|KW|CW|WK|S|SEM|week|woche|semaine|semana|settimana)`;
const WEEK_BEHIND = new RegExp(String.raw`^(\d{4})[\s/-]*${WEEK}\.?[\s-]*(\d{1,2})(?:-?([1-7]))?$`, 'i');
const WEEK_BEFORE = new RegExp(String.raw`^${WEEK}\.?[\s-]*(\d{1,2})\s*[\s/'’-]\s*(\d{4})$`, 'i');
const GERMAN_WEEK = /^(\d{1,2})\.?\s*KW[\s/'’-]*(\d{4})$/i;
const QUARTER = /^(?:[QT]([1-4])\s*['’/-]?\s*(\d{2})|([1-4])[QT]\s*['’/-]?\s*(\d{2}))$/i;
const HALF = /^(?:H([12])[\s/-]*(\d{4})|([12])H[\s/-]*(\d{4})|(\d{4})[\s/-]*H([12]))$/i;
/** `03/24`, which only a column of such cells makes a month and a year. */
export const MONTH_AND_SHORT_YEAR = /^(\d{1,2})\s?[/-]\s?(\d{2})$/;
/** `24-Jan`: the day of a month, or its year. */
export const NUMBER_AND_MONTH = /^(\d{1,2})[\s/-]?([^\d\s.,/-]{3,})\.?$/;

/** One look that rules out most texts. */
const MAY_BE = /^(?:[wkcsqth]\D{0,10}\d|\d{1,4}[\s/.-]*[wkcsqth])/i;
const MAX_LENGTH = 20;

/** The first day of a week, a quarter or half a year, which can be read in one way; NaN for any other text. */
export function parsePeriod(text: string): number {
  if (text.length > MAX_LENGTH || !MAY_BE.test(text)) return NaN;
  const week = WEEK_BEHIND.exec(text);
  if (week !== null) return dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
  const turned = WEEK_BEFORE.exec(text) ?? GERMAN_WEEK.exec(text);
  if (turned !== null) return dayOfWeek(Number(turned[2]), Number(turned[1]), 1);
  const quarter = QUARTER.exec(text);
  if (quarter !== null)
    return utcDay(shortYear(quarter[2] ?? quarter[4] ?? ''), 3 * Number(quarter[1] ?? quarter[3]) - 2, 1);
  const half = HALF.exec(text);
  if (half === null) return NaN;
  return utcDay(Number(half[2] ?? half[4] ?? half[5]), 6 * Number(half[1] ?? half[3] ?? half[6]) - 5, 1);
}

/** A month with the last two digits of its year, in a column of them. */
export function parseMonthOfYear(text: string): number {
  const numbers = MONTH_AND_SHORT_YEAR.exec(text);
  if (numbers !== null) return utcDay(shortYear(numbers[2] ?? ''), Number(numbers[1]), 1);
  const named = NUMBER_AND_MONTH.exec(text);
  return named === null ? NaN : utcDay(shortYear(named[1] ?? ''), monthOf(named[2] ?? ''), 1);
}

/** A day of a week by ISO 8601: week 1 has the fourth of January, and weeks begin on Monday. */
function dayOfWeek(year: number, week: number, day: number): number {
  if (week < 1 || week > 53) return NaN;
  const fourth = utcDay(year, 1, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const found = fourth + ((week - 1) * 7 - weekday + day - 1) * DAY;
  // Week 53 of a year that has 52 is the next year's first.
  return week === 53 && new Date(found + 3 * DAY).getUTCFullYear() !== year && day <= 4 ? NaN : found;
}

/** Two digits up to 69 are in this century. */
function shortYear(digits: string): number {
  const year = Number(digits);
  return year < 69 ? 2000 + year : 1900 + year;
}
