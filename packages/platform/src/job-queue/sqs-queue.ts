import { createHash } from 'node:crypto';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { JobQueueConfig } from '../config/config.ts';
import { openPool } from '../database/connection/open-pool.ts';
import type { Logger } from '../logging/types.ts';
import { startConsumer } from './consumer.ts';
import { purgeOutbox, relayOnce, writeOutbox } from '../database/job-outbox/outbox.ts';
import type { OutboxEntry } from '../database/job-outbox/outbox.ts';
import { createSqsSource } from './sqs-source.ts';
import type { Consumer, JobQueue } from './types.ts';
import { Wakeup } from './wakeup.ts';

export interface SqsQueueOptions {
  readonly config: Omit<Extract<JobQueueConfig, { kind: 'sqs' }>, 'kind'>;
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** Defaults to those that the AWS SDK finds (environment, task role). */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Delay before the second delivery; doubles after that. Defaults to 2. */
  readonly retryDelaySeconds?: number;
  /** How long one poll of a slot waits for a message, 1 to 20. Defaults to 3. */
  readonly waitSeconds?: number;
}

const RELAY_POLL_MS = 1_000;
const RELAY_TROUBLE_MS = 5_000;
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
 * Jobs in one SQS FIFO queue, which carries jobs of one type, sent from the outbox. A redrive policy, if there is one,
 * should allow more than MAX_ATTEMPTS receives: dead jobs are handled here, and the dead letter queue only catches
 * those whose consumers disappeared.
 */
export function openSqsQueue({
  config,
  databaseUrl,
  logger,
  credentials,
  retryDelaySeconds = 2,
  waitSeconds = 3,
}: SqsQueueOptions): JobQueue {
  const { queueUrl, deadLetterQueueUrl, region, endpoint } = config;
  const client = new SQSClient({
    region,
    ...(endpoint === null ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  const sequelize = openPool({ url: databaseUrl, poolMax: 2 });
  const wakeup = new Wakeup();
  const closing = new AbortController();
  const consumers = new Set<Consumer>();
  let consumed: string | null = null;

  const send = async ({
    id,
    queue: type,
    group_key: groupKey,
    dedup_id: dedupId,
    payload,
  }: OutboxEntry): Promise<void> => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify({ id, type, payload }),
        MessageGroupId: sqsId(groupKey),
        MessageDeduplicationId: sqsId(dedupId),
      }),
    );
  };
  const relay = async (): Promise<void> => {
    let nextPurge = 0;
    while (!closing.signal.aborted) {
      try {
        if (Date.now() >= nextPurge) {
          await purgeOutbox(sequelize);
          nextPurge = Date.now() + PURGE_MS;
        }
        const sent = await relayOnce(sequelize, send);
        if (sent === 0) await wakeup.sleep(RELAY_POLL_MS, closing.signal);
      } catch (error) {
        logger.error({ err: error }, 'sending jobs to the queue failed, will retry');
        await wakeup.sleep(RELAY_TROUBLE_MS, closing.signal);
      }
    }
  };
  const relaying = relay();

  return {
    enqueue: async (job, transaction) => {
      const id = await writeOutbox(sequelize, job, transaction);
      transaction.afterCommit(() => wakeup.wake());
      return id;
    },
    consume: (options) => {
      // A source deletes messages of other types, which would be the jobs of the other consumer.
      if (consumed !== null && consumed !== options.type)
        throw new Error(
          `The SQS queue carries jobs of type "${consumed}". "${options.type}" needs a queue of its own.`,
        );
      consumed = options.type;
      const source = (url: string, dead: boolean) =>
        createSqsSource({ client, queueUrl: url, type: options.type, dead, retryDelaySeconds, waitSeconds, logger });
      const slots = Array.from({ length: options.concurrency }, () => source(queueUrl, false));
      const consumer = startConsumer(
        deadLetterQueueUrl === null ? slots : [...slots, source(deadLetterQueueUrl, true)],
        options,
        logger,
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
