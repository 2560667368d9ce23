import { ApiError, FileReadError, PredictionFailedError, RetainWiseError, UsageError } from '@retainwise/sdk';

/** What the widget shows when something failed. */
export interface WidgetProblem {
  /** The API's title for this kind of problem; null when the API did not report it. */
  readonly title: string | null;
  /** What happened. */
  readonly message: string;
  /** What to do about it. */
  readonly fixes: readonly string[];
  readonly code: string | null;
  readonly requestId: string | null;
  /** Whether trying again can help. */
  readonly retryable: boolean;
}

const MAX_FIXES = 3;
const INCOMPLETE_UPLOAD = 'ERR-2005';
const SCORING_FAILED = 'ERR-5003';
/** The request itself was refused, and would be again. With other statuses a sign-in, a wait or a retry can help. */
const FINAL_STATUSES: ReadonlySet<number> = new Set([400, 404, 405, 410, 413, 415, 422]);

export function toProblem(error: unknown, unexpected: string): WidgetProblem {
  if (error instanceof ApiError) {
    const { title, detail, errors, code, requestId, status } = error;
    return {
      title,
      message: detail,
      fixes: [...new Set(errors.map(({ fix }) => fix))].slice(0, MAX_FIXES),
      code,
      requestId,
      retryable: !FINAL_STATUSES.has(status) || code === INCOMPLETE_UPLOAD,
    };
  }
  if (error instanceof RetainWiseError) {
    const { detail, fix, code } = error;
    return { ...localProblem(detail), fixes: fix === null ? [] : [fix], code, retryable: isRetryable(error) };
  }
  const message = error instanceof Error && error.message !== '' ? error.message : unexpected;
  return { ...localProblem(message), retryable: true };
}

function isRetryable(error: RetainWiseError): boolean {
  if (error instanceof PredictionFailedError) return error.code === SCORING_FAILED;
  return !(error instanceof UsageError || error instanceof FileReadError);
}

/** A problem that the API did not report. */
export function localProblem(message: string): WidgetProblem {
  return { title: null, message, fixes: [], code: null, requestId: null, retryable: false };
}

export function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error instanceof Error && error.name === 'AbortError');
}
