import { ApiError, FileReadError, PredictionFailedError, UsageError } from '@retainwise/sdk';

/** What a person is told when something failed. */
export interface WidgetProblem {
  /** What kind of thing went wrong, as the API names it; null where it did not come so far. */
  readonly title: string | null;
  /** What happened this time. */
  readonly message: string;
  /** What to do about it. */
  readonly fixes: readonly string[];
  readonly code: string | null;
  readonly requestId: string | null;
  /** Whether the same, tried again, can go well. */
  readonly retryable: boolean;
}

const MOST_FIXES = 3;
const INCOMPLETE_UPLOAD = 'ERR-2005';
const SCORING_FAILED = 'ERR-5003';
/** Refusals of the request as it is: the same again is refused again. A sign-in, a wait or another try can help with all others. */
const FINAL_STATUSES: ReadonlySet<number> = new Set([400, 404, 405, 410, 413, 415, 422]);

export function toProblem(error: unknown, unexpected: string): WidgetProblem {
  if (error instanceof ApiError) {
    const { title, detail, errors, code, requestId, status } = error;
    return {
      title,
      message: detail,
      fixes: [...new Set(errors.map(({ fix }) => fix))].slice(0, MOST_FIXES),
      code,
      requestId,
      retryable: !FINAL_STATUSES.has(status) || code === INCOMPLETE_UPLOAD,
    };
  }
  if (error instanceof PredictionFailedError) {
    const { code, fix, message } = error;
    return {
      ...local(message.replace(`${code}: `, '').replace(` ${fix}`, '')),
      fixes: [fix],
      code,
      retryable: code === SCORING_FAILED,
    };
  }
  const message = error instanceof Error && error.message !== '' ? error.message : unexpected;
  return { ...local(message), retryable: !(error instanceof UsageError || error instanceof FileReadError) };
}

/** A problem that never reached the API. */
export function local(message: string): WidgetProblem {
  return { title: null, message, fixes: [], code: null, requestId: null, retryable: false };
}

export function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error instanceof Error && error.name === 'AbortError');
}
