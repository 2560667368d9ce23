import type { WebhookCreate, WebhookUpdate } from '@retainwise/openapi';
import { idempotencyKeyOr } from '../http/idempotency-key.ts';
import type { Mutable } from '../http/mutable.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { pathId } from '../http/path-id.ts';
import { namedReference } from '../http/reference.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import type { WebhookCalls } from './webhook-types.ts';

export function createWebhookCalls({ api, context }: Transport): WebhookCalls {
  const at = (id: string) => ({ path: { endpoint_id: pathId(id) } });
  return {
    async create(body, { idempotencyKey, ...options } = {}) {
      const named = { ...body, ...namedReference(body) };
      return unwrap(
        // Bodies are not written to; see Mutable.
        api.POST('/v1/webhooks', {
          params: { header: { 'Idempotency-Key': idempotencyKeyOr(idempotencyKey) } },
          body: named as Mutable<WebhookCreate>,
          ...omitUndefined(options),
        }),
        context,
      );
    },
    retrieve: async (id, options = {}) =>
      unwrap(api.GET('/v1/webhooks/{endpoint_id}', { params: at(id), ...omitUndefined(options) }), context),
    page: async (params, cursor, options) =>
      unwrap(
        api.GET('/v1/webhooks', {
          params: { query: omitUndefined({ ...params, ...namedReference(params), cursor: cursor ?? params.cursor }) },
          ...omitUndefined(options),
        }),
        context,
      ),
    update: async (id, body, options = {}) =>
      unwrap(
        api.PATCH('/v1/webhooks/{endpoint_id}', {
          params: at(id),
          body: body as Mutable<WebhookUpdate>,
          ...omitUndefined(options),
        }),
        context,
      ),
    async delete(id, options = {}) {
      await api.DELETE('/v1/webhooks/{endpoint_id}', { params: at(id), ...omitUndefined(options) });
    },
    rotateSecret: async (id, body = {}, options = {}) =>
      unwrap(
        api.POST('/v1/webhooks/{endpoint_id}/rotate-secret', { params: at(id), body, ...omitUndefined(options) }),
        context,
      ),
    test: async (id, options = {}) =>
      unwrap(api.POST('/v1/webhooks/{endpoint_id}/test', { params: at(id), ...omitUndefined(options) }), context),
    deliveryPage: async (id, params, cursor, options) =>
      unwrap(
        api.GET('/v1/webhooks/{endpoint_id}/deliveries', {
          params: { ...at(id), query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
          ...omitUndefined(options),
        }),
        context,
      ),
    retry: async (id, deliveryId, options = {}) =>
      unwrap(
        api.POST('/v1/webhooks/{endpoint_id}/deliveries/{delivery_id}/retry', {
          params: { path: { ...at(id).path, delivery_id: pathId(deliveryId) } },
          ...omitUndefined(options),
        }),
        context,
      ),
    replay: async (id, body, options = {}) =>
      unwrap(
        api.POST('/v1/webhooks/{endpoint_id}/replay', { params: at(id), body, ...omitUndefined(options) }),
        context,
      ),
  };
}
