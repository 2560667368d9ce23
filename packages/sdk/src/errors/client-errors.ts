import type { AnyErrorCode } from './error-code.ts';

/** Base class of the errors that this library throws on purpose. */
export class RetainWiseError extends Error {
  override readonly name: string = 'RetainWiseError';
}

/** The library was called with invalid arguments. Nothing was sent. */
export class UsageError extends RetainWiseError {
  override readonly name = 'UsageError';
}

/** The source of an upload failed while it was being sent. Nothing was stored. What it threw is the `cause`. */
export class FileReadError extends RetainWiseError {
  override readonly name = 'FileReadError';
}

/** No response, or an incomplete one: the network failed or the address is wrong. The system's error is the `cause`. */
export class ConnectionError extends RetainWiseError {
  override readonly name = 'ConnectionError';
}

/** No response arrived in time, or a prediction did not finish in time. */
export class TimeoutError extends RetainWiseError {
  override readonly name = 'TimeoutError';
}

/** A prediction ended without results. */
export class PredictionFailedError extends RetainWiseError {
  override readonly name = 'PredictionFailedError';
  readonly predictionId: string;
  /** Stable code of the reason, such as `ERR-3005`. */
  readonly code: AnyErrorCode;
  /** What to do about it. */
  readonly fix: string;

  constructor(
    predictionId: string,
    reason: { readonly code: AnyErrorCode; readonly message: string; readonly fix: string },
  ) {
    super(`${reason.code}: ${reason.message} ${reason.fix}`);
    this.predictionId = predictionId;
    this.code = reason.code;
    this.fix = reason.fix;
  }
}
