import {
  IdempotencyConflictError,
  newId,
  uploadPrefix,
  type AccountRecord,
  type UploadRecord,
} from '@retainwise/platform';
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';
import { ApiError } from '../http/api-error.ts';
import { analyzeUpload } from './analyze-upload.ts';
import { cleanFilename } from './clean-filename.ts';
import { parseOverridesText } from './parse-overrides.ts';
import { receiveFile } from './receive-file.ts';
import { isDecided, keepDecisions, recallDecisions } from './saved-decisions.ts';

const DAY = 86_400_000;

export interface CreateUploadInput {
  readonly request: Request;
  readonly account: AccountRecord;
  readonly filename: string;
  readonly mapping: string | undefined;
  readonly idempotencyKey: string | undefined;
}

/** Stores, maps and validates one file. Whatever goes wrong, no file and no record stay behind. */
export async function createUpload(
  { database, objectStore, settings, clock }: ServerDependencies,
  input: CreateUploadInput,
): Promise<UploadRecord> {
  const { account, idempotencyKey = null } = input;
  const id = newId('upl');
  const objectKey = `${uploadPrefix(account.id, id)}source`;
  const file = await receiveFile(input.request, {
    objectStore,
    key: objectKey,
    maxBytes: settings.maxUploadBytes,
    filename: input.filename,
  });
  const filename = cleanFilename(file.filename);
  try {
    const mappingText = file.mapping ?? input.mapping;
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([file.sha256, filename, mappingText ?? '']))
      .digest('hex');
    const earlier =
      idempotencyKey === null ? null : await database.uploads.findByIdempotencyKey(account.id, idempotencyKey);
    if (earlier) {
      await objectStore.delete(objectKey);
      return sameRequest(earlier, fingerprint);
    }
    const overrides = parseOverridesText(mappingText);
    const now = clock();
    const recall = (header: readonly string[]) => recallDecisions(database, account.id, header);
    const { mapping, validation, format, columnCount, decisions } = await analyzeUpload(objectStore, objectKey, {
      overrides,
      recall,
      level: 'standard',
      currency: account.currency,
      now,
    });
    const upload = await database.uploads.create({
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
      mappingOverrides: decisions.overrides,
      mappingAnswers: decisions.answers,
      validation,
      qualityScore: validation.qualityScore,
      idempotencyKey,
      requestFingerprint: fingerprint,
      expiresAt: new Date(now.getTime() + settings.uploadRetentionDays * DAY),
    });
    if (isDecided({ overrides, answers: {} }))
      await keepDecisions(database, account.id, mapping.fingerprint, decisions, now);
    return upload;
  } catch (error) {
    await objectStore.delete(objectKey);
    if (error instanceof IdempotencyConflictError && idempotencyKey !== null) {
      throw new ApiError('ERR-2004', 'Another request with this idempotency key is under way.', { cause: error });
    }
    throw error;
  }
}

function sameRequest(earlier: UploadRecord, fingerprint: string): UploadRecord {
  if (earlier.requestFingerprint === fingerprint) return earlier;
  throw new ApiError('ERR-2004', 'This idempotency key was used for another file.');
}
