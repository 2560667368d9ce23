import { InputError, RetainWiseCoreError, type ErrorCode } from '@retainwise/core';
import type { ApiErrorCode } from '@retainwise/openapi/errors';
import { ApiError, type ProblemDetail } from '../http/api-error.ts';

/** An error on its way between processes, which keeps no classes. */
export type SentError =
  | {
      readonly kind: 'input';
      readonly code: ErrorCode;
      readonly message: string;
      readonly fix: string;
      readonly location: string | null;
    }
  | {
      readonly kind: 'api';
      readonly code: ApiErrorCode;
      readonly message: string;
      readonly errors: readonly ProblemDetail[];
    }
  | {
      readonly kind: 'unexpected';
      readonly name: string;
      readonly message: string;
      readonly stack: string | undefined;
    };

export function toSentError(thrown: unknown): SentError {
  if (thrown instanceof ApiError)
    return { kind: 'api', code: thrown.code, message: thrown.message, errors: thrown.errors };
  if (thrown instanceof RetainWiseCoreError) {
    const { code, message, fix, location } = thrown;
    return { kind: 'input', code, message, fix, location };
  }
  if (thrown instanceof Error)
    return { kind: 'unexpected', name: thrown.name, message: thrown.message, stack: thrown.stack };
  return { kind: 'unexpected', name: 'Error', message: String(thrown), stack: undefined };
}

export function fromSentError(error: SentError): Error {
  switch (error.kind) {
    case 'api':
      return new ApiError(error.code, error.message, { errors: error.errors });
    case 'input':
      return new InputError(error.code, error.message, {
        fix: error.fix,
        ...(error.location === null ? {} : { location: error.location }),
      });
    case 'unexpected': {
      const unexpected = new Error(error.message);
      unexpected.name = error.name;
      if (error.stack !== undefined) unexpected.stack = error.stack;
      return unexpected;
    }
  }
}
