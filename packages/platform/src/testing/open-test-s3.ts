import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openS3Store } from '../object-store/s3-store.ts';
import { holdToMultipartRules } from './multipart-rules.ts';
import type { ObjectStore } from '../object-store/types.ts';
import { whyLinkIsRefused } from './check-link.ts';

export interface TestStore {
  readonly objectStore: ObjectStore;
  readonly port: number;
  /** The variables of a process that uses it. */
  readonly env: Readonly<Record<string, string>>;
  /** The same bucket, reached at another port. */
  readonly openAt: (port: number) => ObjectStore;
  readonly close: () => Promise<void>;
}

/** Id and secret of the key that the stand-in knows. */
const SECRET = 'S3RVER';

/** A stand-in for S3 with an empty bucket, and a store in it. */
export async function openTestS3(): Promise<TestStore> {
  // Loaded by the tests that need it only.
  const { default: S3rver } = await import('s3rver');
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'test-bucket', configs: [] }],
  });
  // The stand-in takes any signature of version 4.
  server.middleware.unshift(async (context, next) => {
    const { method = '', url = '', headers } = context.req;
    const refusal = whyLinkIsRefused({ method, url, headers }, SECRET, new Date());
    if (refusal === null) return next();
    context.status = 403;
    context.body = refusal;
  });
  holdToMultipartRules(server, directory);
  const { port } = await server.run();
  const openAt = (at: number): ObjectStore =>
    openS3Store({
      bucket: 'test-bucket',
      prefix: 'retainwise/',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${at}`,
      forcePathStyle: true,
      credentials: { accessKeyId: SECRET, secretAccessKey: SECRET },
    });
  const objectStore = openAt(port);
  return {
    objectStore,
    port,
    env: {
      OBJECT_STORE: 's3',
      S3_BUCKET: 'test-bucket',
      S3_PREFIX: 'retainwise/',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_FORCE_PATH_STYLE: 'true',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: SECRET,
      AWS_SECRET_ACCESS_KEY: SECRET,
    },
    openAt,
    close: async () => {
      await objectStore.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
