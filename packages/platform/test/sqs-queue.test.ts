import { describe } from 'vitest';
import { silentLogger } from '../src/testing/index.ts';
import { awsSdkLoads } from './fixtures/aws-sdk-loads.ts';
import { describeJobQueue } from './job-queue-contract.ts';

// The SDK, and what uses it, is only loaded where it can be.
if (await awsSdkLoads()) {
  const { startFauxqs } = await import('fauxqs');
  const { openSqsQueue } = await import('../src/job-queue/sqs-queue.ts');
  describeJobQueue('jobs in SQS', async ({ url }) => {
    const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
    const { queueUrl } = server.createQueue('jobs.fifo', { attributes: { FifoQueue: 'true' } });
    const endpoint = `http://127.0.0.1:${server.port}`;
    const queue = openSqsQueue({
      config: { queueUrl, deadLetterQueueUrl: null, region: 'us-east-1', endpoint },
      databaseUrl: url,
      logger: silentLogger(),
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      retryDelaySeconds: 1,
    });
    return {
      queue,
      close: async () => {
        await queue.close();
        await server.stop();
      },
    };
  });
} else {
  describe.skip('jobs in SQS: the AWS SDK cannot be loaded under the resolve condition "module"', () => undefined);
}
