import type { ColumnFormat, DecimalSign } from '../../rows/types.ts';
import { decimalEvidence, type TwoWays } from '../../rows/values/decimal-sign.ts';
import { inferDateFormat } from '../../rows/values/infer-column-format.ts';
import { isBare } from '../../rows/values/bare.ts';
import { isMissing } from '../../rows/values/missing.ts';
import { parseDate } from '../../rows/values/parse-date.ts';
import { parseBoolean } from '../../rows/values/parse-boolean.ts';
import { wordsOf } from '../../schema/words.ts';
import type { DecimalReading } from './decimal-reading.ts';
import { isSpreadsheetDay, isUnixTime, isYearOrMonth, shapeOf, type Shape } from './cell-shapes.ts';
import { createIntervalReader } from '../readings/stated-interval.ts';
import { dropNoDates } from './no-dates.ts';
import { readAmount } from './read-amount.ts';

/** What the cells of a column are, in a sample of rows. Shares are of the filled cells that were read, 0 to 1. */
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
  /** Years, and months such as 202403. */
  readonly yearShare: number;
  readonly emailShare: number;
  readonly booleanShare: number;
  readonly durationShare: number;
  readonly percentShare: number;
  /** The intervals that cells name beside their amounts (`$50/mo`): `numbers` has such amounts by the month. */
  readonly stated: StatedIntervals;
  /** Of the numbers. */
  readonly integerShare: number;
  readonly min: number;
  readonly max: number;
  readonly median: number;
  /** Values by sampled row, NaN where a cell is not a number; for relations between columns. */
  readonly numbers: Float64Array;
  /**
   * Distinct cells as words joined by a space, with the number of cells that have them; empty for columns of more than
   * `MAX_DISTINCT_WORDS` values.
   */
  readonly words: ReadonlyMap<string, number>;
  readonly averageLength: number;
  /** Cells with a digit in them. */
  readonly digitShare: number;
  /** Cells with a letter in them. */
  readonly letterShare: number;
  /** Texts of several words. */
  readonly spaceShare: number;
  /** How dates are written, if the cells are dates. */
  readonly dateFormat: ColumnFormat['date'];
  /** True when all dates can be read both day first and month first. */
  readonly dateAmbiguous: boolean;
  /** The decimal sign that the cells prove, null where none does. */
  readonly decimal: DecimalSign | null;
  /** A number that can be read in two ways, null where there is none. */
  readonly twoWays: TwoWays | null;
  /** The sign by which the numbers above were read. */
  readonly readWith: DecimalSign;
  /** What decides the sign of a column of numbers that can be read in two ways; null for any other column. */
  readonly decimals: DecimalReading | null;
  /** Such a column, read with the other sign. */
  readonly otherwise: ColumnProfile | null;
}

/** Intervals in the cells of a column. */
export interface StatedIntervals {
  /** Cells that name one. */
  readonly share: number;
  /** Cells by the months of their interval. */
  readonly months: ReadonlyMap<number, number>;
  /** Cells whose amount is for one user, seat or licence. */
  readonly perUnitShare: number;
}

/** Formats of dates that are written out. */
const WRITTEN: ReadonlySet<ColumnFormat['date']> = new Set(['iso', 'dmy', 'mdy', 'ymd', 'month_year'] as const);

const MAX_DISTINCT_WORDS = 24;
/** Distinct cells that are read; more would hardly change a share, and reading takes most of the time. */
const MAX_CELLS_READ = 24;
const MAX_BOOLEAN_LENGTH = 20;
const LETTER = /\p{L}/u;

interface ChosenCell {
  readonly at: number;
  /** Number of cells that it represents. */
  readonly weight: number;
}

/**
 * Which distinct cells are read: each frequent one, and an evenly spread sample of the others that represents all of
 * them. `counts` has the rows of each.
 */
function chooseCells(counts: readonly number[], filled: number): ChosenCell[] {
  if (counts.length <= MAX_CELLS_READ) return counts.map((weight, at) => ({ at, weight }));
  const chosen: ChosenCell[] = [];
  const rest: number[] = [];
  let rows = 0;
  for (let at = 0; at < counts.length; at++) {
    const weight = counts[at] ?? 0;
    if (weight > filled / MAX_CELLS_READ) chosen.push({ at, weight });
    else {
      rest.push(at);
      rows += weight;
    }
  }
  const take = Math.min(rest.length, MAX_CELLS_READ - chosen.length);
  const some: number[] = [];
  let read = 0;
  for (let i = 0; i < take; i++) {
    const at = rest[Math.floor((i * rest.length) / take)] ?? 0;
    some.push(at);
    read += counts[at] ?? 0;
  }
  for (const at of some) chosen.push({ at, weight: ((counts[at] ?? 0) * rows) / read });
  return chosen;
}

/**
 * Profiles one column by its cells in the rows that are looked at.
 *
 * @param decimal the column's sign, where it is known already
 */
