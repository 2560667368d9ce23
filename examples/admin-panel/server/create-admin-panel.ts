import express, { type ErrorRequestHandler, type Express } from 'express';
import { createHmac } from 'node:crypto';
import { hashedAssets, page } from './assets.ts';
import { sendProblem } from './problem.ts';
import { retainWiseProxy } from './proxy.ts';
import { onlyKnownHosts, onlySameOriginWrites, onlyThisMachine } from './request-guards.ts';
import { securityHeaders } from './security-headers.ts';
import { createSessions } from './session.ts';
import type { SignInLinks } from './sign-in-links.ts';
import { signInFirst, signInRoutes } from './sign-in-page.ts';

export interface AdminPanelOptions {
  /** Where the RetainWise API is, such as `http://127.0.0.1:8787`. */
  readonly apiBaseUrl: string;
  /** Stays in this process. */
  readonly apiKey: string;
  /** What `buildAdminPanel` made. */
  readonly assetsDir: string;
  /** Signs sessions. Without one it is derived from the API key, so that sessions outlive a restart. */
  readonly secret?: string;
  /** Host names, without a port, under which the panel is reached beside localhost. */
  readonly allowedHosts?: readonly string[];
  /**
   * Lets in only who has a session from one of these links. Without them the panel signs in whoever opens it, and
   * serves only the machine that it runs on.
   */
  readonly signInLinks?: SignInLinks;
  /** Called with internal errors, whose details the browser does not get. By default writes them to standard error. */
  readonly onFailure?: (error: Error) => void;
}

/** The panel's views; each is the same page, which reads the address. */
const PAGES = ['/', '/history', '/about'];

/**
 * A product with RetainWise, reduced to what matters here: a page with the widget, and a small backend that holds the
 * API key.
 */
export function createAdminPanel({
  apiBaseUrl,
  apiKey,
  assetsDir,
  secret,
  allowedHosts = [],
  signInLinks,
  onFailure = toStandardError,
}: AdminPanelOptions): Express {
  const sessions = createSessions({
    secret: secret ?? createHmac('sha256', apiKey).update('admin panel sessions').digest('hex'),
    now: Date.now,
    way: signInLinks ? 'link' : 'open',
  });
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(securityHeaders(), onlyKnownHosts(allowedHosts), onlySameOriginWrites());
  if (signInLinks) app.use(signInRoutes(signInLinks, sessions));
  else app.use(onlyThisMachine());
  app.use('/api/retainwise', sessions.required, retainWiseProxy({ apiBaseUrl, apiKey, onFailure }));
  app.use('/assets', hashedAssets(assetsDir));
  app.get(PAGES, signInLinks ? signInFirst(sessions) : sessions.signIn, page(assetsDir));
  app.use((_request, response) => {
    sendProblem(response, {
      status: 404,
      code: 'ERR-1004',
      title: 'Not found',
      location: 'request',
      detail: 'This page does not exist.',
      fix: 'Go back to the panel’s first page.',
    });
  });
  app.use(failures(onFailure));
  return app;
}

/** A missing file is the client's error; everything else is an internal error. */
function failures(onFailure: (error: Error) => void): ErrorRequestHandler {
  return (thrown: unknown, _request, response, next) => {
    const status = thrown instanceof Error && 'status' in thrown ? thrown.status : 500;
    if (response.headersSent) next(thrown);
    else if (typeof status === 'number' && status < 500) {
      sendProblem(response, {
        status,
        code: 'ERR-1004',
        title: 'Not found',
        location: 'request',
        detail: 'The file does not exist.',
        fix: 'Reload the page.',
      });
    } else {
      onFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
      sendProblem(response, {
        status: 500,
        code: 'ERR-5001',
        title: 'Internal error',
        location: 'request',
        detail: 'Something went wrong in the panel.',
        fix: 'Try again. The panel’s log has the details.',
      });
    }
  };
}

function toStandardError(error: Error): void {
  process.stderr.write(`admin panel: ${error.message}\n`);
}
