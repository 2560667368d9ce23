import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { z } from 'zod';
import { within, type Transaction } from '../connection/transaction.ts';
import { RESULT_COLUMNS, type SelectedRow } from '../results/rows.ts';
import type { Owner } from '../shared/scope.ts';
import type { WorklistPageOptions, WorklistSort } from './types.ts';

/** Customers who have not left, as standings. */
const STANDINGS = [2, 1, 0];
const COLUMNS = RESULT_COLUMNS.replaceAll(/\w+/g, 'rows.$&');

/** Behind which row a page begins; a value of null is in the part of those without revenue. */
export type Position = readonly [value: number | null, rowNumber: number];

export const positionSchema: z.ZodType<Position> = z.tuple([z.number().nullable(), z.int32().min(0)]);

const column = (sort: WorklistSort) => (sort === 'probability' ? 'probability' : 'revenue');

export function positionOf(row: SelectedRow, sort: WorklistSort): Position {
  return [row[column(sort)], row.row_number];
}

export interface Wanted {
  readonly runNo: number;
  readonly sort: WorklistSort;
  readonly after: Position | null;
  readonly limit: number;
  readonly owner: Owner;
  /** Also customers who are snoozed, and of the others only those whom nobody has begun with. */
  readonly onlyOpen: boolean;
}

/** Entries that may keep a customer off the list. `$1` the account, `$2` the reference. */
const HIDDEN = (onlyOpen: boolean): string =>
  onlyOpen
    ? `entries.status <> 'open'`
    : `(entries.status IN ('done', 'dismissed') OR coalesce(entries.snoozed_until > now(), false))`;

/**
 * The next customers of a run in the order of the list: one index scan for each level, merged. As many more are read as
 * may have to be passed over, which is as many as people are done with.
 */
export async function nextRows(
  sequelize: Sequelize,
  { runNo, sort, after, limit, owner: { accountId, reference }, onlyOpen }: Wanted,
  transaction: Transaction | undefined,
): Promise<readonly SelectedRow[]> {
  const by = column(sort);
  const hidden = HIDDEN(onlyOpen);
  const options = { type: QueryTypes.SELECT, ...within(transaction) } as const;
  const [counted] = await sequelize.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM worklist_entries AS entries
     WHERE account_id = $1 AND reference = $2 AND ${hidden}`,
    { bind: [accountId, reference], ...options },
  );
  const passedOver = counted?.count ?? 0;

  const read = (condition: string, order: string, wanted: number, more: readonly unknown[]) => {
    const parts = STANDINGS.map(
      (standing) => `
        (SELECT ${RESULT_COLUMNS} FROM results WHERE run_no = $3 AND standing = ${standing} AND ${condition}
         ORDER BY ${order} LIMIT $5)`,
    );
    return sequelize.query<SelectedRow>(
      `WITH walked AS MATERIALIZED (
         SELECT * FROM (${parts.join(' UNION ALL ')}) AS merged ORDER BY ${order} LIMIT $5
       )
       SELECT ${RESULT_COLUMNS} FROM walked
       WHERE NOT EXISTS (
         SELECT 1 FROM worklist_entries AS entries
         WHERE entries.account_id = $1 AND entries.reference = $2 AND entries.customer_id = walked.customer_id
           AND ${hidden}
       ) ORDER BY ${order} LIMIT $4`,
      { bind: [accountId, reference, runNo, wanted, wanted + passedOver, ...more], ...options },
    );
  };

  const rows: SelectedRow[] = [];
  if (after === null || after[0] !== null) {
    const behind = after === null ? '' : `AND (${by}, row_number) < ($6::double precision, $7)`;
    rows.push(...(await read(`${by} IS NOT NULL ${behind}`, `${by} DESC, row_number DESC`, limit, after ?? [])));
  }
  if (rows.length < limit && by === 'revenue') {
    const from = after !== null && after[0] === null ? after[1] : 0;
    rows.push(...(await read('revenue IS NULL AND row_number > $6', 'row_number', limit - rows.length, [from])));
  }
  return rows;
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
): Promise<readonly SelectedRow[]> {
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
  return sequelize.query<SelectedRow>(
    `SELECT ${COLUMNS} FROM worklist_entries AS entries
     JOIN results AS rows
       ON rows.account_no = $3 AND rows.customer_id = entries.customer_id AND rows.run_no = $4
     WHERE entries.account_id = $1 AND entries.reference = $2 AND ${conditions.join(' AND ')}
     ORDER BY rows.${by} DESC NULLS LAST,
       CASE WHEN rows.${by} IS NULL THEN -rows.row_number ELSE rows.row_number END DESC LIMIT $5`,
    { bind, type: QueryTypes.SELECT, ...within(transaction) },
  );
}
