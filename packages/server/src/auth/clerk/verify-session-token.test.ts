import { verifyToken } from '@clerk/express';
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiError } from '../../http/api-error.ts';
import { createClerkInstance, macOf, rsa, unsigned, type ClerkInstance } from './testing/session-tokens.ts';
import { createSessionTokenVerifier } from './verify-session-token.ts';

const clerk = createClerkInstance();
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const now = (): number => Math.floor(Date.now() / 1000);

/** Who it is, or the code of the refusal. */
async function read(token: string, { config }: ClerkInstance = clerk) {
  try {
    return await createSessionTokenVerifier(config, verifyToken)(token);
  } catch (error) {
    return (error as ApiError).code;
  }
}

function change(token: string, part: number, to: (text: string) => string): string {
  return token
    .split('.')
    .map((text, i) => (i === part ? to(text) : text))
    .join('.');
}

const withClaim = (name: string, value: unknown) => (text: string) =>
  Buffer.from(
    JSON.stringify({ ...(JSON.parse(Buffer.from(text, 'base64url').toString()) as object), [name]: value }),
  ).toString('base64url');

/** Every attempt to come in that should fail. Each token is made when it is tried, because some depend on the time. */
type Attempt = readonly [what: string, token: () => string];

const ATTEMPTS: readonly Attempt[] = [
  ['signed by another key', () => clerk.signed(rsa(stranger.privateKey))],
  ['the payload changed', () => change(clerk.token(), 1, withClaim('sub', 'user_2'))],
  ['the signature cut', () => change(clerk.token(), 2, (text) => text.slice(0, -4))],
  ['no signature', () => change(clerk.token(), 2, () => '')],
  ['no signature, and no dot', () => clerk.token().split('.').slice(0, 2).join('.')],
  [
    'a key in its header',
    () => clerk.signed(rsa(stranger.privateKey), {}, { jwk: stranger.publicKey.export({ format: 'jwk' }) }),
  ],
  [
    'the address of keys in its header',
    () => clerk.signed(rsa(stranger.privateKey), {}, { jku: 'https://evil.example/jwks' }),
  ],
  [
    'a certificate in its header',
    () => clerk.signed(rsa(stranger.privateKey), {}, { x5u: 'https://evil.example/x5u' }),
  ],
  ['the right key, and a key in its header', () => clerk.token({}, { jwk: {} })],
  ['a path for the id of its key', () => clerk.signed(rsa(stranger.privateKey), {}, { kid: '../../dev/null' })],
  ['alg none', () => clerk.signed(unsigned, {}, { alg: 'none' })],
  ['alg None', () => clerk.signed(unsigned, {}, { alg: 'None' })],
  ['alg none, with the right signature', () => clerk.token({}, { alg: 'none' })],
  ['HS256 with the public key as a secret', () => clerk.signed(macOf(clerk.publicKey), {}, { alg: 'HS256' })],
  [
    'HS256 with the public key without its last line end',
    () => clerk.signed(macOf(clerk.publicKey.trim()), {}, { alg: 'HS256' }),
  ],
  ['PS256 with another key', () => clerk.signed(rsa(stranger.privateKey, { pss: true }), {}, { alg: 'PS256' })],
  [
    'RS384 with another key',
    () => clerk.signed(rsa(stranger.privateKey, { hash: 'RSA-SHA384' }), {}, { alg: 'RS384' }),
  ],
  ['the right key, said to be RS384', () => clerk.token({}, { alg: 'RS384' })],
  ['no type', () => clerk.token({}, { typ: undefined })],
  ['another type', () => clerk.token({}, { typ: 'at+jwt' })],
  ['a critical header that nobody knows', () => clerk.token({}, { crit: ['exp'] })],
  ['a category of machines', () => clerk.token({}, { cat: 'cl_B7d4PD222AAA' })],
  ['another issuer', () => clerk.token({ iss: 'https://clerk.evil.example' })],
  ['no issuer', () => clerk.token({ iss: undefined })],
  ['another audience', () => clerk.token({ aud: 'other' })],
  ['other audiences', () => clerk.token({ aud: ['other', 'another'] })],
  ['no audience', () => clerk.token({ aud: undefined })],
  ['an empty audience', () => clerk.token({ aud: '' })],
  ['a number as audience', () => clerk.token({ aud: 1 })],
  ['an empty list of audiences', () => clerk.token({ aud: [] })],
  ['another party', () => clerk.token({ azp: 'https://evil.example' })],
  ['a party that only begins as ours', () => clerk.token({ azp: 'https://app.example.com.evil.example' })],
  ['no party', () => clerk.token({ azp: undefined })],
  ['expired for a minute', () => clerk.token({ exp: now() - 60, iat: now() - 120 })],
  ['no expiry', () => clerk.token({ exp: undefined })],
  ['a text as expiry', () => clerk.token({ exp: String(now() + 60) })],
  ['valid for ten years', () => clerk.token({ exp: now() + 315_360_000 })],
  ['valid for eleven minutes', () => clerk.token({ exp: now() + 660 })],
  ['not valid before a minute has passed', () => clerk.token({ nbf: now() + 60 })],
  ['issued in a minute', () => clerk.token({ iat: now() + 60, exp: now() + 120 })],
  ['an expiry without end', () => clerk.token({ iat: 1e300, exp: 1e300 })],
  ['half a second as expiry', () => clerk.token({ exp: now() + 60.5 })],
  ['an organisation with more behind the id', () => clerk.token({ o: { id: 'org_1\u0000', rol: 'admin' } })],
  ['an organisation whose id is endless', () => clerk.token({ o: { id: `org_${'x'.repeat(3_000)}`, rol: 'admin' } })],
  ['no time of issue', () => clerk.token({ iat: undefined })],
  ['nobody', () => clerk.token({ sub: undefined })],
  ['a machine', () => clerk.token({ sub: 'mch_1' })],
  ['a person with more behind the id', () => clerk.token({ sub: 'user_1\nuser_2' })],
  ['no session', () => clerk.token({ sid: undefined })],
  ['an empty session', () => clerk.token({ sid: '' })],
  ['something left to do before the session counts', () => clerk.token({ sts: 'pending' })],
  ['an actor without a name', () => clerk.token({ act: {} })],
  ['an organisation without a role', () => clerk.token({ org_id: 'org_1' })],
  ['an organisation that is none', () => clerk.token({ o: { id: 'user_1', rol: 'admin' } })],
  ['too many characters', () => clerk.token({ note: 'x'.repeat(10_000) })],
  ['no token at all', () => 'eyJ'],
  ['an API key of Clerk', () => 'ak_1'],
  ['a machine token of Clerk', () => 'mt_1'],
  ['an OAuth token of Clerk', () => 'oat_1'],
];

