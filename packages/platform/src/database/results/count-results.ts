import type { ResultWords } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { within } from '../connection/transaction.ts';
import type { CountedRun } from './counted-runs.ts';
import type { Search } from './search.ts';
import { candidateRows, type Candidates } from './search-candidates.ts';
import { SqlFilter, type BindValue } from './sql-filter.ts';
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

export interface Counting {
  readonly run: CountedRun;
  readonly standings: readonly number[];
  readonly search: Search;
  readonly candidates: () => Promise<Candidates | null>;
}

/** How many rows of these standings match a search. Where the first candidates are enough, no other rows are read. */
export async function countMatches(
  sequelize: Sequelize,
  { run, standings, search, candidates }: Counting,
  transaction: Transaction | undefined,
): Promise<Total> {
  // By their key, one standing after another: for a limit PostgreSQL would rather read the table from its start.
  const countIn = async (source: (bind: BindValue[]) => string): Promise<Total> => {
    const bind: BindValue[] = [];
    const from = source(bind);
    const parts = standings.map((standing) => {
      const filter = search.and(new SqlFilter(bind).and('run_no = ?', run.runNo).and('standing = ?', standing));
      return `(SELECT 1 FROM ${from} WHERE ${filter.sql} ORDER BY row_number LIMIT ${MAX_COUNTED + 1})`;
    });
    const [counted] = await sequelize.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM (
         SELECT 1 FROM (${parts.join(' UNION ALL ')}) AS found LIMIT ${MAX_COUNTED + 1}
       ) AS matches`,
      { bind, type: QueryTypes.SELECT, ...within(transaction) },
    );
    const count = counted?.count ?? 0;
    return { count: Math.min(count, MAX_COUNTED), capped: count > MAX_COUNTED };
  };
  const known = await candidates();
  if (known !== null) {
    const total = await countIn((bind) => candidateRows(known, bind));
    if (known.complete || total.capped) return total;
  }
  return countIn(() => 'results');
}
