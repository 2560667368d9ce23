import { createHash } from 'node:crypto';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { JobQueueConfig } from '../config/types.ts';
import { openPool } from '../database/connection/open-pool.ts';
import type { Logger } from '../logging/types.ts';
import { startConsumer } from './consumer.ts';
import {
  oldestSendableSeconds,
  purgeOutbox,
  relayOnce,
  rewriteOutbox,
  sendAgain,
  writeOutbox,
} from '../database/job-outbox/outbox.ts';
import type { OutboxEntry } from '../database/job-outbox/outbox.ts';
import { endLease, extendLease, takeLease } from '../database/job-outbox/leases.ts';
import { createSqsSource, type Leases } from './sqs-source.ts';
import { DEFAULT_MAX_RUNNING, type Consumer, type JobQueue } from './types.ts';
import { Wakeup } from './wakeup.ts';

export interface SqsQueueOptions {
  readonly config: Omit<Extract<JobQueueConfig, { kind: 'sqs' }>, 'kind'>;
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** Defaults to those that the AWS SDK finds (environment, task role). */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Delay before a job that could not be handled is delivered again; doubles after that. Defaults to 2. */
  readonly retryDelaySeconds?: number;
  /** How long one poll of a slot waits for a message, 1 to 20. Defaults to 3. */
  readonly waitSeconds?: number;
  /** How long a message of which nothing is heard stays hidden from other consumers. Defaults to 60. */
  readonly visibilitySeconds?: number;
  /** Jobs of one group at the same time. */
  readonly maxRunningPerGroup?: number;
}

const RELAY_POLL_MS = 1_000;
const RELAY_TROUBLE_MS = 5_000;
/** Each consumer takes a job on one of them; the relay has another. */
const CONNECTIONS = 4;
/** Of each group. What is not in the queue yet can still be overtaken by another group. */
const MAX_WAITING = 1;
const PURGE_MS = 3_600_000;
/** Of a health check; the client's own retries would take longer. */
const PING_TIMEOUT_MS = 900;

function isDenied(error: unknown): boolean {
  return error instanceof Error && /AccessDenied|UnauthorizedOperation/.test(error.name);
}

/** SQS accepts ids of up to 128 letters, digits and punctuation. Anything else is sent as its hash. */
function sqsId(text: string): string {
  return /^[A-Za-z0-9_.-]{1,128}$/.test(text) ? text : createHash('sha256').update(text).digest('hex');
}

/**
 * Jobs in one SQS FIFO queue, which carries jobs of one type, sent from the outbox. The database says whose turn it is:
 * the relay keeps one message of each group in the queue, and a consumer takes the job of what it receives, or leaves
 * it to the outbox when it is another group's turn. A job that is to be delivered later goes back through the outbox
 * too. So a message is received again only when its consumer stopped or disappeared. If a redrive policy then moves it,
 * it is taken from the dead letter queue.
 */
export function openSqsQueue({
  config,
  databaseUrl,
  logger,
  credentials,
  retryDelaySeconds = 2,
  waitSeconds = 3,
  visibilitySeconds = 60,
  maxRunningPerGroup = DEFAULT_MAX_RUNNING,
}: SqsQueueOptions): JobQueue {
  const { queueUrl, deadLetterQueueUrl, region, endpoint } = config;
  const client = new SQSClient({
    region,
    ...(endpoint === null ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  const sequelize = openPool({ url: databaseUrl, poolMax: CONNECTIONS });
  const wakeup = new Wakeup();
  const closing = new AbortController();
  const consumers = new Set<Consumer>();
  let consumed: string | null = null;

  const send = async ({ id, queue: type, dedup_id: dedupId, payload, sends }: OutboxEntry): Promise<void> => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify({ id, type, sends, payload }),
        // One of its own: the database decides whose turn it is, and a message that has to wait holds no other back.
        MessageGroupId: sqsId(dedupId),
        // Each sending that is meant has its own, and is recognised when it is repeated.
        MessageDeduplicationId: sqsId(sends === 0 ? dedupId : `${dedupId}.${sends}`),
      }),
    );
  };
  const limits = { maxRunning: maxRunningPerGroup, maxWaiting: MAX_WAITING };
  const relay = async (): Promise<void> => {
    let nextPurge = 0;
    while (!closing.signal.aborted) {
      try {
        if (Date.now() >= nextPurge) {
          await purgeOutbox(sequelize);
          nextPurge = Date.now() + PURGE_MS;
        }
        const sent = await relayOnce(sequelize, send, limits);
        if (sent === 0) await wakeup.sleep(RELAY_POLL_MS, closing.signal);
      } catch (error) {
        logger.error({ err: error }, 'sending jobs to the queue failed, will retry');
        await wakeup.sleep(RELAY_TROUBLE_MS, closing.signal);
      }
    }
  };
  const relaying = relay();
  /** Each change may let the relay send the next job of a group. */
  const waking = async <T>(change: Promise<T>): Promise<T> => {
    const changed = await change;
    wakeup.wake();
    return changed;
  };
  const leases: Leases = {
    take: (message, holder) =>
      waking(takeLease(sequelize, message, { holder, seconds: visibilitySeconds, maxRunning: maxRunningPerGroup })),
    extend: (id, holder) => extendLease(sequelize, id, holder, visibilitySeconds),
    end: (id, holder, options) => waking(endLease(sequelize, id, holder, options)),
    sendAgain: (id, seconds) => waking(sendAgain(sequelize, id, seconds)),
  };

  return {
    enqueue: async (job, transaction) => {
      const id = await writeOutbox(sequelize, job, transaction);
      transaction.afterCommit(() => wakeup.wake());
      return id;
    },
    requeue: async (job, transaction) => {
      const written = await rewriteOutbox(sequelize, job, transaction);
      transaction.afterCommit(() => wakeup.wake());
      return written;
    },
    consume: (options) => {
      // A source deletes messages of other types, which would be the jobs of the other consumer.
      if (consumed !== null && consumed !== options.type)
        throw new Error(
          `The SQS queue carries jobs of type "${consumed}". "${options.type}" needs a queue of its own.`,
        );
      consumed = options.type;
      const source = (url: string) =>
        createSqsSource({
          client,
          queueUrl: url,
          type: options.type,
          leases,
          waitSeconds,
          visibilitySeconds,
          logger,
        });
      const slots = Array.from({ length: options.concurrency }, () => source(queueUrl));
      const consumer = startConsumer(
        deadLetterQueueUrl === null ? slots : [...slots, source(deadLetterQueueUrl)],
        options,
        { logger, retryDelaySeconds },
      );
      consumers.add(consumer);
      return Promise.resolve(consumer);
    },
    ping: async () => {
      const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn'] });
      try {
        await client.send(command, { abortSignal: AbortSignal.timeout(PING_TIMEOUT_MS) });
      } catch (error) {
        // The queue answered. That this role may not ask says nothing about sending and receiving.
        if (!isDenied(error)) throw error;
      }
    },
    oldestUnsentSeconds: () => oldestSendableSeconds(sequelize, limits),
    // A message whose consumer disappeared returns when its visibility timeout ends.
    recoverOrphans: () => Promise.resolve(0),
    close: async () => {
      await Promise.all([...consumers].map((consumer) => consumer.stop()));
      closing.abort();
      await relaying;
      await sequelize.close();
      client.destroy();
    },
  };
}
