import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

/** How people sign in with Clerk. */
export interface ClerkConfig {
  /** Public keys of the Clerk instance as PEM; more than one while they are rotated. */
  readonly jwtKeys: readonly string[];
  /** The address of the Clerk instance, as it is in its tokens. */
  readonly issuer: string;
  /** What tokens for this API have as `aud`. */
  readonly audience: string;
  /** Origins of the pages on which people sign in. */
  readonly authorizedParties: readonly string[];
  /** Whether signing in for the first time makes an account, or only those come in who have one. */
  readonly signUp: 'open' | 'invited';
  /** What somebody may do in the name of a person. */
  readonly impersonation: 'read-only' | 'allowed';
}

const MAX_KEYS = 4;
/** All that Clerk has, and all that its library reads. */
const KEY_BITS = 2048;
const KEY_EXPONENT = 65_537n;
const PEM = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g;

/** The first four come together or not at all. The values are secrets of nobody, but no message repeats them. */
export const clerkVariables = {
  CLERK_JWT_KEY: z
    .string()
    .transform((text, context) => readKeys(text) ?? (context.addIssue('no public keys'), z.NEVER))
    .optional()
    .describe(
      'Give the public key of the Clerk instance as PEM (API keys → JWKS public key); while keys are rotated, ' +
        `up to ${MAX_KEYS}, one behind the other.`,
    ),
  CLERK_ISSUER: z
    .url({ protocol: /^https$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .optional()
    .describe('Give the Frontend API URL of the Clerk instance, such as https://clerk.example.com.'),
  CLERK_AUDIENCE: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Give what the session token has as "aud", such as retainwise. Add the claim in Clerk under Sessions.'),
  CLERK_AUTHORIZED_PARTIES: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .pipe(z.array(z.string().refine(isOrigin)).min(1).max(50))
    .optional()
    .describe('Give the origins of the pages where people sign in, such as https://app.example.com, by commas.'),
  CLERK_SIGN_UP: z.enum(['open', 'invited']).default('invited').describe('Give open or invited (default).'),
  CLERK_IMPERSONATION: z
    .enum(['read-only', 'allowed'])
    .default('read-only')
    .describe('Give read-only (default) or allowed.'),
};

/** Those that must come together. */
export const CLERK_TOGETHER = [
  'CLERK_JWT_KEY',
  'CLERK_ISSUER',
  'CLERK_AUDIENCE',
  'CLERK_AUTHORIZED_PARTIES',
] as const satisfies readonly (keyof typeof clerkVariables)[];

/** Null where nobody signs in. */
export function readClerk(v: z.infer<z.ZodObject<typeof clerkVariables>>): ClerkConfig | null {
  if (!v.CLERK_JWT_KEY || !v.CLERK_ISSUER || !v.CLERK_AUDIENCE || !v.CLERK_AUTHORIZED_PARTIES) return null;
  return {
    jwtKeys: v.CLERK_JWT_KEY,
    issuer: v.CLERK_ISSUER,
    audience: v.CLERK_AUDIENCE,
    authorizedParties: v.CLERK_AUTHORIZED_PARTIES,
    signUp: v.CLERK_SIGN_UP,
    impersonation: v.CLERK_IMPERSONATION,
  };
}

/** The keys in a text, where `\n` may stand for the end of a line, as some hosts need it. Null: not only such keys. */
function readKeys(text: string): readonly string[] | null {
  const lines = text.replaceAll('\\n', '\n');
  const found = lines.match(PEM) ?? [];
  if (found.length === 0 || found.length > MAX_KEYS || lines.replaceAll(PEM, '').trim() !== '') return null;
  try {
    const keys = found.map((pem) => createPublicKey(pem));
    const isUsual = keys.every(
      ({ asymmetricKeyType, asymmetricKeyDetails }) =>
        asymmetricKeyType === 'rsa' &&
        asymmetricKeyDetails?.modulusLength === KEY_BITS &&
        asymmetricKeyDetails.publicExponent === KEY_EXPONENT,
    );
    return isUsual ? keys.map((key) => key.export({ type: 'spki', format: 'pem' }).toString()) : null;
  } catch {
    // What cannot be read is no key; the message about the variable says so.
    return null;
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
