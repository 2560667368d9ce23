import type pg from 'pg';

/** What the database has written, to be compared with what it had before. */
export interface DatabaseSize {
  /** Position in the write-ahead log. */
  readonly wal: string;
  /** The table of results with its indexes and TOAST. */
  readonly tableBytes: number;
}

const RESULT_TABLE = 'results';

export async function databaseSize(client: pg.Client): Promise<DatabaseSize> {
  const { rows } = await client.query<{ wal: string; bytes: string | null }>(
    `SELECT pg_current_wal_lsn()::text AS wal, (
       SELECT pg_total_relation_size(oid) FROM pg_class
       WHERE relname = $1 AND relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
     ) AS bytes`,
    [RESULT_TABLE],
  );
  const found = rows[0];
  if (!found || found.bytes === null) throw new Error(`There is no table ${RESULT_TABLE}.`);
  return { wal: found.wal, tableBytes: Number(found.bytes) };
}

export async function walBytesSince(client: pg.Client, before: string): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    'SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), $1::pg_lsn) AS bytes',
    [before],
  );
  return Number(rows[0]?.bytes);
}
