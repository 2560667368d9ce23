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
  /** How often the job was meant to be sent before. Not the times that sending failed. */
  readonly sends: number;
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
 * Lets a job be sent once more, after a while. False when its entry is gone; then nothing was written.
 *
 * @param id of its entry. It was sent, even if that could not be recorded: with its old dedup id it would be ignored.
 */
export async function sendAgain(sequelize: Sequelize, id: string, seconds: number): Promise<boolean> {
  const rows = await sequelize.query(
    `UPDATE job_outbox
     SET sends = sends + 1, published_at = NULL, held_by = NULL, held_until = NULL, done_at = NULL, yields = 0,
       due_at = now() + $2::double precision * interval '1 second'
     WHERE id = $1 RETURNING id`,
    { bind: [id, seconds], type: QueryTypes.SELECT },
  );
  return rows.length === 1;
}

/**
 * Writes a job of which nothing was heard once more. False, and nothing is written, when it is still to be sent, or a
 * consumer holds it.
 */
export async function rewriteOutbox(
  sequelize: Sequelize,
  { type, payload, groupKey, dedupId }: OutboxJob,
  transaction: Transaction,
): Promise<boolean> {
  const rows = await sequelize.query(
    // A job whose entry was purged may still be recognised by the queue if it had the dedup id of its first sending.
    `INSERT INTO job_outbox (id, queue, group_key, dedup_id, payload, sends)
     VALUES ($1, $2, $3, $4, $5::jsonb, extract(epoch FROM now())::integer)
     ON CONFLICT (queue, dedup_id) DO UPDATE
       SET sends = job_outbox.sends + 1, published_at = NULL, due_at = now(), done_at = NULL, paused_until = NULL,
         held_by = NULL, held_until = NULL
       WHERE job_outbox.published_at IS NOT NULL AND (job_outbox.held_until IS NULL OR job_outbox.held_until <= now())
     RETURNING id`,
    { bind: [newId('job'), type, groupKey, dedupId, toJson(payload)], type: QueryTypes.SELECT, transaction },
  );
  return rows.length === 1;
}

/** How the relay shares the queue between groups. */
export interface RelayLimits {
  /** Jobs of a group that consumers hold at the same time. */
  readonly maxRunning: number;
  /** Messages of a group that wait in the queue: what is not in it yet can still be overtaken. */
  readonly maxWaiting: number;
}

/** A message that nobody has taken for so long may be lost: the relay then sends the next of its group. */
const UNTAKEN = `interval '5 minutes'`;

const OF_GROUP = `
  FROM job_outbox AS other
  WHERE other.queue = entry.queue AND other.group_key = entry.group_key AND other.done_at IS NULL`;

/** The oldest unsent job of each group that is due and has room in the queue: $1 may run, $2 may wait. */
const SENDABLE = `
  FROM job_outbox AS entry
  WHERE published_at IS NULL AND due_at <= now() AND (paused_until IS NULL OR paused_until <= now())
    AND NOT EXISTS (
      SELECT 1 FROM job_outbox AS earlier
      WHERE earlier.published_at IS NULL AND earlier.due_at <= now() AND earlier.queue = entry.queue
        AND earlier.group_key = entry.group_key AND earlier.seq < entry.seq
    )
    AND (SELECT count(*) ${OF_GROUP} AND other.held_until > now()) < $1
    AND (
      SELECT count(*) ${OF_GROUP} AND other.published_at > now() - ${UNTAKEN}
        AND (other.held_until IS NULL OR other.held_until <= now())
    ) < $2`;

const TO_SEND = `
  SELECT id, queue, group_key, dedup_id, payload, sends ${SENDABLE}
  ORDER BY seq LIMIT 10 FOR UPDATE OF entry SKIP LOCKED`;

const OLDEST_SENDABLE = `
  SELECT coalesce(extract(epoch FROM now() - min(due_at)), 0)::double precision AS seconds ${SENDABLE}`;

/**
 * Sends the oldest unsent job of each group that is due and has room in the queue, up to ten groups. Entries are locked
 * while they are sent, and a group whose oldest entry is locked by another relay is skipped: the order within a group
 * holds with any number of relays. A job is sent again when the process ends between sending and recording it; the
 * queue recognises its dedup id. Returns how many were sent. Throws the first failure after recording it.
 */
export async function relayOnce(
  sequelize: Sequelize,
  send: (entry: OutboxEntry) => Promise<void>,
  { maxRunning, maxWaiting }: RelayLimits,
): Promise<number> {
  const failures: unknown[] = [];
  const sent = await sequelize.transaction(async (transaction) => {
    const entries = await sequelize.query<OutboxEntry>(TO_SEND, {
      bind: [maxRunning, maxWaiting],
      type: QueryTypes.SELECT,
      transaction,
    });
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

/** How long the oldest job waits that could be sent; 0 when none could. What waits for its turn does not count. */
export async function oldestSendableSeconds(sequelize: Sequelize, limits: RelayLimits): Promise<number> {
  const [oldest] = await sequelize.query<{ seconds: number }>(OLDEST_SENDABLE, {
    bind: [limits.maxRunning, limits.maxWaiting],
    type: QueryTypes.SELECT,
  });
  return oldest?.seconds ?? 0;
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
