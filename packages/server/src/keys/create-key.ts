import type { KeyCreate } from '@retainwise/openapi';
import type { CreatedApiKey } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import { auditedKey } from '../auth/audited-key.ts';
import type { Caller } from '../auth/caller.ts';
import { actorId } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';
import { orRepeated, repeatable } from '../http/made-once.ts';
import { checkReference } from '../http/reference.ts';
import { grantOf, requireWithin, type Grant } from './grants.ts';

/**
 * Makes a key that may do what its maker asks for, or what it may do itself.
 *
 * @throws ApiError ERR-2001 (reference, end), ERR-1006 (more than the maker may do), ERR-2004, ERR-2012 (idempotency)
 */
export async function createKey(
  { database, clock }: Pick<ServerDependencies, 'database' | 'clock'>,
  caller: Caller,
  body: KeyCreate,
  idempotencyKey: string | undefined,
): Promise<CreatedApiKey> {
  const { principal } = caller;
  const { apiKeys } = database;
  const own = grantOf(principal);
  const grant: Grant = {
    scopes: body.scopes === undefined ? own.scopes : body.scopes,
    reference: body.reference === undefined ? own.reference : readReference(body.reference),
    expiresAt: body.expires_at === undefined ? own.expiresAt : readEnd(body.expires_at, clock()),
    livemode: body.livemode ?? own.livemode,
  };
  requireWithin(grant, own);
  const { name } = body;
  const request = repeatable(idempotencyKey, [
    'create',
    name,
    body.scopes,
    body.reference,
    body.expires_at,
    body.livemode,
  ]);
  const findEarlier = (key: string) => apiKeys.findByIdempotencyKey(principal.account.id, actorId(principal), key);
  const key = { ...grant, ...request, accountId: principal.account.id, name, createdBy: actorId(principal) };
  return orRepeated(findEarlier, request, () =>
    database.transaction(async (transaction) => {
      const made = await apiKeys.create(key, transaction);
      await audit(database, caller, 'key.created', auditedKey(made.record), transaction);
      return made;
    }),
  );
}

/** Null is all of the account. */
function readReference(text: string | null): string | null {
  return text === null ? null : checkReference(text, 'body/reference');
}

function readEnd(text: string | null, now: Date): Date | null {
  if (text === null) return null;
  const end = new Date(text);
  if (end > now) return end;
  const message = 'expires_at must be a time in the future.';
  throw new ApiError('ERR-2001', message, {
    errors: [
      { location: 'body/expires_at', message, fix: 'Send a later time, or null for a key that does not expire.' },
    ],
  });
}
