import type { ClerkInstance } from '@retainwise/server/testing';
import { transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';

export const FRONTEND_API = 'clerk.northwind.test';

/** As Clerk makes them of its host; the panel learns from it where everything is. */
export const PUBLISHABLE_KEY = `pk_test_${Buffer.from(`${FRONTEND_API}$`).toString('base64')}`;

export interface Member {
  readonly userId: string;
  /** Role by organisation. */
  readonly organizations: Readonly<Record<string, 'admin' | 'member' | 'viewer'>>;
}

export interface ClerkStandIn {
  /** Whether tokens are those of a session that is over. */
  hasEnded: boolean;
  /** Every token that it gave out. */
  readonly tokens: readonly string[];
}

/**
 * Answers for Clerk in a browser profile: its scripts, and the API that they ask. Tokens are signed by the key of the
 * instance, and are as Clerk's; nothing asks the network.
 */
export async function standInForClerk(
  context: BrowserContext,
  clerk: ClerkInstance,
  members: Readonly<Record<string, Member>>,
  party: string,
): Promise<ClerkStandIn> {
  const source = await readFile(new URL('./clerk-browser.ts', import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts' });
  const tokens: string[] = [];
  const standIn = { hasEnded: false, tokens };
  let member: Member | null = null;
  let active: string | null = null;
  let sessions = 0;

  const token = (organization: string | null): string => {
    const now = Math.floor(Date.now() / 1000) - (standIn.hasEnded ? 120 : 0);
    return clerk.token({
      sub: member?.userId,
      sid: `sess_${sessions}`,
      azp: party,
      iat: now,
      nbf: now - 10,
      exp: now + 60,
      jti: `jti_${tokens.length}`,
      o: organization === null ? undefined : { id: organization, rol: member?.organizations[organization] },
    });
  };
  const state = (): object => ({
    sessionId: member === null ? null : `sess_${sessions}`,
    organizationId: active,
    user: member && {
      id: member.userId,
      organizationMemberships: Object.entries(member.organizations).map(([id, role]) => ({
        organization: { id, name: id.replace('org_', '') },
        role: `org:${role}`,
        permissions: [],
      })),
    },
  });
  const answer = (path: string, body: { readonly email?: string; readonly organizationId?: string | null }): object => {
    switch (path) {
      case '/v1/sign_ins':
        member = members[body.email ?? ''] ?? null;
        active = Object.keys(member?.organizations ?? {})[0] ?? null;
        sessions += 1;
        return state();
      case '/v1/sign_outs':
        member = null;
        active = null;
        return state();
      case '/v1/active':
        active = body.organizationId ?? null;
        return state();
      case '/v1/tokens': {
        if (member === null) return { jwt: null };
        const jwt = token(body.organizationId ?? null);
        tokens.push(jwt);
        return { jwt };
      }
      default:
        return state();
    }
  };

  await context.route(`https://${FRONTEND_API}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { 'access-control-allow-origin': '*' };
    if (/^\/npm\/@clerk\/(?:clerk-js|ui)@[^/]+\/dist\/(?:clerk|ui)\.browser\.js$/.test(pathname)) {
      const body = pathname.includes('clerk-js') ? code : 'window.__internal_ClerkUICtor = class {};';
      await route.fulfill({ headers, contentType: 'text/javascript', body });
      return;
    }
    const body = JSON.parse(route.request().postData() ?? '{}') as Parameters<typeof answer>[1];
    await route.fulfill({ headers, json: answer(pathname, body) });
  });
  return standIn;
}
