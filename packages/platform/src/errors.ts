/** Base of every error this package throws on purpose: a stable code, what happened, and what to do about it. */
export class PlatformError extends Error {
  override readonly name: string = 'PlatformError';
  /** Stable code, e.g. `ERR-9001`. */
  readonly code: string;
  readonly fix: string;

  constructor(code: string, message: string, options: { readonly fix: string; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
  }
}

/** A `cursor` that no page of this list gave out. Belongs to the caller's request. */
export class InvalidCursorError extends PlatformError {
  override readonly name = 'InvalidCursorError';

  constructor() {
    super('ERR-2001', 'The cursor is not one that this list gave out.', {
      fix: 'Use next_cursor of the page before, with the same order and filters, or leave the cursor out to start again.',
    });
  }
}
