import type { Logger } from '@retainwise/platform';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ApiError } from './api-error.ts';
import { loggedPath } from './logged-path.ts';
import { problemDocument, toApiError } from './to-problem.ts';
import { requestIdOf } from './request-id.ts';

/** By status: about as long as a restart of the database, and as making room on a disk. */
const RETRY_AFTER_SECONDS: ReadonlyMap<number, number> = new Map([
  [503, 5],
  [507, 60],
]);
/** How long the rest of a refused body is read and discarded. */
const LINGER_MS = 5_000;

export function notFound(): RequestHandler {
  return () => {
    throw new ApiError('ERR-1004', 'There is nothing at this address.');
  };
}

/** Answers every error with a problem document. A response that has already begun is cut off instead. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const error = toApiError(thrown);
    const requestId = requestIdOf(response);
    if (error.status >= 500)
      logger.error(
        { request_id: requestId, method: request.method, path: loggedPath(request), err: error.cause ?? error },
        'request failed',
      );
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const retryAfter = error.retryAfter ?? RETRY_AFTER_SECONDS.get(error.status) ?? null;
    if (retryAfter !== null) response.setHeader('Retry-After', retryAfter);
    if (error.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    // `no-transform`, because a compressed response would be held back until its end.
    response.status(error.status).type('application/problem+json').setHeader('Cache-Control', 'no-store, no-transform');
    const body = JSON.stringify(problemDocument(error, requestId));
    if (request.complete) response.send(body);
    else answerWhileReceiving(request, response, body);
  };
}

/**
 * Answers a client that is still sending. Closing at once would reset the connection before the client reads the
 * response, so the rest of the body is discarded for a while.
 */
function answerWhileReceiving(request: Request, response: Response, body: string): void {
  response.setHeader('Connection', 'close').setHeader('Content-Length', Buffer.byteLength(body));
  response.write(body);
  const end = (): void => {
    clearTimeout(timeout);
    response.end();
  };
  const timeout = setTimeout(end, LINGER_MS);
  request.once('close', end).once('end', end).resume();
}
