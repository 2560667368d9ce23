import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** A year: as long as browsers remember that this name is reached by TLS alone. */
const HSTS = 'max-age=31536000; includeSubDomains';

/**
 * Headers that keep what is answered where it belongs: nothing is guessed about its type, no page frames it or loads it
 * from elsewhere, and no address is passed on. That the name is reached by TLS alone is said only to who came so: the
 * proxy that ends it is trusted by `TRUST_PROXY`.
 */
export function securityHeaders(): RequestHandler[] {
  const withoutTls = helmet({
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
    contentSecurityPolicy: { directives: { 'frame-ancestors': ["'none'"], 'upgrade-insecure-requests': null } },
  });
  return [
    (request, response, next) => {
      if (request.secure) response.setHeader('Strict-Transport-Security', HSTS);
      next();
    },
    withoutTls,
  ];
}
