import { ObjectNotFoundError, uploadPrefix, type AccountRecord, type UploadRecord } from '@retainwise/platform';
import { createHash } from 'node:crypto';
import type { ServerDependencies } from '../../app/dependencies.ts';
import { ApiError } from '../../http/api-error.ts';
import { analyzeUpload } from '../analyze-upload.ts';
import { finishUpload } from '../finish-upload.ts';
import { findSavedDecisions } from '../saved-mapping.ts';

/** Its process gives way to others, and the time that it has is measured by the clock. */
const PATIENCE = 10;

type Dependencies = Pick<ServerDependencies, 'database' | 'objectStore' | 'pools' | 'settings' | 'clock'>;

/**
 * Makes the parts of an upload its file, and analyzes that as it would be when it is sent as a whole.
 *
 * @returns false when it was given up meanwhile
 * @throws what the answer to a whole upload would say
 */
export async function analyzeAttempt(
  dependencies: Dependencies,
  upload: UploadRecord,
  account: AccountRecord,
  signal: AbortSignal,
): Promise<boolean> {
  const { database, objectStore, pools, settings, clock } = dependencies;
  const { accountId, objectKey, fileSizeBytes: size } = upload;
  await makeFile(dependencies, upload);
  if (!(await database.uploadParts.beat(upload))) {
    // Whoever deleted the upload may have looked before the file was there.
    const isGone = (await database.uploads.find(upload, upload.id)) === null;
    if (isGone) await objectStore.deletePrefix(uploadPrefix(upload));
    return false;
  }
  const hash = createHash('sha256');
  let hashed = 0;
  const now = clock();
  const analysis = await analyzeUpload({ objectStore, pools }, objectKey, {
    owner: accountId,
    signal,
    overrides: upload.mappingOverrides,
    sheet: upload.sheet,
    findSaved: (fingerprint) => findSavedDecisions(database, upload, fingerprint),
    level: 'standard',
    currency: account.currency,
    kind: upload.kind,
    now,
    large: { timesUsual: PATIENCE * Math.max(1, size / settings.maxUploadBytes) },
    onFirstReading: (chunk) => {
      hash.update(chunk);
      hashed += chunk.length;
    },
  });
  if (hashed !== size) throw new Error(`Of ${size} bytes of the upload, ${hashed} were read.`);
  const sha256 = hash.digest('hex');
  if (upload.expectedSha256 !== null && upload.expectedSha256 !== sha256)
    throw new ApiError('ERR-2011', 'The file has another SHA-256 than its client says.');
  const finished = await finishUpload(dependencies, {
    account,
    upload,
    file: { filename: upload.filename, size, sha256 },
    requestHash: upload.requestHash,
    attempt: upload.analysisAttempts,
    overrides: upload.mappingOverrides,
    analysis,
    now,
  });
  return finished !== null;
}

/** An earlier attempt may have done it, and not lived to say so. */
async function makeFile({ database, objectStore }: Dependencies, upload: UploadRecord): Promise<void> {
  const { objectKey, fileSizeBytes: size, storeUpload } = upload;
  const isThere = async (): Promise<boolean> => (await objectStore.head(objectKey))?.size === size;
  if (upload.analysisAttempts > 1 && (await isThere())) return;
  try {
    const parts = await database.uploadParts.list(upload);
    await objectStore.completeParts(objectKey, storeUpload ?? '', parts, size);
  } catch (error) {
    if (error instanceof ObjectNotFoundError && (await isThere())) return;
    throw error;
  }
}
