import type { UploadRecord, UploadRef } from '@retainwise/platform';
import type { ServerDependencies } from '../../app/dependencies.ts';
import { audit } from '../../auth/audit.ts';
import type { Caller } from '../../auth/caller.ts';
import { ApiError, MAX_DETAILS } from '../../http/api-error.ts';
import { planOf } from './plan.ts';
import { missingRanges, rangesOf, wordRanges, type Range } from './ranges.ts';
import { noUpload, notInParts } from './states.ts';

/**
 * Ends the sending of parts, and has the file analyzed. Can be repeated: what is complete stays as it is.
 *
 * @throws ApiError ERR-1004, ERR-2009 (parts are missing), ERR-2010 (not sent in parts)
 */
export async function completeUpload(
  { database, analyses }: Pick<ServerDependencies, 'database' | 'analyses'>,
  caller: Caller,
  upload: UploadRef,
  sha256: string | null,
): Promise<UploadRecord> {
  await database.transaction(async (transaction) => {
    // Parts that arrive at the same time wait, and then find that it takes none.
    if (!(await database.uploadParts.holdReceiving(upload, transaction))) return;
    const found = await database.uploads.find(upload, upload.id, transaction);
    const plan = found && planOf(found);
    if (plan === null) throw noUpload();
    const present = rangesOf((await database.uploadParts.list(upload, transaction)).map(({ n }) => n));
    const missing = missingRanges(present, plan.parts);
    if (missing.length > 0) throw incomplete(missing);
    await database.uploadParts.beginAnalysis(upload, sha256, transaction);
    await audit(
      database,
      caller,
      'upload.completed',
      { kind: 'upload', id: upload.id, reference: upload.reference },
      transaction,
    );
  });
  analyses.wake();
  const current = await database.uploads.find(upload, upload.id);
  if (current === null) throw noUpload();
  if (current.partSize === null) throw notInParts();
  return current;
}

function incomplete(missing: readonly Range[]): ApiError {
  const single = missing.length === 1 && missing[0]?.[0] === missing[0]?.[1];
  const subject = (ranges: readonly Range[], one: boolean): string =>
    one ? `Part ${wordRanges(ranges)} has not arrived.` : `Parts ${wordRanges(ranges)} have not arrived.`;
  return new ApiError('ERR-2009', subject(missing, single), {
    errors: missing.slice(0, MAX_DETAILS).map((range) => ({
      location: `parts/${range[0] === range[1] ? range[0] : `${range[0]}-${range[1]}`}`,
      message: subject([range], range[0] === range[1]),
      fix: 'Send these parts, then complete the upload again.',
    })),
  });
}
