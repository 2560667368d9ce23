import type { ApiKey, ApiKeyWithSecret, KeyCreate, KeyPage, KeyRotate, operations } from '@retainwise/openapi';
import { idempotencyKeyOr } from '../http/idempotency-key.ts';
import type { Mutable } from '../http/mutable.ts';
import { omitUndefined, type Optional } from '../http/omit-undefined.ts';
import { createList, type List } from '../http/page.ts';
import { pathId } from '../http/path-id.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';

export interface KeyOptions extends RequestOptions {
  /** Repeating a request with the same key makes no second API key: ConflictError (ERR-2012) names the one it made. */
  readonly idempotencyKey?: string | undefined;
}

export type KeyListParams = Optional<Exclude<operations['listKeys']['parameters']['query'], undefined>>;

/** API keys. None can make a key that may do more than itself. */
export interface Keys {
  /** What is left out is as with the key of this client. `secret` is in this answer and nowhere else. */
  create(body: KeyCreate, options?: KeyOptions): Promise<ApiKeyWithSecret>;
  retrieve(id: string, options?: RequestOptions): Promise<ApiKey>;
  /** Newest first, those included that were revoked or have expired. */
  list(params?: KeyListParams, options?: RequestOptions): List<ApiKey, KeyPage>;
  /** Makes a key that replaces this one, which still works for `overlap_seconds`: a day unless given, 7 at most. */
  rotate(id: string, body?: KeyRotate, options?: KeyOptions): Promise<ApiKeyWithSecret>;
  /** Ends the key for good, within seconds; also the key of this client. */
  revoke(id: string, options?: RequestOptions): Promise<ApiKey>;
}

export function createKeys({ api, context }: Transport): Keys {
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
    list: (params = {}, options = {}) =>
      createList((cursor) =>
        unwrap(
          api.GET('/v1/keys', {
            params: { query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
            ...omitUndefined(options),
          }),
          context,
        ),
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
