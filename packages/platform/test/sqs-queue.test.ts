import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, openTestSqs } from '../src/testing/index.ts';
import { describeJobQueue } from './job-queue-contract.ts';

const open = async (databaseUrl: string, maxRunningPerGroup = 1) => {
  const sqs = await openTestSqs();
  const queue = sqs.open(databaseUrl, { visibilitySeconds: 12, maxRunningPerGroup });
  const close = async () => {
    await queue.close();
    await sqs.close();
  };
  return { queue, sqs, close };
};

describeJobQueue('jobs in SQS', ({ url }, maxRunningPerGroup) => open(url, maxRunningPerGroup));

it('jobs in SQS: a consumer that stops while it waits takes no message with it', async () => {
  const test = await createTestDatabase();
  const { queue, sqs, close } = await open(test.url);
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
  await vi.waitFor(async () => expect(await sqs.bodies()).toEqual([]), { timeout: 10_000 });
  await consumer.stop({ graceMs: 0 });
  await send(2);
  await consume();
  await vi.waitFor(() => expect(seen).toEqual([1, 2]), { timeout: 10_000 });
  await close();
  await test.drop();
});
