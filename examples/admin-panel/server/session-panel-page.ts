import type { RequestHandler } from 'express';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Written into the page by this process, because one build serves every installation. */
const PLACEHOLDER = '__RETAINWISE_API__';

/** The page, with the address of the API in it. */
export function sessionPanelPage(assetsDir: string, apiOrigin: string): RequestHandler {
  return async (_request, response) => {
    const page = await readFile(join(assetsDir, 'sessions.html'), 'utf8');
    response.type('html').setHeader('Cache-Control', 'no-cache').send(page.replace(PLACEHOLDER, apiOrigin));
  };
}

/** Headers that keep the page to itself. Beside this origin, its scripts reach the API and nothing else. */
export function sessionPanelHeaders(apiOrigin: string): RequestHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${apiOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return (_request, response, next) => {
    response
      .setHeader('Content-Security-Policy', policy)
      .setHeader('X-Content-Type-Options', 'nosniff')
      .setHeader('X-Frame-Options', 'DENY')
      .setHeader('Referrer-Policy', 'no-referrer')
      .setHeader('Cross-Origin-Opener-Policy', 'same-origin')
      .setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    next();
  };
}
