import { openSqsQueue, type SqsQueueOptions } from '../job-queue/sqs-queue.ts';
import type { JobQueue } from '../job-queue/types.ts';
import { silentLogger } from './silent-logger.ts';

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
  readonly bodies: () => readonly string[];
  readonly close: () => Promise<void>;
}

const QUEUE = 'jobs.fifo';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** A stand-in for SQS with an empty FIFO queue. */
export async function openTestSqs(): Promise<TestSqs> {
  // Loaded by the tests that need it only.
  const { startFauxqs } = await import('fauxqs');
  const server = await startFauxqs({ port: 0, host: 'localhost', logger: false });
  const { queueUrl } = server.createQueue(QUEUE, { attributes: { FifoQueue: 'true' } });
  const endpoint = `http://127.0.0.1:${server.port}`;
  let sent = 0;
  return {
    env: { JOB_QUEUE: 'sqs', SQS_QUEUE_URL: queueUrl, SQS_ENDPOINT: endpoint, AWS_REGION: 'us-east-1' },
    open: (databaseUrl, options = {}) =>
      openSqsQueue({
        config: { queueUrl, deadLetterQueueUrl: null, region: 'us-east-1', endpoint },
        databaseUrl,
        logger: silentLogger(),
        credentials,
        retryDelaySeconds: 1,
        waitSeconds: 1,
        ...options,
      }),
    send: async (body) => {
      const id = `past-the-outbox-${(sent += 1)}`;
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' },
        body: JSON.stringify({
          QueueUrl: queueUrl,
          MessageBody: body,
          MessageGroupId: id,
          MessageDeduplicationId: id,
        }),
      });
      if (!answer.ok) throw new Error(`The queue did not take the message: ${await answer.text()}`);
    },
    bodies: () => {
      const { ready = [], delayed = [], inflight = [] } = server.inspectQueue(QUEUE)?.messages ?? {};
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map(({ body }) => body);
    },
    close: () => server.stop(),
  };
}
