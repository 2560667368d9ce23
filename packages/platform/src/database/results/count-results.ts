import type { ResultWords } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { within } from '../connection/transaction.ts';
import type { CountedRun } from './counted-runs.ts';
import type { Search } from './search.ts';
import { SqlFilter } from './sql-filter.ts';
import type { Total } from './types.ts';

/** Matches of a search that are counted: nobody pages through more, and counting a million takes a second. */
const MAX_COUNTED = 1_000;

/** Rows of a run with these standings, or all. They were counted while they were written. */
export function countOf({ parts }: ResultWords, standings?: readonly number[]): number {
  let total = 0;
  for (const { counts } of parts)
    for (const [standing, count] of counts.entries()) if (standings?.includes(standing) ?? true) total += count;
  return total;
}

/** How many rows of these standings match a search. */
export async function countMatches(
  sequelize: Sequelize,
  { runNo }: CountedRun,
  standings: readonly number[],
  search: Search,
  transaction: Transaction | undefined,
): Promise<Total> {
  const filter = search.and(new SqlFilter().and('run_no = ?', runNo));
  filter.and(`standing IN (${standings.map(Number).join(', ')})`);
  const [counted] = await sequelize.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM (
       SELECT 1 FROM results WHERE ${filter.sql} LIMIT ${MAX_COUNTED + 1}
     ) AS matches`,
    { bind: filter.bind, type: QueryTypes.SELECT, ...within(transaction) },
  );
  const count = counted?.count ?? 0;
  return { count: Math.min(count, MAX_COUNTED), capped: count > MAX_COUNTED };
}
