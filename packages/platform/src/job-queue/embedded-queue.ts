import { createHash } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { Db, Job as BossJob } from 'pg-boss';
import { z } from 'zod';
import { hasSchema } from '../database/connection/has-schema.ts';
import { connectionOf, type Transaction } from '../database/connection/transaction.ts';
import type { Logger } from '../logging/types.ts';
import { startConsumer } from './consumer.ts';
import type { Delivery, JobSource } from './delivery.ts';
import { MAX_ATTEMPTS } from './types.ts';
import type { Consumer, JobQueue } from './types.ts';
import { Wakeup } from './wakeup.ts';

export interface EmbeddedQueueOptions {
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** A job whose consumer is silent for this long is given to another one. At least 10. Defaults to 30. */
  readonly heartbeatSeconds?: number;
  /** Delay before the second delivery; doubles after that. Defaults to 2. */
  readonly retryDelaySeconds?: number;
}

/** pg-boss returns this, although its types do not declare it. */
const touchedSchema = z.object({ affected: z.number() });

const SCHEMA = 'pgboss';
const POLL_MS = 500;
/** How often to look for jobs that died without their consumer (killed, or unreachable). */
const SWEEP_MS = 15_000;
const CONNECTIONS = 4;

/** Lets pg-boss use the connection of the caller's transaction. */
function inTransaction(transaction: Transaction): Db {
  const connection = connectionOf(transaction);
  return { executeSql: (text, values) => connection.query(text, values) };
}

