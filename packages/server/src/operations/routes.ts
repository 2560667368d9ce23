import { Router } from 'express';
import type { ServerDependencies } from '../app/dependencies.ts';

/** For load balancers and monitoring: without authentication, and without anything about customers. */
export function healthRoutes({
  database,
  metrics,
  logger,
}: Pick<ServerDependencies, 'database' | 'metrics' | 'logger'>): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/ready', async (_request, response) => {
    try {
      await database.ping();
      response.json({ status: 'ok', checks: { database: 'ok' } });
    } catch (error) {
      logger.warn({ err: error }, 'not ready: the database does not answer');
      response.status(503).json({ status: 'unavailable', checks: { database: 'unavailable' } });
    }
  });
  router.get('/metrics', async (_request, response) => {
    const { contentType, body } = await metrics.exposition();
    response.type(contentType).send(body);
  });
  return router;
}
