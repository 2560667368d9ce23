import type { TestProject } from 'vitest/node';
import { buildStandIns, startStandIn } from './stand-ins/start-stand-in.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the stand-ins of the run listen. */
    retainwiseStandIns: { readonly s3Port: number; readonly sqsPort: number };
  }
}

/** S3 and SQS for a whole test run, in processes of their own: what tests do to themselves does not reach them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = await buildStandIns();
  const [s3, sqs] = await Promise.all([startStandIn(programs['stand-in-s3']), startStandIn(programs['stand-in-sqs'])]);
  project.provide('retainwiseStandIns', { s3Port: s3.port, sqsPort: sqs.port });
  return async () => {
    await Promise.all([s3.stop(), sqs.stop()]);
  };
}
