import { RetainWiseCoreError } from '@retainwise/core';
import type { Problem } from '@retainwise/openapi';
import { ERROR_CATALOGUE } from '@retainwise/openapi/errors';
import {
  databaseTrouble,
  isStorageFull,
  isStorageTrouble,
  PlatformError,
  type DatabaseTrouble,
} from '@retainwise/platform';
import { error as contractErrors } from 'express-openapi-validator';
import { ApiError, cutText, isApiErrorCode, MAX_DETAILS, type ProblemDetail } from './api-error.ts';

/**
 * The error that the client sees for anything that was thrown. Errors with a code that has an HTTP status keep their
 * code, message and fix; everything else becomes an internal error without details, with what was thrown as its cause.
 */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (isStorageFull(thrown))
    return new ApiError('ERR-5005', 'There is too little room to store this at the moment.', { cause: thrown });
  if ((thrown instanceof RetainWiseCoreError || thrown instanceof PlatformError) && isApiErrorCode(thrown.code)) {
    const location = thrown instanceof RetainWiseCoreError ? (thrown.location ?? 'file') : 'request';
    return new ApiError(thrown.code, thrown.message, {
      errors: [{ location, message: thrown.message, fix: thrown.fix }],
      cause: thrown,
    });
  }
  if (thrown instanceof contractErrors.UnsupportedMediaType)
    return new ApiError('ERR-2002', thrown.message, { cause: thrown });
  if (thrown instanceof contractErrors.NotFound || thrown instanceof contractErrors.MethodNotAllowed)
    return new ApiError('ERR-1004', 'There is nothing at this address.', { cause: thrown });
  // Express cannot decode the percent signs of the path.
  if (thrown instanceof URIError)
    return new ApiError('ERR-1004', 'There is nothing at this address.', { cause: thrown });
  if (thrown instanceof contractErrors.BadRequest)
    return isAboutPath(thrown)
      ? new ApiError('ERR-1004', 'There is nothing with this id in your account.', { cause: thrown })
      : contractError(thrown);
  if (hasType(thrown, 'charset.unsupported') || hasType(thrown, 'encoding.unsupported'))
    return new ApiError('ERR-2002', 'The encoding of the body is not supported. Send JSON as UTF-8.', {
      cause: thrown,
    });
  if (hasType(thrown, 'request.aborted') || hasType(thrown, 'request.size.invalid'))
    return new ApiError('ERR-2005', 'The request was interrupted.', { cause: thrown });
  if (hasType(thrown, 'entity.too.large'))
    return new ApiError('ERR-2003', `The body is larger than the limit${limitOf(thrown)}.`, { cause: thrown });
  if (hasType(thrown, 'entity.parse.failed'))
    return new ApiError('ERR-2001', 'The body is not valid JSON.', { cause: thrown });
  if (hasStatus(thrown, 400)) return new ApiError('ERR-2001', 'The request cannot be decoded.', { cause: thrown });
  return (
    troubleError(thrown) ?? new ApiError('ERR-5001', 'Something went wrong on our side.', { errors: [], cause: thrown })
  );
}

/**
 * None says that nothing was changed: a connection may be lost after the database has committed, before it says so, and
 * a request may consist of several transactions.
 */
const TROUBLE: Readonly<Record<DatabaseTrouble, string>> = {
  unreachable: 'The database cannot be reached at the moment.',
  busy: 'The database is too busy at the moment: the request waited too long for it.',
  conflict: 'Another request changed the same data at the same time.',
  'out-of-resources': 'The database has too few resources at the moment.',
};

/** The error of a request that was hit by trouble of the database or the storage; null when it was neither. */
function troubleError(thrown: unknown): ApiError | null {
  if (isStorageTrouble(thrown))
    return new ApiError('ERR-5006', 'Files cannot be stored or read at the moment.', { cause: thrown });
  const trouble = databaseTrouble(thrown);
  return trouble === null ? null : new ApiError('ERR-5002', TROUBLE[trouble], { cause: thrown });
}

function contractError(thrown: InstanceType<typeof contractErrors.BadRequest>): ApiError {
  const errors: ProblemDetail[] = thrown.errors.slice(0, MAX_DETAILS).map(({ path, message }) => ({
    location: cutText(path.replace(/^\//, '').replaceAll('.', '/')),
    message: cutText(message),
    fix: 'Check the request against /openapi.json.',
  }));
  return new ApiError('ERR-2001', cutText(thrown.message), { errors, cause: thrown });
}

function limitOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'limit' in error ? ` of ${String(error.limit)} bytes` : '';
}

/** Of an error that Express or its body parser made: a URL or a compressed body that cannot be decoded, for example. */
function hasStatus(thrown: unknown, status: number): boolean {
  return thrown instanceof Error && 'status' in thrown && thrown.status === status;
}

/** A malformed id gets the same answer as an unknown one. */
function isAboutPath({ errors }: InstanceType<typeof contractErrors.BadRequest>): boolean {
  return errors.length > 0 && errors.every(({ path }) => path.startsWith('/params/'));
}

/** Errors of the body parser carry a `type`. */
function hasType(thrown: unknown, type: string): boolean {
  return typeof thrown === 'object' && thrown !== null && 'type' in thrown && thrown.type === type;
}

/** The problem document (RFC 9457) of an error. */
export function problemDocument(error: ApiError, requestId: string): Problem {
  return {
    type: `/problems/${error.code}`,
    title: ERROR_CATALOGUE[error.code].title,
    status: error.status,
    detail: error.message,
    code: error.code,
    request_id: requestId,
    errors: [...error.errors],
  };
}
