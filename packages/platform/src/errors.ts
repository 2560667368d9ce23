import type { ErrorCode } from '@retainwise/core';

/** Base class of the errors that this package throws on purpose: a stable code, what happened, and what to do. */
export class PlatformError extends Error {
  override readonly name: string = 'PlatformError';
  /** Stable code of the error catalogue, such as `ERR-9001`. */
  readonly code: ErrorCode;
  readonly fix: string;

  constructor(code: ErrorCode, message: string, options: { readonly fix: string; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
  }
}

/** The `cursor` of a request was not returned by a page of this list. */
export class InvalidCursorError extends PlatformError {
  override readonly name = 'InvalidCursorError';

  constructor() {
    super('ERR-2001', 'The cursor does not belong to this list.', {
      fix: 'Use next_cursor of the previous page with the same order and filters, or omit the cursor to start again.',
    });
  }
}
