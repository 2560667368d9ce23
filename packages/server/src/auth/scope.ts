import type { Owner, Scope } from '@retainwise/platform';
import type { Request } from 'express';
import { ApiError } from '../http/api-error.ts';
import { queryText } from '../http/query.ts';
import { checkReference } from '../http/reference.ts';
import type { Principal } from './principal.ts';

/** What a principal may see and change: all of its account, or one end customer of it. */
export function scopeOf({ account, reference }: Principal): Scope {
  return { accountId: account.id, reference };
}

/**
 * What a list is asked for: the principal's own scope, or with `?reference=` one end customer in it.
 *
 * @throws ApiError ERR-2001 for a text that is no reference, ERR-1004 for one that is not the principal's
 */
export function listScopeOf(principal: Principal, request: Request): Scope {
  const wanted = referenceOf(request);
  return wanted === undefined ? scopeOf(principal) : { ...scopeOf(principal), reference: permitted(principal, wanted) };
}

/**
 * Whose something new is: the end customer's that the principal is bound to or names, or else the account's own.
 *
 * @throws ApiError ERR-1004 for a reference that is not the principal's
 */
export function ownerOf(principal: Principal, wanted: string | undefined): Owner {
  const reference = wanted === undefined ? (principal.reference ?? '') : permitted(principal, wanted);
  return { accountId: principal.account.id, reference };
}

/** The query parameter `reference`. @throws ApiError ERR-2001 */
export function referenceOf(request: Request): string | undefined {
  const text = queryText(request, 'reference');
  return text === undefined ? undefined : checkReference(text, 'query/reference');
}

/** Whoever is bound to one end customer hears the same of all others, whether they exist or not. */
function permitted({ reference: bound }: Principal, wanted: string): string {
  if (bound === null || bound === wanted) return wanted;
  throw new ApiError('ERR-1004', 'There is no end customer with this reference in your account.');
}
