import { createHash } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { Db } from 'pg-boss';
import { z } from 'zod';
import { hasSchema } from '../database/connection/has-schema.ts';
import { openPool } from '../database/connection/open-pool.ts';
import { connectionOf, type Transaction } from '../database/connection/transaction.ts';
import { noteServed } from '../database/job-turns/turns.ts';
import type { Logger } from '../logging/types.ts';
import { startConsumer } from './consumer.ts';
import type { Delivery, JobSource } from './delivery.ts';
import { fetchFairly, type FetchedJob } from '../database/job-turns/embedded-fetch.ts';
import { letTenantsSend } from './let-tenants-send.ts';
import { DEFAULT_MAX_RUNNING, type Consumer, type Job, type JobQueue } from './types.ts';
import { Wakeup } from './wakeup.ts';

export interface EmbeddedQueueOptions {
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** A job whose consumer is silent for this long is given to another one. At least 10. Defaults to 30. */
  readonly heartbeatSeconds?: number;
  /** Delay before a job that could not be handled is delivered again; doubles after that. Defaults to 2. */
  readonly retryDelaySeconds?: number;
  /** Jobs of one group at the same time. */
  readonly maxRunningPerGroup?: number;
}

/** pg-boss returns this, although its types do not declare it. */
const touchedSchema = z.object({ affected: z.number() });

const SCHEMA = 'pgboss';
const POLL_MS = 500;
/** Nobody but the handler gives a job up. */
const RETRIES = 1_000_000;
const CONNECTIONS = 4;
/** For taking jobs, which is done in transactions. */
const FETCH_CONNECTIONS = 2;

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

/** Jobs of one type. */
class EmbeddedSource implements JobSource {
  readonly extendEveryMs: number;

  constructor(
    private readonly boss: PgBoss,
    private readonly sequelize: ReturnType<typeof openPool>,
    private readonly type: string,
    private readonly maxRunning: number,
    private readonly wakeup: Wakeup,
    heartbeatSeconds: number,
  ) {
    this.extendEveryMs = (heartbeatSeconds * 1000) / 3;
  }

  async receive(signal: AbortSignal): Promise<Delivery | null> {
    const job = await fetchFairly(this.sequelize, this.type, this.maxRunning);
    if (job !== null) return this.#deliver(job);
    await this.wakeup.sleep(POLL_MS, signal);
    return null;
  }

