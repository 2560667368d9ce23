import { RetainWise } from '@retainwise/sdk';
import express, { type Express } from 'express';
import { hashedAssets } from './assets.ts';
import { failures, toStandardError } from './failures.ts';
import { sendProblem } from './problem.ts';
import { onlyKnownHosts, onlySameOriginWrites, onlyThisMachine } from './request-guards.ts';
import { sessionPanelHeaders, sessionPanelPage } from './session-panel-page.ts';
import { sessionRoute } from './session-route.ts';

export interface SessionPanelOptions {
  /** Where the RetainWise API is, as browsers reach it. */
  readonly apiBaseUrl: string;
  /** Stays in this process. */
  readonly apiKey: string;
  /** What `buildAdminPanel` made. */
  readonly assetsDir: string;
  /** Host names, without a port, under which the panel is reached beside localhost. */
  readonly allowedHosts?: readonly string[];
  /** Called with errors of the API, whose details the browser does not get. */
  readonly onFailure?: (error: Error) => void;
}

/** Customers that the demo user may see. A real panel asks its own sign-in and database. */
const CUSTOMERS: ReadonlySet<string> = new Set(['acme', 'globex']);

/**
 * A product with RetainWise and without a proxy: its backend makes sessions, and its page talks to the API itself.
 * Whoever opens it on this machine is its one demo user; a real panel has its sign-in before `POST /session`.
 */
export function createSessionPanel({
  apiBaseUrl,
  apiKey,
  assetsDir,
  allowedHosts = [],
  onFailure = toStandardError,
}: SessionPanelOptions): Express {
  const apiOrigin = new URL(apiBaseUrl).origin;
  const retainwise = new RetainWise({ apiKey, baseUrl: apiBaseUrl });
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(
    sessionPanelHeaders(apiOrigin),
    onlyKnownHosts(allowedHosts),
    onlySameOriginWrites(),
    onlyThisMachine(),
    sessionRoute({ retainwise, maySee: (customer) => CUSTOMERS.has(customer), onFailure }),
  );
  app.use('/assets', hashedAssets(assetsDir));
  app.get('/', sessionPanelPage(assetsDir, apiBaseUrl));
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
  // Express would answer with the stack of the error.
  app.use(failures(onFailure));
  return app;
}
