/** The entry point `@retainwise/testing/msw`: a fake API for Mock Service Worker, in Node and in browsers. */
import { http, HttpResponse, type HttpHandler } from 'msw';
import { OfflineError } from '../contract/offline.ts';
import type { FakeApi } from '../fake-api.ts';

/**
 * Handlers for `setupServer` of `msw/node` and `setupWorker` of `msw/browser`.
 *
 * @param baseUrl of the client under test: `https://churn.example.com`, or the path of a backend that adds the key
 */
export function handlersOf(api: FakeApi, baseUrl: string): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, '');
  return ['/v1/*', '/health', '/ready', '/problems/*'].map((path) =>
    http.all(`${base}${path}`, async ({ request }) => {
      try {
        return await api.fetch(request);
      } catch (error) {
        if (error instanceof OfflineError) return HttpResponse.error();
        throw error;
      }
    }),
  );
}
