import type { AccountRecord, Database } from '@retainwise/platform';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { ApiError } from '../http/api-error.ts';
import type { PersonFinder } from './clerk/find-person.ts';
import type { Credential } from './credential.ts';
import { actorEnd, principalOfKey, principalOfPerson, principalOfSession, type Principal } from './principal.ts';
import { SessionEndedError } from './session-ended.ts';

/** What another process did to a key or an account is seen here after this time at the latest. */
const FRESH_MS = 5_000;
const MAX_KEPT = 10_000;
/** Of sessions that have expired. Pages ask with them until they have a new one, and that is no guess. */
const MAX_EXPIRED = 10_000;
/** How often a lookup is repeated whose account changed meanwhile. */
const MAX_LOOKUPS = 3;

export interface Principals {
  /** Who has this key or token, where that was found within the last seconds. */
  recent(secret: string): Principal | null;
  /**
   * @throws ApiError ERR-1001 and ERR-1002; ERR-1003 of people without an account or role
   * @throws SessionEndedError ERR-1002, ERR-1008
   */
  find(credential: Credential): Promise<Principal>;
}

export interface PrincipalsOptions {
  readonly database: Pick<Database, 'apiKeys' | 'accounts' | 'accountChanges' | 'widgetSessions'>;
  /** Null: nobody signs in. */
  readonly findPerson: PersonFinder | null;
  readonly clock: () => Date;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

interface Kept {
  readonly principal: Principal;
  readonly until: number;
}

/**
 * Finds principals by their keys and session tokens, and keeps what it finds for a few seconds. Changes that this
 * process makes itself count at once. Only hashes of keys and tokens are kept, and nothing of those that are refused.
 */
export function createPrincipals({
  database,
  findPerson,
  clock,
  now = () => performance.now(),
}: PrincipalsOptions): Principals {
  const kept = new LRUCache<string, Kept>({ max: MAX_KEPT });
  /** Who has expired stays so, and is told so without a query. */
  const expired = new LRUCache<string, SessionEndedError>({ max: MAX_EXPIRED });
  let changes = 0;

  database.accountChanges.onChange((accountId) => {
    changes += 1;
    for (const [hash, { principal }] of kept) if (principal.account.id === accountId) kept.delete(hash);
  });

  function keep(secret: string, principal: Principal, asked: number): void {
    const validMs = (actorEnd(principal)?.getTime() ?? Infinity) - clock().getTime();
    kept.set(hashOf(secret), { principal, until: Math.min(asked + FRESH_MS, now() + validMs) });
  }

  async function lookUpSession(token: string): Promise<Principal> {
    const hash = hashOf(token);
    const known = expired.get(hash);
    if (known !== undefined) throw known;
    const found = await database.widgetSessions.findByToken(token);
    if (found === null) throw new ApiError('ERR-1001', 'This widget session does not exist.');
    if (found.state !== 'active') {
      const ended = new SessionEndedError(found.state, found.record.allowedOrigins);
      if (found.state === 'expired') expired.set(hash, ended);
      throw ended;
    }
    return principalOfSession(await accountOf(database, found.record.accountId), found);
  }

  function lookUpAny({ kind, secret }: Credential): Promise<Principal> {
    switch (kind) {
      case 'key':
        return lookUp(database, secret);
      case 'session-token':
        return signIn(findPerson, secret);
      case 'widget-session':
        return lookUpSession(secret);
    }
  }

  return {
    recent(secret) {
      const found = kept.get(hashOf(secret));
      return found !== undefined && found.until > now() ? found.principal : null;
    },
    async find(credential) {
      for (let lookups = 1; ; lookups++) {
        const before = changes;
        // Before the queries: what they find may be older than their answer.
        const asked = now();
        const principal = await lookUpAny(credential);
        if (changes === before) keep(credential.secret, principal, asked);
        // What was read may be from before a change that its maker knows to be done.
        else if (lookups < MAX_LOOKUPS) continue;
        return principal;
      }
    },
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

async function lookUp(
  { apiKeys, accounts }: Pick<Database, 'apiKeys' | 'accounts'>,
  secret: string,
): Promise<Principal> {
  const key = await apiKeys.findActiveBySecret(secret);
  if (!key) {
    // The holder of a real key may learn that it was revoked; a guessed key reveals nothing.
    const known = await apiKeys.findBySecret(secret);
    throw known
      ? new ApiError('ERR-1002', 'This API key was revoked or has expired.')
      : new ApiError('ERR-1001', 'This API key does not exist.');
  }
  return principalOfKey(await accountOf({ accounts }, key.accountId), key);
}

async function accountOf({ accounts }: Pick<Database, 'accounts'>, accountId: string): Promise<AccountRecord> {
  const account = await accounts.find(accountId);
  if (!account) throw new ApiError('ERR-1001', 'The account of this request does not exist.');
  return account;
}

async function signIn(findPerson: PersonFinder | null, token: string): Promise<Principal> {
  if (findPerson === null)
    throw new ApiError('ERR-1001', 'Nobody signs in to this API: it takes API keys, and this is a session token.');
  return principalOfPerson(await findPerson(token));
}
