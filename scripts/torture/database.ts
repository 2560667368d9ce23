import { createLogger, openDatabase } from '@retainwise/platform';
import pg from 'pg';
import type { Random } from '../../packages/core/src/numerics/random.ts';

const CONNECT_MS = 5_000;

/** Runs SQL on a connection of its own: one that is kept would be cut by the next kill. */
export async function query<T>(url: string, sql: string, values: readonly unknown[] = []): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // A connection that ends while nothing is asked; a question that is cut off throws by itself.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<T & pg.QueryResultRow>(sql, [...values]);
    return rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One account with one key each. Returns the keys. */
export async function createAccounts(url: string, count: number): Promise<string[]> {
  const logger = createLogger({ level: 'error', service: 'torture' });
  const database = openDatabase({ url, poolMax: 2, logger });
  try {
    const secrets: string[] = [];
    for (let i = 1; i <= count; i++) {
      const account = await database.accounts.create({ name: `Torture ${i}`, currency: 'USD' });
      const { secret } = await database.apiKeys.create({ accountId: account.id, name: 'torture' });
      secrets.push(secret);
    }
    return secrets;
  } finally {
    await database.close();
  }
}

/** The process of one connection of RetainWise to its database. Null while the database is away. */
export async function pickBackend(url: string, random: Random): Promise<number | null> {
  try {
    const backends = await query<{ pid: number }>(
      url,
      `SELECT pid FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND datname = current_database() AND pid <> pg_backend_pid()
       ORDER BY state = 'active' DESC, pid`,
    );
    // A backend that is at work is hit half of the time.
    const at = random.next() < 0.5 ? 0 : Math.floor(random.next() * backends.length);
    return backends[at]?.pid ?? null;
  } catch {
    return null;
  }
}
