import type { Health } from '@retainwise/openapi';
import { omitUndefined } from '../http/omit-undefined.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';

/** Checks that the API can accept work. A 503 that names what is unavailable is a result: not retried, not thrown. */
export async function readiness(
  { api, fetchOnce, requireJson, context }: Transport,
  options: RequestOptions,
): Promise<Health> {
  async function ask(request: Request): Promise<Response> {
    const response = await fetchOnce(request);
    const text = await response.clone().text();
    return response.status === 503 && isHealth(text)
      ? new Response(text, { headers: response.headers })
      : requireJson(response);
  }
  return unwrap(api.GET('/ready', { fetch: ask, ...omitUndefined(options) }), context);
}

/** A 503 may hold a problem document instead; its `status` is a number. */
function isHealth(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'status' in value && value.status === 'unavailable';
  } catch {
    // A proxy's page; `requireJson` throws.
    return false;
  }
}
