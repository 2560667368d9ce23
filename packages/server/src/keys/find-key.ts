import type { ApiKeyRecord, Database } from '@retainwise/platform';
import type { Principal } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';

/**
 * A key of the account. Who is bound to a reference sees the keys of that reference.
 *
 * @throws ApiError ERR-1004
 */
export async function findKey(
  apiKeys: Pick<Database['apiKeys'], 'find'>,
  { account, reference }: Principal,
  keyId: string,
): Promise<ApiKeyRecord> {
  const key = await apiKeys.find(account.id, keyId);
  if (key === null || (reference !== null && key.reference !== reference)) throw noSuchKey();
  return key;
}

export function noSuchKey(): ApiError {
  return new ApiError('ERR-1004', 'There is no API key with this id in your account.');
}
