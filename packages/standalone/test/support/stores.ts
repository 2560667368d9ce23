import { openObjectStore, openTestS3, type TestStore } from '@retainwise/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type StoreUnderTest = Pick<TestStore, 'objectStore' | 'close'>;

async function openFiles(): Promise<StoreUnderTest> {
  const dataDir = await mkdtemp(join(tmpdir(), 'retainwise-states-'));
  const objectStore = await openObjectStore({ config: { kind: 'files' }, dataDir });
  return { objectStore, close: () => rm(dataDir, { recursive: true, force: true }) };
}

/** Each adapter of the port. */
export const STORES: Readonly<Record<'files' | 'S3', () => Promise<StoreUnderTest>>> = {
  files: openFiles,
  S3: openTestS3,
};
