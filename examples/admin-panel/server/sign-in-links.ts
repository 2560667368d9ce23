import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const LIFETIME_MS = 15 * 60_000;

/** One-time sign-in codes, shown where only the panel's owner looks: the terminal that it was started in. */
export interface SignInLinks {
  /** A new code; the one before is void. */
  issue(): string;
  /** True once for the current code, until it expires. */
  redeem(code: string): boolean;
}

/** @param now milliseconds since 1970 */
export function createSignInLinks(now: () => number = Date.now): SignInLinks {
  // Only a hash, so that the code is nowhere but where it was shown.
  let current: { readonly hash: Buffer; readonly expiresAt: number } | null = null;
  return {
    issue() {
      const code = randomBytes(32).toString('base64url');
      current = { hash: hashOf(code), expiresAt: now() + LIFETIME_MS };
      return code;
    },
    redeem(code) {
      if (current === null || current.expiresAt <= now() || !timingSafeEqual(current.hash, hashOf(code))) return false;
      current = null;
      return true;
    },
  };
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
