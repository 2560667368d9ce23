import type { ColumnMapping } from '@retainwise/core';
import type { UploadRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { ApiError } from '../http/api-error.ts';
import { beingErased } from '../http/being-erased.ts';
import { analyzeUpload } from './analyze-upload.ts';
import { saveDecisions, type MappingDecisions } from './saved-mapping.ts';

/**
 * Maps and validates an upload again with a person's decisions, and keeps them for the next file with the same headers.
 *
 * @throws ApiError ERR-1004 when the upload was deleted meanwhile
 * @throws InputError when a decision names a column or an answer that does not exist
 */
export async function updateMapping(
  { database, objectStore, pools, clock }: ServerDependencies,
  caller: Caller,
  upload: UploadRecord,
  decisions: MappingDecisions,
  signal: AbortSignal,
): Promise<ColumnMapping> {
  if (upload.erasureId !== null) throw beingErased();
  const { account } = caller.principal;
  const { mapping, formats, validation } = await analyzeUpload({ objectStore, pools }, upload.objectKey, {
    ...decisions,
    owner: account.id,
    signal,
    sheet: upload.sheet,
    level: 'standard',
    currency: account.currency,
    kind: upload.kind,
    now: clock(),
  });
  const changes = {
    mapping,
    columnFormats: formats,
    mappingOverrides: decisions.overrides,
    mappingAnswers: decisions.answers,
    validation,
    qualityScore: validation.qualityScore,
    problem: null,
  };
  const { id, reference, objectKey } = upload;
  await database.transaction(async (transaction) => {
    await audit(database, caller, 'mapping.answered', { kind: 'upload', id, reference }, transaction);
    // Another file by now: what was found in this one quotes who has been erased from it.
    const done = await database.uploads.update({ ...upload, objectKey }, changes, transaction);
    if (done !== null) return;
    if ((await database.uploads.find(upload, id, transaction)) !== null) throw beingErased();
    // Deleted while it was mapped: nothing is kept.
    throw new ApiError('ERR-1004', 'There is no upload with this id in your account.');
  });
  await saveDecisions(database, upload, mapping.fingerprint, decisions, clock());
  return mapping;
}
