import compression from 'compression';
import express, { Router, type RequestHandler } from 'express';
import helmet from 'helmet';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import swaggerUi from 'swagger-ui-express';
import { z } from 'zod';
import { COMPRESSION } from '../http/compression.ts';
import { contractDocument } from '../http/contract.ts';

/** The page shows which permission an operation needs, and sends no requests: keys do not belong in browsers. */
const REFERENCE = {
  customSiteTitle: 'RetainWise API',
  swaggerOptions: { showExtensions: true, supportedSubmitMethods: [] },
};
const YEAR_MS = 365 * 86_400_000;
const scriptsSchema = z.array(z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/));

/**
 * The documentation at `/docs`, where it was built, and the contract to be read at `/docs/reference`.
 *
 * @param directory what `npm run build:docs` makes: `site` and `scripts.json`; null where there is none
 * @throws Error when the directory has no site
 */
export function docsRoutes(directory: string | null): Router {
  const router = Router();
  router.use('/docs/reference', swaggerUi.serve, swaggerUi.setup(contractDocument(), REFERENCE));
  if (directory === null) {
    router.get('/docs', (_request, response) => response.redirect('/docs/reference/'));
    return router;
  }
  const site = join(directory, 'site');
  const pages = express.static(site, { extensions: ['html'], setHeaders: tellFreshness(site) });
  router.use(
    '/docs',
    policy(directory),
    compression(COMPRESSION),
    pages,
    missing(readFileSync(join(site, '404.html'))),
  );
  return router;
}

/** The scripts that stand in the pages are known by their hashes: no others run. */
function policy(directory: string): RequestHandler {
  const hashes = scriptsSchema.parse(JSON.parse(readFileSync(join(directory, 'scripts.json'), 'utf8')));
  return helmet.contentSecurityPolicy({
    directives: {
      'script-src': ["'self'", ...hashes.map((hash) => `'${hash}'`)],
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'"],
      'frame-ancestors': ["'none'"],
      'upgrade-insecure-requests': null,
    },
  });
}

/** The name of an asset changes with what is in it. */
function tellFreshness(site: string) {
  const assets = join(site, 'assets');
  return (response: { setHeader(name: string, value: string): unknown }, path: string): void => {
    const isAsset = path.startsWith(assets);
    response.setHeader('Cache-Control', isAsset ? `public, max-age=${YEAR_MS / 1_000}, immutable` : 'no-cache');
  };
}

function missing(page: Buffer): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') next();
    else response.status(404).type('html').setHeader('Cache-Control', 'no-cache').send(page);
  };
}
