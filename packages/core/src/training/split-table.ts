import { splitBy, stratifiedSplit, timeSplit, type Split } from './splits.ts';
import { TrainingError } from './training-error.ts';
import type { TrainingTable } from './training-table.ts';

export interface DescribedSplit {
  readonly split: Split;
  readonly description: string;
}

export interface SplitOptions {
  /** `time` sets aside the customers who signed up last, `random` a sample stratified by outcome. */
  readonly how: 'random' | 'time';
  readonly testShare: number;
  readonly seed: number;
}

/**
 * Splits the rows of a table into those to train on and those to test on.
 *
 * @throws TrainingError ERR-4201 when a split by time is requested and the table has no signup dates
 */
export function splitTable(table: TrainingTable, { how, testShare, seed }: SplitOptions): DescribedSplit {
  const share = `${Math.round(100 * testShare)} %`;
  if (how === 'random')
    return {
      split: stratifiedSplit(table.labels, testShare, seed, table.groups),
      description: table.groups
        ? `${share} of the customers at random, stratified by outcome, each with all rows`
        : `${share} of the rows at random, stratified by outcome`,
    };
  const dates = table.batch.numeric('signup_date')?.values;
  if (!dates)
    throw TrainingError.unsuitable(
      'A split by time needs a column of signup dates, and the file has none.',
      'Use a random split, or map the column (--map signup_date=COLUMN on the command line).',
    );
  return {
    split: timeSplit(
      table.rows.length === 0 ? new Float64Array() : Float64Array.from(table.rows, (row) => dates[row] ?? NaN),
      testShare,
      table.groups,
    ),
    description: table.groups
      ? `the ${share} of the customers who signed up last, each with all rows`
      : `the ${share} of the rows that signed up last`,
  };
}

/** A fixed split: the rows whose customer id is listed are the test rows, with all other rows of these customers. */
export function splitByIds(table: TrainingTable, testIds: ReadonlySet<string>): Split {
  const ids = table.batch.text('customer_id') ?? [];
  const { groups } = table;
  const isListed = (at: number): boolean => testIds.has(ids[table.rows[at] ?? 0] ?? '');
  const tested = new Set(Array.from(groups ?? []).filter((_, at) => isListed(at)));
  return splitBy((at) => isListed(at) || (groups !== null && tested.has(groups[at] ?? -1)), table.rows.length);
}
