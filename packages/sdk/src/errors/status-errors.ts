import { ApiError, type ApiErrorDetails } from './api-error.ts';

/** 401: the API key is missing, wrong, revoked or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}
/** 403: the API key has no permission for this request, or the account has reached its quota (ERR-1005). */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';
}
/** 404: the account has nothing with this id. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}
/** 409: the request conflicts with the current state, or its idempotency key was used for a different request. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
}
/** 400, 413, 415, 422: the request or its file is not valid. */
export class InvalidRequestError extends ApiError {
  override readonly name = 'InvalidRequestError';
}
/** 429: too many requests. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
}
/** 5xx: the API, or a proxy in front of it, failed. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}
/** The status reports success, but the body is not the API's: a login page, an empty body or malformed JSON. */
export class UnexpectedAnswerError extends ApiError {
  override readonly name = 'UnexpectedAnswerError';
}

/** The error of a response with an error status, as an instance of the class for that status. */
export function statusError(details: ApiErrorDetails): ApiError {
  const { status } = details;
  if (status === 401) return new AuthenticationError(details);
  if (status === 403) return new PermissionError(details);
  if (status === 404) return new NotFoundError(details);
  if (status === 409) return new ConflictError(details);
  if (status === 429) return new RateLimitError(details);
  return status >= 500 ? new ServerError(details) : new InvalidRequestError(details);
}
