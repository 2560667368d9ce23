import type { RequestHandler } from 'express';

/** Everything comes from this origin: no inline script or style, no frame around the panel, nothing from elsewhere. */
const OWN: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  // Scoring on this computer runs in one.
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Bots are kept out by Cloudflare's challenge, in a frame. */
const CHALLENGES = 'https://challenges.cloudflare.com';

/** What Clerk needs beyond that (https://clerk.com/docs/guides/secure/best-practices/csp-headers). */
const withClerk = (frontendApi: string): Readonly<Record<string, string>> => ({
  ...OWN,
  'script-src': `'self' ${frontendApi} ${CHALLENGES}`,
  // Its components write their styles into the page.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: https://img.clerk.com",
  'connect-src': `'self' ${frontendApi}`,
  'worker-src': "'self' blob:",
  'frame-src': CHALLENGES,
  'form-action': "'self'",
});

/**
 * Headers that keep the page to itself; set on every answer.
 *
 * @param clerkApi where Clerk's script comes from; null without Clerk
 */
export function securityHeaders(clerkApi: string | null): RequestHandler {
  const policy = Object.entries(clerkApi === null ? OWN : withClerk(clerkApi))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  return (_request, response, next) => {
    response
      .setHeader('Content-Security-Policy', policy)
      .setHeader('X-Content-Type-Options', 'nosniff')
      .setHeader('X-Frame-Options', 'DENY')
      .setHeader('Referrer-Policy', 'no-referrer')
      // Signing in with another service opens a window that has to find its way back.
      .setHeader('Cross-Origin-Opener-Policy', clerkApi === null ? 'same-origin' : 'same-origin-allow-popups')
      .setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    next();
  };
}
