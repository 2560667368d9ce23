import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { openS3Store } from '../object-store/s3-store.ts';
import type { ObjectStore } from '../object-store/types.ts';
import type {} from './stand-ins-setup.ts';
import { S3_KEY } from './stand-ins/keys.ts';

export interface TestStore {
  readonly objectStore: ObjectStore;
  readonly port: number;
  /** The variables of a process that uses it. */
  readonly env: Readonly<Record<string, string>>;
  /** The same bucket, reached at another port. */
  readonly openAt: (port: number) => ObjectStore;
  readonly close: () => Promise<void>;
}

/** An empty bucket in the stand-in for S3 of this run, and a store in it (project `integration`). */
export async function openTestS3(): Promise<TestStore> {
  const { s3Port: port } = inject('retainwiseStandIns');
  const bucket = `test-${randomBytes(8).toString('hex')}`;
  const made = await fetch(`http://127.0.0.1:${port}/${bucket}`, { method: 'PUT' });
  if (!made.ok) throw new Error(`The bucket was not made: ${await made.text()}`);
  const openAt = (at: number): ObjectStore =>
    openS3Store({
      bucket,
      prefix: 'retainwise/',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${at}`,
      forcePathStyle: true,
      credentials: { accessKeyId: S3_KEY, secretAccessKey: S3_KEY },
    });
  const objectStore = openAt(port);
  return {
    objectStore,
    port,
    env: {
      OBJECT_STORE: 's3',
      S3_BUCKET: bucket,
      S3_PREFIX: 'retainwise/',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_FORCE_PATH_STYLE: 'true',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: S3_KEY,
      AWS_SECRET_ACCESS_KEY: S3_KEY,
    },
    openAt,
    close: () => objectStore.close(),
  };
}
