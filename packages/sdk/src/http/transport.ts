import type { paths } from '@retainwise/openapi';
import ky, { HTTPError, type Hooks } from 'ky';
import createFetchClient, { type Client } from 'openapi-fetch';
import { readProblem, unexpectedAnswer, type ResponseContext } from '../errors/read-problem.ts';
import type { ResolvedOptions } from '../options.ts';
import { isBrowser } from '../runtime.ts';
import { lazyAuthorization } from '../session/authorize.ts';
import type { Mutable } from './mutable.ts';
import { readWhole } from './read-whole.ts';
import { retryPolicy } from './retry-policy.ts';
import { sendWithProgress } from './send-with-progress.ts';
import { transportError } from './transport-error.ts';

/** Settings of one call. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface UploadRequest {
  /** @default 'POST' */
  readonly method?: 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** Opens the body for the next attempt. */
  readonly openBody: () => UploadBody;
  /** Called with the share of the body that has been sent, where only the transport can know it. */
  readonly onSent?: ((share: number) => void) | undefined;
  /** Whether `openBody` can be called again with the same result. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface UploadBody {
  readonly body: Blob | ReadableStream<Uint8Array>;
  /** The error of the source, if reading it failed. */
  readonly failure: () => Error | null;
}

/** Every request but some uploads may be repeated: those that store something carry an idempotency key. */
export interface Transport {
  /** Typed by the contract; resolves with JSON of the API, and throws on everything else. */
  readonly api: Client<Mutable<paths>>;
  /** For calls of `api` that return a CSV: its body is not read yet, and has no time limit once it has begun. */
  readonly fetchFile: (request: Request) => Promise<Response>;
  /** For calls of `api` with `If-None-Match`: 304 is returned too. */
  readonly fetchUnlessSame: (request: Request) => Promise<Response>;
  /** For calls of `api` that return server-sent events: one attempt, without a time limit. */
  readonly fetchStream: (request: Request) => Promise<Response>;
  /** For calls of `api` that read error statuses themselves: one attempt, and every response is returned. */
  readonly fetchOnce: (request: Request) => Promise<Response>;
  /** Returns the response when it is JSON of the API; throws ApiError otherwise. */
  readonly requireJson: (response: Response) => Promise<Response>;
  /** Sends a file, or a part of one, without a time limit; resolves with the JSON of the response, null without any. */
  readonly upload: (path: string, request: UploadRequest) => Promise<unknown>;
  readonly context: ResponseContext;
  /** Tells the servers and callers apart for which something is kept. Secret. */
  readonly identity: () => Promise<string>;
  /** Forgets the token of a session: the next request gets a new one. */
  readonly forgetSession: () => void;
}

interface Attempts {
  readonly retries: number;
  readonly timeout: number | false;
  readonly send: (request: Request) => Promise<Response>;
  /** Whether all of it can be done once more; true unless given. */
  readonly repeatable?: boolean;
}

/** Says which attempt it is, for logs; not in pages, where the API would have to allow the header. */
const countRetries: Hooks = {
  beforeRetry: [
    ({ request, retryCount }) => {
      if (!isBrowser()) request.headers.set('retainwise-retry-count', `${retryCount}`);
    },
  ],
};

/** The files that the API has: of results, and exports. */
const CSV = ['text/csv', 'CSV'] as const;
const ZIP = ['application/zip', 'ZIP'] as const;

