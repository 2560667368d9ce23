import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { toJson } from '../shared/clean-text.ts';
import { newId } from '../shared/new-id.ts';

export interface OutboxEntry {
  readonly id: string;
  readonly queue: string;
  readonly group_key: string;
  readonly dedup_id: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A job as the queue takes it. */
export interface OutboxJob {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly groupKey: string;
  readonly dedupId: string;
}

/** Writes a job in the caller's transaction. Returns the id of the entry, also when the job was written before. */
export async function writeOutbox(
  sequelize: Sequelize,
  { type, payload, groupKey, dedupId }: OutboxJob,
  transaction: Transaction,
): Promise<string> {
  const [entry] = await sequelize.query<{ id: string }>(
    // The update changes nothing. It makes RETURNING work for an entry that exists already.
    `INSERT INTO job_outbox (id, queue, group_key, dedup_id, payload) VALUES ($1, $2, $3, $4, $5::jsonb)
     ON CONFLICT (queue, dedup_id) DO UPDATE SET dedup_id = EXCLUDED.dedup_id RETURNING id`,
    { bind: [newId('job'), type, groupKey, dedupId, toJson(payload)], type: QueryTypes.SELECT, transaction },
  );
  if (entry === undefined) throw new Error('The outbox returned no id for the entry it wrote.');
  return entry.id;
}

/**
 * Sends the oldest unsent job of each group, up to ten groups. Entries are locked while they are sent, and a group
 * whose oldest entry is locked by another relay is skipped: the order within a group holds with any number of relays.
 * A job is sent again when the process ends between sending and recording it; the queue recognises its dedup id.
 * Returns how many were sent. Throws the first failure after recording it.
 */
export async function relayOnce(sequelize: Sequelize, send: (entry: OutboxEntry) => Promise<void>): Promise<number> {
  const failures: unknown[] = [];
  const sent = await sequelize.transaction(async (transaction) => {
    const entries = await sequelize.query<OutboxEntry>(
      `SELECT id, queue, group_key, dedup_id, payload FROM job_outbox AS entry
       WHERE published_at IS NULL
         AND NOT EXISTS (
           SELECT 1 FROM job_outbox AS earlier
           WHERE earlier.published_at IS NULL AND earlier.queue = entry.queue
             AND earlier.group_key = entry.group_key AND earlier.seq < entry.seq
         )
       ORDER BY seq LIMIT 10 FOR UPDATE SKIP LOCKED`,
      { type: QueryTypes.SELECT, transaction },
    );
    for (const entry of entries) {
      try {
        await send(entry);
        await sequelize.query(
          'UPDATE job_outbox SET published_at = now(), attempts = attempts + 1, last_error = NULL WHERE id = $1',
          { bind: [entry.id], transaction },
        );
      } catch (error) {
        failures.push(error);
        const reason = error instanceof Error ? error.name : 'unknown';
        await sequelize.query('UPDATE job_outbox SET attempts = attempts + 1, last_error = $2 WHERE id = $1', {
          bind: [entry.id, reason],
          transaction,
        });
      }
    }
    return entries.length - failures.length;
  });
  if (failures.length > 0) throw failures[0];
  return sent;
}

/** Deletes jobs that were sent more than a week ago; their dedup ids can then be used again. Returns how many. */
export async function purgeOutbox(sequelize: Sequelize): Promise<number> {
  const [answer] = await sequelize.query<{ gone: number }>(
    `WITH gone AS (
       DELETE FROM job_outbox WHERE published_at < now() - interval '7 days' RETURNING 1
     ) SELECT count(*)::integer AS gone FROM gone`,
    { type: QueryTypes.SELECT },
  );
  return answer?.gone ?? 0;
}
