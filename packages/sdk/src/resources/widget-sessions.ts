import type { Transport } from '../http/transport.ts';
import type { WidgetSessions } from './widget-session-types.ts';

/** The calls are loaded when the first is made: they are for backends, which load at once. */
export function createWidgetSessions(transport: Transport): WidgetSessions {
  const load = async (): Promise<WidgetSessions> =>
    (await import('../loaded-later.ts')).createWidgetSessionCalls(transport);
  return {
    create: async (...of) => (await load()).create(...of),
    revoke: async (...of) => (await load()).revoke(...of),
    revokeAll: async (...of) => (await load()).revokeAll(...of),
  };
}
