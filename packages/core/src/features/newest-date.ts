import type { ColumnMapping } from '../mapping/types.ts';
import { parseDate } from '../rows/values/index.ts';
import type { FieldName } from '../schema/field-names.ts';
import type { FieldBatch, FieldReader } from './types.ts';

const DAY = 86_400_000;
/** Nothing that a customer did is older; churn dates are counted by day from here on. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** Of fewer rows, a pause says nothing about the file: one customer who is quiet is a customer at risk. */
const MIN_ROWS = 20;
/**
 * Among 20 customers or more, somebody uses the product within days. Monthly exports, a holiday and a weekend still fit
 * into a month and a half.
 */
const QUIET_DAYS = 45;
/** Sign-ups and departures come at intervals: a pause of five mean ones is a chance of one in 150. */
const QUIET_INTERVALS = 5;
/** Departures behind the last activity: more of them than this share are no announcements. */
const MOST_ANNOUNCED = 0.05;

/** The newest date of something that had happened when the file was made. */
export interface NewestDate {
  /** Its day in UTC, YYYY-MM-DD. */
  readonly date: string;
  readonly column: string;
  /** The file is clearly older than a day that is more than so many days later; null where it never is. */
  readonly staleAfterDays: number | null;
}

export interface NewestDateFinder {
  /** Whether the file has columns of such dates. */
  readonly hasDates: boolean;
  /** Looks at the rows for which `isRow` holds. */
  add(batch: FieldBatch, isRow: (row: number) => boolean): void;
  newest(): NewestDate | null;
}

interface Watch {
  readonly kind: 'activity' | 'signup' | 'churn';
  readonly column: string;
  readonly read: (batch: FieldBatch) => Float64Array | undefined;
  newest: number;
  oldest: number;
  rows: number;
}

const KINDS: readonly (readonly [FieldName, Watch['kind']])[] = [
  ['last_activity_date', 'activity'],
  ['last_activity_days_ago', 'activity'],
  ['signup_date', 'signup'],
  ['tenure_months', 'signup'],
  ['churn_date', 'churn'],
];

/**
 * Finds the newest date of activity, sign-up or departure in batches in any order. Dates after `today` are mistakes or
 * announcements, and dates of terms and renewals lie in the future: both say nothing about when a file was made.
 */
export function createNewestDateFinder(
  mapping: ColumnMapping,
  reader: Pick<FieldReader, 'formats'>,
  today: number,
): NewestDateFinder {
  const latest = (Math.floor(today / DAY) + 1) * DAY;
  const watches = KINDS.flatMap(([field, kind]): Watch[] => {
    const at = mapping.columns.findIndex((match) => match.field === field);
    const match = mapping.columns[at];
    if (match === undefined) return [];
    const { column, index, transform } = match;
    const counted = transform === 'date_to_months_ago' || transform === 'date_to_days_ago';
    if (!counted && field !== 'signup_date' && field !== 'last_activity_date' && field !== 'churn_date') return [];
    const format = reader.formats[at]?.date ?? null;
    const read = (batch: FieldBatch): Float64Array | undefined =>
      counted
        ? Float64Array.from(batch.column(index), (cell) => parseDate(cell, format))
        : batch.numeric(field)?.values;
    return [{ kind, column, read, newest: -Infinity, oldest: Infinity, rows: 0 }];
  });
  /** Churn dates by day. */
  const departures = new Map<number, number>();

  function look(watch: Watch, values: Float64Array, isRow: (row: number) => boolean): void {
    for (let row = 0; row < values.length; row++) {
      const time = values[row] ?? NaN;
      if (!(time >= EARLIEST && time < latest) || !isRow(row)) continue;
      watch.rows++;
      if (time > watch.newest) watch.newest = time;
      if (time < watch.oldest) watch.oldest = time;
      if (watch.kind !== 'churn') continue;
      const day = Math.floor(time / DAY);
      departures.set(day, (departures.get(day) ?? 0) + 1);
    }
  }

  function newest(): NewestDate | null {
    const found = watches.filter(({ rows }) => rows > 0);
    const activity = newestOf(found.filter(({ kind, rows }) => kind === 'activity' && rows >= MIN_ROWS));
    const churn = found.find(({ kind }) => kind === 'churn');
    const last = activity && newestOf(found.filter(({ kind }) => kind !== 'churn'));
    if (last !== undefined && churn !== undefined) {
      const behind = [...departures].reduce((sum, [day, rows]) => sum + (day * DAY > last.newest ? rows : 0), 0);
      if (behind <= MOST_ANNOUNCED * churn.rows) return dated(last, QUIET_DAYS);
    }
    const newestOfAll = newestOf(found);
    if (newestOfAll === undefined) return null;
    if (activity !== undefined) return dated(newestOfAll, QUIET_DAYS);
    const events = found.reduce((sum, { rows }) => sum + rows, 0);
    const oldest = Math.min(...found.map((watch) => watch.oldest));
    const interval = (newestOfAll.newest - oldest) / DAY / Math.max(1, events - 1);
    return dated(newestOfAll, events < MIN_ROWS ? null : Math.max(QUIET_DAYS, Math.ceil(QUIET_INTERVALS * interval)));
  }

  return {
    hasDates: watches.length > 0,
    add(batch, isRow) {
      for (const watch of watches) {
        const values = watch.read(batch);
        if (values !== undefined) look(watch, values, isRow);
      }
    },
    newest,
  };
}

function newestOf(watches: readonly Watch[]): Watch | undefined {
  return watches.reduce<Watch | undefined>(
    (best, watch) => (best === undefined || watch.newest > best.newest ? watch : best),
    undefined,
  );
}

const dated = ({ newest, column }: Watch, staleAfterDays: number | null): NewestDate => ({
  date: new Date(newest).toISOString().slice(0, 10),
  column,
  staleAfterDays,
});

/** Days from the newest date to a moment. */
export function daysSinceNewest({ date }: NewestDate, at: number): number {
  return Math.floor((at - Date.parse(date)) / DAY);
}

/** Whether a file is clearly older than a moment, so that ages should not be measured at it. */
export function isClearlyOlder(newest: NewestDate, now: number): boolean {
  return newest.staleAfterDays !== null && daysSinceNewest(newest, now) > newest.staleAfterDays;
}

/** Whether no file with such a date is clearly older, whatever else is in it. */
export function isRecent(newest: NewestDate, now: number): boolean {
  return daysSinceNewest(newest, now) <= QUIET_DAYS;
}

/** Where the moment of a prediction comes from: a person, the newest date in the file, or the clock. */
export type AsOfSource = 'given' | 'newest_date' | 'now';

/** The moment at which ages, and who has left, are measured. */
export interface AsOf {
  readonly date: Date;
  readonly source: AsOfSource;
}

/** The moment of a prediction: as given, else the newest date in the file where that is clearly older, else now. */
export function decideAsOf(given: Date | null, newest: NewestDate | null | undefined, now: Date): AsOf {
  if (given !== null) return { date: given, source: 'given' };
  if (newest !== null && newest !== undefined && isClearlyOlder(newest, now.getTime()))
    return { date: new Date(newest.date), source: 'newest_date' };
  return { date: now, source: 'now' };
}
