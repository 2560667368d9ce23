import { createReadiness, type Metrics } from '@retainwise/platform';
import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';

/** The metrics, beside the API or on a port of their own. */
export function metricsRoute(metrics: Metrics): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    const { contentType, body } = await metrics.exposition();
    response.type(contentType).send(body);
  });
  return router;
}

/** For load balancers and monitoring: without authentication, and without anything about customers. */
export function healthRoutes({
  database,
  queue,
  metrics,
  logger,
  settings,
  draining,
}: Pick<ServerDependencies, 'database' | 'queue' | 'metrics' | 'logger' | 'settings' | 'draining'>): Router {
  const router = Router();
  const readiness = createReadiness({ database, queue, logger, isStopping: () => draining?.begun ?? false });
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/ready', async (_request, response) => {
    const report = await readiness();
    response
      .status(report.status === 'ok' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(report);
  });
  if (settings.servesMetrics) router.use(metricsRoute(metrics));
  return router;
}
