import type { Permission } from '@retainwise/openapi';
import type { AccountRecord, ApiKeyRecord } from '@retainwise/platform';
import type { Response } from 'express';
import type { SignedIn } from './clerk/find-person.ts';
import { permissionsOfRole, permissionsOfScopes } from './permissions.ts';

/** Who acts. */
export type Actor =
  | { readonly kind: 'key'; readonly key: ApiKeyRecord }
  | ({ readonly kind: 'person' } & Omit<SignedIn, 'account'>);

/** The caller, as found by `authenticate`. */
export interface Principal {
  readonly account: AccountRecord;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
  /** The one end customer of the account whose data the caller sees and changes; null for all of the account. */
  readonly reference: string | null;
}

export function principalOfKey(account: AccountRecord, key: ApiKeyRecord): Principal {
  return {
    account,
    actor: { kind: 'key', key },
    permissions: permissionsOfScopes(key.scopes),
    reference: key.reference,
  };
}

/** Somebody of the account, who sees all of its end customers. */
export function principalOfPerson({ account, ...person }: SignedIn): Principal {
  return {
    account,
    actor: { kind: 'person', ...person },
    permissions: permissionsOfRole(person.role),
    reference: null,
  };
}

/** What the actor is counted and remembered by. */
export function actorId({ actor }: Principal): string {
  return actor.kind === 'key' ? actor.key.id : actor.person.id;
}

/** When the actor ends by itself; null when it does not. */
export function actorEnd({ actor }: Principal): Date | null {
  return actor.kind === 'key' ? actor.key.expiresAt : actor.expiresAt;
}

/** Express types `locals` as a record of anything; only the functions below touch this part of it. */
const localsOf = (response: Response): { principal?: Principal } => response.locals;

export function setPrincipal(response: Response, principal: Principal): void {
  localsOf(response).principal = principal;
}

/** Whether the caller of a request was found: a request may be refused before. */
export function hasPrincipal(response: Response): boolean {
  return localsOf(response).principal !== undefined;
}

/** @throws Error on a route without authentication: a bug, never the caller's mistake */
export function principalOf(response: Response): Principal {
  const { principal } = localsOf(response);
  if (!principal) throw new Error('This route is served without authentication.');
  return principal;
}
