import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openS3Store } from '../object-store/s3-store.ts';
import { holdToMultipartRules } from './multipart-rules.ts';
import type { ObjectStore } from '../object-store/types.ts';

export interface TestStore {
  readonly objectStore: ObjectStore;
  readonly close: () => Promise<void>;
}

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
  holdToMultipartRules(server, directory);
  const { port } = await server.run();
  const objectStore = openS3Store({
    bucket: 'test-bucket',
    prefix: 'retainwise/',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
    // Those that the stand-in knows.
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  return {
    objectStore,
    close: async () => {
      await objectStore.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
