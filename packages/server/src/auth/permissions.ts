import type { Permission, WidgetCapability } from '@retainwise/openapi';

/** What people are to an account. Keys have no role: their scopes are permissions. */
export type Role = 'owner' | 'analyst' | 'viewer';

const EVERYBODY = ['owner', 'analyst', 'viewer'] as const;
const WHO_WORKS_WITH_IT = ['owner', 'analyst'] as const;
const OWNERS = ['owner'] as const;
const NOBODY = [] as const;

/** The one table of permissions, with the roles that contain each. One of the contract must be here to compile. */
const ROLES_WITH: Readonly<Record<Permission, readonly Role[]>> = {
  'uploads:read': EVERYBODY,
  'uploads:write': WHO_WORKS_WITH_IT,
  'mappings:write': WHO_WORKS_WITH_IT,
  'predictions:read': EVERYBODY,
  'predictions:write': WHO_WORKS_WITH_IT,
  'results:read': EVERYBODY,
  'results:download': WHO_WORKS_WITH_IT,
  'worklist:write': WHO_WORKS_WITH_IT,
  'outcomes:read': EVERYBODY,
  'outcomes:write': WHO_WORKS_WITH_IT,
  'models:read': EVERYBODY,
  // Another model changes the scores of everybody.
  'models:write': OWNERS,
  'scores:create': WHO_WORKS_WITH_IT,
  'events:read': EVERYBODY,
  'account:read': EVERYBODY,
  'account:write': OWNERS,
  'keys:read': OWNERS,
  'keys:write': OWNERS,
  'webhooks:read': OWNERS,
  'webhooks:write': OWNERS,
  // What an account gives to pages is the business of its backend: sessions end with the key that made them.
  'sessions:write': NOBODY,
  'audit:read': OWNERS,
  'customers:erase': OWNERS,
  'account:export': OWNERS,
  'account:erase': OWNERS,
  'sample-data:read': EVERYBODY,
};

/**
 * What widget sessions may be given: what a page needs for one end customer. Never keys, sessions, the account, or
 * scores, which would be outside the session's limits.
 */
const WIDGET_CAPABILITIES: readonly WidgetCapability[] = [
  'uploads:read',
  'uploads:write',
  'mappings:write',
  'predictions:read',
  'predictions:write',
  'results:read',
  'results:download',
  'worklist:write',
  'outcomes:read',
  'outcomes:write',
  'models:read',
  'events:read',
  'sample-data:read',
];

// as: Object.keys forgets the names
export const PERMISSIONS = Object.keys(ROLES_WITH) as readonly Permission[];

export const ALL_PERMISSIONS: ReadonlySet<Permission> = new Set(PERMISSIONS);

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(ROLES_WITH, name);
}

export function permissionsOfRole(role: Role): ReadonlySet<Permission> {
  return new Set(PERMISSIONS.filter((permission) => ROLES_WITH[permission].includes(role)));
}

/** Null stands for all, those included that are added later. Names that this version does not know allow nothing. */
export function permissionsOfScopes(scopes: readonly string[] | null): ReadonlySet<Permission> {
  return scopes === null ? ALL_PERMISSIONS : new Set(scopes.filter(isPermission));
}

/** Only those that a session may have, whatever its row says. */
export function permissionsOfCapabilities(capabilities: readonly string[]): ReadonlySet<Permission> {
  return new Set(WIDGET_CAPABILITIES.filter((capability) => capabilities.includes(capability)));
}
