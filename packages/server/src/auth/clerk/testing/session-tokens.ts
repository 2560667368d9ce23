import type { ClerkConfig } from '@retainwise/platform';
import { constants, createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

type Json = Readonly<Record<string, unknown>>;

/** A Clerk instance with a key pair of its own. */
export interface ClerkInstance {
  readonly config: ClerkConfig;
  /** Its public key as PEM. */
  readonly publicKey: string;
  /** A token as Clerk makes them for a session, with these claims and headers changed; undefined takes one out. */
  readonly token: (claims?: Json, header?: Json) => string;
  /** The same, signed by something else. */
  readonly signed: (by: Signer, claims?: Json, header?: Json) => string;
}

export type Signer = (data: string) => Buffer;

export const ISSUER = 'https://clerk.example.com';
export const AUDIENCE = 'retainwise';
export const PANEL = 'https://app.example.com';

export function createClerkInstance(changes: Partial<ClerkConfig> = {}): ClerkInstance {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signed = (by: Signer, claims: Json = {}, header: Json = {}): string => {
    const now = Math.floor(Date.now() / 1000);
    const head = { alg: 'RS256', cat: 'cl_B7d4PD111AAA', kid: 'ins_1', typ: 'JWT', ...header };
    const payload = {
      aud: AUDIENCE,
      azp: PANEL,
      exp: now + 60,
      iat: now,
      iss: ISSUER,
      jti: 'jti_1',
      nbf: now - 10,
      sid: 'sess_1',
      sts: 'active',
      sub: 'user_1',
      v: 2,
      ...claims,
    };
    const data = [head, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${data}.${by(data).toString('base64url')}`;
  };
  return {
    publicKey: pem,
    config: {
      jwtKeys: [pem],
      issuer: ISSUER,
      audience: AUDIENCE,
      authorizedParties: [PANEL],
      signUp: 'open',
      impersonation: 'read-only',
      ...changes,
    },
    signed,
    token: (claims, header) => signed(rsa(privateKey), claims, header),
  };
}

/** RS256, or with another hash or padding. */
export function rsa(key: KeyObject, { hash = 'RSA-SHA256', pss = false } = {}): Signer {
  return (data) =>
    sign(hash, Buffer.from(data), pss ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : key);
}

export const unsigned: Signer = () => Buffer.alloc(0);

/** A MAC whose secret everybody knows, as from libraries that take a public key for one. */
export const macOf =
  (secret: string): Signer =>
  (data) =>
    createHmac('sha256', secret).update(data).digest();
