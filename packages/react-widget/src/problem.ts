import {
  ApiError,
  ConnectionError,
  FileReadError,
  PredictionFailedError,
  RetainWiseError,
  TimeoutError,
  UsageError,
  type Upload,
} from '@retainwise/sdk';
import type { ProblemKind } from './text/problems/problem-texts.ts';

/** What the widget shows when something failed. */
export interface WidgetProblem {
  /** The API's title for this kind of problem; null when the API did not report it. */
  readonly title: string | null;
  /** What happened. */
  readonly message: string;
  /** What to do about it. */
  readonly fixes: readonly string[];
  readonly code: string | null;
  /** What it is where the API has given no code: by this the widget says it in other languages than English. */
  readonly kind: ProblemKind | null;
  /** Seconds to wait, when the API named a time. */
  readonly retryAfter: number | null;
  readonly requestId: string | null;
  /** Whether trying again can help. */
  readonly retryable: boolean;
}

const MAX_FIXES = 3;
const INCOMPLETE_UPLOAD = 'ERR-2005';
const SCORING_FAILED = 'ERR-5003';
/** The request itself was refused, and would be again. With other statuses a sign-in, a wait or a retry can help. */
const FINAL_STATUSES: ReadonlySet<number> = new Set([400, 404, 405, 410, 413, 415, 422]);

/** What the API says in an answer: the file of an upload, for example, cannot be used. */
export function problemOf({ title, detail, code, errors }: NonNullable<Upload['problem']>): WidgetProblem {
  const fixes = [...new Set(errors.map(({ fix }) => fix))].slice(0, MAX_FIXES);
  return { ...localProblem(detail), title, code, fixes };
}

export function toProblem(error: unknown, unexpected: string): WidgetProblem {
  if (error instanceof ApiError) {
    const { title, detail, errors, code, requestId, status, retryAfter } = error;
    return {
      title,
      message: detail,
      fixes: [...new Set(errors.map(({ fix }) => fix))].slice(0, MAX_FIXES),
      code,
      kind: code === null ? 'unavailable' : null,
      requestId,
      retryAfter,
      retryable: !FINAL_STATUSES.has(status) || code === INCOMPLETE_UPLOAD,
    };
  }
  if (error instanceof RetainWiseError) {
    const { detail, fix, code } = error;
    const fixes = fix === null ? [] : [fix];
    return { ...localProblem(detail), fixes, code, kind: kindOf(error), retryable: isRetryable(error) };
  }
  const message = error instanceof Error && error.message !== '' ? error.message : unexpected;
  return { ...localProblem(message), retryable: true };
}

function kindOf(error: RetainWiseError): ProblemKind | null {
  if (error instanceof ConnectionError) return 'offline';
  if (error instanceof TimeoutError) return 'noAnswer';
  return error instanceof FileReadError ? 'fileUnreadable' : null;
}

function isRetryable(error: RetainWiseError): boolean {
  if (error instanceof PredictionFailedError) return error.code === SCORING_FAILED;
  return !(error instanceof UsageError || error instanceof FileReadError);
}

/** A problem that the API did not report. */
export function localProblem(message: string): WidgetProblem {
  const nothing = { title: null, fixes: [], code: null, kind: null, requestId: null, retryAfter: null };
  return { ...nothing, message, retryable: false };
}

export function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error instanceof Error && error.name === 'AbortError');
}
