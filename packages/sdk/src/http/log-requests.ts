/** One attempt of a request, for logs: no bodies, no keys, and of the URL its path alone. */
export interface RequestLog {
  readonly method: string;
  readonly path: string;
  /** Null without an answer. */
  readonly status: number | null;
  /** The API's id of the request, to be named when you ask about it. */
  readonly requestId: string | null;
  readonly milliseconds: number;
}

/** A `fetch` that tells of each request when its answer begins, or when there is none. */
export function logRequests(
  fetch: typeof globalThis.fetch,
  logger: (entry: RequestLog) => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const { method, url } = input instanceof Request ? input : new Request(input, init);
    const began = performance.now();
    const log = (response: Response | null): void =>
      logger({
        method,
        path: new URL(url).pathname,
        status: response?.status ?? null,
        requestId: response?.headers.get('x-request-id') ?? null,
        milliseconds: Math.round(performance.now() - began),
      });
    try {
      const response = await fetch(input, init);
      log(response);
      return response;
    } catch (error) {
      log(null);
      throw error;
    }
  };
}
