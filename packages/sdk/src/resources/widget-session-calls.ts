import type { WidgetSessionCreate } from '@retainwise/openapi';
import type { Mutable } from '../http/mutable.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { pathId } from '../http/path-id.ts';
import { namedReference } from '../http/reference.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import type { WidgetSessions } from './widget-session-types.ts';

export function createWidgetSessionCalls({ api, context }: Transport): WidgetSessions {
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
