import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const LIFETIME_MS = 10 * 60_000;

/** One-time sign-in codes, shown where only the panel's owner looks: the terminal that it was started in. */
export interface SignInLinks {
  /** A new code; the one before is void. */
  issue(): Promise<string>;
  /** True once for the current code, until it expires. */
  redeem(code: string): Promise<boolean>;
  /** How its owner gets a new link, as a sentence. */
  readonly help: string;
}

/** In the memory of this process. @param now milliseconds since 1970 */
export function createSignInLinks(now: () => number = Date.now): SignInLinks {
  // Only a hash, so that the code is nowhere but where it was shown.
  let current: { readonly hash: Buffer; readonly expiresAt: number } | null = null;
  return {
    help: 'For a new link, press Enter at that terminal, or start the panel again.',
    issue() {
      const code = randomBytes(32).toString('base64url');
      current = { hash: hashOf(code), expiresAt: now() + LIFETIME_MS };
      return Promise.resolve(code);
    },
    redeem(code) {
      const isCurrent = current !== null && current.expiresAt > now() && timingSafeEqual(current.hash, hashOf(code));
      if (isCurrent) current = null;
      return Promise.resolve(isCurrent);
    },
  };
}

function hashOf(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
