import { inferColumnFormat } from '../../rows/values/infer-column-format.ts';
import { isMissing } from '../../rows/values/missing.ts';
import { parseBoolean } from '../../rows/values/parse-boolean.ts';
import { parseDate } from '../../rows/values/parse-date.ts';
import { parseDuration } from '../../rows/values/parse-duration.ts';
import { wordsOf } from '../../schema/words.ts';
import { isEmail, isSpreadsheetDay, isUnixTime, startsWithIsoDate } from './cell-shapes.ts';
import { readAmount } from './read-amount.ts';

/** What the cells of a column are, told from a sample of rows. Shares are of the filled cells, 0 to 1. */
export interface ColumnProfile {
  /** Cells looked at, and of them those that hold something. */
  readonly cells: number;
  readonly filled: number;
  readonly distinct: number;
  /** Distinct ÷ filled; 0 for an empty column. */
  readonly uniqueness: number;
  readonly numberShare: number;
  readonly dateShare: number;
  readonly unixShare: number;
  readonly spreadsheetDayShare: number;
  readonly emailShare: number;
  readonly booleanShare: number;
  readonly durationShare: number;
  readonly percentShare: number;
  /** Of the numbers. */
  readonly integerShare: number;
  readonly min: number;
  readonly max: number;
  readonly median: number;
  /** Values by row looked at, NaN where a cell is no number; for relations between columns. */
  readonly numbers: Float64Array;
  /** Distinct cells in their words, joined by a space, with how many cells have them; at most `MOST_WORDS`. */
  readonly words: ReadonlyMap<string, number>;
  readonly averageLength: number;
  /** Cells with a digit in them. */
  readonly digitShare: number;
  /** Texts of several words. */
  readonly spaceShare: number;
  /** True when dates could be read day first and month first, and nothing decides. */
  readonly dateAmbiguous: boolean;
}

export const MOST_WORDS = 60;

/** Judges one column by the rows at `rows`; `sample` is row-major. */
export function profileColumn(sample: readonly (readonly string[])[], rows: readonly number[], column: number): ColumnProfile {
  const counts = new Map<string, number>();
  const cells = rows.map((row) => (sample[row]?.[column] ?? '').trim());
  let filled = 0;
  for (const cell of cells) {
    if (isMissing(cell)) continue;
    filled += 1;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const format = inferColumnFormat([...counts.keys()]);
  const dayOrder = format.date === 'mdy' || format.date === 'dmy' ? format.date : 'iso';
  const numberOf = new Map<string, number>();
  const words = new Map<string, number>();
  const tally = { number: 0, date: 0, unix: 0, serial: 0, email: 0, boolean: 0, duration: 0, percent: 0, integer: 0, length: 0, digit: 0, space: 0 };

  for (const [cell, count] of counts) {
    const value = readAmount(cell, format.decimal);
    tally.length += cell.length * count;
    if (words.size < MOST_WORDS) {
      const text = wordsOf(cell).join(' ');
      words.set(text, (words.get(text) ?? 0) + count);
    }
    if (!Number.isNaN(parseBoolean(cell))) tally.boolean += count;
    if (/\d/.test(cell)) tally.digit += count;
    if (Number.isNaN(value)) {
      if (isEmail(cell)) tally.email += count;
      else if (startsWithIsoDate(cell) || !Number.isNaN(parseDate(cell, dayOrder))) tally.date += count;
      else if (!Number.isNaN(parseDuration(cell))) tally.duration += count;
      if (/\s/.test(cell)) tally.space += count;
    } else {
      numberOf.set(cell, value);
      tally.number += count;
      if (Number.isInteger(value)) tally.integer += count;
      if (isUnixTime(value)) tally.unix += count;
      if (isSpreadsheetDay(value)) tally.serial += count;
      if (cell.endsWith('%')) tally.percent += count;
      // A date such as 20240131 reads as a number too.
      if (cell.length === 8 && /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d$/.test(cell)) tally.date += count;
    }
  }

  const numbers = Float64Array.from(cells, (cell) => numberOf.get(cell) ?? NaN);
  const sorted = numbers.filter((value) => !Number.isNaN(value)).sort();
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    cells: cells.length, filled, distinct: counts.size, uniqueness: share(counts.size),
    numberShare: share(tally.number), dateShare: share(tally.date), unixShare: share(tally.unix), spreadsheetDayShare: share(tally.serial),
    emailShare: share(tally.email), booleanShare: share(tally.boolean), durationShare: share(tally.duration), percentShare: share(tally.percent),
    integerShare: tally.number === 0 ? 0 : tally.integer / tally.number,
    min: sorted[0] ?? NaN, max: sorted[sorted.length - 1] ?? NaN, median: sorted[sorted.length >> 1] ?? NaN,
    numbers, words, averageLength: share(tally.length), digitShare: share(tally.digit), spaceShare: share(tally.space),
    dateAmbiguous: format.dateAmbiguous,
  };
}
