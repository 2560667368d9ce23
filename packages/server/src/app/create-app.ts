import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';
import type { ApiDependencies } from './dependencies.ts';
import { endConnections } from './draining.ts';
import { auditEventRoutes } from '../audit-events/routes.ts';
import { auditRefusals } from '../auth/audit-refusals.ts';
import { authenticate } from '../auth/authenticate.ts';
import { authorize } from '../auth/authorize.ts';
import { cors } from '../auth/cors.ts';
import { holdToUpload } from '../auth/one-upload.ts';
import type { Principal } from '../auth/principal.ts';
import { refuseDeepJson } from '../http/json-depth.ts';
import { COMPRESSION } from '../http/compression.ts';
import { contractDocument } from '../http/contract.ts';
import { NOT_STORED } from '../http/not-stored.ts';
import { notFound, problemHandler } from '../http/problem-handler.ts';
import { requestId, requestLog, traceRequests } from '../http/request-id.ts';
import { requestMetrics } from '../http/request-metrics.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { refuseOtherTargets } from '../http/request-target.ts';
import { accountRoutes } from '../account/routes.ts';
import { docsRoutes } from '../docs/routes.ts';
import { erasureRoutes } from '../erasures/routes.ts';
import { eventRoutes } from '../events/routes.ts';
import { experimentRoutes } from '../experiments/routes.ts';
import { exportRoutes } from '../exports/routes.ts';
import { interventionRoutes } from '../interventions/routes.ts';
import { learningRoutes } from '../learning/routes.ts';
import { createAuthGuard } from '../limits/auth-guard.ts';
import { limitCustomers, limitRequests } from '../limits/limit-requests.ts';
import { createRateLimiter } from '../limits/rate-limiter.ts';
import { customerRoutes } from '../customers/routes.ts';
import { dashboardRoutes } from '../dashboard/routes.ts';
import { keyRoutes } from '../keys/routes.ts';
import { modelRoutes } from '../models/routes.ts';
import { healthRoutes } from '../operations/routes.ts';
import { proposalRoutes } from '../outcome-proposals/routes.ts';
import { outcomeRoutes } from '../outcomes/routes.ts';
import { predictionRoutes } from '../predictions/routes.ts';
import { problemRoutes } from '../problems/routes.ts';
import { scoreRoutes } from '../scores/routes.ts';
import { uploadRoutes } from '../uploads/routes.ts';
import { webhookRoutes } from '../webhooks/routes.ts';
import { widgetSessionRoutes } from '../widget-sessions/routes.ts';
import { worklistRoutes } from '../worklist/routes.ts';

/** Limit of the body of `POST /v1/scores`. 1,000 customers with every field take far less. */
const MAX_SCORES_BYTES = 4 * 1024 * 1024;
/**
 * Limit of all other JSON bodies. Those are parsed here, where they keep everybody else waiting: the worst of this size
 * take about 20 ms. The largest that the contract has use is a mapping of every field to a name of 500 characters.
 */
const MAX_JSON_BYTES = 128 * 1024;
/** Limit of the body that tells up to 1,000 outcomes or interventions. */
const MAX_TOLD_BYTES = 1024 * 1024;

/** The API as an Express application. */
export function createApp(dependencies: ApiDependencies): Express {
  const { database, principals, keyUses, contract, logger, metrics, settings } = dependencies;
  const app = express();
  const requests = { limiter: createRateLimiter({ ...database, logger }), limits: settings.limits };
  app.disable('x-powered-by');
  // Nobody may keep an answer. Routes that clients ask again and again say themselves whether it has changed.
  app.disable('etag');
  app.set('trust proxy', settings.trustProxy);
  if (dependencies.draining) app.use(endConnections(dependencies.draining));
  app.use(requestId(), traceRequests(logger), requestLog(logger), requestMetrics(metrics), ...securityHeaders());
  app.use(refuseOtherTargets());
  app.use(healthRoutes(dependencies), problemRoutes());
  app.get('/openapi.json', (_request, response) => {
    response.json(contractDocument());
  });
  app.use(docsRoutes(settings.docsDirectory));
  // These come first, so that the body of a request that is refused by them is never read.
  const guard = createAuthGuard<Principal>({ maxFailures: settings.limits.authFailures });
  app.use('/v1', cors(settings.personOrigins));
  app.use(
    '/v1',
    authenticate({ database, principals, keyUses, guard }),
    notStored(),
    limitRequests(requests),
    authorize(),
  );
  app.use(
    compression(COMPRESSION),
    express.raw({ limit: MAX_SCORES_BYTES, type: isScores }),
    express.json({
      limit: MAX_TOLD_BYTES,
      type: isTold,
      verify: (_request, _response, body) => refuseDeepJson(body),
    }),
    express.json({
      limit: MAX_JSON_BYTES,
      type: (request) => isOtherJson(request) && !isTold(request),
      verify: (_request, _response, body) => refuseDeepJson(body),
    }),
  );
  app.use(...contract, limitCustomers(requests));
  app.use('/v1', holdToUpload(database));
  app.use(
    // What is asked most comes first: a request is held against every route before its own.
    scoreRoutes(dependencies),
    uploadRoutes(dependencies),
    predictionRoutes(dependencies),
    customerRoutes(dependencies),
    dashboardRoutes(dependencies),
    worklistRoutes(dependencies),
    outcomeRoutes(dependencies),
    proposalRoutes(dependencies),
    interventionRoutes(dependencies),
    experimentRoutes(dependencies),
    learningRoutes(dependencies),
    eventRoutes(dependencies),
    accountRoutes(dependencies),
    keyRoutes(dependencies),
    modelRoutes(dependencies),
    webhookRoutes(dependencies),
    widgetSessionRoutes(dependencies),
    auditEventRoutes(dependencies),
    erasureRoutes(dependencies),
    exportRoutes(dependencies),
  );
  app.use(notFound(), auditRefusals(dependencies), problemHandler(logger));
  return app;
}

function notStored(): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('Cache-Control', NOT_STORED);
    next();
  };
}

const SCORES = /^\/v1\/scores\/?(\?|$)/i;
const TOLD = /^\/v1\/(outcomes|interventions)\/?(\?|$)/i;
const UPLOADS = /^\/v1\/uploads\/?(\?|$)/i;
const PARTS = /^\/v1\/uploads\/[^/?]+\/parts\//i;
const JSON_TYPE = /^application\/json\s*(;|$)/i;
const UTF8 = /^[^;]*(;\s*charset\s*=\s*"?(utf-?8|us-ascii)"?\s*)?(;\s*)?$/i;

/** The process that scores it parses it. */
function isScores({ method, url = '', headers }: IncomingMessage): boolean {
  const type = headers['content-type'] ?? '';
  return method === 'POST' && SCORES.test(url) && JSON_TYPE.test(type) && UTF8.test(type);
}

/** Many small things at once, for each of which there is an answer. */
function isTold({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'POST' && TOLD.test(url) && JSON_TYPE.test(headers['content-type'] ?? '');
}

/**
 * Parts are bytes, whatever their Content-Type says. What announces them is JSON, and small; a file with this
 * Content-Type is refused by `receiveFile`.
 */
function isOtherJson({ method, url = '', headers }: IncomingMessage): boolean {
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) return false;
  if (method === 'POST' && UPLOADS.test(url)) return Number(headers['content-length'] ?? Infinity) <= MAX_JSON_BYTES;
  return !(method === 'POST' && SCORES.test(url)) && !(method === 'PUT' && PARTS.test(url));
}
