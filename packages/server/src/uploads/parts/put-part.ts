import { ObjectNotFoundError, ObjectStoreUnavailableError, type UploadRecord } from '@retainwise/platform';
import type { IncomingMessage } from 'node:http';
import type { ServerDependencies } from '../../app/dependencies.ts';
import { ApiError } from '../../http/api-error.ts';
import { nameObject } from './name-object.ts';
import { placeOf, planOf } from './plan.ts';
import { readDigest } from './digest.ts';
import { readPart } from './read-part.ts';
import { notInParts, refuseState } from './states.ts';

/** A part that takes longer has lost its store. */
const STORING_MS = 60_000;
/** Then a part that was claimed with other content is nobody's. */
const STALE_CLAIM_MS = 2 * STORING_MS;

/**
 * Receives one part. What it will contain is written down before it is stored, so that two requests never store
 * different bytes as the same part; whoever sends the same bytes may do so at the same time. From the last byte on it
 * is stored even when the client is gone: it need not be sent again.
 *
 * @throws ApiError ERR-2001 (number, length), ERR-2005, ERR-2008 (other content), ERR-2010 (state), ERR-2011 (digest)
 */
export async function putPart(
  dependencies: ServerDependencies,
  upload: UploadRecord,
  n: number,
  request: IncomingMessage,
): Promise<void> {
  const { database, objectStore, storage, clock } = dependencies;
  const plan = planOf(upload);
  if (plan === null) throw notInParts();
  if (n > plan.parts) throw beyond(plan.parts);
  const { offset, bytes: length } = placeOf(plan, n);
  const digest = readDigest(request.headers['repr-digest']?.toString());
  await storage.check(length);
  const { bytes, sha256 } = await readPart(request, length);
  if (digest !== null && digest !== sha256) throw otherDigest(n);

  const unfinished = upload.storeUpload ?? (await nameObject(dependencies, upload));
  const part = { n, bytes: length, sha256 };
  const staleBefore = new Date(clock().getTime() - STALE_CLAIM_MS);
  const claim = await database.uploadParts.claim(upload, part, staleBefore);
  if (claim === 'stored') return;
  if (claim === 'other') throw otherContent(n);
  if (claim === 'closed' || unfinished === null) return refuseState(database, upload);

  const timeout = AbortSignal.timeout(STORING_MS);
  let etag: string;
  try {
    etag = await objectStore.putPart(upload.objectKey, unfinished, { n, offset }, bytes, timeout);
  } catch (error) {
    // Completed, deleted or expired meanwhile.
    if (error instanceof ObjectNotFoundError) return refuseState(database, upload);
    throw timeout.aborted ? new ObjectStoreUnavailableError(error) : error;
  }
  if (!(await database.uploadParts.stored(upload, { ...part, etag }))) throw otherContent(n);
}

function beyond(parts: number): ApiError {
  const message = `This upload has ${parts === 1 ? 'one part' : `parts 1 to ${parts}`}.`;
  return new ApiError('ERR-2001', message, {
    errors: [{ location: 'path/part', message, fix: 'Send the parts that the upload was created with.' }],
  });
}

function otherDigest(n: number): ApiError {
  return new ApiError('ERR-2011', `Part ${n} has another SHA-256 than its Repr-Digest says.`);
}

function otherContent(n: number): ApiError {
  return new ApiError('ERR-2008', `Part ${n} has arrived before with other content.`);
}
