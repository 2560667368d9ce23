import type { CustomerTimeline } from '@retainwise/sdk';
import { asDashboardClient, scopeOf } from './dashboard-client.ts';
import { useConnection, useResource, type Resource } from './use-resource.ts';

/** What was said of one customer, and what happened. Null data with an API that does not know it yet. */
export function useCustomerTimeline(customerId: string): Resource<CustomerTimeline> {
  const connection = useConnection();
  return useResource(`timeline ${customerId}`, (client, signal) =>
    asDashboardClient(client).customers.timeline(customerId, scopeOf(connection), { signal }),
  );
}