  #deliver({ id, data, retryCount, groupKey }: FetchedJob): Delivery {
    /** Its group comes behind those that wait. Before it is known to have ended: it then counts as under way. */
    const served = () => noteServed(this.sequelize, this.type, groupKey);
    const giveBack = async (state: 'created' | 'retry', seconds: number): Promise<void> => {
      await served();
      // Only while this delivery holds it. What is created comes after the others of its group.
      await this.boss.getDb().executeSql(
        `UPDATE ${SCHEMA}.job
           SET state = $4::${SCHEMA}.job_state, start_after = now() + $5::double precision * interval '1 second',
             heartbeat_on = NULL, keep_until = now() + (keep_until - created_on),
             created_on = CASE $4 WHEN 'created' THEN clock_timestamp() ELSE created_on END
           WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
        [this.type, id, retryCount, state, seconds],
      );
      this.wakeup.wake();
    };
    return {
      payload: data,
      deliveries: retryCount + 1,
      extend: async () => touchedSchema.parse(await this.boss.touch(this.type, { id, retryCount })).affected === 1,
      remove: async () => {
        await served();
        // Only while this delivery holds it.
        await this.boss.complete(this.type, { id, retryCount });
        this.wakeup.wake();
      },
      postpone: (seconds) => giveBack('created', seconds),
      release: () => giveBack('retry', 0),
    };
  }
}

/** Jobs in the same PostgreSQL as the data, by pg-boss, in a separate schema. */
export async function openEmbeddedQueue({
  databaseUrl,
  logger,
  heartbeatSeconds = 30,
  retryDelaySeconds = 2,
  maxRunningPerGroup = DEFAULT_MAX_RUNNING,
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
  await boss.getDb().executeSql(letTenantsSend(SCHEMA), []);
  const sequelize = openPool({ url: databaseUrl, poolMax: FETCH_CONNECTIONS });
  const wakeups = new Map<string, Wakeup>();
  const queues = new Map<string, Promise<void>>();
  const consumers = new Set<Consumer>();

  const wakeupOf = (type: string): Wakeup => {
    const wakeup = wakeups.get(type) ?? new Wakeup();
    wakeups.set(type, wakeup);
    return wakeup;
  };
  const makeQueue = async (type: string): Promise<void> => {
    const retry = {
      retryLimit: RETRIES,
      retryDelay: retryDelaySeconds,
      retryBackoff: true,
      retryDelayMax: 60,
      expireInSeconds: 12 * 3600,
      heartbeatSeconds,
    };
    await boss.createQueue(type, { policy: 'standard', ...retry });
    await boss.updateQueue(type, retry);
    // Earlier versions ran one job of a group at a time, by a policy that cannot be changed otherwise.
    for (const table of ['queue', 'job'])
      await boss
        .getDb()
        .executeSql(`UPDATE ${SCHEMA}.${table} SET policy = 'standard' WHERE name = $1 AND policy = $2`, [
          type,
          'key_strict_fifo',
        ]);
    // And jobs had three deliveries, and then held their group back.
    await boss.getDb().executeSql(
      `UPDATE ${SCHEMA}.job
       SET retry_limit = $2, state = CASE state WHEN 'failed' THEN 'retry' ELSE state END, start_after = now(),
         completed_on = NULL
       WHERE name = $1 AND retry_limit < $2 AND state IN ('created', 'retry', 'active', 'failed')`,
      [type, RETRIES],
    );
  };
  const ensureQueue = (type: string): Promise<void> => {
    const made = queues.get(type) ?? makeQueue(type);
    queues.set(type, made);
    // This caller gets the error; the next one tries again.
    made.catch(() => queues.delete(type));
    return made;
  };
  const send = async ({ type, payload, groupKey }: Job, id: string, transaction: Transaction): Promise<void> => {
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
  };

  return {
    enqueue: async (job, transaction) => {
      await ensureQueue(job.type);
      const id = jobId(job.type, job.dedupId);
      await send(job, id, transaction);
      return id;
    },
    requeue: async (job, transaction) => {
      await ensureQueue(job.type);
      const id = jobId(job.type, job.dedupId);
      const db = inTransaction(transaction);
      const { rows: waiting } = await db.executeSql(
        `SELECT 1 FROM ${SCHEMA}.job WHERE name = $1 AND id = $2 AND state IN ('created', 'retry', 'active')`,
        [job.type, id],
      );
      if (waiting.length > 0) return false;
      // One that ended would make sending it a repetition, which is ignored.
      await db.executeSql(`DELETE FROM ${SCHEMA}.job WHERE name = $1 AND id = $2`, [job.type, id]);
      await send(job, id, transaction);
      return true;
    },
    consume: async (options) => {
      await ensureQueue(options.type);
      const source = new EmbeddedSource(
        boss,
        sequelize,
        options.type,
        maxRunningPerGroup,
        wakeupOf(options.type),
        heartbeatSeconds,
      );
      const consumer = startConsumer(
        Array.from({ length: options.concurrency }, () => source),
        options,
        { logger, retryDelaySeconds },
      );
      consumers.add(consumer);
      return consumer;
    },
    // A job is in the queue when its transaction commits.
    oldestUnsentSeconds: () => Promise.resolve(0),
    ping: async () => {
      // On a connection of its own pool, and of a table that it cannot work without.
      await boss.getDb().executeSql(`SELECT version FROM ${SCHEMA}.version`, []);
    },
    recoverOrphans: async () => {
      // What a process held when it was killed says nothing about the job: the handler judges that.
      const { rows } = await boss.getDb().executeSql(
        `UPDATE ${SCHEMA}.job SET state = 'retry', start_after = now(), heartbeat_on = NULL
         WHERE state = 'active' AND singleton_key IS NOT NULL RETURNING id`,
        [],
      );
      for (const wakeup of wakeups.values()) wakeup.wake();
      return rows.length;
    },
    close: async () => {
      await Promise.all([...consumers].map((consumer) => consumer.stop()));
      closed = true;
      await sequelize.close();
      await boss.stop({ graceful: false });
    },
  };
}
