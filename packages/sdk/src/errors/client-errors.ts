import type { AnyErrorCode } from './error-code.ts';

export interface ErrorParts {
  readonly code?: AnyErrorCode | null;
  /** What to do about it. */
  readonly fix?: string | null;
  /** The message, where it is more than the detail and the fix. */
  readonly message?: string;
  readonly cause?: unknown;
}

/** Base class of every error that this library throws on purpose. The message holds the detail and the fix. */
export class RetainWiseError extends Error {
  override readonly name: string = 'RetainWiseError';
  /** Stable code of the API, such as `ERR-3005`; null for an error that the API did not report. */
  readonly code: AnyErrorCode | null;
  /** What happened. */
  readonly detail: string;
  /** What to do about it; null when there is no general advice. */
  readonly fix: string | null;

  constructor(detail: string, { code = null, fix = null, message, ...options }: ErrorParts = {}) {
    super(message ?? (fix === null ? detail : `${detail} ${fix}`), options);
    this.code = code;
    this.detail = detail;
    this.fix = fix;
  }
}

/** The library was called in a way that cannot work. Nothing was sent. */
export class UsageError extends RetainWiseError {
  override readonly name = 'UsageError';
}

/** `fetchSession` gave no session, so that nothing could be sent. Calling again asks for one again. */
export class SessionError extends RetainWiseError {
  override readonly name = 'SessionError';
}

/** The source of an upload failed while it was being sent. Nothing was stored; the source's error is the `cause`. */
export class FileReadError extends RetainWiseError {
  override readonly name = 'FileReadError';
}

/** There was no response, or it was cut off: the network failed or the address is wrong. `cause` has the reason. */
export class ConnectionError extends RetainWiseError {
  override readonly name = 'ConnectionError';
}

/** A download ended without an error, but before its end, or with other bytes than the server's. */
export class IncompleteDownloadError extends RetainWiseError {
  override readonly name = 'IncompleteDownloadError';
}

/** There was no response in time, or a prediction did not finish in time. */
export class TimeoutError extends RetainWiseError {
  override readonly name = 'TimeoutError';
}

/** A prediction ended without results. */
export class PredictionFailedError extends RetainWiseError {
  override readonly name: string = 'PredictionFailedError';
  readonly predictionId: string;
  declare readonly code: AnyErrorCode;
  declare readonly fix: string;

  constructor(
    predictionId: string,
    reason: { readonly code: AnyErrorCode; readonly message: string; readonly fix: string },
  ) {
    const { code, message, fix } = reason;
    super(message, { code, fix, message: `${code}: ${message} ${fix}` });
    this.predictionId = predictionId;
  }
}
