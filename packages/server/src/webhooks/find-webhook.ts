import type { Database, WebhookEndpointRecord } from '@retainwise/platform';
import type { Principal } from '../auth/principal.ts';
import { scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';

/**
 * An endpoint of the account. Who is bound to a reference sees the endpoints of that reference.
 *
 * @throws ApiError ERR-1004
 */
export async function findWebhook(
  { webhookEndpoints }: Pick<Database, 'webhookEndpoints'>,
  principal: Principal,
  id: string,
): Promise<WebhookEndpointRecord> {
  return found(await webhookEndpoints.find({ ...scopeOf(principal), id }));
}

/** The same, for what is to be sent to it. @throws ApiError ERR-1004, ERR-2016 */
export async function findEnabled(
  database: Pick<Database, 'webhookEndpoints'>,
  principal: Principal,
  id: string,
): Promise<WebhookEndpointRecord> {
  const endpoint = await findWebhook(database, principal, id);
  if (endpoint.status === 'disabled') throw new ApiError('ERR-2016', 'This webhook endpoint is disabled.');
  return endpoint;
}

/** @throws ApiError ERR-1004 for null */
export function found<T>(endpoint: T | null): T {
  if (endpoint === null) throw new ApiError('ERR-1004', 'There is no webhook endpoint with this id in your account.');
  return endpoint;
}
