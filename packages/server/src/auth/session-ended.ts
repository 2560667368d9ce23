import { ApiError } from '../http/api-error.ts';

/** A widget session is known and can no longer be used. Pages that were allowed to use it may read that. */
export class SessionEndedError extends ApiError {
  constructor(
    state: 'expired' | 'revoked',
    readonly allowedOrigins: readonly string[],
  ) {
    super(
      state === 'expired' ? 'ERR-1008' : 'ERR-1002',
      state === 'expired' ? 'This widget session has expired.' : 'This widget session, or its key, was revoked.',
    );
  }
}
