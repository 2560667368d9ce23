import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { IncomingMessage } from 'node:http';
import swaggerUi from 'swagger-ui-express';
import type { ServerDependencies } from './dependencies.ts';
import { authenticate } from '../auth/authenticate.ts';
import { contractDocument, holdToContract } from '../http/contract.ts';
import { notFound, problemHandler } from '../http/problem-handler.ts';
import { requestId, requestLog } from '../http/request-id.ts';
import { requestMetrics } from '../http/request-metrics.ts';
import { accountRoutes } from '../account/routes.ts';
import { createAuthGuard } from '../limits/auth-guard.ts';
import { limitCustomers, limitRequests } from '../limits/limit-requests.ts';
import { createRateLimiter } from '../limits/rate-limiter.ts';
import { healthRoutes } from '../operations/routes.ts';
import { predictionRoutes } from '../predictions/routes.ts';
import { problemRoutes } from '../problems/routes.ts';
import { scoreRoutes } from '../scores/routes.ts';
import { uploadRoutes } from '../uploads/routes.ts';

/** Limit of JSON bodies. 1,000 customers with every field take far less. */
const MAX_JSON_BYTES = '4mb';

/** The API as an Express application. */
export function createApp(dependencies: ServerDependencies): Express {
  const { database, logger, metrics, settings } = dependencies;
  const app = express();
  const requests = { limiter: createRateLimiter({ ...database, logger }), limits: settings.limits };
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy);
  app.use(requestId(), requestLog(logger), requestMetrics(metrics), helmet());
  app.use(healthRoutes(dependencies), problemRoutes());
  app.get('/openapi.json', (_request, response) => {
    response.json(contractDocument());
  });
  app.use('/docs', swaggerUi.serve, swaggerUi.setup(contractDocument(), { customSiteTitle: 'RetainWise API' }));
  // These come first, so that the body of a request that is refused by them is never read.
  const guard = createAuthGuard({ maxFailures: settings.limits.authFailures });
  app.use('/v1', authenticate(database, guard), limitRequests(requests));
  app.use(compression(), express.json({ limit: MAX_JSON_BYTES, type: isJson }));
  app.use(...holdToContract({ validateResponses: settings.validateResponses }), limitCustomers(requests));
  app.use(uploadRoutes(dependencies), predictionRoutes(dependencies), scoreRoutes(dependencies), accountRoutes());
  app.use(notFound(), problemHandler(logger));
  return app;
}

/** `receiveFile` reads the body of an upload, whatever its Content-Type. */
function isJson({ method, url = '', headers }: IncomingMessage): boolean {
  const isUpload = method === 'POST' && /^\/v1\/uploads\/?(\?|$)/i.test(url);
  return !isUpload && /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}
