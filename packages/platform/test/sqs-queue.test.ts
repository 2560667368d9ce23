import { startFauxqs } from 'fauxqs';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openSqsQueue } from '../src/job-queue/sqs-queue.ts';
import { createTestDatabase, silentLogger } from '../src/testing/index.ts';
import { describeJobQueue } from './job-queue-contract.ts';

const open = async (databaseUrl: string, maxRunningPerGroup = 1) => {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  const { queueUrl } = server.createQueue('jobs.fifo', { attributes: { FifoQueue: 'true' } });
  const queue = openSqsQueue({
    config: { queueUrl, deadLetterQueueUrl: null, region: 'us-east-1', endpoint: `http://127.0.0.1:${server.port}` },
    databaseUrl,
    logger: silentLogger(),
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    retryDelaySeconds: 1,
    waitSeconds: 1,
    visibilitySeconds: 12,
    maxRunningPerGroup,
  });
  const close = async () => {
    await queue.close();
    await server.stop();
  };
  return { queue, server, close };
};

describeJobQueue('jobs in SQS', ({ url }, maxRunningPerGroup) => open(url, maxRunningPerGroup));

it('jobs in SQS: a consumer that stops while it waits takes no message with it', async () => {
  const test = await createTestDatabase();
  const { queue, server, close } = await open(test.url);
  const seen: number[] = [];
  const consume = () =>
    queue.consume({
      type: 'job',
      schema: z.object({ n: z.number() }),
      concurrency: 1,
      handler: ({ n }) => {
        seen.push(n);
        return Promise.resolve('done');
      },
    });
  const send = (n: number) =>
    test.database.transaction((transaction) =>
      queue.enqueue({ type: 'job', payload: { n }, groupKey: 'a', dedupId: String(n) }, transaction),
    );

  const consumer = await consume();
  await send(1);
  await vi.waitFor(() => expect(seen).toEqual([1]), { timeout: 10_000 });
  // Done and deleted: the next poll has begun.
  await vi.waitFor(
    () => expect(server.inspectQueue('jobs.fifo')?.messages).toEqual({ ready: [], delayed: [], inflight: [] }),
    { timeout: 10_000 },
  );
  await consumer.stop({ graceMs: 0 });
  await send(2);
  await consume();
  await vi.waitFor(() => expect(seen).toEqual([1, 2]), { timeout: 10_000 });
  await close();
  await test.drop();
});
