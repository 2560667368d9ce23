import { looksLikeSessionToken } from '@retainwise/platform';
import type { Request, RequestHandler, Response } from 'express';
import { ApiError } from '../http/api-error.ts';
import { bearerOf, isPersonToken } from './credential.ts';
import type { Principal } from './principal.ts';

const MAX_AGE_SECONDS = 600;
const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
/** What the SDK sends. */
const REQUEST_HEADERS = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-None-Match',
  'Last-Event-ID',
  'Repr-Digest',
  // Of whoever traces what a page does.
  'Traceparent',
  'Tracestate',
].join(', ');
/** What the SDK reads, and people want to see. */
const ANSWER_HEADERS = [
  'Content-Disposition',
  'Content-Encoding',
  'ETag',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Repr-Digest',
  'Retry-After',
  'Traceparent',
  'Unencoded-Digest',
  'X-Request-Id',
].join(', ');

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const EXPOSE_HEADERS = 'Access-Control-Expose-Headers';

/**
 * Answers what browsers ask before and after requests of pages of other origins (CORS). A preflight has no credential,
 * so it says of nobody whether they may: that is decided with the request. Cookies are never looked at.
 *
 * Until it is known who asks, an answer can only be a refusal that says nothing of anybody, and a page that has a
 * token must be able to read it. `admitOrigin` decides about the rest.
 *
 * @param personOrigins where people sign in
 */
export function cors(personOrigins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    response.vary('Origin');
    const { origin, authorization } = request.headers;
    if (origin === undefined) {
      next();
      return;
    }
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
      response
        .status(204)
        .set({
          [ALLOW_ORIGIN]: origin,
          'Access-Control-Allow-Methods': METHODS,
          'Access-Control-Allow-Headers': REQUEST_HEADERS,
          'Access-Control-Max-Age': String(MAX_AGE_SECONDS),
        })
        .end();
      return;
    }
    const secret = bearerOf(authorization) ?? '';
    if (looksLikeSessionToken(secret) || (isPersonToken(secret) && personOrigins.includes(origin)))
      response.set({ [ALLOW_ORIGIN]: origin, [EXPOSE_HEADERS]: ANSWER_HEADERS });
    next();
  };
}

/**
 * Refuses a request whose origin its session does not allow, and lets no page read that answer. A seat belt, not a
 * wall: programs outside a browser send any origin.
 *
 * @throws ApiError ERR-1003
 */
export function admitOrigin(request: Request, response: Response, { actor }: Principal): void {
  if (actor.kind !== 'session') return;
  const { allowedOrigins } = actor.session;
  const { origin } = request.headers;
  if (origin === undefined ? allowedOrigins.length === 0 : allowedOrigins.includes(origin)) return;
  hideFromOthers(request, response, []);
  const message =
    origin === undefined
      ? 'This widget session is for pages: the request has no Origin header.'
      : allowedOrigins.length === 0
        ? 'This widget session is for servers: it allows no origin.'
        : 'This widget session does not allow the origin of this page.';
  throw new ApiError('ERR-1003', message, {
    errors: [
      { location: 'header/Origin', message, fix: 'Name the origin of the page in allowed_origins of the session.' },
    ],
  });
}

/** Takes back that a page of another origin than these may read the answer. */
export function hideFromOthers({ headers }: Request, response: Response, origins: readonly string[]): void {
  if (headers.origin !== undefined && origins.includes(headers.origin)) return;
  response.removeHeader(ALLOW_ORIGIN);
  response.removeHeader(EXPOSE_HEADERS);
}
