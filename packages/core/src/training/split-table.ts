import { splitBy, stratifiedSplit, timeSplit, type Split } from './splits.ts';
import { TrainingError } from './training-error.ts';
import type { TrainingTable } from './training-table.ts';

export interface DescribedSplit {
  readonly split: Split;
  readonly description: string;
}

export interface SplitOptions {
  /** `time` sets the latest customers aside, `random` a stratified sample. */
  readonly how: 'random' | 'time';
  readonly testShare: number;
  readonly seed: number;
}

/**
 * Splits the rows of a table into those to train on and those to judge the model on.
 *
 * @throws TrainingError ERR-4201 when a split by time is asked for and there are no dates
 */
export function splitTable(table: TrainingTable, { how, testShare, seed }: SplitOptions): DescribedSplit {
  const share = `${Math.round(100 * testShare)} %`;
  if (how === 'random')
    return {
      split: stratifiedSplit(table.labels, testShare, seed),
      description: `${share} of the rows at random, churned and kept alike`,
    };
  const dates = table.batch.numeric('signup_date')?.values;
  if (!dates)
    throw TrainingError.unsuitable(
      'A split by time needs a column of signup dates, and there is none.',
      'Leave --split out, or name the column: --map signup_date=COLUMN.',
    );
  return {
    split: timeSplit(
      table.rows.length === 0 ? new Float64Array() : Float64Array.from(table.rows, (row) => dates[row] ?? NaN),
      testShare,
    ),
    description: `the ${share} of the rows that signed up last`,
  };
}

/** A split that is given: rows whose customer id is listed are the test rows. */
export function splitByIds(table: TrainingTable, testIds: ReadonlySet<string>): Split {
  const ids = table.batch.text('customer_id') ?? [];
  return splitBy((at) => testIds.has(ids[table.rows[at] ?? 0] ?? ''), table.rows.length);
}
