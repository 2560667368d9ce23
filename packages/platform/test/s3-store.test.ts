import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { openS3Store } from '../src/object-store/s3-store.ts';
import { describeObjectStore } from './object-store-contract.ts';

describeObjectStore('objects in S3', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'test-bucket', configs: [] }],
  });
  const { port } = await server.run();
  const store = openS3Store({
    bucket: 'test-bucket',
    prefix: 'retainwise/',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  });
  return {
    store,
    close: async () => {
      await store.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
});
