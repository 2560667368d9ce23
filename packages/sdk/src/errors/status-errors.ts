import { ApiError, type ApiErrorDetails } from './api-error.ts';

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
/** The status says that all is well, but the body is none of the API's: a login page, an empty body, broken JSON. */
export class UnexpectedAnswerError extends ApiError {
  override readonly name = 'UnexpectedAnswerError';
}

/** The error class of a status. */
export function refusal(details: ApiErrorDetails): ApiError {
  const { status } = details;
  if (status === 401) return new AuthenticationError(details);
  if (status === 403) return new PermissionError(details);
  if (status === 404) return new NotFoundError(details);
  if (status === 409) return new ConflictError(details);
  if (status === 429) return new RateLimitError(details);
  return status >= 500 ? new ServerError(details) : new InvalidRequestError(details);
}
