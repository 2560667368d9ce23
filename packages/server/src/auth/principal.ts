import type { AccountRecord, ApiKeyRecord } from '@retainwise/platform';
import type { Response } from 'express';

/** The caller, as found by `authenticate`. */
export interface Principal {
  readonly account: AccountRecord;
  readonly key: ApiKeyRecord;
  /** The end customer that it is bound to; null for all of the account. */
  readonly reference: string | null;
}

/** Express types `locals` as a record of anything; only the two functions below touch this part of it. */
const localsOf = (response: Response): { principal?: Principal } => response.locals;

export function setPrincipal(response: Response, principal: Principal): void {
  localsOf(response).principal = principal;
}

/** @throws Error on a route without authentication: a bug, never the caller's mistake */
export function principalOf(response: Response): Principal {
  const { principal } = localsOf(response);
  if (!principal) throw new Error('This route is served without authentication.');
  return principal;
}
