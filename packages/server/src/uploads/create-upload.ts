import {
  IdempotencyConflictError,
  newId,
  uploadPrefix,
  type AccountRecord,
  type NewUpload,
  type UploadRecord,
} from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { ApiError } from '../http/api-error.ts';
import { requestHash, sameRequest } from '../http/idempotency.ts';
import { requireRoom } from '../limits/quotas.ts';
import { analyzeUpload } from './analyze-upload.ts';
import { cleanFilename } from './clean-filename.ts';
import { parseOverridesText } from './parse-overrides.ts';
import { receiveFile, type IncomingFile } from './receive-file.ts';
import { hasDecisions, saveDecisions, findSavedDecisions } from './saved-mapping.ts';

const DAY_MS = 86_400_000;

export interface CreateUploadInput extends IncomingFile {
  readonly account: AccountRecord;
  readonly filename: string;
  /** Overrides as JSON text, as sent in the query. */
  readonly mapping: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** Aborts when the client is gone. */
  readonly signal: AbortSignal;
}

/** Stores, maps and validates one file. When it fails, it leaves neither a file nor a record. */
export async function createUpload(
  { database, objectStore, pools, settings, storage, clock }: ServerDependencies,
  input: CreateUploadInput,
): Promise<UploadRecord> {
  const { account, idempotencyKey = null } = input;
  // Before the first byte. A body that does not say its length may have any that is allowed.
  await storage.check(Math.min(settings.maxUploadBytes, Number(input.headers['content-length'] ?? Infinity)));
  // Before the file is received; its rows are counted below.
  await requireRoom(database, account, settings.limits, { more: 1 });
  const id = newId('upl');
  const objectKey = `${uploadPrefix(account.id, id)}source`;
  const file = await receiveFile(input, {
    objectStore,
    key: objectKey,
    maxBytes: settings.maxUploadBytes,
    filename: input.filename,
  });
  const filename = cleanFilename(file.filename);
  try {
    const mappingText = file.mapping ?? input.mapping;
    const hash = requestHash([file.sha256, filename, mappingText ?? '']);
    const earlier =
      idempotencyKey === null ? null : await database.uploads.findByIdempotencyKey(account.id, idempotencyKey);
    if (earlier) {
      await objectStore.delete(objectKey);
      return sameRequest(earlier, hash, 'file');
    }
    const overrides = parseOverridesText(mappingText);
    const now = clock();
    const findSaved = (fingerprint: string) => findSavedDecisions(database, account.id, fingerprint);
    const { mapping, formats, validation, format, columnCount, decisions } = await analyzeUpload(
      { objectStore, pools },
      objectKey,
      {
        owner: account.id,
        signal: input.signal,
        overrides,
        findSaved,
        level: 'standard',
        currency: account.currency,
        now,
      },
    );
    const record: NewUpload = {
      id,
      accountId: account.id,
      filename,
      objectKey,
      fileSizeBytes: file.size,
      checksumSha256: file.sha256,
      rowCount: validation.rows,
      columnCount,
      status: 'ready',
      format,
      mapping,
      columnFormats: formats,
      mappingOverrides: decisions.overrides,
      mappingAnswers: decisions.answers,
      validation,
      qualityScore: validation.qualityScore,
      idempotencyKey,
      requestHash: hash,
      expiresAt: new Date(now.getTime() + settings.uploadRetentionDays * DAY_MS),
    };
    const upload = await database.transaction(async (transaction) => {
      const created = await database.uploads.create(record, transaction);
      await requireRoom(database, account, settings.limits, { transaction });
      return created;
    });
    if (hasDecisions({ overrides, answers: {} }))
      await saveDecisions(database, account.id, mapping.fingerprint, decisions, now);
    return upload;
  } catch (error) {
    await objectStore.delete(objectKey);
    if (error instanceof IdempotencyConflictError && idempotencyKey !== null) {
      throw new ApiError('ERR-2004', 'Another request with this idempotency key is still being processed.', {
        cause: error,
      });
    }
    throw error;
  }
}
