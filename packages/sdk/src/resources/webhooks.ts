import { createList } from '../http/page.ts';
import type { Transport } from '../http/transport.ts';
import type { WebhookCalls, Webhooks } from './webhook-types.ts';

/** The calls are loaded when the first is made: few pages make any. */
export function createWebhooks(transport: Transport): Webhooks {
  const load = async (): Promise<WebhookCalls> => (await import('../loaded-later.ts')).createWebhookCalls(transport);
  return {
    create: async (...of) => (await load()).create(...of),
    retrieve: async (...of) => (await load()).retrieve(...of),
    list: (params = {}, options = {}) => createList(async (cursor) => (await load()).page(params, cursor, options)),
    update: async (...of) => (await load()).update(...of),
    delete: async (...of) => (await load()).delete(...of),
    rotateSecret: async (...of) => (await load()).rotateSecret(...of),
    test: async (...of) => (await load()).test(...of),
    deliveries: (id, params = {}, options = {}) =>
      createList(async (cursor) => (await load()).deliveryPage(id, params, cursor, options)),
    retry: async (...of) => (await load()).retry(...of),
    replay: async (...of) => (await load()).replay(...of),
  };
}
