import type { ScoresCreate } from '@retainwise/openapi';
import { createDownload } from '../files/download.ts';
import type { Mutable } from '../http/mutable.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { namedReference } from '../http/reference.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import type { ClientCalls } from './client-types.ts';
import { readiness } from './readiness.ts';

export function createClientCalls(transport: Transport): ClientCalls {
  const { api, fetchFile, context } = transport;
  return {
    async createScores(body, named = {}) {
      const { reference: _read, ...options } = named;
      const params = { query: namedReference(named) };
      // The body is not written to; see Mutable.
      const mutable = body as Mutable<ScoresCreate>;
      return unwrap(api.POST('/v1/scores', { body: mutable, params, ...omitUndefined(options) }), context);
    },
    customerHistory: async (customerId, query = {}, options = {}) =>
      unwrap(
        api.GET('/v1/customers/{customer_id}/history', {
          params: { path: { customer_id: customerId }, query: omitUndefined(query) },
          ...omitUndefined(options),
        }),
        context,
      ),
    retrieveAccount: async (options = {}) => unwrap(api.GET('/v1/account', { ...omitUndefined(options) }), context),
    updateAccount: async (body, options = {}) =>
      unwrap(api.PATCH('/v1/account', { body, ...omitUndefined(options) }), context),
    async sampleData(params = {}, options = {}) {
      const { response } = await api.GET('/v1/sample-data', {
        params: { query: omitUndefined(params) },
        parseAs: 'stream',
        fetch: fetchFile,
        ...omitUndefined(options),
      });
      return createDownload(response, context, options.signal).text();
    },
    health: async (options = {}) => unwrap(api.GET('/health', { ...omitUndefined(options) }), context),
    ready: async (options = {}) => readiness(transport, options),
  };
}
