import type { Health } from '@retainwise/openapi';
import { omitUndefined } from '../http/omit-undefined.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';

/** Whether the API can take work. "No" is an answer too, which says what is missing; so it is asked for once, and not thrown. */
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

/** A problem document, which a 503 may hold instead, has a number as its status. */
function isHealth(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'status' in value && value.status === 'unavailable';
  } catch {
    // A proxy's page; `requireJson` says so.
    return false;
  }
}
