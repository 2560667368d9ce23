import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { RetainWise } from '../client.ts';

export const BASE = 'http://api.test';
export const KEY = 'rwk_test-secret-of-nobody';

/** An API made of handlers, for one test file. A request without a handler fails the test. */
export function useTestServer(): { use(...handlers: HttpHandler[]): void } {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

export function testClient(options: ConstructorParameters<typeof RetainWise>[0] = {}): RetainWise {
  return new RetainWise({ apiKey: KEY, baseUrl: BASE, ...options });
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  const body = {
    type: `/problems/${code}`,
    title: 'A title',
    status,
    detail: 'What happened.',
    code,
    request_id: 'req_1',
    errors: [{ location: 'body', message: 'is wrong', fix: 'Do it right.' }],
  };
  return HttpResponse.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': 'req_1', ...headers },
  });
}

/** The fields of a prediction that the client reads. */
export function prediction(status: string, processed = 0): object {
  return {
    id: 'prd_1',
    status,
    progress: { rows_processed: processed, rows_total: 10, fraction: processed / 10 },
    error:
      status === 'failed'
        ? { code: 'ERR-3005', message: 'No row can be scored.', fix: 'Look at the validation.' }
        : null,
  };
}

export { http, HttpResponse };
