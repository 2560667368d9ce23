import { createList } from '../http/page.ts';
import type { Transport } from '../http/transport.ts';
import type { DashboardResource, Exports, LoadOverview, Worklist } from './overview-types.ts';

/** Loads the calls, each time anew: what could not be loaded once may be loaded later. */
export function loadOverview(transport: Transport): LoadOverview {
  return async () => (await import('../loaded-later.ts')).createOverviewCalls(transport);
}

/** What a dashboard and an administrator ask for: loaded when the first call is made. */
export function createOverview(load: LoadOverview): {
  readonly dashboard: DashboardResource;
  readonly worklist: Worklist;
  readonly exports: Exports;
} {
  return {
    dashboard: { retrieve: async (...of) => (await load()).dashboard.retrieve(...of) },
    worklist: {
      list: (params = {}, options = {}) =>
        createList(async (cursor) => (await load()).worklistPage(params, cursor, options)),
      update: async (...of) => (await load()).updateEntry(...of),
    },
    exports: {
      create: async (...of) => (await load()).exports.create(...of),
      retrieve: async (...of) => (await load()).exports.retrieve(...of),
      download: async (...of) => (await load()).exports.download(...of),
    },
  };
}
