import type { Permission } from '@retainwise/openapi';
import type { AccountRecord, ApiKeyRecord, FoundSession, WidgetSessionRecord } from '@retainwise/platform';
import type { Response } from 'express';
import type { SignedIn } from './clerk/find-person.ts';
import { permissionsOfCapabilities, permissionsOfRole, permissionsOfScopes } from './permissions.ts';

/** Who acts. */
export type Actor =
  | { readonly kind: 'key'; readonly key: ApiKeyRecord }
  | ({ readonly kind: 'person' } & Omit<SignedIn, 'account'>)
  | {
      readonly kind: 'session';
      /** As it was when it was looked up: what is left of its limits is known to the database alone. */
      readonly session: WidgetSessionRecord;
      /** Its own end, or that of the key that made it. */
      readonly endsAt: Date;
    };

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

/** A page of one end customer of the account. */
export function principalOfSession(
  account: AccountRecord,
  { record: session, keyExpiresAt }: Omit<FoundSession, 'state'>,
): Principal {
  const { expiresAt } = session;
  return {
    account,
    actor: {
      kind: 'session',
      session,
      endsAt: keyExpiresAt !== null && keyExpiresAt < expiresAt ? keyExpiresAt : expiresAt,
    },
    permissions: permissionsOfCapabilities(session.capabilities),
    reference: session.reference,
  };
}

/** The session whose limits a principal spends; null for everybody else. */
export function sessionOf({ actor }: Principal): WidgetSessionRecord | null {
  return actor.kind === 'session' ? actor.session : null;
}

const CALLERS: Readonly<Record<Actor['kind'], string>> = {
  key: 'This API key',
  person: 'This person',
  session: 'This widget session',
};

/** How a message begins that is about the caller. */
export function callerName({ actor }: Principal): string {
  return CALLERS[actor.kind];
}

/** What the actor is counted and remembered by. */
export function actorId({ actor }: Principal): string {
  switch (actor.kind) {
    case 'key':
      return actor.key.id;
    case 'person':
      return actor.person.id;
    case 'session':
      return actor.session.id;
  }
}

/** Who of the account's people acts; null for whatever is no person. */
export function userIdOf({ actor }: Principal): string | null {
  return actor.kind === 'person' ? actor.person.id : null;
}

/** When the actor ends by itself; null when it does not. */
export function actorEnd({ actor }: Principal): Date | null {
  switch (actor.kind) {
    case 'key':
      return actor.key.expiresAt;
    case 'person':
      return actor.expiresAt;
    case 'session':
      return actor.endsAt;
  }
}

/** Express types `locals` as a record of anything; only the functions below touch this part of it. */
const localsOf = (response: Response): { principal?: Principal; isStillIn?: () => Promise<boolean> } => response.locals;

/** @param isStillIn whether the principal would be found again; it does not reject */
export function setPrincipal(response: Response, principal: Principal, isStillIn: () => Promise<boolean>): void {
  Object.assign(localsOf(response), { principal, isStillIn });
}

/** For answers that last: whether who asked is still let in, or was revoked meanwhile. */
export async function isStillIn(response: Response): Promise<boolean> {
  return (await localsOf(response).isStillIn?.()) ?? false;
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
