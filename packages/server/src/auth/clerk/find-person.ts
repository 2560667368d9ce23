import type { AccountRecord, ClerkConfig, Database, PersonRecord } from '@retainwise/platform';
import { ApiError } from '../../http/api-error.ts';
import type { Role } from '../permissions.ts';
import type { SessionTokenVerifier } from './verify-session-token.ts';

/** By Clerk's name of a role, without `org:`. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['admin', 'owner'],
  ['member', 'analyst'],
  ['viewer', 'viewer'],
]);
/** What somebody is called who is in no organisation. */
const OWN_ACCOUNT = 'Personal account';

/** Somebody who is signed in. */
export interface SignedIn {
  readonly account: AccountRecord;
  readonly person: PersonRecord;
  readonly role: Role;
  readonly sessionId: string;
  /** Clerk's id of the person who acts in the name of this one; null for the person. */
  readonly impersonatedBy: string | null;
  /** From then on the token is no longer valid. */
  readonly expiresAt: Date;
}

export interface FindPersonOptions {
  readonly database: Pick<Database, 'people' | 'accounts'>;
  readonly verify: SessionTokenVerifier;
  readonly config: Pick<ClerkConfig, 'signUp' | 'impersonation'>;
}

export type PersonFinder = (token: string) => Promise<SignedIn>;

/**
 * Finds the person of a session token, and makes the person, and with `signUp: 'open'` the account, when they come for
 * the first time.
 *
 * @throws ApiError ERR-1001, ERR-1002 of the token; ERR-1003 when the person has no account or role here
 */
export function createPersonFinder({ database, verify, config }: FindPersonOptions): PersonFinder {
  return async (token) => {
    const { userId, organization, sessionId, impersonatedBy, expiresAt } = await verify(token);
    // Who has no organisation is the owner of an account of their own. Elsewhere an operator has said what they are.
    const byClerk = organization === null ? 'owner' : ROLES.get(organization.role);
    const name = organization === null ? OWN_ACCOUNT : (organization.slug ?? organization.id);
    const identity = { userId, organizationId: organization?.id ?? null, name };
    // A role that means nothing here makes neither accounts nor people.
    const person = await database.people.signIn(identity, byClerk === undefined ? 'known' : config.signUp);
    if (person !== null && person.removedAt !== null)
      throw new ApiError('ERR-1003', 'You are signed in, but were removed from this account.');
    const role = person?.role ?? byClerk;
    if (role === undefined)
      throw new ApiError('ERR-1003', 'Your role in the organisation is none of admin, member and viewer.');
    const account = person && (await database.accounts.find(person.accountId));
    if (!person || !account)
      throw new ApiError('ERR-1003', 'You are signed in, but no account belongs to you or your organisation.');
    const isReadOnly = impersonatedBy !== null && config.impersonation === 'read-only';
    return { account, person, role: isReadOnly ? 'viewer' : role, sessionId, impersonatedBy, expiresAt };
  };
}
