import { ERROR_CATALOGUE, type ErrorCode } from '@retainwise/openapi/errors';

export interface ProblemDetail {
  readonly location: string;
  readonly message: string;
  readonly fix: string;
}

/** A refusal on purpose: becomes a problem document with its code's status and title. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly errors: readonly ProblemDetail[];

  /** @param detail what happened this time; without `errors` the catalogue's advice is given */
  constructor(
    code: ErrorCode,
    detail: string,
    options: { readonly errors?: readonly ProblemDetail[]; readonly cause?: unknown } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = ERROR_CATALOGUE[code].status;
    this.errors = options.errors ?? [{ location: 'request', message: detail, fix: ERROR_CATALOGUE[code].fix }];
  }
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CATALOGUE, code);
}
