import type { CustomerHistory, RequestOptions } from '@retainwise/sdk';
import type { WidgetClient } from '../client.ts';
import type {
  ChangeKind,
  ChangePage,
  Dashboard,
  SegmentColumn,
  Segments,
  WorklistEntry,
  WorklistPage,
  WorklistSort,
  WorklistStatus,
  WorklistUpdate,
} from './api-types.ts';

export interface WorklistQuery {
  readonly capacity?: number | undefined;
  readonly cursor?: string | undefined;
  readonly status?: WorklistStatus | 'snoozed' | undefined;
  readonly owner?: string | undefined;
  readonly sort?: WorklistSort | undefined;
}

/** The part of the SDK's client that the dashboard uses beside that of the widget. */
export interface DashboardClient {
  readonly dashboard: { retrieve(params: object, options: RequestOptions): Promise<Dashboard> };
  readonly worklist: {
    list(params: WorklistQuery, options: RequestOptions): PromiseLike<WorklistPage>;
    update(customerId: string, body: WorklistUpdate, options: RequestOptions): Promise<WorklistEntry>;
  };
  readonly predictions: {
    changes(
      id: string,
      params: { readonly kind: ChangeKind; readonly limit?: number; readonly cursor?: string },
      options: RequestOptions,
    ): PromiseLike<ChangePage>;
    segments(id: string, params: { readonly column?: SegmentColumn }, options: RequestOptions): Promise<Segments>;
  };
  readonly customers: {
    history(id: string, params: { readonly limit?: number }, options: RequestOptions): Promise<CustomerHistory>;
  };
}

/** @throws Error for a client that scores files and does nothing else */
export function asDashboardClient(client: WidgetClient): DashboardClient {
  if (!('dashboard' in client && 'worklist' in client && 'customers' in client))
    throw new Error('The dashboard needs a client of @retainwise/sdk.');
  return client as unknown as DashboardClient;
}
