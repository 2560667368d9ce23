import type { Metrics } from '@retainwise/platform';
import type { RequestHandler } from 'express';

/** Routes that take a file, whole or in parts. */
const SENDS_FILE = /^(POST|PUT) \/v1\/uploads(\/|$)/;

/** Counts and times requests by route pattern: with ids in the paths, each would be a series of its own. */
export function requestMetrics(metrics: Metrics): RequestHandler {
  const requests = metrics.counter('retainwise_http_requests_total');
  const seconds = metrics.histogram('retainwise_http_request_duration_seconds');
  const uploadFailures = metrics.counter('retainwise_upload_failures_total');
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      // Express types a route as anything. It is absent when no route matched.
      const { route } = request as { route?: { path: unknown } };
      const pattern = typeof route?.path === 'string' ? route.path : 'none';
      if (response.statusCode >= 500 && SENDS_FILE.test(`${request.method} ${pattern}`)) uploadFailures.add(1);
      requests.add(1, { method: request.method, route: pattern, status: String(response.statusCode) });
      seconds.observe((performance.now() - started) / 1000, { method: request.method, route: pattern });
    });
    next();
  };
}
