import type { KeyCreate } from '@retainwise/openapi';
import { idempotencyKeyOr } from '../http/idempotency-key.ts';
import type { Mutable } from '../http/mutable.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { pathId } from '../http/path-id.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import type { KeyCalls } from './key-types.ts';

export function createKeyCalls({ api, context }: Transport): KeyCalls {
  const path = (id: string) => ({ path: { key_id: pathId(id) } });
  const header = (key: string | undefined) => ({ header: { 'Idempotency-Key': idempotencyKeyOr(key) } });
  return {
    create: async (body, { idempotencyKey, ...options } = {}) =>
      unwrap(
        // The body is not written to; see Mutable.
        api.POST('/v1/keys', {
          params: header(idempotencyKey),
          body: body as Mutable<KeyCreate>,
          ...omitUndefined(options),
        }),
        context,
      ),
    retrieve: async (id, options = {}) =>
      unwrap(api.GET('/v1/keys/{key_id}', { params: path(id), ...omitUndefined(options) }), context),
    page: (params, cursor, options) =>
      unwrap(
        api.GET('/v1/keys', {
          params: { query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
          ...omitUndefined(options),
        }),
        context,
      ),
    rotate: async (id, body = {}, { idempotencyKey, ...options } = {}) =>
      unwrap(
        api.POST('/v1/keys/{key_id}/rotate', {
          params: { ...path(id), ...header(idempotencyKey) },
          body,
          ...omitUndefined(options),
        }),
        context,
      ),
    revoke: async (id, options = {}) =>
      unwrap(api.DELETE('/v1/keys/{key_id}', { params: path(id), ...omitUndefined(options) }), context),
  };
}
