import { z } from 'zod';

/** Clerk's tokens live for 60 seconds; what is valid for longer was not made for a session. */
export const MAX_LIFETIME_SECONDS = 600;

const ROLE_PREFIX = 'org:';

const organizationId = z.string().regex(/^org_\w{1,100}$/);
/** It becomes the name of an account; one that is none is left out. */
const slug = z
  .string()
  .regex(/^[\w-]{1,100}$/)
  .optional()
  .catch(undefined);

/** Organisation of a token of version 2. */
const organization = z.object({ id: organizationId, rol: z.string(), slg: slug });

/**
 * The claims of a session token that decide who somebody is, in versions 1 and 2
 * (https://clerk.com/docs/guides/sessions/session-tokens). Claims that the library does not check, or only if they are
 * there, are required here.
 */
const claims = z
  .object({
    sub: z.string().regex(/^user_\w{1,100}$/),
    sid: z.string().min(1),
    aud: z.union([z.string(), z.array(z.string())]),
    azp: z.string().min(1),
    iat: z.int().min(0),
    exp: z.int().min(0),
    /** `pending` while a person has something to do before the session counts, such as choosing an organisation. */
    sts: z.literal('active').optional(),
    /** Who acts in the name of the person. */
    act: z.object({ sub: z.string().min(1) }).optional(),
    o: organization.optional(),
    org_id: organizationId.optional(),
    org_role: z.string().optional(),
    org_slug: slug,
  })
  .refine(({ iat, exp }) => exp - iat <= MAX_LIFETIME_SECONDS)
  .refine(({ org_id, org_role }) => org_id === undefined || org_role !== undefined);

/** Somebody who is signed in with Clerk. */
export interface SessionClaims {
  /** Clerk's id. */
  readonly userId: string;
  readonly sessionId: string;
  /** The organisation that is active in the session; null for a personal account. */
  readonly organization: {
    readonly id: string;
    /** Without `org:`, as `admin`. */
    readonly role: string;
    /** How the organisation calls itself in addresses. */
    readonly slug: string | null;
  } | null;
  /** Clerk's id of the person who acts in the name of this one; null for the person. */
  readonly impersonatedBy: string | null;
  readonly expiresAt: Date;
}

/** Null unless these are claims of an active session for one of the audiences. */
export function readClaims(payload: unknown, audience: string): SessionClaims | null {
  const read = claims.safeParse(payload);
  if (!read.success) return null;
  const { sub, sid, aud, exp, act, o, org_id: id, org_role: role, org_slug: slug } = read.data;
  if (![aud].flat().includes(audience)) return null;
  return {
    userId: sub,
    sessionId: sid,
    organization: o
      ? { id: o.id, role: withoutPrefix(o.rol), slug: o.slg ?? null }
      : id !== undefined && role !== undefined
        ? { id, role: withoutPrefix(role), slug: slug ?? null }
        : null,
    impersonatedBy: act?.sub ?? null,
    expiresAt: new Date(exp * 1000),
  };
}

function withoutPrefix(role: string): string {
  return role.startsWith(ROLE_PREFIX) ? role.slice(ROLE_PREFIX.length) : role;
}
