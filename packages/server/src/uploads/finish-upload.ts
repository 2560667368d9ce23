import type { MappingOverrides } from '@retainwise/core';
import type { AccountRecord, UploadRecord, UploadRef } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { requireRoom } from '../limits/quotas.ts';
import type { UploadAnalysis } from './analyze-task.ts';
import { cleanFilename } from './clean-filename.ts';
import { hasDecisions, saveDecisions } from './saved-mapping.ts';

const DAY_MS = 86_400_000;

export interface FinishUploadInput {
  readonly account: AccountRecord;
  readonly upload: UploadRef;
  readonly file: { readonly filename: string; readonly size: number; readonly sha256: string };
  readonly requestHash: string | null;
  /** Of the analysis of an upload that was sent in parts. */
  readonly attempt?: number;
  /** Of the request. */
  readonly overrides: MappingOverrides;
  readonly analysis: UploadAnalysis;
  readonly now: Date;
  /** What else is written in the transaction in which it becomes ready. */
  readonly alongside?: (transaction: Transaction) => Promise<void>;
}

type Transaction = Parameters<Parameters<ServerDependencies['database']['transaction']>[0]>[0];

/**
 * Writes what was found in a file: its upload becomes ready. Null when it was given up meanwhile.
 *
 * @throws ApiError ERR-1005 when the account would store too many rows
 */
export async function finishUpload(
  { database, settings }: Pick<ServerDependencies, 'database' | 'settings'>,
  { account, upload: ref, file, requestHash, attempt, overrides, analysis, now, alongside }: FinishUploadInput,
): Promise<UploadRecord | null> {
  const { mapping, formats, validation, format, columnCount, decisions } = analysis;
  const completion = {
    filename: cleanFilename(file.filename),
    fileSizeBytes: file.size,
    checksumSha256: file.sha256,
    rowCount: validation.rows,
    columnCount,
    format,
    mapping,
    columnFormats: formats,
    mappingOverrides: decisions.overrides,
    mappingAnswers: decisions.answers,
    validation,
    qualityScore: validation.qualityScore,
    requestHash,
    expiresAt: new Date(now.getTime() + settings.uploadRetentionDays * DAY_MS),
    ...(attempt === undefined ? {} : { attempt }),
  };
  const upload = await database.transaction(async (transaction) => {
    const finished = await database.uploads.finish(ref, completion, transaction);
    await requireRoom(database, account, settings.limits, { owner: ref, transaction });
    if (finished !== null) await alongside?.(transaction);
    return finished;
  });
  if (upload !== null && hasDecisions({ overrides, answers: {} }))
    await saveDecisions(database, ref, mapping.fingerprint, decisions, now);
  return upload;
}
