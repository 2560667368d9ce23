import type { WidgetSession, WidgetSessionCreate } from '@retainwise/openapi';
import type { Mutable } from '../http/mutable.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { pathId } from '../http/path-id.ts';
import { namedReference } from '../http/reference.ts';
import { unwrap, type RequestOptions, type Transport } from '../http/transport.ts';

export interface WidgetSessionOptions extends RequestOptions {
  /** Repeating a request with the same key makes no second session: ConflictError (ERR-2012) names the one it made. */
  readonly idempotencyKey?: string | undefined;
}

/** For your backend: sessions of its pages, which then use the API for one end customer, without your key. */
export interface WidgetSessions {
  /** Give the answer to the page as it is, and store its token nowhere. A second call makes a second session. */
  create(body: WidgetSessionCreate, options?: WidgetSessionOptions): Promise<WidgetSession>;
  /** Ends a session, within seconds. */
  revoke(id: string, options?: RequestOptions): Promise<void>;
  /** Ends the sessions of one end customer, of one person (`subject`), or all of them; returns how many there were. */
  revokeAll(
    which: { readonly reference: string } | { readonly subject: string } | { readonly all: true },
    options?: RequestOptions,
  ): Promise<number>;
}

export function createWidgetSessions({ api, context }: Transport): WidgetSessions {
  return {
    async create(body, { idempotencyKey, ...options } = {}) {
      namedReference({ reference: body.reference });
      return unwrap(
        api.POST('/v1/widget-sessions', {
          params: { header: omitUndefined({ 'Idempotency-Key': idempotencyKey }) },
          // The body is not written to; see Mutable.
          body: body as Mutable<WidgetSessionCreate>,
          ...omitUndefined(options),
        }),
        context,
      );
    },
    async revoke(id, options = {}) {
      const params = { path: { session_id: pathId(id) } };
      await api.DELETE('/v1/widget-sessions/{session_id}', { params, ...omitUndefined(options) });
    },
    async revokeAll(which, options = {}) {
      namedReference('reference' in which ? { reference: which.reference } : {});
      const made = api.POST('/v1/widget-sessions/revoke', { body: which, ...omitUndefined(options) });
      return (await unwrap(made, context)).revoked;
    },
  };
}
