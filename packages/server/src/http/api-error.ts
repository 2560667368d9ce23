import { ERROR_CATALOGUE, type ApiErrorCode, type ErrorCode } from '@retainwise/openapi/errors';

/** Faults that one problem document lists. A request can have thousands. */
export const MAX_DETAILS = 20;
const MAX_TEXT = 300;

/** Text that contains words of the client, in a length for people. */
export function cutText(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}…`;
}

export interface ProblemDetail {
  readonly location: string;
  readonly message: string;
  readonly fix: string;
}

/** The request is rejected on purpose. Becomes a problem document with the status and title of its code. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly errors: readonly ProblemDetail[];
  /** Seconds after which the same request may succeed; null when that is not known. */
  readonly retryAfter: number | null;

  /** @param detail what happened this time; without `errors` the document gives the fix of the catalogue */
  constructor(
    code: ApiErrorCode,
    detail: string,
    options: {
      readonly errors?: readonly ProblemDetail[];
      readonly retryAfter?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = ERROR_CATALOGUE[code].status;
    this.retryAfter = options.retryAfter ?? null;
    this.errors = options.errors ?? [{ location: 'request', message: detail, fix: ERROR_CATALOGUE[code].fix }];
  }
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CATALOGUE, code);
}

/** Whether a problem document can have this code: codes of processes and of the command have no HTTP status. */
export function isApiErrorCode(code: ErrorCode): code is ApiErrorCode {
  return isErrorCode(code) && ERROR_CATALOGUE[code].status !== null;
}
