import type { RetainWise, WebhookEvent } from '@retainwise/sdk';
import * as webhooks from '@retainwise/sdk/webhooks';
import express, { type Express, type Request } from 'express';
import type { EventStore } from './event-store.ts';

export interface BackendOptions {
  readonly retainwise: Pick<RetainWise, 'widgetSessions'>;
  /** `whsec_…`, from the answer that made the endpoint. */
  readonly webhookSecret: string;
  readonly events: EventStore;
  /** The customer of yours whom the signed-in user belongs to; null for whoever is not signed in. */
  readonly tenantOf: (request: Request) => string | null;
  /** Called once for each event. What takes longer than a few seconds belongs into a queue. */
  readonly onEvent: (event: WebhookEvent) => Promise<void>;
  /** Folders to serve: the page, and the script of the widget. */
  readonly folders?: Readonly<Record<string, string>>;
  readonly apiOrigin: string;
}

/** A backend of a product with RetainWise: it makes sessions for its pages, and is told what happens. */
export function createApp(options: BackendOptions): Express {
  const { retainwise, webhookSecret, events, tenantOf, onEvent, folders = {}, apiOrigin } = options;
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${apiOrigin}`;
    response.set({ 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' });
    next();
  });

  app.post('/session', async (request, response) => {
    // Whose data is shown is decided here, and never by the page.
    const reference = tenantOf(request);
    const { origin } = request.headers;
    if (reference === null || origin === undefined) {
      response.status(403).json({ error: 'Sign in first.' });
      return;
    }
    const session = await retainwise.widgetSessions.create({
      reference,
      capabilities: ['uploads:read', 'predictions:read', 'results:read', 'worklist:write'],
      allowed_origins: [origin],
    });
    response.set('Cache-Control', 'no-store').json(session);
  });

  // The bytes as they came: what is parsed and written again has another signature.
  app.post(
    '/webhooks/retainwise',
    express.raw({ type: 'application/json', limit: '100kb' }),
    async (request, response) => {
      let event: WebhookEvent;
      try {
        event = await webhooks.verify(request.body as Buffer, request.headers, webhookSecret);
      } catch (error) {
        if (!(error instanceof webhooks.WebhookVerificationError)) throw error;
        response.status(400).json({ error: error.message });
        return;
      }
      // Stored before the answer: an event that was answered does not come again.
      if (await events.add(event)) await onEvent(event);
      response.status(204).end();
    },
  );

  for (const [path, folder] of Object.entries(folders)) app.use(path, express.static(folder));
  return app;
}
