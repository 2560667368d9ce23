import type { JobQueueConfig } from '../config/types.ts';
import type { Logger } from '../logging/types.ts';
import { openEmbeddedQueue } from './embedded-queue.ts';
import type { JobQueue } from './types.ts';

export interface OpenJobQueueOptions {
  readonly config: JobQueueConfig;
  readonly databaseUrl: string;
  readonly logger: Logger;
  /** Jobs of one group at the same time. */
  readonly maxRunningPerGroup?: number;
}

/** The job queue that the configuration names. The AWS SDK is loaded only when it is SQS. */
export async function openJobQueue({ config, ...options }: OpenJobQueueOptions): Promise<JobQueue> {
  if (config.kind === 'embedded') return openEmbeddedQueue(options);
  const { openSqsQueue } = await import('./sqs-queue.ts');
  return openSqsQueue({ config, ...options });
}
