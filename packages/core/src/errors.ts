import type { ErrorCode } from './generated/error-codes.ts';

export type { ErrorCode };

/** Base class of the errors that this package throws on purpose: a stable code, what happened, and what to do. */
export class RetainWiseCoreError extends Error {
  override readonly name: string = 'RetainWiseCoreError';
  /** Stable code of the error catalogue, such as `ERR-3001`. */
  readonly code: ErrorCode;
  readonly fix: string;
  /** Where in the input, in words or as a path (`row 12`, `column "MRR"`); null when it concerns all of it. */
  readonly location: string | null;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly fix: string; readonly location?: string; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
    this.location = options.location ?? null;
  }
}

/** The file cannot be read as a table of customers. */
export class InputError extends RetainWiseCoreError {
  override readonly name = 'InputError';
}
