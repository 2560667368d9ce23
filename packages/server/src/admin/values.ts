import type { PersonRole } from '@retainwise/platform';
import { isPermission, PERMISSIONS } from '../auth/permissions.ts';
import { AdminUsageError } from './errors.ts';
import { printable } from './table.ts';

const DAY_MS = 86_400_000;
const MAX_OVERLAP_SECONDS = 604_800;
const MAX_NAME = 100;
const MAX_REFERENCE = 256;

type Given = string | boolean | undefined;

/** @throws AdminUsageError for an option that is missing */
export function required(value: Given, option: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new AdminUsageError(`The option ${option} is missing.`, 'Give it, or see the help of the command.');
}

export function nameOf(value: Given, what: string): string {
  return plain(required(value, what), what, MAX_NAME);
}

/** Null, for all of the account, where it was not given: an empty one is a mistake, and must not become everything. */
export function referenceOf(value: Given): string | null {
  return value === undefined ? null : plain(String(value), '--reference', MAX_REFERENCE).normalize('NFC');
}

export function scopesOf(value: Given): string[] | null {
  if (value === undefined) return null;
  const names = String(value)
    .split(',')
    .map((name) => name.trim());
  const unknown = names.find((name) => !isPermission(name));
  if (unknown !== undefined)
    throw new AdminUsageError(`Unknown permission "${printable(unknown)}".`, `Known are ${PERMISSIONS.join(', ')}.`);
  return [...new Set(names)];
}

/** A time, or days from now. */
export function expiryOf(value: Given, now: Date): Date | null {
  if (value === undefined) return null;
  const days = /^(\d{1,5})d$/.exec(String(value))?.[1];
  const end = days === undefined ? new Date(String(value)) : new Date(now.getTime() + Number(days) * DAY_MS);
  if (end > now) return end;
  throw new AdminUsageError(
    `"${printable(String(value))}" is no time in the future.`,
    'Give --expires as days from now (90d) or as a time (2030-01-31T00:00:00Z).',
  );
}

export function overlapMsOf(value: Given): number {
  if (value === undefined) return DAY_MS;
  const seconds = /^\d{1,6}$/.test(String(value)) ? Number(value) : Infinity;
  if (seconds <= MAX_OVERLAP_SECONDS) return 1000 * seconds;
  throw new AdminUsageError(
    `"${printable(String(value))}" is no overlap.`,
    `Give --overlap in seconds, from 0 to ${MAX_OVERLAP_SECONDS} (7 days).`,
  );
}

const ROLES: readonly PersonRole[] = ['owner', 'analyst', 'viewer'];

export function roleOf(value: Given): PersonRole {
  const role = ROLES.find((known) => known === value);
  if (role !== undefined) return role;
  throw new AdminUsageError(`Unknown role "${printable(String(value))}".`, `Known are ${ROLES.join(', ')}.`);
}

/** As in a session token: an id of Clerk, never an email address. */
export function clerkUserOf(value: Given): string {
  if (typeof value === 'string' && /^user_\w{1,100}$/.test(value)) return value;
  throw new AdminUsageError(
    `"${printable(String(value))}" is no id of a person in Clerk.`,
    'Give it as Clerk shows it, under Users: user_2aBcD….',
  );
}

export function clerkOrganizationOf(value: Given): string {
  const given = required(value, '--clerk-organization');
  if (/^org_\w{1,100}$/.test(given)) return given;
  throw new AdminUsageError(
    `"${printable(given)}" is no id of an organisation in Clerk.`,
    'Give it as Clerk shows it, under Organizations: org_2aBcD….',
  );
}

function plain(text: string, what: string, max: number): string {
  if (text.trim() !== '' && text.length <= max && !/[\p{Cc}\p{Cs}]/u.test(text)) return text;
  throw new AdminUsageError(
    `${what} cannot be "${printable(text).slice(0, max)}".`,
    `Give 1 to ${max} characters, without control characters.`,
  );
}
