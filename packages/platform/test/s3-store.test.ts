import { openTestS3 } from '../src/testing/open-test-s3.ts';
import { describeObjectStore } from './object-store-contract.ts';

describeObjectStore('objects in S3', async () => {
  const { objectStore: store, close } = await openTestS3();
  return { store, close };
});
