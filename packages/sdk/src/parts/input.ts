import type { Overrides, UploadKind } from '@retainwise/openapi';
import type { SourceRanges } from '../files/opened-source.ts';
import type { ResumeStore } from './resume-store.ts';

export interface ResumeOptions {
  /** Where the id of an unfinished upload is kept. */
  readonly store?: ResumeStore | undefined;
  /** Uploads of different scopes are never continued for each other: a reference or a user of yours, for example. */
  readonly scope?: string | undefined;
}

export interface PartsProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly resumedBytes: number;
}

export interface UploadInPartsInput {
  readonly ranges: SourceRanges;
  readonly size: number;
  readonly filename: string;
  readonly mapping: Overrides | undefined;
  /** Of a workbook. */
  readonly sheet: string | undefined;
  readonly kind: UploadKind | undefined;
  readonly complete: boolean | undefined;
  readonly reference: string | undefined;
  readonly idempotencyKey: string;
  readonly resume: ResumeOptions | false | undefined;
  readonly onProgress: ((progress: PartsProgress) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}
