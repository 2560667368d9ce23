import { join } from 'node:path';
import type { ObjectStoreConfig } from '../config/config.ts';
import { openFilesStore } from './files-store.ts';
import type { ObjectStore } from './types.ts';
import type { UrlSigner } from './url-signer.ts';

export interface OpenObjectStoreOptions {
  readonly config: ObjectStoreConfig;
  readonly dataDir: string;
  /** Makes the links to objects in files; S3 signs its own. */
  readonly signer: UrlSigner;
  /** The caller holds the lock of the data directory; files left half-written there are removed. */
  readonly exclusive?: boolean;
}

/** The object store that the configuration names. The AWS SDK is loaded only when it is S3. */
export async function openObjectStore({
  config,
  dataDir,
  signer,
  exclusive = false,
}: OpenObjectStoreOptions): Promise<ObjectStore> {
  if (config.kind === 'files') return openFilesStore({ directory: join(dataDir, 'objects'), signer, exclusive });
  const { openS3Store } = await import('./s3-store.ts');
  return openS3Store(config);
}
