import type { Database, UploadRecord, UploadRef } from '@retainwise/platform';
import { ApiError } from '../../http/api-error.ts';

export function noUpload(): ApiError {
  return new ApiError('ERR-1004', 'There is no upload with this id in your account.');
}

export function notInParts(): ApiError {
  return new ApiError('ERR-2010', 'The upload is not sent in parts.');
}

/** Why an upload that is sent in parts cannot be used yet. */
export function notReady({ status }: Pick<UploadRecord, 'status'>): ApiError {
  const reasons: Partial<Record<UploadRecord['status'], string>> = {
    receiving: 'The upload is being received in parts. It can be used once it is complete and its status is ready.',
    analyzing: 'The upload is being analyzed. It can be used once its status is ready.',
    failed: 'The file of the upload cannot be used. Retrieve the upload to learn why.',
  };
  return new ApiError('ERR-2010', reasons[status] ?? 'The upload is not ready.');
}

/**
 * Of a part that came when its upload takes none.
 *
 * @throws ApiError ERR-1004 when it is gone, ERR-2010 otherwise
 */
export async function refuseState({ uploads }: Pick<Database, 'uploads'>, ref: UploadRef): Promise<never> {
  const upload = await uploads.find(ref, ref.id);
  if (upload === null) throw noUpload();
  throw new ApiError(
    'ERR-2010',
    upload.status === 'receiving'
      ? 'The store no longer has what was sent of this upload. Begin a new one.'
      : 'The upload is complete: it takes no more parts.',
  );
}
