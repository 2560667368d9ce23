import { problemResponse, type ProblemCode } from '@retainwise/testing';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { RetainWise } from '../client.ts';
import type { RetainWiseOptions } from '../options.ts';

export const BASE = 'http://api.test';
export const KEY = 'rwk_test-secret-of-nobody';

/** An API made of handlers, for one test file. A request without a handler fails the test. */
export function useTestServer(): { use(...handlers: HttpHandler[]): void } {
  const server = setupServer(
    // As of a server without streams, unless a test has others.
    http.get(`${BASE}/v1/predictions/:id/events`, () => problem(404, 'ERR-1004')),
    http.get(`${BASE}/v1/events`, () => problem(404, 'ERR-1004')),
  );
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

export function testClient(options: RetainWiseOptions = {}): RetainWise {
  if (options.token !== undefined || options.fetchSession !== undefined)
    return new RetainWise({ baseUrl: BASE, ...options });
  return new RetainWise({ apiKey: KEY, baseUrl: BASE, ...options });
}

/** A problem as the API answers it, under whatever status. */
export function problem(status: number, code: ProblemCode, headers: Record<string, string> = {}): Response {
  const response = problemResponse(code, {
    status,
    detail: 'What happened.',
    requestId: 'req_1',
    errors: [{ location: 'body', message: 'is wrong', fix: 'Do it right.' }],
  });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** A stream of events that a test writes to and ends, or cuts. */
export function testStream() {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
  });
  return {
    response: () => new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }),
    write: (text: string) => controller?.enqueue(encoder.encode(text)),
    end: () => controller?.close(),
    cut: () => controller?.error(new Error('cut')),
  };
}

/** A message of a stream about a prediction. */
export function eventText(id: number, type: string, processed = 0, predictionId = 'prd_1'): string {
  const data = {
    prediction_id: predictionId,
    upload_id: 'upl_1',
    status: type === 'progress' ? 'running' : type,
    progress: { rows_processed: processed, rows_total: 10, fraction: processed / 10 },
    rows_accepted: null,
    rows_rejected: null,
    error_code: null,
  };
  const event = { id: `${id}`, type: `prediction.${type}`, created_at: '2026-06-01T00:00:00Z', data };
  return `id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
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
        : status === 'cancelled'
          ? { code: 'ERR-4006', message: 'The prediction was cancelled.', fix: 'Create it again.' }
          : null,
  };
}

export { http, HttpResponse };
