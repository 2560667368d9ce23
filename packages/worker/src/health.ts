import { createReadiness, type Metrics, type ReadinessOptions } from '@retainwise/platform';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

export interface HealthDependencies extends ReadinessOptions {
  readonly metrics: Metrics;
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * The endpoints of a worker's monitoring. `/health`: the process responds. `/ready`: its database and its queue respond
 * too. `/metrics`: counts and durations of jobs. As with the API, none contains anything about customers.
 */
export function createHealthHandler({ database, queue, metrics, logger }: HealthDependencies): RequestListener {
  const readiness = createReadiness({ database, queue, logger });

  async function answer(path: string): Promise<Answer> {
    if (path === '/health') return json(200, { status: 'ok' });
    if (path === '/metrics') return { status: 200, ...(await metrics.exposition()) };
    if (path !== '/ready') return json(404, { status: 'unknown path', paths: ['/health', '/ready', '/metrics'] });
    const report = await readiness();
    return json(report.status === 'ok' ? 200 : 503, report);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { status, contentType, body } = await answer((request.url ?? '/').replace(/\?.*$/, ''));
      response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
    } catch (error) {
      logger.error({ err: error }, 'the health endpoint failed');
      response.writeHead(500).end();
    }
  }
  return (request, response) => void respond(request, response);
}

function json(status: number, body: object): Answer {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}
