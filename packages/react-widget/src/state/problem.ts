import { ApiError, PredictionFailedError } from '@retainwise/sdk';

/** What a person is told when something failed. */
export interface WidgetProblem {
  readonly message: string;
  /** What to do about it. */
  readonly fixes: readonly string[];
  readonly code: string | null;
  readonly requestId: string | null;
}

const MOST_FIXES = 3;

export function toProblem(error: unknown, unexpected: string): WidgetProblem {
  if (error instanceof ApiError) {
    return { message: error.detail, fixes: [...new Set(error.errors.map(({ fix }) => fix))].slice(0, MOST_FIXES), code: error.code, requestId: error.requestId };
  }
  if (error instanceof PredictionFailedError) return { message: error.message.replace(`${error.code}: `, '').replace(` ${error.fix}`, ''), fixes: [error.fix], code: error.code, requestId: null };
  return { message: error instanceof Error && error.message !== '' ? error.message : unexpected, fixes: [], code: null, requestId: null };
}

export function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error instanceof Error && error.name === 'AbortError');
}
