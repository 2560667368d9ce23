import express, { type RequestHandler } from 'express';
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

/** The page itself, asked for again each time, so that a new build is seen at once. */
export function page(assetsDir: string): RequestHandler {
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
