import type { ReferenceOption, RetainWise } from '@retainwise/sdk';
import type { WidgetClient } from '../client.ts';
import type { Connection } from '../ui/use-client.ts';

/** The part of the SDK's client that the dashboard uses. */
export type DashboardClient = Pick<RetainWise, 'dashboard' | 'worklist' | 'predictions' | 'customers'>;

/** @throws Error for a client that scores files and does nothing else */
export function asDashboardClient(client: WidgetClient): DashboardClient {
  if (!isDashboardClient(client)) throw new Error('The dashboard needs a client of @retainwise/sdk.');
  return client;
}

function isDashboardClient(client: WidgetClient | DashboardClient): client is DashboardClient {
  return 'dashboard' in client && 'worklist' in client && 'customers' in client;
}

/** Whose data is meant. A session is for one end customer and says so itself. */
export function scopeOf({ hasSessions, reference }: Connection): ReferenceOption {
  return hasSessions || reference === undefined || reference === '' ? {} : { reference };
}
