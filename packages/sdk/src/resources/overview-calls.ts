import { createDownload } from '../files/download.ts';
import { omitUndefined } from '../http/omit-undefined.ts';
import { pathId } from '../http/path-id.ts';
import { namedReference } from '../http/reference.ts';
import { unwrap, type Transport } from '../http/transport.ts';
import type { OverviewCalls } from './overview-types.ts';

export function createOverviewCalls({ api, fetchFile, context }: Transport): OverviewCalls {
  const prediction = (id: string) => ({ path: { prediction_id: pathId(id) } });
  const ofExport = (id: string) => ({ path: { export_id: pathId(id) } });
  return {
    dashboard: {
      retrieve: async (params = {}, options = {}) =>
        unwrap(
          api.GET('/v1/dashboard', {
            params: { query: omitUndefined({ ...params, ...namedReference(params) }) },
            ...omitUndefined(options),
          }),
          context,
        ),
    },
    exports: {
      create: async (params = {}, options = {}) =>
        unwrap(api.POST('/v1/exports', { body: namedReference(params), ...omitUndefined(options) }), context),
      retrieve: async (id, options = {}) =>
        unwrap(api.GET('/v1/exports/{export_id}', { params: ofExport(id), ...omitUndefined(options) }), context),
      async download(id, options = {}) {
        const { response } = await api.GET('/v1/exports/{export_id}/download', {
          params: ofExport(id),
          parseAs: 'stream',
          fetch: fetchFile,
          ...omitUndefined(options),
        });
        return createDownload(response, context, options.signal);
      },
    },
    worklistPage: async (params, cursor, options) =>
      unwrap(
        api.GET('/v1/worklist', {
          params: { query: omitUndefined({ ...params, ...namedReference(params), cursor: cursor ?? params.cursor }) },
          ...omitUndefined(options),
        }),
        context,
      ),
    updateEntry: async (customerId, body, params = {}, options = {}) =>
      unwrap(
        api.PATCH('/v1/worklist/{customer_id}', {
          params: { path: { customer_id: customerId }, query: namedReference(params) },
          body,
          ...omitUndefined(options),
        }),
        context,
      ),
    changePage: async (id, params, cursor, options) =>
      unwrap(
        api.GET('/v1/predictions/{prediction_id}/changes', {
          params: { ...prediction(id), query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
          ...omitUndefined(options),
        }),
        context,
      ),
    auditPage: async (params, cursor, options) =>
      unwrap(
        api.GET('/v1/audit-events', {
          params: { query: omitUndefined({ ...params, cursor: cursor ?? params.cursor }) },
          ...omitUndefined(options),
        }),
        context,
      ),
    eraseCustomer: async (customerId, params = {}, options = {}) =>
      unwrap(
        api.DELETE('/v1/customers/{customer_id}', {
          params: { path: { customer_id: customerId }, query: namedReference(params) },
          ...omitUndefined(options),
        }),
        context,
      ),
    eraseAccount: async (body, options = {}) =>
      unwrap(api.DELETE('/v1/account', { body, ...omitUndefined(options) }), context),
    retrieveErasure: async (id, options = {}) =>
      unwrap(
        api.GET('/v1/erasures/{erasure_id}', {
          params: { path: { erasure_id: pathId(id) } },
          ...omitUndefined(options),
        }),
        context,
      ),
    segments: async (id, params = {}, options = {}) =>
      unwrap(
        api.GET('/v1/predictions/{prediction_id}/segments', {
          params: { ...prediction(id), query: omitUndefined(params) },
          ...omitUndefined(options),
        }),
        context,
      ),
  };
}