export function profileColumn(cells: readonly string[], decimal?: DecimalSign): ColumnProfile {
  // Each row's cell by its number among the distinct ones, −1 where it is missing.
  const cellOf = new Int32Array(cells.length).fill(-1);
  const distinct: string[] = [];
  const counts: number[] = [];
  const known = new Map<string, number>();
  for (let i = 0; i < cells.length; i++) {
    const written = cells[i] ?? '';
    const cell = isBare(written) ? written : written.trim();
    let at = known.get(cell);
    if (at === undefined) {
      at = isMissing(cell) ? -1 : distinct.push(cell) - 1;
      known.set(cell, at);
    }
    if (at < 0) continue;
    cellOf[i] = at;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  dropNoDates(cellOf, distinct, counts);
  const filled = counts.reduce((sum, count) => sum + count, 0);
  const chosen = chooseCells(counts, filled);
  const read = chosen.map(({ at }) => distinct[at] ?? '');

  const format = inferDateFormat(read);
  const intervalOf = createIntervalReader();
  const statedIn = read.map((cell) => intervalOf(cell));
  const evidence = decimalEvidence(read.map((cell, i) => statedIn[i]?.amount ?? cell));
  const sign = decimal ?? evidence.sign ?? '.';
  const isWritten = WRITTEN.has(format.date);
  const valueOf = new Float64Array(distinct.length).fill(NaN);
  const words = new Map<string, number>();
  const shapes: Record<Shape, number> = { date: 0, duration: 0, email: 0, text: 0 };
  const tally = {
    read: 0,
    number: 0,
    unix: 0,
    serial: 0,
    year: 0,
    boolean: 0,
    percent: 0,
    integer: 0,
    length: 0,
    digit: 0,
    letter: 0,
    space: 0,
    stated: 0,
    perUnit: 0,
  };
  const months = new Map<number, number>();

  for (const [i, { at, weight: count }] of chosen.entries()) {
    const cell = distinct[at] ?? '';
    const hasDigit = /\d/.test(cell);
    const stated = statedIn[i] ?? null;
    const amount = hasDigit ? readAmount(stated?.amount ?? cell, sign) : NaN;
    const value = amount / (stated?.months ?? 1);
    tally.read += count;
    tally.length += cell.length * count;
    if (hasDigit) tally.digit += count;
    if (LETTER.test(cell)) tally.letter += count;
    if (distinct.length <= MAX_DISTINCT_WORDS) {
      const text = wordsOf(cell).join(' ');
      words.set(text, (words.get(text) ?? 0) + count);
    }
    if (cell.length <= MAX_BOOLEAN_LENGTH && !Number.isNaN(parseBoolean(cell))) tally.boolean += count;
    if (Number.isNaN(value)) {
      shapes[shapeOf(cell, hasDigit, format.date)] += count;
      if (/\s/.test(cell)) tally.space += count;
    } else {
      valueOf[at] = value;
      tally.number += count;
      if (stated?.isPerUnit === true) tally.perUnit += count;
      if (typeof stated?.months === 'number') {
        tally.stated += count;
        months.set(stated.months, (months.get(stated.months) ?? 0) + count);
      }
      if (Number.isInteger(value)) tally.integer += count;
      if (isUnixTime(value)) tally.unix += count;
      if (isSpreadsheetDay(value)) tally.serial += count;
      if (cell.endsWith('%')) tally.percent += count;
      if (isYearOrMonth(cell)) tally.year += count;
      // Dates such as 20240131 and 03.2024 read as numbers too, and so do days of a spreadsheet among written dates.
      else if (isWritten && !Number.isNaN(parseDate(cell, format.date))) shapes.date += count;
      else if (cell.length === 8 && /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d$/.test(cell)) shapes.date += count;
    }
  }

  const numbers = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) numbers[i] = valueOf[cellOf[i] ?? -1] ?? NaN;
  const sorted = tally.number === 0 ? numbers.subarray(0, 0) : numbers.filter((value) => !Number.isNaN(value)).sort();
  const share = (count: number) => (tally.read === 0 ? 0 : count / tally.read);
  return {
    cells: cells.length,
    filled,
    distinct: distinct.length,
    uniqueness: filled === 0 ? 0 : distinct.length / filled,
    numberShare: share(tally.number),
    dateShare: share(shapes.date),
    unixShare: share(tally.unix),
    spreadsheetDayShare: share(tally.serial),
    yearShare: share(tally.year),
    emailShare: share(shapes.email),
    booleanShare: share(tally.boolean),
    durationShare: share(shapes.duration),
    percentShare: share(tally.percent),
    stated: { share: share(tally.stated), months, perUnitShare: share(tally.perUnit) },
    integerShare: tally.number === 0 ? 0 : tally.integer / tally.number,
    min: sorted[0] ?? NaN,
    max: sorted[sorted.length - 1] ?? NaN,
    median: sorted[sorted.length >> 1] ?? NaN,
    numbers,
    words,
    averageLength: share(tally.length),
    digitShare: share(tally.digit),
    letterShare: share(tally.letter),
    spaceShare: share(tally.space),
    dateFormat: format.date,
    dateAmbiguous: format.dateAmbiguous,
    decimal: evidence.sign,
    twoWays: evidence.twoWays,
    readWith: sign,
    decimals: null,
    otherwise: null,
  };
}
