import { join } from 'node:path';
import type { ObjectStoreConfig } from '../config/types.ts';
import { openFilesStore } from './files-store.ts';
import type { ObjectStore } from './types.ts';

export interface OpenObjectStoreOptions {
  readonly config: ObjectStoreConfig;
  readonly dataDir: string;
  /** The caller holds the lock of the data directory: unfinished files there are removed. */
  readonly exclusive?: boolean;
}

/** The object store that the configuration names. The AWS SDK is loaded only when it is S3. */
export async function openObjectStore({
  config,
  dataDir,
  exclusive = false,
}: OpenObjectStoreOptions): Promise<ObjectStore> {
  if (config.kind === 'files') return openFilesStore({ directory: join(dataDir, 'objects'), exclusive });
  const { openS3Store } = await import('./s3-store.ts');
  return openS3Store(config);
}
