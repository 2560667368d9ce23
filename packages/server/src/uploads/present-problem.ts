import type { ResumableUpload } from '@retainwise/openapi';
import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';
import type { UploadProblem } from '@retainwise/platform';
import { isApiErrorCode, isErrorCode } from '../http/api-error.ts';

/** What is wrong with an upload, as a problem document. */
export function presentProblem({
  code: stored,
  detail,
  errors,
}: UploadProblem): NonNullable<ResumableUpload['problem']> {
  const code = isErrorCode(stored) && isApiErrorCode(stored) ? stored : 'ERR-5001';
  const { title, status } = ERROR_CATALOGUE[code];
  return { type: `/problems/${code}`, title, status, detail, code, errors: errors.map((item) => ({ ...item })) };
}
