import { ApiError } from './api-error.ts';

const RETRY_SECONDS = 10;

/** Somebody's rows are being taken out of the file of an upload, which is then another file. */
export function beingErased(): ApiError {
  return new ApiError('ERR-2010', 'A customer is being erased from the upload. Send the request again in a moment.', {
    retryAfter: RETRY_SECONDS,
  });
}
