import type { Response } from 'express';
import type { AccountRecord, ApiKeyRecord } from '@retainwise/platform';

/** Who is calling, as found by `authenticate`. */
export interface Principal {
  readonly account: AccountRecord;
  readonly key: ApiKeyRecord;
}

interface Locals {
  requestId?: string;
  principal?: Principal;
}

/** Express types `locals` as a record of anything; these functions are the only ones that touch it. */
const localsOf = (response: Response): Locals => response.locals as Locals;

export function setRequestId(response: Response, requestId: string): void {
  localsOf(response).requestId = requestId;
}

export function requestIdOf(response: Response): string {
  return localsOf(response).requestId ?? 'unknown';
}

export function setPrincipal(response: Response, principal: Principal): void {
  localsOf(response).principal = principal;
}

/** @throws Error when a route without authentication asks: a mistake of the program, not of the caller */
export function principalOf(response: Response): Principal {
  const { principal } = localsOf(response);
  if (!principal) throw new Error('This route is served without authentication.');
  return principal;
}
