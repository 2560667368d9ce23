import type { Upload } from '@retainwise/openapi';
import type { UploadSource } from '../files/upload-source.ts';
import type { ToldOutcomes } from './learning-types.ts';
import type { UploadOptions } from './uploads.ts';

/** Who left: what scores are judged by, and what models learn from. */
export interface Outcomes extends ToldOutcomes {
  /**
   * Uploads a file that says who left: an id, the date, and perhaps a reason. `outcomes` of the upload accounts for
   * each of its rows.
   */
  recordFile(source: UploadSource, options?: Omit<UploadOptions, 'kind' | 'complete'>): Promise<Upload>;
}
