import type { Metrics } from '@retainwise/platform';
import type { RequestHandler } from 'express';

/** Seconds. Uploads take long; other requests should not. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** Counts and times requests by route pattern: with ids in the paths, each would be a series of its own. */
export function requestMetrics(metrics: Metrics): RequestHandler {
  const labels = ['method', 'route', 'status'];
  const requests = metrics.counter({ name: 'retainwise_http_requests_total', help: 'HTTP requests answered', labels });
  const seconds = metrics.histogram({
    name: 'retainwise_http_request_duration_seconds',
    help: 'Time to the end of the response',
    labels: ['method', 'route'],
    buckets: BUCKETS,
  });
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      // Express types a route as anything. It is absent when no route matched.
      const { route } = request as { route?: { path: unknown } };
      const pattern = typeof route?.path === 'string' ? route.path : 'none';
      requests.add(1, { method: request.method, route: pattern, status: String(response.statusCode) });
      seconds.observe((performance.now() - started) / 1000, { method: request.method, route: pattern });
    });
    next();
  };
}
