import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { z } from 'zod';
import { within, type Transaction } from '../connection/transaction.ts';
import { RESULT_COLUMNS, type SelectedRow } from '../results/rows.ts';
import type { WorklistPageOptions, WorklistSort } from './types.ts';

/** Customers who have not left, as standings. */
const STANDINGS = [2, 1, 0];
const COLUMNS = RESULT_COLUMNS.replaceAll(/\w+/g, 'rows.$&');

/** Behind which row a page begins; a value of null is in the part of those without revenue. */
export type Position = readonly [value: number | null, rowNumber: number];

export const positionSchema: z.ZodType<Position> = z.tuple([z.number().nullable(), z.int32().min(0)]);

export interface PlacedRows {
  readonly rows: readonly SelectedRow[];
  readonly atEnd: boolean;
}

const column = (sort: WorklistSort) => (sort === 'probability' ? 'probability' : 'revenue');

export function positionOf(row: SelectedRow, sort: WorklistSort): Position {
  return [row[column(sort)], row.row_number];
}

/**
 * The next customers of a run in the order of the list, whatever is noted about them: one index scan for each level,
 * merged.
 */
export async function nextRows(
  sequelize: Sequelize,
  { runNo, sort, after, count }: { runNo: number; sort: WorklistSort; after: Position | null; count: number },
  transaction: Transaction | undefined,
): Promise<PlacedRows> {
  const by = column(sort);
  const select = (sql: string, bind: readonly unknown[]) =>
    sequelize.query<SelectedRow>(sql, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const merged = (condition: string, order: string) => `
    SELECT ${RESULT_COLUMNS} FROM (${STANDINGS.map(
      (standing) => `
        (SELECT ${RESULT_COLUMNS} FROM results WHERE run_no = $1 AND standing = ${standing} AND ${condition}
         ORDER BY ${order} LIMIT $2)`,
    ).join(' UNION ALL ')}) AS rows ORDER BY ${order} LIMIT $2`;

  const rows: SelectedRow[] = [];
  if (after === null || after[0] !== null) {
    const behind = after === null ? '' : `AND (${by}, row_number) < ($3::double precision, $4)`;
    const order = `${by} DESC, row_number DESC`;
    rows.push(...(await select(merged(`${by} IS NOT NULL ${behind}`, order), [runNo, count, ...(after ?? [])])));
  }
  if (rows.length < count && by === 'revenue') {
    const from = after !== null && after[0] === null ? after[1] : 0;
    const left = count - rows.length;
    rows.push(...(await select(merged('revenue IS NULL AND row_number > $3', 'row_number'), [runNo, left, from])));
  }
  return { rows, atEnd: rows.length < count };
}

/**
 * The customers of a run about whom something is noted, in the order of the list. There are as many as people have
 * worked on, each found by the index of customers.
 */
export async function notedRows(
  sequelize: Sequelize,
  run: { runNo: number; accountNo: number },
  { accountId, reference, sort, status, takenBy, limit }: WorklistPageOptions,
  after: Position | null,
  transaction: Transaction | undefined,
): Promise<PlacedRows> {
  const by = column(sort);
  const bind: unknown[] = [accountId, reference, run.accountNo, run.runNo, limit];
  const conditions = ['rows.standing < 3'];
  const given = (value: unknown): string => `$${bind.push(value)}`;
  if (takenBy !== undefined) conditions.push(`entries.owner = ${given(takenBy)}`);
  if (status === 'snoozed')
    conditions.push(`entries.status IN ('open', 'in_progress') AND entries.snoozed_until > now()`);
  else if (status !== undefined) conditions.push(`entries.status = ${given(status)}`);
  else conditions.push(`entries.status IN ('open', 'in_progress') AND coalesce(entries.snoozed_until <= now(), true)`);
  if (after !== null) {
    const [value, row] = after;
    if (value === null) conditions.push(`rows.${by} IS NULL AND rows.row_number > ${given(row)}`);
    else
      conditions.push(
        `(rows.${by} IS NULL OR (rows.${by}, rows.row_number) < (${given(value)}::double precision, ${given(row)}))`,
      );
  }
  const rows = await sequelize.query<SelectedRow>(
    `SELECT ${COLUMNS} FROM worklist_entries AS entries
     JOIN results AS rows
       ON rows.account_no = $3 AND rows.customer_id = entries.customer_id AND rows.run_no = $4
     WHERE entries.account_id = $1 AND entries.reference = $2 AND ${conditions.join(' AND ')}
     ORDER BY rows.${by} DESC NULLS LAST,
       CASE WHEN rows.${by} IS NULL THEN -rows.row_number ELSE rows.row_number END DESC LIMIT $5`,
    { bind, type: QueryTypes.SELECT, ...within(transaction) },
  );
  return { rows, atEnd: rows.length < limit };
}
