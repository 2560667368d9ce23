import type { CellCorrection, ErrorCode, FileInput, FileProgress, PageQuery } from '@retainwise/core/browser';
import type { Mapping, ResultRow, Summary, Upload, ValidationReport } from '@retainwise/sdk';

/** What a worker does with a file: what it is given, and what it gives back. All of it can be sent. */
export interface Tasks {
  readonly analyze: { readonly input: SentFile; readonly output: Analyzed };
  readonly correct: { readonly input: CorrectionInput; readonly output: Blob };
  readonly score: { readonly input: SentFile; readonly output: Scored };
  readonly page: { readonly input: PageQuery; readonly output: FoundRows };
  readonly sample: { readonly input: SampleInput; readonly output: string };
  /** Lets go of the file that was scored last. */
  readonly forget: { readonly input: null; readonly output: null };
}
export type TaskName = keyof Tasks;

export type SentFile = Omit<FileInput, 'signal' | 'onProgress'>;

export interface CorrectionInput {
  readonly sent: Pick<SentFile, 'file' | 'sheet'>;
  readonly corrections: readonly CellCorrection[];
}

export interface SampleInput {
  readonly rows: number | undefined;
  readonly seed: number | undefined;
}

/** In the form in which the API shows it. */
export interface Analyzed {
  readonly mapping: Mapping;
  readonly validation: ValidationReport;
  readonly format: Upload['format'];
  readonly columnCount: number;
}

export interface Scored {
  readonly mapping: Mapping;
  readonly summary: Summary;
  readonly results: Blob;
  readonly rejected: Blob;
  readonly asOf: string;
  readonly asOfSource: 'given' | 'newest_date' | 'now';
  readonly models: readonly { readonly id: string; readonly version: string }[];
}

export interface FoundRows {
  readonly data: readonly ResultRow[];
  readonly total: number;
}

/** `code` is null for what is no fault of the file. */
export interface SentError {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly fix: string | null;
}

export type Request =
  | { readonly [T in TaskName]: { readonly task: T; readonly id: number; readonly input: Tasks[T]['input'] } }[TaskName]
  | { readonly task: 'cancel'; readonly id: number };

/** `ready` comes first: the engine is loaded, and nothing more has to be fetched. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: FileProgress }
  | { readonly kind: 'done'; readonly id: number; readonly output: Tasks[TaskName]['output'] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError };
