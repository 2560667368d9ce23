import type { ApiKey, ApiKeyWithSecret, KeyCreate, KeyPage, KeyRotate, operations } from '@retainwise/openapi';
import type { Optional } from '../http/omit-undefined.ts';
import type { List } from '../http/page.ts';
import type { RequestOptions } from '../http/transport.ts';

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

export type KeyCalls = Omit<Keys, 'list'> & {
  page(params: KeyListParams, cursor: string | undefined, options: RequestOptions): Promise<KeyPage>;
};
