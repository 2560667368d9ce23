import type { WidgetClient } from '../client.ts';
import type { RequestOptions } from '@retainwise/sdk';
import type { ChangeKind, Dashboard, WorklistEntry, WorklistUpdate } from '../data/api-types.ts';
import { changesOf, dashboard, segments, worklistCustomer, worklistPage } from './dashboard-data.ts';
import { resultRow } from './test-api.ts';

export interface TestDashboardClient {
  readonly client: WidgetClient;
  /** What was asked, as `worklist.list {"capacity":20}`. */
  readonly asked: string[];
  /** What the next call of this method rejects with. */
  readonly fail: Map<string, unknown>;
}

/** A client that the dashboard can be shown with. Calls take a moment, and end when they are aborted. */
export function testDashboardClient(state: Dashboard = dashboard): TestDashboardClient {
  const asked: string[] = [];
  const fail = new Map<string, unknown>();
  const entries = new Map<string, WorklistEntry>();
  const call = async <T>(name: string, params: unknown, answer: () => T, signal?: AbortSignal | null): Promise<T> => {
    asked.push(`${name} ${JSON.stringify(params)}`);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal?.aborted) asked.push(`${name} aborted`);
    signal?.throwIfAborted();
    if (!fail.has(name)) return answer();
    const error = fail.get(name);
    fail.delete(name);
    throw error;
  };
  const client = {
    dashboard: {
      retrieve: (params: object, { signal }: RequestOptions) => call('dashboard.retrieve', params, () => state, signal),
    },
    worklist: {
      list: (query: { readonly capacity?: number }, { signal }: RequestOptions) =>
        call('worklist.list', query, () => worklistPage(query.capacity ?? 20), signal),
      update: (id: string, body: WorklistUpdate) =>
        call(`worklist.update ${id}`, body, () => {
          const before = entries.get(id) ?? worklistCustomer(Number(id.slice(1))).entry;
          const entry = { ...before, ...body, version: before.version + 1 };
          entries.set(id, entry);
          return entry;
        }),
    },
    predictions: {
      changes: (
        _id: string,
        { kind, limit }: { readonly kind: ChangeKind; readonly limit: number },
        { signal }: RequestOptions,
      ) =>
        call(
          'changes',
          kind,
          () => ({
            since: 'prd_before',
            since_as_of: dashboard.previous?.as_of ?? null,
            counts: dashboard.changes,
            data: changesOf(kind).slice(0, limit),
            next_cursor: null,
          }),
          signal,
        ),
      segments: (_id: string, { column = 'plan' }: { readonly column?: string }, { signal }: RequestOptions) =>
        call('segments', column, () => ({ ...segments, column }), signal),
      results: (_id: string, params: unknown, { signal }: RequestOptions) =>
        call(
          'results',
          params,
          () => ({ data: [resultRow('c1', 0.8, 'Acme')], next_cursor: null, total: 1, total_capped: false }),
          signal,
        ),
    },
    customers: {
      history: (id: string, params: unknown, { signal }: RequestOptions) =>
        call(
          `history ${id}`,
          params,
          () => ({
            data:
              id === 'nobody'
                ? []
                : [0.8, 0.4].map((probability, i) => ({
                    prediction_id: `prd_${i}`,
                    upload_id: `upl_${i}`,
                    as_of: `2026-0${6 - i}-01T00:00:00.000Z`,
                    horizon_days: 90,
                    completed_at: `2026-0${6 - i}-01T00:00:00.000Z`,
                    currency: 'USD',
                    result: resultRow(id, probability, 'Acme'),
                  })),
          }),
          signal,
        ),
    },
  };
  // The parts under test use no more of it.
  return { client: client as unknown as WidgetClient, asked, fail };
}
