import { makeQueue } from '../../packages/platform/src/testing/stand-ins/sqs-client.ts';
import { buildStandIns, startStandIn } from '../../packages/platform/src/testing/stand-ins/start-stand-in.ts';
import type { StoredObjects, UnfinishedJobs } from './system.ts';

const BUCKET = 'torture';
const QUEUE = 'jobs.fifo';
const PREFIX = 'retainwise/';

/** S3 and SQS in a process which no kill reaches: what a service of AWS has answered is durable. */
export interface AwsStandIn {
  readonly port: number;
  /** The variables of a process that reaches S3 and SQS on these ports. */
  environment(s3Port: number, sqsPort: number): Record<string, string>;
  objects(): Promise<StoredObjects>;
  read(key: string): Promise<Buffer | null>;
  unfinishedMessages(): Promise<readonly UnfinishedJobs[]>;
  stop(): Promise<void>;
}

export async function startAwsStandIn(): Promise<AwsStandIn> {
  const server = await startStandIn((await buildStandIns())['stand-in-sqs']);
  const endpoint = `http://127.0.0.1:${server.port}`;
  // The stand-in knows a queue by its whole URL; where requests go is the endpoint's to say.
  const queue = await makeQueue(endpoint, QUEUE);
  const bucketUrl = `${endpoint}/${BUCKET}`;
  const made = await fetch(bucketUrl, { method: 'PUT' });
  if (!made.ok) throw new Error(`The bucket was not made: ${made.status}.`);

  async function listAll(): Promise<string[]> {
    const keys: string[] = [];
    for (;;) {
      const after = keys.at(-1);
      const query = `list-type=2${after === undefined ? '' : `&start-after=${encodeURIComponent(after)}`}`;
      const response = await fetch(`${bucketUrl}?${query}`);
      const xml = await response.text();
      if (!response.ok) throw new Error(`The objects cannot be listed: ${response.status}.`);
      // Keys have only characters that XML writes as they are.
      keys.push(...[...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].flatMap(([, key]) => (key === undefined ? [] : [key])));
      if (!xml.includes('<IsTruncated>true</IsTruncated>')) return keys;
    }
  }

  return {
    port: server.port,
    environment: (s3Port, sqsPort) => ({
      OBJECT_STORE: 's3',
      S3_BUCKET: BUCKET,
      S3_PREFIX: PREFIX,
      S3_ENDPOINT: `http://127.0.0.1:${s3Port}`,
      S3_FORCE_PATH_STYLE: 'true',
      JOB_QUEUE: 'sqs',
      SQS_QUEUE_URL: queue.url,
      SQS_ENDPOINT: `http://127.0.0.1:${sqsPort}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'torture',
      AWS_SECRET_ACCESS_KEY: 'torture-secret',
    }),
    objects: async () => {
      const keys = await listAll();
      // S3 has no drafts: an unfinished multipart upload is no object.
      return { keys: keys.map((key) => key.slice(PREFIX.length)), drafts: [] };
    },
    read: async (key) => {
      const response = await fetch(`${bucketUrl}/${PREFIX}${key}`);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`An object cannot be read: ${response.status}.`);
      return Buffer.from(await response.arrayBuffer());
    },
    unfinishedMessages: async () => {
      const { waiting, taken } = await queue.bodies();
      const all = [
        { where: 'waiting in SQS', count: waiting.length },
        { where: 'taken from SQS', count: taken.length },
      ];
      return all.filter(({ count }) => count > 0);
    },
    stop: () => server.stop(),
  };
}
