import type { RequestHandler } from 'express';
import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isAllowedRequest } from './allowed-requests.ts';
import { followDownload } from './follow-download.ts';
import { sendProblem } from './problem.ts';

export interface ProxyOptions {
  /** URL of the API; its paths begin with `/v1` below it. */
  readonly apiBaseUrl: string;
  /** Null: whoever is signed in sends their own token. */
  readonly apiKey: string | null;
  /** Called with the reason when the API cannot be reached. The browser does not get the reason. */
  readonly onFailure: (error: Error) => void;
}

/** Long enough to analyze a large file, short enough to notice that the API is down. */
const IDLE_TIMEOUT_MS = 120_000;

/** Methods whose requests have a body. Of others, Node would send one on without saying where it ends. */
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
const OF_BODY = new Set(['content-encoding', 'content-length', 'content-type', 'repr-digest']);

/** Request headers that are forwarded. Cookies and headers of this connection are not. */
const TO_API = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-encoding',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-none-match',
  'last-event-id',
  'range',
  'repr-digest',
  'user-agent',
];

/** Response headers that are forwarded. Cookies, challenges and security policies of the API are not. */
const TO_BROWSER = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-length',
  'content-range',
  'content-type',
  'etag',
  'last-modified',
  'ratelimit',
  'ratelimit-policy',
  'repr-digest',
  'retry-after',
  'unencoded-digest',
  'vary',
  'x-accel-buffering',
  'x-request-id',
];

/**
 * Forwards the widget's requests to the API and adds the key, which the browser must never see. Bodies are streamed in
 * both directions. When one side disconnects, the other is disconnected too.
 */
export function retainWiseProxy({ apiBaseUrl, apiKey, onFailure }: ProxyOptions): RequestHandler {
  const base = new URL(apiBaseUrl);
  const send = base.protocol === 'https:' ? httpsRequest : httpRequest;
  return (request, response) => {
    // Express has removed the prefix that this handler is mounted at.
    const [path = '', ...query] = request.url.split('?');
    if (!isAllowedRequest(request.method, path)) {
      sendProblem(response, {
        status: 404,
        code: 'ERR-1004',
        title: 'Not found',
        location: 'request',
        detail: 'The panel does not forward this request to RetainWise.',
        fix: 'Add it to allowed-requests.ts if your users need it.',
      });
      return;
    }
    const hasBody = WITH_BODY.has(request.method);
    const upstream = send({
      protocol: base.protocol,
      hostname: base.hostname.replace(/^\[|\]$/g, ''),
      port: base.port,
      method: request.method,
      path: base.pathname.replace(/\/$/, '') + [path, ...query].join('?'),
      headers: {
        ...pick(request.headers, hasBody ? TO_API : TO_API.filter((name) => !OF_BODY.has(name))),
        ...(apiKey === null ? pick(request.headers, ['authorization']) : { authorization: `Bearer ${apiKey}` }),
      },
      timeout: IDLE_TIMEOUT_MS,
    });
    const answered = (answer: IncomingMessage): void => {
      if (answer.statusCode === 302 && answer.headers.location !== undefined) {
        answer.resume();
        followDownload(answer.headers.location, { answered, failed, closed: response });
        return;
      }
      // Customer data must not be cached on a shared computer, unless the API allows it for a response.
      response.writeHead(answer.statusCode ?? 502, {
        'cache-control': 'no-store',
        ...pick(answer.headers, TO_BROWSER),
      });
      answer.pipe(response);
      // An interrupted response must not look complete.
      answer.once('error', () => response.destroy());
    };
    const failed = (error: Error): void => {
      request.unpipe(upstream);
      if (response.destroyed) return;
      // The API may respond before it has read the whole body, and then close. The rest is discarded.
      if (response.headersSent) {
        request.resume();
        return;
      }
      onFailure(error);
      sendProblem(response, {
        status: 503,
        code: 'ERR-5002',
        title: 'Temporarily unavailable',
        location: 'request',
        detail: 'The panel cannot reach RetainWise at the moment.',
        fix: 'Try again in a moment. If it happens again, check that the API runs at RETAINWISE_BASE_URL.',
      });
    };
    upstream.once('response', answered);
    upstream.on('error', failed);
    upstream.once('timeout', () =>
      upstream.destroy(new Error(`The API did not respond for ${IDLE_TIMEOUT_MS / 1000} s.`)),
    );
    response.once('close', () => {
      if (!response.writableFinished) upstream.destroy();
    });
    if (hasBody) request.pipe(upstream);
    else {
      // The API would read such a body as the next request, and join to it whatever is sent on the connection next.
      request.resume();
      upstream.end();
    }
  };
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders {
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
