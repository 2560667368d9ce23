import { listenConfigured, type Config, type Logger, type Metrics, type ShutdownStack } from '@retainwise/platform';
import express from 'express';
import helmet from 'helmet';
import { notFound, problemHandler } from '../http/problem-handler.ts';
import { metricsRoute } from '../operations/routes.ts';

export interface MetricsListenerOptions {
  readonly config: Pick<Config, 'metrics'>;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly shutdown: ShutdownStack;
}

/** Serves /metrics, and nothing else, where the configuration has an address for it. Returns its URL, or null. */
export async function listenForMetrics({
  config,
  metrics,
  logger,
  shutdown,
}: MetricsListenerOptions): Promise<string | null> {
  if (config.metrics === null) return null;
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet(), metricsRoute(metrics), notFound(), problemHandler(logger));
  const server = await listenConfigured(app, { ...config.metrics, logger, portVariable: 'METRICS_PORT' });
  shutdown.add('metrics', () => server.close(1_000));
  return server.url;
}
