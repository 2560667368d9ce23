import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { createTestDatabase } from '../src/testing/index.ts';

/** As another process would that is spending for the account. */
const HOLD = "SELECT pg_advisory_lock(hashtextextended('spending:acc_1', 0))";
const WAITING = `
  SELECT count(*)::integer AS count FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'advisory'`;

it('twenty that spend for one account wait with one connection, and keep nobody else from theirs', async () => {
  const test = await createTestDatabase({ poolMax: 3 });
  const { url, database } = test;
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  try {
    await other.query(HOLD);
    const waiting = async () => (await other.query<{ count: number }>(WAITING)).rows[0]?.count;
    let running = 0;
    const spendings = Array.from({ length: 20 }, (_, i) =>
      database.usage.spending('acc_1', async (transaction) => {
        expect(++running).toBe(1);
        await database.usage.storedRows('acc_1', transaction);
        running -= 1;
        return i;
      }),
    );
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 20_000 });
    // Those of another account, and whoever only reads, find a connection.
    expect(await database.usage.spending('acc_2', () => Promise.resolve('done'))).toBe('done');
    expect(await database.usage.storedRows('acc_1')).toBe(0);
    expect(await waiting()).toBe(1);
    await other.query('SELECT pg_advisory_unlock_all()');
    expect(await Promise.all(spendings)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  } finally {
    await other.end();
    await test.drop();
  }
});
