import type { ObjectStore } from '@retainwise/platform';
import { openObjectStore } from '@retainwise/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

export interface OpenedStore {
  readonly objectStore: ObjectStore;
  readonly close: () => Promise<void>;
}

async function openFiles(): Promise<OpenedStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'retainwise-states-'));
  const objectStore = await openObjectStore({ config: { kind: 'files' }, dataDir });
  return { objectStore, close: () => rm(dataDir, { recursive: true, force: true }) };
}

async function openS3(): Promise<OpenedStore> {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'test-bucket', configs: [] }],
  });
  const { port } = await server.run();
  // Those that the stand-in knows.
  process.env['AWS_ACCESS_KEY_ID'] = process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER';
  const objectStore = await openObjectStore({
    config: {
      kind: 's3',
      bucket: 'test-bucket',
      prefix: 'retainwise/',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      forcePathStyle: true,
    },
    dataDir: directory,
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

/** Each adapter of the port. */
export const STORES: Readonly<Record<'files' | 'S3', () => Promise<OpenedStore>>> = { files: openFiles, S3: openS3 };
