import type { Upload } from '@retainwise/openapi';
import type { UploadSource } from '../files/upload-source.ts';
import type { ToldOutcomes, WaitForFileOptions } from './learning-types.ts';
import type { UploadOptions } from './uploads.ts';

/** Who left: what scores are judged by, and what models learn from. */
export interface Outcomes extends ToldOutcomes {
  /**
   * Uploads a file that says who left: an id, the date, and perhaps a reason. Waits until it is recorded; `outcomes` of
   * the upload then accounts for each of its rows. It is null while a person has to say which column has the date, or
   * how it is written: answer the questions of its mapping, then call `waitForFile`.
   *
   * @throws TimeoutError
   */
  recordFile(
    source: UploadSource,
    options?: Omit<UploadOptions, 'kind' | 'complete'> & Pick<WaitForFileOptions, 'timeout'>,
  ): Promise<Upload>;
}
