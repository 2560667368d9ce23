import express, { type RequestHandler } from 'express';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Files whose name contains a hash of their content: the same name is the same file for ever. */
export function hashedAssets(assetsDir: string): RequestHandler {
  return express.static(join(assetsDir, 'assets'), {
    immutable: true,
    maxAge: YEAR_MS,
    index: false,
    fallthrough: false,
    redirect: false,
  });
}

export interface PageSettings {
  /** Where people sign in with Clerk. */
  readonly clerkPublishableKey: string;
}

/** The page with what it has to know, in place of what Vite takes from the environment when it builds. */
function pageWith(assetsDir: string, { clerkPublishableKey }: PageSettings): RequestHandler {
  return async (_request, response) => {
    const html = await readFile(join(assetsDir, 'index.html'), 'utf8');
    // The key was checked: it has no character that ends an attribute.
    const setting = `<meta name="clerk-publishable-key" content="${clerkPublishableKey}" />`;
    response
      .setHeader('Cache-Control', 'no-cache')
      .type('html')
      .send(html.replace('</head>', `${setting}</head>`));
  };
}

/** The page itself, asked for again each time, so that a new build is seen at once. */
export function page(assetsDir: string, settings?: PageSettings): RequestHandler {
  if (settings !== undefined) return pageWith(assetsDir, settings);
  return (_request, response, next) => {
    response.sendFile(
      'index.html',
      { root: assetsDir, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } },
      (error) => {
        // A browser that went away while the page was sent is no error.
        if (error && !response.headersSent) next(error);
      },
    );
  };
}
