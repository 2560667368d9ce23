import { continueTrace, traceparentOf, type Logger, type Trace } from '@retainwise/platform';
import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { loggedPath } from './logged-path.ts';

/** Express types `locals` as a record of anything; only this file touches this part of it. */
const localsOf = (response: Response): { requestId?: string; trace?: Trace } => response.locals;

export function requestIdOf(response: Response): string {
  return localsOf(response).requestId ?? 'unknown';
}

/** Gives every request an id, which its response and its log lines carry. */
export function requestId(): RequestHandler {
  return (_request, response, next) => {
    const id = `req_${randomBytes(12).toString('base64url')}`;
    localsOf(response).requestId = id;
    response.setHeader('X-Request-Id', id);
    next();
  };
}

/**
 * Carries on the trace that a request names in `traceparent`, or begins one. The answer names it, so does every line
 * that is logged for the request, and the job that it causes.
 */
export function traceRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const trace = continueTrace(request.get('traceparent'));
    localsOf(response).trace = trace;
    response.setHeader('Traceparent', traceparentOf(trace));
    logger.traced(trace, next);
  };
}

/** Logs one line per request: method, path, status, duration. Never the query, the headers or the body. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      logger.info(
        {
          request_id: requestIdOf(response),
          ...traceIdsOf(response),
          method: request.method,
          path: loggedPath(request),
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

/** The end of an answer is an event of its connection, which many requests share. */
function traceIdsOf(response: Response): { readonly trace_id?: string; readonly span_id?: string } {
  const { trace } = localsOf(response);
  return trace === undefined ? {} : { trace_id: trace.traceId, span_id: trace.spanId };
}
