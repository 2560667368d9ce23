import type { paths } from '@retainwise/openapi';
import createFetchClient, { type Client } from 'openapi-fetch';
import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import { ConnectionError, RetainWiseError, TimeoutError } from '../errors/errors.ts';
import { readProblem } from '../errors/read-problem.ts';
import type { ResolvedOptions } from '../options.ts';
import type { Mutable } from './mutable.ts';

/** Settings of one call. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
}

export interface Transport {
  /** Typed by the contract; refusals are thrown as ApiError. */
  readonly api: Client<Mutable<paths>>;
  /** A request whose body or answer is a file: no time limit, and the answer is not read. Refusals are thrown as ApiError. */
  readonly send: (path: string, init: RequestInit & { readonly repeatable: boolean }) => Promise<Response>;
}

/** Answers after which the same request may be better received (RFC 9110, RFC 6585). */
const RETRY_STATUSES = [408, 425, 429, 500, 502, 503, 504];
const LONGEST_WAIT_MS = 8_000;

/** HTTP with retries for what is safe to repeat, and errors that say what happened. */
export function createTransport({ baseUrl, fetch, timeout, maxRetries, headers }: ResolvedOptions): Transport {
  /** One repeatable request; ky waits between tries and honours Retry-After. */
  async function attempt(request: Request, repeatable: boolean, limit: number | false): Promise<Response> {
    try {
      return await ky(request, {
        fetch,
        timeout: limit,
        retry: { limit: repeatable ? maxRetries : 0, methods: ['get', 'put', 'post', 'delete'], statusCodes: RETRY_STATUSES, afterStatusCodes: [429, 503], backoffLimit: LONGEST_WAIT_MS, jitter: true },
      });
    } catch (error) {
      // `throwHttpErrors: false` would also turn ky's retries off.
      if (error instanceof HTTPError) return error.response;
      throw transportError(error, request.url, request.signal);
    }
  }

  const api = createFetchClient<Mutable<paths>>({
    baseUrl,
    headers,
    fetch: async (request) => {
      const response = await attempt(request, isRepeatable(request), timeout);
      if (!response.ok) throw await readProblem(response);
      return response;
    },
  });
  return {
    api,
    async send(path, { repeatable, ...init }) {
      const url = `${baseUrl}${path}`;
      const all = { ...init, headers: { ...headers, ...(init.headers as Record<string, string> | undefined) } };
      let response: Response;
      if (repeatable) {
        response = await attempt(new Request(url, all), true, false);
      } else {
        // ky keeps a copy of the body for its next try, which a stream of any length must not be.
        response = await fetch(url, all).catch((error: unknown) => {
          throw transportError(error, url, init.signal ?? undefined);
        });
      }
      if (!response.ok) throw await readProblem(response);
      return response;
    },
  };
}

/** A POST may be repeated only where the API knows it again; scores store nothing. */
function isRepeatable(request: Request): boolean {
  return request.method !== 'POST' || request.headers.has('idempotency-key') || new URL(request.url).pathname.endsWith('/v1/scores');
}

function transportError(error: unknown, url: string, signal: AbortSignal | undefined): Error {
  // Who aborted knows why.
  if (signal?.aborted) return signal.reason instanceof Error ? signal.reason : new DOMException('The request was aborted.', 'AbortError');
  if (error instanceof RetainWiseError) return error;
  const { host } = new URL(url);
  if (error instanceof KyTimeoutError) return new TimeoutError(`${host} did not answer in time. Try again, or give the client a longer timeout.`, { cause: error });
  return new ConnectionError(`${host} could not be reached: ${reasonOf(error)}. Check baseUrl and the network.`, { cause: error });
}

/** fetch says "fetch failed" and keeps what happened as the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

/** The data of an answer of the generated client, whose refusals were thrown before it was read. */
export async function unwrap<T>(answer: Promise<{ readonly data?: T; readonly response: Response }>): Promise<T> {
  let read: { readonly data?: T; readonly response: Response };
  try {
    read = await answer;
  } catch (error) {
    if (error instanceof SyntaxError) throw notTheApi(error);
    throw error;
  }
  if (read.data === undefined) throw notTheApi(undefined);
  return read.data;
}

function notTheApi(cause: unknown): RetainWiseError {
  return new RetainWiseError('The answer is not JSON, so it does not come from the API. Check baseUrl, and what stands between here and there.', { cause });
}