/** The same id for the same dedupId, so that a second job is not inserted. (UUID version 8, RFC 9562.) */
function jobId(type: string, dedupId: string): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([type, dedupId]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Jobs of one type, including dead ones that have not been handled. */
class EmbeddedSource implements JobSource {
  readonly extendEveryMs: number;
  #nextSweep = 0;

  constructor(
    private readonly boss: PgBoss,
    private readonly type: string,
    private readonly wakeup: Wakeup,
    heartbeatSeconds: number,
  ) {
    this.extendEveryMs = (heartbeatSeconds * 1000) / 3;
  }

  async receive(signal: AbortSignal): Promise<Delivery | null> {
    const dead = await this.#sweep();
    if (dead !== null) return dead;
    const [job] = await this.boss.fetch<object>(this.type);
    if (job !== undefined) return this.#deliver(job);
    await this.wakeup.sleep(POLL_MS, signal);
    return null;
  }

  async #sweep(): Promise<Delivery | null> {
    if (Date.now() < this.#nextSweep) return null;
    this.#nextSweep = Date.now() + SWEEP_MS;
    const { rows } = await this.boss
      .getDb()
      .executeSql(
        `SELECT id, data FROM ${SCHEMA}.job WHERE name = $1 AND state = 'failed' ORDER BY completed_on LIMIT 1`,
        [this.type],
      );
    const [job] = rows as { id: string; data: object }[]; // as: the columns asked for
    if (job === undefined) return null;
    return {
      payload: job.data,
      attempt: MAX_ATTEMPTS + 1,
      extend: () => Promise.resolve(true),
      remove: async () => {
        // pg-boss keeps a failed job's group waiting until the job is deleted.
        await this.boss.deleteJob(this.type, job.id);
        this.wakeup.wake();
        // There may be more.
        this.#nextSweep = 0;
      },
      // It stays until the next sweep.
      retry: () => Promise.resolve(),
      release: () => Promise.resolve(),
    };
  }

  #deliver(job: BossJob): Delivery {
    const { id, retryCount } = job;
    const attempt = retryCount + 1;
    return {
      payload: job.data,
      attempt,
      extend: async () => touchedSchema.parse(await this.boss.touch(this.type, { id, retryCount })).affected === 1,
      remove: async () => {
        // Only while this attempt holds it. A completed job, unlike a failed one, does not block its group.
        await this.boss.complete(this.type, { id, retryCount });
        this.wakeup.wake();
      },
      retry: async (message) => {
        await this.boss.fail(this.type, { id, retryCount }, { message });
      },
      release: async () => {
        // Without a start, the next delivery does not count as another attempt: restarts must not use up a job.
        await this.boss.getDb().executeSql(
          `UPDATE ${SCHEMA}.job
             SET state = 'retry', start_after = now(), started_on = NULL, heartbeat_on = NULL
             WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
          [this.type, id, retryCount],
        );
        this.wakeup.wake();
      },
    };
  }
}

/** Jobs in the same PostgreSQL as the data, by pg-boss, in a separate schema. */
export async function openEmbeddedQueue({
  databaseUrl,
  logger,
  heartbeatSeconds = 30,
  retryDelaySeconds = 2,
}: EmbeddedQueueOptions): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    // A role that may not create schemas owns the one that was made for it. Even IF NOT EXISTS needs the permission.
    createSchema: !(await hasSchema(databaseUrl, SCHEMA)),
    max: CONNECTIONS,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  });
  let closed = false;
  // The last connections may end together with the database.
  boss.on('error', (error) => (closed ? logger.debug : logger.error)({ err: error }, 'job queue error'));
  await boss.start();
  const wakeups = new Map<string, Wakeup>();
  const queues = new Map<string, Promise<void>>();
  const consumers = new Set<Consumer>();

  const wakeupOf = (type: string): Wakeup => {
    const wakeup = wakeups.get(type) ?? new Wakeup();
    wakeups.set(type, wakeup);
    return wakeup;
  };
  const ensureQueue = (type: string): Promise<void> => {
    const made =
      queues.get(type) ??
      boss.createQueue(type, {
        policy: 'key_strict_fifo',
        retryLimit: MAX_ATTEMPTS - 1,
        retryDelay: retryDelaySeconds,
        retryBackoff: true,
        retryDelayMax: 60,
        expireInSeconds: 12 * 3600,
        heartbeatSeconds,
      });
    queues.set(type, made);
    // This caller gets the error; the next one tries again.
    made.catch(() => queues.delete(type));
    return made;
  };

  return {
    enqueue: async ({ type, payload, groupKey, dedupId }, transaction) => {
      await ensureQueue(type);
      const id = jobId(type, dedupId);
      const db = inTransaction(transaction);
      // Null: the job was enqueued before.
      const sent = await boss.send(type, payload, { id, singletonKey: groupKey, db });
      // pg-boss sorts by the start of the transaction, which does not order jobs within one.
      if (sent !== null)
        await db.executeSql(`UPDATE ${SCHEMA}.job SET created_on = clock_timestamp() WHERE name = $1 AND id = $2`, [
          type,
          id,
        ]);
      transaction.afterCommit(() => wakeupOf(type).wake());
      return id;
    },
    consume: async (options) => {
      await ensureQueue(options.type);
      const source = new EmbeddedSource(boss, options.type, wakeupOf(options.type), heartbeatSeconds);
      const consumer = startConsumer(
        Array.from({ length: options.concurrency }, () => source),
        options,
        logger,
      );
      consumers.add(consumer);
      return consumer;
    },
    ping: async () => {
      // On a connection of its own pool, and of a table that it cannot work without.
      await boss.getDb().executeSql(`SELECT version FROM ${SCHEMA}.version`, []);
    },
    recoverOrphans: async () => {
      // The attempt counts: a job that kills its process every time must end.
      const { rows } = await boss.getDb().executeSql(
        `UPDATE ${SCHEMA}.job
         SET state = (CASE WHEN retry_count < retry_limit THEN 'retry' ELSE 'failed' END)::${SCHEMA}.job_state,
             completed_on = CASE WHEN retry_count < retry_limit THEN NULL ELSE now() END,
             start_after = now(), heartbeat_on = NULL
         WHERE state = 'active' AND policy = 'key_strict_fifo' RETURNING id`,
        [],
      );
      for (const wakeup of wakeups.values()) wakeup.wake();
      return rows.length;
    },
    close: async () => {
      await Promise.all([...consumers].map((consumer) => consumer.stop()));
      closed = true;
      await boss.stop({ graceful: false });
    },
  };
}
