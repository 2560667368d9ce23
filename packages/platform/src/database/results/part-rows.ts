import { STANDINGS } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { HOLD_PART } from '../prediction-parts/statements.ts';
import { ofPart } from '../prediction-parts/repository.ts';
import type { PartRef } from '../prediction-parts/types.ts';
import { createRunRows, holdRun, RunSweptError, type RunRows } from './run-rows.ts';
import { MAX_UNINDEXED_ROWS } from './search.ts';

/** Lists of trigrams of a part: far more portions than it has. They are in the order of the file. */
const PORTIONS_PER_PART = 100_000;

export interface PartRowsOptions {
  readonly part: PartRef;
  readonly firstRow: number;
  readonly rows: number;
  /** Of the run. */
  readonly rowsTotal: number;
  /** An earlier attempt may have written some. */
  readonly isWrittenAgain: boolean;
}

/** The rows of one part of a run, written in the order of the file. */
export type PartRows = Pick<RunRows, 'write' | 'flush' | 'abandon'>;

const DELETE_ROWS = `
  DELETE FROM results
  WHERE run_no = $1 AND standing = ANY($2) AND row_number >= $3 AND row_number < $4 RETURNING row_number`;

const DELETE_LISTS = `
  DELETE FROM result_trigrams WHERE run_no = $1 AND portion >= $2 AND portion < $3 RETURNING portion`;

export async function beginPartRows(
  sequelize: Sequelize,
  runNo: number,
  { part, firstRow, rows, rowsTotal, isWrittenAgain }: PartRowsOptions,
): Promise<PartRows | null> {
  const [run] = await sequelize.query<{ accountNo: number }>(
    'SELECT account_no AS "accountNo" FROM result_runs WHERE run_no = $1 AND NOT swept',
    { bind: [runNo], type: QueryTypes.SELECT },
  );
  if (run === undefined) return null;
  const firstPortion = PORTIONS_PER_PART * part.n;

  /** No other attempt at the part begins while the transaction is open, and none that began later is overwritten. */
  async function hold(transaction: Transaction): Promise<boolean> {
    if (!(await holdRun(sequelize, runNo, transaction))) return false;
    const held = await sequelize.query(HOLD_PART, { bind: ofPart(part), type: QueryTypes.SELECT, transaction });
    return held.length === 1;
  }

  async function clear(transaction: Transaction): Promise<void> {
    if (!(await hold(transaction))) throw new RunSweptError(runNo);
    const run = (sql: string, bind: unknown[]) => sequelize.query(sql, { bind, type: QueryTypes.SELECT, transaction });
    // Where one run fills the table, PostgreSQL would rather read all of it.
    await sequelize.query('SET LOCAL enable_seqscan = off', { transaction });
    const standings = Array.from({ length: STANDINGS }, (_, standing) => standing);
    await run(DELETE_ROWS, [runNo, standings, firstRow, firstRow + rows]);
    await run(DELETE_LISTS, [runNo, firstPortion, firstPortion + PORTIONS_PER_PART]);
  }

  if (isWrittenAgain) await sequelize.transaction(clear);
  const isIndexed = rowsTotal > MAX_UNINDEXED_ROWS;
  return createRunRows(sequelize, { runNo, accountNo: run.accountNo }, { hold, firstPortion, isIndexed });
}
