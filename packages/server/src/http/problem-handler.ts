import type { Logger } from '@retainwise/platform';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ApiError } from './api-error.ts';
import { problemDocument, toApiError } from './to-problem.ts';
import { requestIdOf } from './request-id.ts';

/** A restart of the database takes about as long. */
const RETRY_AFTER_SECONDS = 5;
/** How long a refused body may go on. */
const LINGER_MS = 5_000;

export function notFound(): RequestHandler {
  return () => {
    throw new ApiError('ERR-1004', 'There is nothing at this address.');
  };
}

/** Answers every error with a problem document. An answer that has begun cannot be mended: it is cut off. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const error = toApiError(thrown);
    const requestId = requestIdOf(response);
    if (error.status >= 500)
      logger.error(
        { request_id: requestId, method: request.method, path: request.path, err: error.cause ?? error },
        'request failed',
      );
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error.status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
    if (error.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    // `no-transform`: a compressed answer would be held back until its end.
    response.status(error.status).type('application/problem+json').setHeader('Cache-Control', 'no-store, no-transform');
    const body = JSON.stringify(problemDocument(error, requestId));
    if (request.complete) response.send(body);
    else answerWhileReceiving(request, response, body);
  };
}

/**
 * Answers somebody who is still sending. Closing at once would reset the connection, and the client would never read
 * why; so what still comes is thrown away for a while.
 */
function answerWhileReceiving(request: Request, response: Response, body: string): void {
  response.setHeader('Connection', 'close').setHeader('Content-Length', Buffer.byteLength(body));
  response.write(body);
  const end = (): void => {
    clearTimeout(patience);
    response.end();
  };
  const patience = setTimeout(end, LINGER_MS);
  request.once('close', end).once('end', end).resume();
}
