/** Base of everything that this library throws on purpose. */
export class RetainWiseError extends Error {
  override readonly name: string = 'RetainWiseError';
}

/** The library is used in a way that cannot work; nothing was sent. */
export class UsageError extends RetainWiseError {
  override readonly name = 'UsageError';
}

/** The source of an upload failed while it was being sent; nothing is left behind. What it threw is the `cause`. */
export class FileReadError extends RetainWiseError {
  override readonly name = 'FileReadError';
}

/** No answer came, or it broke off: the network failed, or the address is wrong. The system's error is the `cause`. */
export class ConnectionError extends RetainWiseError {
  override readonly name = 'ConnectionError';
}

/** No answer came in time, or a prediction did not end in time. */
export class TimeoutError extends RetainWiseError {
  override readonly name = 'TimeoutError';
}

/** A prediction ended without results. */
export class PredictionFailedError extends RetainWiseError {
  override readonly name = 'PredictionFailedError';
  readonly predictionId: string;
  /** Stable code of the reason, e.g. `ERR-3005`. */
  readonly code: string;
  /** What to do about it. */
  readonly fix: string;

  constructor(predictionId: string, reason: { readonly code: string; readonly message: string; readonly fix: string }) {
    super(`${reason.code}: ${reason.message} ${reason.fix}`);
    this.predictionId = predictionId;
    this.code = reason.code;
    this.fix = reason.fix;
  }
}
