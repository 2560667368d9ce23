import { segmentOfRow } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { countOf } from './count-results.ts';
import type { CountedRun } from './counted-runs.ts';
import { MAX_UNINDEXED_ROWS } from './search.ts';
import type { SegmentFilter } from './types.ts';

/** Rows whose cells are in memory at once: rows may be wide. */
const ROWS_AT_ONCE = 500;

const NEXT = `
  SELECT standing, row_number, cells FROM results
  WHERE run_no = $1 AND (standing, row_number) > ($2, $3) ORDER BY standing, row_number LIMIT ${ROWS_AT_ONCE}`;

/**
 * Numbers of the rows of a segment. No index knows them: the cells of all rows are read.
 *
 * @throws RangeError for a run of more rows than may be read for a page
 */
export async function rowsOfSegment(
  sequelize: Sequelize,
  { runNo, words }: CountedRun,
  { field, column, value }: SegmentFilter,
  transaction: Transaction | undefined,
): Promise<readonly number[]> {
  if (countOf(words) > MAX_UNINDEXED_ROWS) throw new RangeError('The run has too many rows to be read for a segment.');
  const found: number[] = [];
  let [standing, row] = [-1, 0];
  for (;;) {
    const rows = await sequelize.query<{ standing: number; row_number: number; cells: Buffer }>(NEXT, {
      bind: [runNo, standing, row],
      type: QueryTypes.SELECT,
      ...within(transaction),
    });
    for (const next of rows) {
      if (segmentOfRow(next.cells, field, column) === value) found.push(next.row_number);
      [standing, row] = [next.standing, next.row_number];
    }
    if (rows.length < ROWS_AT_ONCE) return found;
  }
}
