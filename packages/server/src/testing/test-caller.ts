import type { AccountRecord } from '@retainwise/platform';
import type { Caller } from '../auth/caller.ts';
import { principalOfKey } from '../auth/principal.ts';

/** Somebody who may do everything in an account, for tests of use cases without HTTP. */
export function testCaller(account: AccountRecord, reference: string | null = null): Caller {
  const principal = principalOfKey(account, {
    id: 'key_test',
    accountId: account.id,
    name: 'test',
    displayPrefix: 'rwk_test_',
    createdAt: new Date(0),
    lastUsedAt: null,
    revokedAt: null,
    expiresAt: null,
    scopes: null,
    reference,
    livemode: false,
    createdBy: null,
    rotatedFrom: null,
    requestHash: null,
  });
  return { principal, requestId: 'req_test', addressPrefix: null };
}
