import type { ErrorCode } from '@retainwise/openapi/errors';

export type { ErrorCode };

/** A code that this version of the library knows, or one that a newer API has added. */
export type AnyErrorCode = ErrorCode | (string & {});
