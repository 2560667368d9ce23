import type { RequestHandler } from 'express';
import {
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isAllowedRequest } from './allowed-requests.ts';
import { sendProblem } from './problem.ts';

export interface ProxyOptions {
  /** Where the API is; its paths begin with `/v1` below this. */
  readonly apiBaseUrl: string;
  readonly apiKey: string;
  /** Told why the API could not be reached; the browser only learns that it was so. */
  readonly onFailure: (error: Error) => void;
}

/** Long enough for a large file's analysis, short enough that nobody waits for a dead API. */
const SILENCE_MS = 120_000;

/** Headers that mean something to the API. Cookies and everything about this connection stay here. */
const TO_API = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-encoding',
  'content-length',
  'content-type',
  'idempotency-key',
  'if-none-match',
  'range',
  'user-agent',
];

/** Headers that mean something to the widget. Cookies, challenges and security policies of the API stay there. */
const TO_BROWSER = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-length',
  'content-range',
  'content-type',
  'etag',
  'last-modified',
  'retry-after',
  'vary',
  'x-request-id',
];

/**
 * Passes the widget's requests on to the API with the key that the browser must never see. Bodies flow through in both
 * directions without being gathered; whoever breaks off on one side breaks off on the other.
 */
export function retainWiseProxy({ apiBaseUrl, apiKey, onFailure }: ProxyOptions): RequestHandler {
  const base = new URL(apiBaseUrl);
  const send = base.protocol === 'https:' ? httpsRequest : httpRequest;
  return (request, response) => {
    // Mounted below a prefix, which Express has taken off.
    const [path = '', ...query] = request.url.split('?');
    if (!isAllowedRequest(request.method, path)) {
      sendProblem(response, {
        status: 404,
        code: 'ERR-1004',
        title: 'Not found',
        location: 'request',
        detail: 'The panel passes no such request on to RetainWise.',
        fix: 'Add it to allowed-requests.ts if your users need it.',
      });
      return;
    }
    const upstream = send({
      protocol: base.protocol,
      hostname: base.hostname.replace(/^\[|\]$/g, ''),
      port: base.port,
      method: request.method,
      path: base.pathname.replace(/\/$/, '') + [path, ...query].join('?'),
      headers: { ...pick(request.headers, TO_API), authorization: `Bearer ${apiKey}` },
      timeout: SILENCE_MS,
    });
    const answered = (answer: IncomingMessage): void => {
      // Customers' data must not stay in the cache of a shared computer, unless the API says that something may.
      response.writeHead(answer.statusCode ?? 502, {
        'cache-control': 'no-store',
        ...pick(answer.headers, TO_BROWSER),
      });
      answer.pipe(response);
      // An answer that stops halfway must not look complete.
      answer.once('error', () => response.destroy());
    };
    const failed = (error: Error): void => {
      request.unpipe(upstream);
      if (response.destroyed) return;
      // The API may answer before it has read everything, and then close: the rest of the body has no reader.
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
        fix: 'Try again in a moment. If it stays so, check that the API runs at RETAINWISE_BASE_URL.',
      });
    };
    upstream.once('response', answered);
    upstream.on('error', failed);
    upstream.once('timeout', () => upstream.destroy(new Error(`The API was silent for ${SILENCE_MS / 1000} s.`)));
    response.once('close', () => {
      if (!response.writableFinished) upstream.destroy();
    });
    request.pipe(upstream);
  };
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders {
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
