import express, { Router, type Express } from 'express';
import { createHmac } from 'node:crypto';
import { hashedAssets, page } from './assets.ts';
import { readFrontendApi } from './clerk-frontend-api.ts';
import { failures, toStandardError, type OnFailure } from './failures.ts';
import { sendProblem } from './problem.ts';
import { retainWiseProxy } from './proxy.ts';
import { onlyKnownHosts, onlySameOriginWrites, onlyThisMachine } from './request-guards.ts';
import { securityHeaders } from './security-headers.ts';
import { createSessions } from './session.ts';
import type { SignInLinks } from './sign-in-links.ts';
import { signInFirst, signInRoutes } from './sign-in-page.ts';

interface PanelOptions {
  /** Where the RetainWise API is, such as `http://127.0.0.1:8787`. */
  readonly apiBaseUrl: string;
  /** What `buildAdminPanel` made. */
  readonly assetsDir: string;
  /** Host names, without a port, under which the panel is reached beside localhost. */
  readonly allowedHosts?: readonly string[];
  /** Called with internal errors, whose details the browser does not get. By default writes them to standard error. */
  readonly onFailure?: (error: Error) => void;
}

/** Lets in whoever opens a one-time link; the panel's key does what they do. */
export interface LinkAccess {
  readonly signInLinks: SignInLinks;
  /** Stays in this process. */
  readonly apiKey: string;
  /** Signs sessions. Without one it is derived from the API key, so that sessions outlive a restart. */
  readonly secret?: string;
  /** Whether other machines may connect. Unless they must, as in a container, only this one may. */
  readonly fromElsewhere?: boolean;
}

/** People sign in with Clerk in the page, and the API learns from their tokens who they are: the panel has no key. */
export interface ClerkAccess {
  readonly clerkPublishableKey: string;
}

export type AdminPanelOptions = PanelOptions & (LinkAccess | ClerkAccess);

/** The panel's views; each is the same page, which reads the address. */
const PAGES = ['/', '/report', '/upload', '/history', '/about'];

/**
 * A product with RetainWise, reduced to what matters here: a page with the widget, and a small backend that holds the
 * API key, or passes on who is signed in.
 */
export function createAdminPanel(options: AdminPanelOptions): Express {
  const { allowedHosts = [], onFailure = toStandardError } = options;
  const clerkApi = 'clerkPublishableKey' in options ? readFrontendApi(options.clerkPublishableKey) : null;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(securityHeaders(clerkApi), onlyKnownHosts(allowedHosts), onlySameOriginWrites());
  app.use('/assets', hashedAssets(options.assetsDir));
  app.use('clerkPublishableKey' in options ? byClerk(options, onFailure) : byLink(options, onFailure));
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

function byLink(options: PanelOptions & LinkAccess, onFailure: OnFailure): Router {
  const { apiBaseUrl, assetsDir, signInLinks, apiKey, secret, fromElsewhere = false } = options;
  const sessions = createSessions({
    secret: secret ?? createHmac('sha256', apiKey).update('admin panel sessions').digest('hex'),
    now: Date.now,
  });
  const router = Router();
  if (!fromElsewhere) router.use(onlyThisMachine());
  router.use(signInRoutes(signInLinks, sessions));
  router.use('/api/retainwise', sessions.required, retainWiseProxy({ apiBaseUrl, apiKey, onFailure }));
  router.get(PAGES, signInFirst(signInLinks, sessions), page(assetsDir));
  return router;
}

function byClerk({ apiBaseUrl, assetsDir, clerkPublishableKey }: PanelOptions & ClerkAccess, onFailure: OnFailure) {
  const router = Router();
  router.use('/api/retainwise', retainWiseProxy({ apiBaseUrl, apiKey: null, onFailure }));
  router.get(PAGES, page(assetsDir, { clerkPublishableKey }));
  return router;
}
