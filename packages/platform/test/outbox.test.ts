import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../src/database/connection/open-pool.ts';
import { purgeOutbox, relayOnce, writeOutbox } from '../src/database/job-outbox/outbox.ts';
import type { OutboxEntry } from '../src/database/job-outbox/outbox.ts';
import { createTestDatabase } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';

/** For all of them at once. */
const ROOM = { maxRunning: 100, maxWaiting: 100 };

let test: TestDatabase;
let pool: Sequelize;

beforeAll(async () => {
  test = await createTestDatabase();
  pool = openPool({ url: test.url, poolMax: 4 });
});

beforeEach(() => pool.query('DELETE FROM job_outbox'));

afterAll(async () => {
  await pool.close();
  await test.drop();
});

const write = (n: number, groupKey: string, { type = 'job', dedupId = `${groupKey}${n}` } = {}) =>
  test.database.transaction((transaction) =>
    writeOutbox(pool, { type, payload: { n }, groupKey, dedupId }, transaction),
  );

/** Relays until nothing is left to send; the names of the jobs in the order they were sent. */
async function relayAll(send?: (entry: OutboxEntry) => Promise<void>): Promise<string[]> {
  const sent: string[] = [];
  const note = async (entry: OutboxEntry) => {
    await send?.(entry);
    sent.push(entry.dedup_id);
  };
  while ((await relayOnce(pool, note, ROOM)) > 0);
  return sent;
}

const unsent = async () =>
  pool.query<{ dedup_id: string; attempts: number; last_error: string | null }>(
    'SELECT dedup_id, attempts, last_error FROM job_outbox WHERE published_at IS NULL ORDER BY seq',
    { type: QueryTypes.SELECT },
  );

describe('the outbox', () => {
  it('sends each job once, those of a group in their order', async () => {
    for (let n = 0; n < 4; n += 1) for (const group of ['a', 'b']) await write(n, group);
    const sent = await relayAll();
    expect(sent.filter((id) => id.startsWith('a'))).toEqual(['a0', 'a1', 'a2', 'a3']);
    expect(sent.filter((id) => id.startsWith('b'))).toEqual(['b0', 'b1', 'b2', 'b3']);
    expect(await relayAll()).toEqual([]);
  });

  it('keeps the order when several relays work at once', async () => {
    for (let n = 0; n < 10; n += 1) for (const group of ['a', 'b', 'c']) await write(n, group);
    const sent: string[] = [];
    const note = (entry: OutboxEntry) => Promise.resolve(void sent.push(entry.dedup_id));
    await Promise.all([relayAll(note), relayAll(note), relayAll(note)]);
    // A relay that found every group taken has ended early: what it left.
    await relayAll(note);
    for (const group of ['a', 'b', 'c'])
      expect(sent.filter((id) => id.startsWith(group))).toEqual(Array.from({ length: 10 }, (_, n) => `${group}${n}`));
  });

  it('sends nothing of a group while another relay sends the job before', async () => {
    await write(1, 'a');
    await write(2, 'a');
    let meanwhile: string[] = [];
    await relayOnce(
      pool,
      async () => {
        meanwhile = await relayAll();
      },
      ROOM,
    );
    expect(meanwhile).toEqual([]);
    expect(await relayAll()).toEqual(['a2']);
  });

  it('holds a group back behind a job that cannot be sent, notes why, and goes on with the others', async () => {
    for (const group of ['a', 'b']) for (const n of [1, 2]) await write(n, group);
    class ServiceUnavailable extends Error {
      override readonly name = 'ServiceUnavailable';
    }
    const sent: string[] = [];
    const refuse = (entry: OutboxEntry) => {
      if (entry.dedup_id === 'a1') return Promise.reject(new ServiceUnavailable('not for the database: secret'));
      sent.push(entry.dedup_id);
      return Promise.resolve();
    };
    await expect(relayOnce(pool, refuse, ROOM)).rejects.toThrow('secret');
    await expect(relayOnce(pool, refuse, ROOM)).rejects.toThrow('secret');
    expect(sent).toEqual(['b1', 'b2']);
    expect(await unsent()).toEqual([
      { dedup_id: 'a1', attempts: 2, last_error: 'ServiceUnavailable' },
      { dedup_id: 'a2', attempts: 0, last_error: null },
    ]);
    expect(await relayAll()).toEqual(['a1', 'a2']);
  });

  it('knows a job again by type and id, also after it was sent', async () => {
    const first = await write(1, 'a', { dedupId: 'same' });
    await relayAll();
    expect(await write(2, 'a', { dedupId: 'same' })).toBe(first);
    expect(await write(3, 'a', { dedupId: 'same', type: 'other' })).not.toBe(first);
    expect(await unsent()).toMatchObject([{ dedup_id: 'same' }]);
  });

  it('forgets what was sent long ago, and never what was not', async () => {
    for (const n of [1, 2, 3]) await write(n, 'a');
    await pool.query(
      `UPDATE job_outbox
       SET created_at = now() - interval '30 days',
           published_at = CASE dedup_id WHEN 'a1' THEN now() - interval '8 days' WHEN 'a2' THEN now() END`,
    );
    expect(await purgeOutbox(pool)).toBe(1);
    expect(await unsent()).toMatchObject([{ dedup_id: 'a3' }]);
  });
});
