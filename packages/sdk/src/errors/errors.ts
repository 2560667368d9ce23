import type { ProblemItem } from '@retainwise/openapi';

/** Base of everything that this library throws on purpose. */
export class RetainWiseError extends Error {
  override readonly name: string = 'RetainWiseError';
}

/** The library is used in a way that cannot work; nothing was sent. */
export class UsageError extends RetainWiseError {
  override readonly name = 'UsageError';
}

/** No answer came: the network failed, or the address is wrong. The system's error is the `cause`. */
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

export interface ApiErrorDetails {
  readonly status: number;
  /** `ERR-…`; null when the answer did not come from the API, but from something before it. */
  readonly code: string | null;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  /** Seconds to wait, where the API said so. */
  readonly retryAfter: number | null;
}

/** The API refused the request. The message says what happened and what to do, with the request's id. */
export class ApiError extends RetainWiseError implements ApiErrorDetails {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly code: string | null;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  readonly retryAfter: number | null;

  constructor(details: ApiErrorDetails) {
    super(messageOf(details));
    this.status = details.status;
    this.code = details.code;
    this.title = details.title;
    this.detail = details.detail;
    this.requestId = details.requestId;
    this.errors = details.errors;
    this.retryAfter = details.retryAfter;
  }
}

/** 401: the key is missing, wrong, revoked or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}
/** 403: the key may not do this. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';
}
/** 404: there is no such thing in this account. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}
/** 409: it cannot be done now, or an idempotency key was used for something else. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
}
/** 400, 413, 415, 422: the request, or the file in it, cannot be used. */
export class InvalidRequestError extends ApiError {
  override readonly name = 'InvalidRequestError';
}
/** 429: too many requests. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
}
/** 5xx: something went wrong on the other side. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}

/** The error class of a status. */
export function apiError(details: ApiErrorDetails): ApiError {
  const { status } = details;
  if (status === 401) return new AuthenticationError(details);
  if (status === 403) return new PermissionError(details);
  if (status === 404) return new NotFoundError(details);
  if (status === 409) return new ConflictError(details);
  if (status === 429) return new RateLimitError(details);
  return status >= 500 ? new ServerError(details) : new InvalidRequestError(details);
}

function messageOf({ status, code, title, detail, errors, requestId }: ApiErrorDetails): string {
  const fixes = [...new Set(errors.map(({ fix }) => fix))].slice(0, 3);
  return [`${code ?? `HTTP ${status}`} ${title}: ${detail}`, ...fixes, ...(requestId === null ? [] : [`(request ${requestId})`])].join(' ');
}
