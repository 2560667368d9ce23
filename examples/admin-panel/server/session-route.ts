import { RetainWiseError, type RetainWise, type WidgetCapability } from '@retainwise/sdk';
import { json, Router } from 'express';
import { sendProblem } from './problem.ts';

/** What a widget needs for its whole journey. Give less where users may do less. */
const CAPABILITIES: readonly WidgetCapability[] = [
  'uploads:read',
  'uploads:write',
  'mappings:write',
  'predictions:read',
  'predictions:write',
  'results:read',
  'results:download',
  'worklist:write',
  'outcomes:read',
  'outcomes:write',
  'sample-data:read',
];
/** For the log of who did what: an id, rather than a name or an email. */
const DEMO_USER = 'demo-user';

export interface SessionRouteOptions {
  /** With the panel's key. */
  readonly retainwise: Pick<RetainWise, 'widgetSessions'>;
  /** Whether the user who asks may see a customer. The page is not believed: it may ask for any. */
  readonly maySee: (customer: string) => boolean;
  readonly onFailure: (error: Error) => void;
}

/**
 * All that a panel's backend does for its widgets: `POST /session` makes a session for the customer that the signed-in
 * user may see. Guards before it have checked that the panel's own page asks.
 */
export function sessionRoute({ retainwise, maySee, onFailure }: SessionRouteOptions): Router {
  const router = Router();
  router.post('/session', json({ limit: '1kb' }), async (request, response) => {
    const { customer } = (request.body ?? {}) as { readonly customer?: unknown };
    const { origin } = request.headers;
    if (typeof customer !== 'string' || !maySee(customer) || origin === undefined) {
      sendProblem(response, {
        status: 403,
        code: 'ERR-1003',
        title: 'Not allowed',
        location: 'body/customer',
        detail: 'You may not see this customer.',
        fix: 'Choose one of your own customers.',
      });
      return;
    }
    try {
      const session = await retainwise.widgetSessions.create({
        reference: customer,
        subject: DEMO_USER,
        capabilities: CAPABILITIES,
        allowed_origins: [origin],
      });
      response.setHeader('Cache-Control', 'no-store').json(session);
    } catch (error) {
      if (!(error instanceof RetainWiseError)) throw error;
      onFailure(error);
      sendProblem(response, {
        status: 503,
        code: 'ERR-5002',
        title: 'Temporarily unavailable',
        location: 'request',
        detail: 'The panel cannot get a session from RetainWise at the moment.',
        fix: 'Try again in a moment. If it happens again, look at the log of the panel.',
      });
    }
  });
  return router;
}
