import type { CellCorrection } from '@retainwise/core';
import type { UploadRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../../app/dependencies.ts';
import type { Caller } from '../../auth/caller.ts';
import { beingErased } from '../../http/being-erased.ts';
import { createUpload } from '../create-upload.ts';
import { tooLarge } from '../limit-bytes.ts';
import { correctedFile } from './corrected-file.ts';

export interface CorrectUploadInput {
  /** One that is ready. */
  readonly upload: UploadRecord;
  readonly corrections: readonly CellCorrection[];
  readonly caller: Caller;
  readonly idempotencyKey: string | undefined;
  /** Aborts when the client is gone. */
  readonly signal: AbortSignal;
}

/**
 * Makes another upload of the file of this one, with other values in some cells. Whatever reads uploads reads it as it
 * reads a file that was sent: there is nothing beside the file that scoring, erasure or export could forget.
 *
 * @throws ApiError ERR-2003 when the file is too large for that, ERR-2010 while a customer is being erased from it
 */
export async function correctUpload(
  dependencies: ServerDependencies,
  { upload, corrections, caller, idempotencyKey, signal }: CorrectUploadInput,
): Promise<UploadRecord> {
  const { database, settings } = dependencies;
  const { maxUploadBytes } = settings;
  if (upload.fileSizeBytes > maxUploadBytes) throw tooLarge(maxUploadBytes);
  const { accountId, reference, kind, complete, mappingOverrides, mappingAnswers } = upload;
  const filename = upload.filename.replace(/\.xlsx$/i, '.csv');
  const file = correctedFile(dependencies, { upload, corrections, filename });
  const unlessErased = async (transaction?: Parameters<typeof database.uploads.find>[2]): Promise<void> => {
    const current = await database.uploads.find({ accountId, reference }, upload.id, transaction);
    if (current?.objectKey !== upload.objectKey || current.erasureId !== null) throw beingErased();
    // One that has not come to this upload yet may not know of the one that is made of it.
    if (await database.erasures.isListed(upload, transaction)) throw beingErased();
  };
  await unlessErased();
  return createUpload(dependencies, {
    file,
    caller,
    owner: { accountId, reference },
    filename,
    mapping: undefined,
    decisions: { overrides: mappingOverrides, answers: mappingAnswers },
    // The corrected file is a CSV, whatever the file was.
    sheet: undefined,
    kind,
    complete,
    idempotencyKey,
    action: 'upload.corrected',
    check: unlessErased,
    signal,
  });
}
