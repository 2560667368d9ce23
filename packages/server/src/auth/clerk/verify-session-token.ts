import type { ClerkConfig } from '@retainwise/platform';
import type { verifyToken } from '@clerk/express';
import { z } from 'zod';
import { ApiError } from '../../http/api-error.ts';
import { readClaims, type SessionClaims } from './session-claims.ts';

/** With the claims of a person in many organisations, a token has about 1,000 characters. */
const MAX_CHARACTERS = 8_192;
/** Clocks differ. A token lives for 60 seconds. */
const CLOCK_SKEW_MS = 5_000;

const EXPIRED = 'token-expired';

const header = z.strictObject({
  alg: z.literal('RS256'),
  typ: z.literal('JWT'),
  kid: z.string().optional(),
  /** What Clerk calls a session token; other tokens, as those of machines, say something else. */
  cat: z.literal('cl_B7d4PD111AAA').optional(),
});

/**
 * Reads a session token of Clerk's.
 *
 * @throws ApiError ERR-1001 when it is none, ERR-1002 when it has expired
 */
export type SessionTokenVerifier = (token: string) => Promise<SessionClaims>;

/**
 * Verifies session tokens without asking anybody, by Clerk's own function. What that leaves open is checked here: it
 * takes a token without an audience, of any type, with unknown critical headers, without a session, for a person who
 * has not finished signing in, and valid for years.
 */
export function createSessionTokenVerifier(
  { jwtKeys, issuer, audience, authorizedParties }: ClerkConfig,
  verify: typeof verifyToken,
): SessionTokenVerifier {
  const options = { issuer, audience, authorizedParties: [...authorizedParties], clockSkewInMs: CLOCK_SKEW_MS };

  /** While keys are rotated there is more than one. */
  async function payloadOf(token: string): Promise<unknown> {
    let failure: unknown;
    for (const jwtKey of jwtKeys) {
      try {
        return await verify(token, { ...options, jwtKey });
      } catch (error) {
        // Expired is only said of a token whose signature is right.
        if (reasonOf(error) === EXPIRED) throw error;
        failure = error;
      }
    }
    throw failure;
  }

  return async (token) => {
    if (token.length > MAX_CHARACTERS || !isOfSession(token)) throw invalid();
    let payload: unknown;
    try {
      payload = await payloadOf(token);
    } catch (error) {
      throw reasonOf(error) === EXPIRED ? expired() : invalid(error);
    }
    const claims = readClaims(payload, audience);
    if (claims === null) throw invalid();
    return claims;
  };
}

/** Looks at the header before anybody believes it. Headers that name a key (`jwk`, `jku`, `x5u` …) are refused. */
function isOfSession(token: string): boolean {
  const [head, payload, signature, ...rest] = token.split('.');
  if (!head || !payload || !signature || rest.length > 0) return false;
  try {
    return header.safeParse(JSON.parse(Buffer.from(head, 'base64url').toString())).success;
  } catch {
    // It is no JSON, so it is no token.
    return false;
  }
}

function reasonOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined;
}

function invalid(cause?: unknown): ApiError {
  return new ApiError('ERR-1001', 'The session token is not valid here.', { cause });
}

function expired(): ApiError {
  return new ApiError('ERR-1002', 'The session token has expired.');
}