describe('a session token of Clerk', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => {
      throw new Error('Nothing may be asked over the network.');
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('says who somebody is, for which organisation, in both versions', async () => {
    const person = { userId: 'user_1', sessionId: 'sess_1', impersonatedBy: null };
    expect(await read(clerk.token())).toMatchObject({ ...person, organization: null });
    expect(
      await read(clerk.token({ o: { id: 'org_1', rol: 'admin', slg: 'acme', per: 'read', fpm: '3' } })),
    ).toMatchObject({
      ...person,
      organization: { id: 'org_1', role: 'admin', slug: 'acme' },
    });
    expect(
      await read(
        clerk.token({ v: undefined, org_id: 'org_1', org_role: 'org:viewer', org_permissions: ['org:a:read'] }),
      ),
    ).toMatchObject({ ...person, organization: { id: 'org_1', role: 'viewer', slug: null } });
  });

  it('may be for several audiences, and says who acts for somebody', async () => {
    expect(await read(clerk.token({ aud: ['other', 'retainwise'] }))).toMatchObject({ userId: 'user_1' });
    expect(await read(clerk.token({ act: { sub: 'user_9' } }))).toMatchObject({ impersonatedBy: 'user_9' });
  });

  it('is taken from before and after a new key, and no longer once the old one is gone', async () => {
    const next = createClerkInstance();
    const both = { ...clerk, config: { ...clerk.config, jwtKeys: [next.publicKey, clerk.publicKey] } };
    for (const { token } of [clerk, next]) expect(await read(token(), both)).toMatchObject({ userId: 'user_1' });
    expect(await read(clerk.token(), next)).toBe('ERR-1001');
    expect(await read(clerk.token({ exp: now() - 60, iat: now() - 120 }), both)).toBe('ERR-1002');
  });

  it.each(ATTEMPTS)('is refused with %s', async (what, token) => {
    expect(await read(token())).toBe(what.startsWith('expired') ? 'ERR-1002' : 'ERR-1001');
  });

  it('that Clerk itself would take is refused where the library leaves it open', async () => {
    const { issuer, audience, authorizedParties } = clerk.config;
    const options = { jwtKey: clerk.publicKey, issuer, audience, authorizedParties: [...authorizedParties] };
    const open = [
      clerk.token({ aud: undefined }),
      clerk.token({ exp: now() + 315_360_000 }),
      clerk.token({ sid: undefined }),
      clerk.token({ sts: 'pending' }),
      clerk.token({ sub: 'mch_1' }),
      clerk.token({}, { crit: ['exp'] }),
    ];
    // If this fails, the library has become stricter, and nothing is wrong.
    for (const token of open) {
      await expect(verifyToken(token, options)).resolves.toBeDefined();
      expect(await read(token)).toBe('ERR-1001');
    }
  });
});
