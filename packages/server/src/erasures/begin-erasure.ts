import type { ErasureRecord, Scope } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { ApiError } from '../http/api-error.ts';

/**
 * Begins to erase a customer, or finds the erasure that is under way and adds what has come since. What is stored from
 * now on is not in it. Spaces around an id do not count, as in files.
 *
 * @throws ApiError ERR-2001 for an id of spaces
 */
export async function eraseCustomer(
  { database }: Pick<ServerDependencies, 'database'>,
  caller: Caller,
  scope: Scope,
  text: string,
): Promise<ErasureRecord> {
  const customerId = text.trim();
  if (customerId === '') throw noCustomer();
  return database.transaction(async (transaction) => {
    const erasure = await database.erasures.begin({ ...scope, kind: 'customer', customerId }, transaction);
    const object = { kind: 'erasure', id: erasure.id, reference: scope.reference };
    await audit(database, caller, 'customer.erasure_requested', object, transaction);
    return erasure;
  });
}

/**
 * Ends the account at once, and begins to erase it.
 *
 * @param confirm its id or name: nobody erases an account by mistake
 * @throws ApiError ERR-1003 (bound to an end customer), ERR-2001 (not confirmed), ERR-1004 (ended before)
 */
export function eraseAccount(
  { database }: Pick<ServerDependencies, 'database'>,
  caller: Caller,
  confirm: string,
): Promise<ErasureRecord> {
  const { account, reference } = caller.principal;
  if (reference !== null)
    throw new ApiError('ERR-1003', 'Who is bound to one end customer cannot erase all of the account.');
  if (confirm !== account.id && confirm !== account.name) {
    const message = 'confirm is neither the id nor the name of the account.';
    throw new ApiError('ERR-2001', message, {
      errors: [{ location: 'body/confirm', message, fix: 'Send the id or the name that GET /v1/account returns.' }],
    });
  }
  return database.transaction(async (transaction) => {
    if (!(await database.erasures.endAccount(account.id, transaction)))
      throw new ApiError('ERR-1004', 'The account is being erased already.');
    const whole = { accountId: account.id, reference: null };
    const erasure = await database.erasures.begin({ ...whole, kind: 'account' }, transaction);
    await audit(database, caller, 'account.erasure_requested', { kind: 'erasure', id: erasure.id }, transaction);
    return erasure;
  });
}

/** Rows without an id are nobody's. */
function noCustomer(): ApiError {
  const message = 'The id of the customer has nothing but spaces.';
  const fix = 'Send the id as it is in the uploaded files.';
  return new ApiError('ERR-2001', message, { errors: [{ location: 'path/customer_id', message, fix }] });
}
