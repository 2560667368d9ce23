import { createList } from '../http/page.ts';
import type { Transport } from '../http/transport.ts';
import type { KeyCalls, Keys } from './key-types.ts';

/** The calls are loaded when the first is made: hardly any page makes one. */
export function createKeys(transport: Transport): Keys {
  const load = async (): Promise<KeyCalls> => (await import('../loaded-later.ts')).createKeyCalls(transport);
  return {
    create: async (...of) => (await load()).create(...of),
    retrieve: async (...of) => (await load()).retrieve(...of),
    list: (params = {}, options = {}) => createList(async (cursor) => (await load()).page(params, cursor, options)),
    rotate: async (...of) => (await load()).rotate(...of),
    revoke: async (...of) => (await load()).revoke(...of),
  };
}
