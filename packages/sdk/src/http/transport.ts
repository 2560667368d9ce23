import type { paths } from '@retainwise/openapi';
import ky, { HTTPError } from 'ky';
import createFetchClient, { type Client } from 'openapi-fetch';
import { readProblem, unexpectedAnswer, type AnswerContext } from '../errors/read-problem.ts';
import type { ResolvedOptions } from '../options.ts';
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
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the next try. */
  readonly openBody: () => UploadBody;
  /** Told the share of the body that has been sent, where only the transport can know. */
  readonly onSent?: ((share: number) => void) | undefined;
  /** Whether `openBody` gives the same again. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface UploadBody {
  readonly body: Blob | ReadableStream<Uint8Array>;
  /** What the source threw while it was read, if it did. */
  readonly failure: () => Error | null;
}

/** Every request but an upload may be repeated: those that store something carry an idempotency key. */
export interface Transport {
  /** Typed by the contract; resolves with JSON of the API, and throws everything else. */
  readonly api: Client<Mutable<paths>>;
  /** For calls of `api` that give a CSV: it is not read yet, and may take its time once it has begun. */
  readonly fetchFile: (request: Request) => Promise<Response>;
  /** For calls of `api` whose refusals are answers too: asked once, and whatever comes is given. */
  readonly fetchOnce: (request: Request) => Promise<Response>;
  /** The same answer when it is JSON of the API; throws ApiError otherwise. */
  readonly requireJson: (response: Response) => Promise<Response>;
  /** Posts a file, with no limit of time; resolves with its JSON. */
  readonly upload: (path: string, request: UploadRequest) => Promise<unknown>;
  readonly context: AnswerContext;
}

interface Attempts {
  readonly retries: number;
  readonly timeout: number | false;
  readonly send: (request: Request) => Promise<Response>;
}

/** HTTP with retries for what is safe to repeat, and errors that say what happened. */
export function createTransport({
  baseUrl,
  fetch,
  timeout,
  maxRetries,
  headers,
  redact,
  tellsProgress,
}: ResolvedOptions): Transport {
  const context: AnswerContext = { host: new URL(baseUrl).host, redact };

  /** The last answer, whatever its status; ky waits between tries and honours Retry-After. */
  async function attempt(request: Request, { retries, timeout: limit, send }: Attempts): Promise<Response> {
    try {
      return await ky(request, {
        fetch: (input) => send(input instanceof Request ? input : new Request(input)),
        timeout: limit,
        retry: retryPolicy(retries),
      });
    } catch (error) {
      // `throwHttpErrors: false` would also turn ky's retries off.
      if (error instanceof HTTPError) return error.response;
      throw transportError(error, context, request.signal);
    }
  }
  async function refuse(response: Response): Promise<Response> {
    if (!response.ok) throw await readProblem(response, context);
    return response;
  }
  async function requireJson(response: Response): Promise<Response> {
    await refuse(response);
    if (response.status !== 204 && !isJson(await response.clone().text()))
      throw unexpectedAnswer(response, 'JSON', context);
    return response;
  }
  const sendWhole = async (request: Request): Promise<Response> => readWhole(await fetch(request));

  return {
    context,
    requireJson,
    api: createFetchClient<Mutable<paths>>({
      baseUrl,
      headers,
      fetch: async (request) => requireJson(await attempt(request, { retries: maxRetries, timeout, send: sendWhole })),
    }),
    async fetchFile(request) {
      const send = async (input: Request): Promise<Response> => {
        const response = await fetch(input);
        return response.ok ? response : readWhole(response);
      };
      const response = await refuse(await attempt(request, { retries: maxRetries, timeout, send }));
      if (!/^text\/csv\b/i.test(response.headers.get('content-type') ?? '')) {
        // Not waited for: where the answer was cloned, cancelling ends only when both copies are.
        response.body?.cancel().catch(() => undefined);
        throw unexpectedAnswer(response, 'CSV', context);
      }
      return response;
    },
    fetchOnce: (request) => attempt(request, { retries: 0, timeout, send: sendWhole }),
    async upload(path, { headers: own, openBody, repeatable, signal, onSent }) {
      // ky gets a request without a body, since it copies bodies for later tries and so would gather the file in memory.
      const request = new Request(`${baseUrl}${path}`, {
        method: 'POST',
        headers: { ...headers, ...own },
        signal: signal ?? null,
      });
      const send = async (input: Request): Promise<Response> => {
        const { body, failure } = openBody();
        if (onSent !== undefined && tellsProgress && body instanceof Blob) return sendWithProgress(input, body, onSent);
        try {
          // A stream as a body needs `duplex`, which TypeScript's types of fetch do not know yet (https://fetch.spec.whatwg.org/#requestinit).
          return await sendWhole(new Request(input, { body, duplex: 'half' } as RequestInit));
        } catch (error) {
          throw failure() ?? error;
        }
      };
      const response = await requireJson(
        await attempt(request, { retries: repeatable ? maxRetries : 0, timeout: false, send }),
      );
      const created: unknown = await response.json();
      return created;
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The data of an answer of the generated client, whose refusals were thrown before it was read. */
export async function unwrap<T>(
  answer: Promise<{ readonly data?: T; readonly response: Response }>,
  context: AnswerContext,
): Promise<T> {
  const { data, response } = await answer;
  if (data === undefined) throw unexpectedAnswer(response, 'JSON', context);
  return data;
}