/** HTTP with retries for what is safe to repeat, and with this library's errors. */
export function createTransport({
  baseUrl,
  fetch,
  timeout,
  maxRetries,
  headers,
  openSession,
  redact,
  reportsProgress,
}: ResolvedOptions): Transport {
  const context: ResponseContext = { host: new URL(baseUrl).host, redact };
  const authorization = openSession && lazyAuthorization(openSession);
  const authorized = (request: Request, send: (request: Request) => Promise<Response>): Promise<Response> =>
    authorization ? authorization.send(request, send) : send(request);

  /** Once more with a new session, if the request came with one that had expired. */
  async function attempt(request: Request, attempts: Attempts): Promise<Response> {
    if (authorization === null) return attemptAll(request, attempts);
    const again = attempts.repeatable === false ? null : request.clone();
    return authorization.retry(() => attemptAll(request, attempts), again && (() => attemptAll(again, attempts)));
  }

  /** The last response, whatever its status; ky waits between attempts and honours Retry-After. */
  async function attemptAll(request: Request, { retries, timeout: limit, send }: Attempts): Promise<Response> {
    try {
      return await ky(request, {
        fetch: (input) => authorized(input instanceof Request ? input : new Request(input), send),
        timeout: limit,
        retry: retryPolicy(retries),
        hooks: countRetries,
      });
    } catch (error) {
      // `throwHttpErrors: false` would also turn ky's retries off.
      if (error instanceof HTTPError) return error.response;
      throw transportError(error, context, request.signal);
    }
  }
  async function requireSuccess(response: Response): Promise<Response> {
    if (!response.ok) throw await readProblem(response, context);
    return response;
  }
  async function requireJson(response: Response): Promise<Response> {
    await requireSuccess(response);
    if (response.status !== 204 && !isJson(await response.clone().text()))
      throw unexpectedAnswer(response, 'JSON', context);
    return response;
  }
  const attemptWhole = (request: Request): Promise<Response> =>
    attempt(request, { retries: maxRetries, timeout, send: sendWhole });
  const sendWhole = async (request: Request): Promise<Response> => readWhole(await fetch(request));

  return {
    context,
    identity: async () => `${baseUrl} ${(await authorization?.identity()) ?? headers['authorization'] ?? ''}`,
    forgetSession: () => authorization?.forget(),
    requireJson,
    api: createFetchClient<Mutable<paths>>({
      baseUrl,
      headers,
      fetch: async (request) => requireJson(await attemptWhole(request)),
    }),
    async fetchFile(request) {
      const send = async (input: Request): Promise<Response> => {
        const response = await fetch(input);
        return response.ok ? response : readWhole(response);
      };
      const response = await requireSuccess(await attempt(request, { retries: maxRetries, timeout, send }));
      const [type, name] = request.url.includes('/v1/exports/') ? ZIP : CSV;
      if (!isType(response, type)) {
        // Not awaited: cancelling a cloned response settles only when both copies are cancelled.
        response.body?.cancel().catch(() => undefined);
        throw unexpectedAnswer(response, name, context);
      }
      return response;
    },
    async fetchUnlessSame(request) {
      const response = await attemptWhole(request);
      return response.status === 304 ? response : requireJson(response);
    },
    async fetchStream(request) {
      let response: Response;
      const open = (input: Request): Promise<Response> =>
        authorized(input, async (sent) => {
          const opened = await fetch(sent);
          return opened.ok ? opened : readWhole(opened);
        });
      try {
        const again = request.clone();
        response = authorization
          ? await authorization.retry(
              () => open(request),
              () => open(again),
            )
          : await open(request);
      } catch (error) {
        throw transportError(error, context, request.signal);
      }
      await requireSuccess(response);
      if (response.status === 204 || isType(response, 'text/event-stream')) return response;
      response.body?.cancel().catch(() => undefined);
      throw unexpectedAnswer(response, 'a stream of events', context);
    },
    fetchOnce: (request) => attempt(request, { retries: 0, timeout, send: sendWhole }),
    async upload(path, { method = 'POST', headers: own, openBody, repeatable, signal, onSent }) {
      // ky gets no body: it would clone the body for later attempts, and so buffer the file in memory.
      const request = new Request(`${baseUrl}${path}`, {
        method,
        headers: { ...headers, ...own },
        signal: signal ?? null,
      });
      const send = async (input: Request): Promise<Response> => {
        const { body, failure } = openBody();
        if (onSent !== undefined && reportsProgress && body instanceof Blob)
          return sendWithProgress(input, body, onSent);
        try {
          // A stream as a body needs `duplex`, which RequestInit lacks (https://fetch.spec.whatwg.org/#requestinit).
          return await sendWhole(new Request(input, { body, duplex: 'half' } as RequestInit));
        } catch (error) {
          throw failure() ?? error;
        }
      };
      const response = await requireJson(
        await attempt(request, { retries: repeatable ? maxRetries : 0, timeout: false, send, repeatable }),
      );
      const created: unknown = response.status === 204 ? null : await response.json();
      return created;
    },
  };
}

function isType({ headers }: Response, type: string): boolean {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The data of a response of the generated client. The transport has thrown on every other response before. */
export async function unwrap<T>(
  pending: Promise<{ readonly data?: T; readonly response: Response }>,
  context: ResponseContext,
): Promise<T> {
  const { data, response } = await pending;
  if (data === undefined) throw unexpectedAnswer(response, 'JSON', context);
  return data;
}
