import type { Logger } from '@retainwise/platform';
import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import { requestIdOf, setRequestId } from './request-context.ts';

/** Names every request, and tells it in the answer and in the log. */
export function requestId(): RequestHandler {
  return (_request, response, next) => {
    const id = `req_${randomBytes(12).toString('base64url')}`;
    setRequestId(response, id);
    response.setHeader('X-Request-Id', id);
    next();
  };
}

/** One log line per request: what, how it ended, how long. Never the query, the headers or the body. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      logger.info(
        {
          request_id: requestIdOf(response),
          method: request.method,
          path: request.path,
          status: response.statusCode,
          finished: response.writableFinished,
          duration_ms: Math.round(performance.now() - started),
        },
        'request',
      );
    });
    next();
  };
}
