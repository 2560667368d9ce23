import type { ErrorCode } from '@retainwise/core';

/** Base class of the errors that this package throws on purpose: a stable code, what happened, and how to fix it. */
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

/** A `cursor` that no page of this list returned. The request is at fault. */
export class InvalidCursorError extends PlatformError {
  override readonly name = 'InvalidCursorError';

  constructor() {
    super('ERR-2001', 'The cursor was not returned by this list.', {
      fix: 'Use next_cursor of the previous page with the same sort and filters, or omit the cursor to start over.',
    });
  }
}
