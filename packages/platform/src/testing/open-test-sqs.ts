import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { openSqsQueue, type SqsQueueOptions } from '../job-queue/sqs-queue.ts';
import type { JobQueue } from '../job-queue/types.ts';
import { silentLogger } from './silent-logger.ts';
import type {} from './stand-ins-setup.ts';
import { makeQueue } from './stand-ins/sqs-client.ts';

export interface TestSqs {
  /** A process that uses the queue: with a relay, and a consumer if it is asked for one. */
  readonly open: (
    databaseUrl: string,
    options?: Partial<Pick<SqsQueueOptions, 'visibilitySeconds' | 'maxRunningPerGroup'>>,
  ) => JobQueue;
  /** The variables of a process that uses it. */
  readonly env: Readonly<Record<string, string>>;
  /** Sends a message past the outbox. */
  readonly send: (body: string) => Promise<void>;
  /** Bodies of the messages that wait, are hidden or are taken. */
  readonly bodies: () => Promise<readonly string[]>;
  /** What is taken is visible again, as it is when nothing is heard of who took it. */
  readonly expire: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** An empty FIFO queue in the stand-in for SQS of this run (project `integration`). */
export async function openTestSqs(): Promise<TestSqs> {
  const endpoint = `http://127.0.0.1:${inject('retainwiseStandIns').sqsPort}`;
  const queue = await makeQueue(endpoint, `jobs-${randomBytes(8).toString('hex')}.fifo`);
  return {
    env: {
      JOB_QUEUE: 'sqs',
      SQS_QUEUE_URL: queue.url,
      SQS_ENDPOINT: endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    open: (databaseUrl, options = {}) =>
      openSqsQueue({
        config: { queueUrl: queue.url, deadLetterQueueUrl: null, region: 'us-east-1', endpoint },
        databaseUrl,
        logger: silentLogger(),
        credentials,
        retryDelaySeconds: 1,
        waitSeconds: 1,
        ...options,
      }),
    send: queue.send,
    bodies: async () => {
      const { waiting, taken } = await queue.bodies();
      return [...waiting, ...taken];
    },
    expire: queue.expire,
    close: () => queue.remove(),
  };
}
